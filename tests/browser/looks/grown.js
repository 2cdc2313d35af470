// WCAG 1.4.4: words in points or pixels would stay as they are when the reader asks for twice the size.
looks.sizes = () => looks.words().map(({ element }) => [element, parseFloat(getComputedStyle(element).fontSize)]);

looks.grow = (percent) => {
  const page = document.documentElement;
  page.style.fontSize = "";
  if (percent === 100) return [];
  const before = looks.sizes();
  page.style.fontSize = `${(parseFloat(getComputedStyle(page).fontSize) * percent) / 100}px`;
  return before
    .filter(([element, size]) => parseFloat(getComputedStyle(element).fontSize) < ((size * percent) / 100) * 0.99)
    .map(([element, size]) => `${looks.called(element)} stays at ${size} pixels`);
};
