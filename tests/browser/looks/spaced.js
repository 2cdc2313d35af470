// WCAG 1.4.12: the reader's own distances between lines, paragraphs, letters and words.
looks.spacing = new CSSStyleSheet();
looks.spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`);

looks.spaced = () => {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks.spacing];
  const found = [...looks.reflow(), ...looks.cut(), ...looks.overlap()];
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== looks.spacing);
  return found.map((words) => `with the reader's own spacing: ${words}`);
};
