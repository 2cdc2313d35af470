// One heading above all, no level left out, the page's parts named once, a way past what is on every page.
looks.structure = () => {
  const found = [];
  const shown = (selector) => Array.from(document.querySelectorAll(selector)).filter((each) => each.checkVisibility());
  const levels = shown("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) found.push("not one h1");
  levels.slice(1).forEach((level, n) => {
    if (level > levels[n] + 1) found.push(`h${level} follows h${levels[n]}`);
  });
  const top = (tag) => shown(tag).filter((each) => !each.parentElement.closest("main, article, section, nav, aside"));
  for (const [role, places] of [["main", shown("main, [role=main]")], ["banner", top("header, [role=banner]")], ["contentinfo", top("footer, [role=contentinfo]")]]) {
    if (places.length !== 1) found.push(`${places.length} places are ${role}`);
  }
  const first = looks.stops()[0];
  const goal = first && first.getAttribute("href");
  if (!goal || !goal.startsWith("#") || !document.getElementById(goal.slice(1))) found.push("the first stop does not lead past the header");
  else if (!document.querySelector("main").contains(document.getElementById(goal.slice(1)))) found.push("the first stop does not lead into main");
  if (!document.documentElement.lang) found.push("no language");
  if (!document.title.trim()) found.push("no title");
  return found;
};
