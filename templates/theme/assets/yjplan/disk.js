// When the site is opened from disk nothing may be fetched, so the search steps aside (the choice of plans stays
// hidden by itself), and links to folders name the page inside.
(function () {
  "use strict";
  if (location.protocol !== "file:") return;
  var search = document.querySelector(".yj-search");
  if (search) {
    search.nextElementSibling.hidden = false;
    search.remove();
  }

  function named(href) {
    var parts = /^([^?#]*)(.*)$/.exec(href);
    if (/^[a-z][a-z0-9+.-]*:/i.test(href) || (parts[1] === "" && parts[2])) return href;
    var path = parts[1];
    if (path === "" || /(^|\/)\.{0,2}$/.test(path)) return path.replace(/([^/])$/, "$1/") + "index.html" + parts[2];
    return href;
  }
  document.querySelectorAll("a[href], link[rel=prev], link[rel=next]").forEach(function (link) {
    link.setAttribute("href", named(link.getAttribute("href")));
  });
})();
