// Forced colours take paper and shadows away: what is pressed needs an edge, what is a link a line.
looks.forced = () => {
  const found = [];
  for (const element of looks.stops()) {
    if (!looks.isShown(element)) continue;
    let hasEdge = false;
    for (let at = element, step = 0; at && step < 3; step += 1, at = at.parentElement) {
      const style = getComputedStyle(at);
      hasEdge ||= ["Top", "Bottom"].every((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
      if (element.matches("a, summary")) break;
    }
    if (element.matches("button, input, select, textarea") && !hasEdge) found.push(`${looks.called(element)} has no edge`);
    if (element.matches("a[href]")) {
      const isPlain = looks.contrast(looks.colour(getComputedStyle(element).color), looks.colour(getComputedStyle(document.body).color)) < 1.05;
      const lines = [element, ...element.querySelectorAll("*")];
      const hasLine = lines.some((each) => getComputedStyle(each).textDecorationLine.includes("underline"));
      if (isPlain && !hasLine && !hasEdge) found.push(`${looks.called(element)} looks like text`);
    }
  }
  // axe reads `-webkit-text-fill-color`, which Chromium does not force: it would measure the author's colours.
  for (const { element } of looks.words()) {
    const ratio = looks.contrast(looks.colour(getComputedStyle(element).color), looks.paperAround(element));
    if (ratio < 4.5) found.push(`${looks.called(element)} has a contrast of ${ratio.toFixed(1)} to 1`);
  }
  return found;
};
