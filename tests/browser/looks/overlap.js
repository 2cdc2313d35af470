// WCAG 1.4.4 and 1.4.12: no words lie upon others.
looks.overlap = () => {
  const lines = [];
  for (const { element, lines: own } of looks.words()) {
    let room = null;
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflow)) room = at.getBoundingClientRect();
    }
    for (const line of own) {
      // ascenders and descenders of neighbouring lines may meet: the middle of each line counts
      const [left, right] = [line.left + 1, line.right - 1];
      const [top, bottom] = [line.top + line.height * 0.3, line.bottom - line.height * 0.3];
      const isOut = room && (top > room.bottom || bottom < room.top || left > room.right || right < room.left);
      if (!isOut && right > left) lines.push({ element, left, right, top, bottom });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  const found = [];
  lines.forEach((one, n) => {
    for (let m = n + 1; m < lines.length && lines[m].top < one.bottom; m += 1) {
      const other = lines[m];
      if (one.left < other.right && other.left < one.right && one.element !== other.element) {
        found.push(`${looks.called(other.element)} lies upon ${looks.called(one.element)}`);
      }
    }
  });
  return found;
};
