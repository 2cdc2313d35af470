// The theme's script puts a list of plans into the header. This makes it a disclosure that works from the
// keyboard: a button with a state, a list that is hidden until asked for, the current plan marked.
(function () {
  "use strict";
  var place = document.querySelector(".yj-header__version");
  if (!place) return;

  function mend(box) {
    var button = box.querySelector(".md-version__current");
    var list = box.querySelector(".md-version__list");
    if (list.children.length < 2) { box.remove(); return; }
    var current = button.firstChild.textContent.trim();
    list.id = "yj-versions";
    button.type = "button";
    button.textContent = "Other plans";
    button.removeAttribute("aria-label");
    button.setAttribute("aria-controls", list.id);
    list.querySelectorAll("a").forEach(function (link) {
      if (link.firstChild.textContent.trim() === current) link.setAttribute("aria-current", "true");
    });

    function show(open) {
      button.setAttribute("aria-expanded", String(open));
      list.hidden = !open;
    }
    show(false);
    button.addEventListener("click", function () { show(list.hidden); });
    box.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || list.hidden) return;
      show(false);
      button.focus();
    });
    document.addEventListener("click", function (event) { if (!box.contains(event.target)) show(false); });
    box.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !box.contains(event.relatedTarget)) show(false);
    });
    place.classList.add("is-ready");
  }

  function look(observer) {
    var box = place.querySelector(".md-version");
    if (!box) return;
    if (observer) observer.disconnect();
    mend(box);
  }
  if (place.querySelector(".md-version")) look(null);
  else new MutationObserver(function (changes, observer) { look(observer); }).observe(place, { childList: true });
})();
