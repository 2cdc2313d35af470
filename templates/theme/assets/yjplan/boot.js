// Runs in the head, before the page is drawn: light or dark, and the few functions the theme's script expects.
(function () {
  "use strict";
  var KEY = "yjplan.colours"; // "dark" or "light"; absent until the reader chooses
  var root = document.documentElement;
  var dark = matchMedia("(prefers-color-scheme: dark)");

  function chosen() {
    try { return localStorage.getItem(KEY); } catch (error) { return null; }
  }
  function isDark() {
    var choice = chosen();
    return choice ? choice === "dark" : dark.matches;
  }
  function paint() {
    var scheme = isDark() ? "slate" : "default";
    root.setAttribute("data-yj-colours", scheme === "slate" ? "dark" : "light");
    if (document.body) document.body.setAttribute("data-md-color-scheme", scheme);
  }

  root.classList.remove("no-js");
  root.classList.add("js");
  paint();
  new MutationObserver(function (changes, observer) {
    if (!document.body) return;
    observer.disconnect();
    paint();
  }).observe(root, { childList: true });
  dark.addEventListener("change", paint);

  window.yjColours = {
    isDark: isDark,
    choose: function (wantsDark) {
      try { localStorage.setItem(KEY, wantsDark ? "dark" : "light"); } catch (error) { /* private window */ }
      paint();
      document.dispatchEvent(new CustomEvent("yj:colours"));
    }
  };

  // The theme's script calls these; nothing but the colours is ever stored.
  window.__md_scope = new URL(".", location);
  window.__md_hash = function (text) {
    return Array.from(text).reduce(function (sum, sign) { return (sum << 5) - sum + sign.charCodeAt(0); }, 0);
  };
  window.__md_get = function () { return null; };
  window.__md_set = function () {};

  // The theme listens to single letters anywhere on the page, which trips people who speak to their computer.
  window.addEventListener("keydown", function (event) {
    var field = event.target.closest && event.target.closest("input, select, textarea, [contenteditable]");
    if (!field && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopImmediatePropagation();
    }
  }, true);
})();
