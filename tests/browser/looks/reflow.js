// WCAG 1.4.10: nothing but a table's own room is moved sideways.
looks.reflow = () => {
  const found = [];
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth) found.push(`scrolls sideways: ${page.scrollWidth} pixels in ${page.clientWidth}`);
  for (const { element, lines } of looks.words()) {
    const out = lines.some((line) => line.right > page.clientWidth + 1 || line.left < -1);
    if (out && !looks.isMoved(element)) found.push(`${looks.called(element)} stands outside the page`);
  }
  return found;
};
