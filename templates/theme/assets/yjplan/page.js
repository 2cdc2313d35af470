// Small services of every page: the sections button, the colours button, the place in the list of headings,
// names of heading links, folded parts that a link leads into, printing.
(function () {
  "use strict";

  var menu = document.querySelector("[data-yj-menu]");
  var sections = document.getElementById("yj-sections");
  if (menu && sections) {
    var show = function (open) {
      menu.setAttribute("aria-expanded", String(open));
      sections.classList.toggle("is-open", open);
    };
    menu.addEventListener("click", function () {
      show(menu.getAttribute("aria-expanded") !== "true");
    });
    sections.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || menu.getAttribute("aria-expanded") !== "true") return;
      show(false);
      menu.focus();
    });
  }

  // A long list of sections starts at the current one.
  var list = document.querySelector(".yj-nav__inner");
  var current = list && list.querySelector("[aria-current]");
  if (current) list.scrollTop = current.offsetTop - list.offsetTop - list.clientHeight / 2;

  var colours = document.querySelector("[data-yj-palette]");
  if (colours) {
    colours.addEventListener("click", function () { window.yjColours.choose(!window.yjColours.isDark()); });
  }

  // The list of headings beside the text marks the one that is being read.
  var places = Array.from(document.querySelectorAll(".yj-toc__link")).map(function (link) {
    return { link: link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) };
  }).filter(function (place) { return place.heading; });
  if (places.length) {
    var here = null;
    var waiting = false;
    var follow = function () {
      waiting = false;
      var passed = places.filter(function (place) { return place.heading.getBoundingClientRect().top < 120; });
      var link = passed.length ? passed[passed.length - 1].link : null;
      if (link === here) return;
      if (here) here.removeAttribute("aria-current");
      if (link) link.setAttribute("aria-current", "location");
      here = link;
    };
    var soon = function () {
      if (!waiting) requestAnimationFrame(follow);
      waiting = true;
    };
    document.addEventListener("scroll", soon, { passive: true });
    soon();
  }

  document.querySelectorAll(".headerlink").forEach(function (link) {
    var heading = link.parentElement.firstChild;
    link.setAttribute("aria-label", link.textContent.trim() + ": " + heading.textContent.trim());
    link.removeAttribute("title");
  });

  // A link may lead into a part that is folded away.
  function unfold() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var folded = target && target.closest("details:not([open])");
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", unfold);
  unfold();

  // Everything folded away is opened for print, and folded again afterwards.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("article details:not([open])").forEach(function (details) {
      details.open = true;
      opened.push(details);
    });
  });
  window.addEventListener("afterprint", function () {
    opened.splice(0).forEach(function (details) { details.open = false; });
  });
})();
