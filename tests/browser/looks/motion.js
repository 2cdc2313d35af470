// WCAG 2.3.3: nothing moves for a reader who asked for that.
looks.motion = () => {
  const found = document.getAnimations().length ? ["something moves"] : [];
  const seconds = (text) => Math.max(...text.split(",").map((each) => parseFloat(each)));
  for (const element of document.querySelectorAll("html, body *:not(svg *)")) {
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(element, part || null);
      if (part && style.content === "none") continue;
      if (seconds(style.transitionDuration) + seconds(style.transitionDelay) > 0) found.push(`${looks.called(element)}${part} changes slowly`);
      if (style.animationName !== "none" && seconds(style.animationDuration) > 0) found.push(`${looks.called(element)}${part} moves`);
      if (style.scrollBehavior === "smooth") found.push(`${looks.called(element)} glides`);
    }
  }
  return found;
};
