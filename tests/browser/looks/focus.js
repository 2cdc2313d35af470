// WCAG 2.4.7, 2.4.11, 1.4.11: whatever has the focus is in sight, with a ring of 3 to 1 against what is around it.
looks.colour = (text) => {
  const numbers = (text.match(/[\d.]+/g) || []).map(Number);
  const scale = text.startsWith("color(") ? 255 : 1;
  const [red, green, blue] = numbers.slice(0, 3).map((number) => number * scale);
  return { red, green, blue, alpha: numbers.length > 3 ? numbers[3] : 1 };
};

looks.contrast = (one, other) => {
  const light = [one, other].map(({ red, green, blue }) => {
    const [r, g, b] = [red, green, blue].map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  });
  return Math.max(...light) / Math.min(...light);
};

looks.paperAround = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = looks.colour(getComputedStyle(at).backgroundColor);
    if (colour.alpha > 0.5) return colour;
  }
  return looks.colour("rgb(255, 255, 255)");
};

// A ring is the element's own, or that of the box that says `:focus-within`.
looks.ring = (element) => {
  let at = element;
  for (let step = 0; at && step < 4; step += 1, at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.outlineStyle === "auto") return "";
    if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) {
      const isInside = parseFloat(style.outlineOffset) < 0;
      const paper = looks.paperAround(isInside ? at : at.parentElement || at);
      const ratio = looks.contrast(looks.colour(style.outlineColor), paper);
      return ratio >= 3 ? "" : `has a ring of ${ratio.toFixed(1)} to 1`;
    }
  }
  return "has no ring";
};

looks.isCovered = (element) => {
  const inSight = (box) => ({
    left: Math.max(box.left, 0), right: Math.min(box.right, innerWidth),
    top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight),
  });
  const boxes = Array.from(element.getClientRects(), inSight).filter((box) => box.right > box.left && box.bottom > box.top);
  if (!boxes.length) return true;
  const points = boxes.flatMap((box) => [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) => [0.1, 0.5, 0.9].map((down) =>
    [box.left + (box.right - box.left) * across, box.top + (box.bottom - box.top) * down])));
  return !points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (element.contains(hit) || (hit.contains(element) && hit.closest("label, svg, a, button") !== null));
  });
};

// Backwards, as with Shift and Tab: each comes in at the top, where something fixed would lie over it.
looks.focus = () => {
  const found = [];
  for (const element of looks.stops().reverse()) {
    element.focus();
    if (document.activeElement !== element) continue;
    if (looks.isCovered(element)) found.push(`${looks.called(element)} has the focus and cannot be seen`);
    else {
      const fault = looks.ring(element);
      if (fault) found.push(`${looks.called(element)} has the focus and ${fault}`);
    }
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return found;
};
