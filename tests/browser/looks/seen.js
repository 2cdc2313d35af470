// What a reader sees of a page: the other files of this folder measure with it.
// Each of them gives sentences, one for each fault; none of them waits, so that they work without scripts too.
window.looks = {};

looks.called = (element) => {
  const kind = element.tagName.toLowerCase() + (element.classList[0] ? "." + element.classList[0] : "");
  const words = (element.getAttribute("aria-label") || element.textContent || "").trim().replace(/\s+/g, " ");
  return `${kind} '${words.slice(0, 40)}'`;
};

// Words that only a screen reader gets stand in a box of one pixel, or are cut away whole.
looks.isForTheEar = (element) => {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.clipPath === "inset(50%)") return true;
    if (style.position === "absolute" && (at.offsetWidth <= 1 || at.offsetHeight <= 1) && style.overflow === "hidden") return true;
  }
  return false;
};

looks.isShown = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !looks.isForTheEar(element);

// Every run of words that is shown, with its lines on the screen; pictures have words of their own size.
looks.words = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const shown = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("svg, script, style, noscript:empty, option, template")) continue;
    if (!shown.has(element)) shown.set(element, looks.isShown(element));
    if (!shown.get(element)) continue;
    range.selectNodeContents(node);
    const lines = Array.from(range.getClientRects()).filter((line) => line.width > 1 && line.height > 1);
    if (lines.length) found.push({ element, lines });
  }
  return found;
};

looks.isMoved = (element) => {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
  }
  return false;
};

looks.stops = () =>
  Array.from(document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  )).filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
