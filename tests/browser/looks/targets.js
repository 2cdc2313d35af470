// WCAG 2.5.8: what is pressed is 24 by 24 pixels, or so far from others that a circle of 24 touches none.
looks.targets = () => {
  const least = 24;
  const isInSentence = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.parentElement.closest("p, li, td, th, dd, dt, figcaption, div, summary, span");
    return block !== null && block.textContent.trim().length > element.textContent.trim().length;
  };
  const all = looks.stops()
    .filter((element) => looks.isShown(element) && element.matches("a, button, input, select, textarea, summary"))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  const small = all.filter(({ element, box }) =>
    (box.width < least - 0.5 || box.height < least - 0.5) && !isInSentence(element));
  const isNear = (x, y, box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < least / 2;
  return small.flatMap(({ element, box }) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const near = all.find((other) => other.element !== element && isNear(x, y, other.box));
    if (!near) return [];
    const size = `${Math.round(box.width)} by ${Math.round(box.height)}`;
    return [`${looks.called(element)} is ${size} pixels and lies close to ${looks.called(near.element)}`];
  });
};
