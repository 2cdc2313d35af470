// Small services of every page: the sections button, the colours button, names of heading links, printing.
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
    // The words say what a press does, so the button has no pressed state beside them.
    var tell = function () {
      colours.querySelector("span").textContent = window.yjColours.isDark() ? "Light colours" : "Dark colours";
    };
    colours.addEventListener("click", function () {
      window.yjColours.choose(!window.yjColours.isDark());
      tell();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tell);
    tell();
  }

  // The list of search results closes when the reader turns elsewhere.
  var search = document.querySelector(".yj-search");
  var searchSwitch = document.getElementById("__search");
  if (search && searchSwitch) {
    // The theme searches when a key is released; pasted and spoken words count too.
    search.addEventListener("input", function (event) {
      event.target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    });
    document.addEventListener("click", function (event) {
      if (searchSwitch.checked && event.target !== searchSwitch && !search.contains(event.target)) searchSwitch.click();
    });
  }

  document.querySelectorAll(".headerlink").forEach(function (link) {
    var heading = link.parentElement.firstChild;
    link.setAttribute("aria-label", "Link to this section: " + heading.textContent.trim());
    link.removeAttribute("title");
  });

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
