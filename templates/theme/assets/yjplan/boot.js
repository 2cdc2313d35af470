// Runs in the head, before the page is drawn: light or dark. The choice is all that is ever stored.
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
  root.classList.add("js", "starting"); // what a script will show has its place from the start: started.js, page.css
  if (/[?&]q=[^&]/.test(location.search)) root.classList.add("asks"); // the search page will show results
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
})();
