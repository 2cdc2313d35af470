// WCAG 1.4.4 and 1.4.12: no word is cut off by the box it stands in, none is squeezed to a letter a line.
looks.cut = () => {
  const found = [];
  const rooms = new Map();
  const roomsOf = (element) => {
    if (!rooms.has(element)) {
      const above = element === document.body || !element.parentElement ? [] : roomsOf(element.parentElement);
      const style = getComputedStyle(element);
      const cuts = [style.overflowX, style.overflowY].map((word) => word === "hidden" || word === "clip");
      const moves = [style.overflowX, style.overflowY].map((word) => word === "auto" || word === "scroll");
      // what can be moved into sight is not cut by the boxes around
      const kept = moves[0] || moves[1] ? [] : above;
      const own = (cuts[0] || cuts[1]) && element !== document.body ? [{ element, across: cuts[0], down: cuts[1] }] : [];
      rooms.set(element, [...kept, ...own]);
    }
    return rooms.get(element);
  };
  for (const { element, lines } of looks.words()) {
    for (const room of roomsOf(element)) {
      const box = room.element.getBoundingClientRect();
      const isCut = lines.some((line) =>
        (room.across && (line.right > box.right + 2 || line.left < box.left - 2)) ||
        (room.down && (line.bottom > box.bottom + line.height / 4 || line.top < box.top - line.height / 4)));
      if (isCut) found.push(`${looks.called(element)} is cut off by ${looks.called(room.element)}`);
    }
  }
  for (const { element, lines } of looks.words()) {
    const letters = element.textContent.trim().length;
    if (lines.length > 4 && letters / lines.length < 3) found.push(`${looks.called(element)} stands in a column of ${lines.length} lines`);
  }
  return found;
};
