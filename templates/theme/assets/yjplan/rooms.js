// A table's room is a stop for the keyboard, and a place with a name, only while there is something to move in it.
// Without scripts every room is one: better a stop too many than words that cannot be reached.
(function () {
  "use strict";
  function look(room) {
    var moves = room.scrollWidth > room.clientWidth || room.scrollHeight > room.clientHeight;
    if (moves) {
      room.setAttribute("tabindex", "0");
      room.setAttribute("role", "region");
    } else if (document.activeElement !== room) {
      room.removeAttribute("tabindex");
      room.removeAttribute("role");
    }
    // a box without a role has no name either
    var name = room.getAttribute("data-name") || room.getAttribute("aria-labelledby");
    room.setAttribute("data-name", name);
    if (room.hasAttribute("role")) room.setAttribute("aria-labelledby", name);
    else room.removeAttribute("aria-labelledby");
  }
  var observer = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) { look(entry.target.closest(".yj-scroll")); });
  });
  document.querySelectorAll(".yj-scroll[aria-labelledby]").forEach(function (room) {
    observer.observe(room);
    if (room.firstElementChild) observer.observe(room.firstElementChild);
  });
})();
