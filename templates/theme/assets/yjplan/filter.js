// Forms that narrow tables: <form class="yj-filter" data-scope="kind of block" hidden>, with selects whose
// name is X for rows that carry data-f-X, in all blocks of that kind on the page. Tables without rows go too.
// A row may carry several values, separated by "|".
(function () {
  "use strict";

  function matches(row, wishes) {
    return wishes.every(function (wish) {
      return (row.getAttribute("data-f-" + wish.name) || "").split("|").indexOf(wish.value) !== -1;
    });
  }

  function prepare(form) {
    var kind = form.getAttribute("data-scope");
    var blocks = '.yj-figure[data-kind="' + kind + '"]';
    var all = document.querySelectorAll(blocks + " tbody tr");
    var rows = Array.from(all).filter(function (row) {
      return Array.from(row.attributes).some(function (attribute) { return attribute.name.indexOf("data-f-") === 0; });
    });
    var count = form.querySelector("[role=status]");
    var words = count.getAttribute("data-words"); // "{shown} of {all} rows shown"
    function apply() {
      var wishes = Array.from(form.querySelectorAll("select")).filter(function (select) { return select.value; });
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = !matches(row, wishes);
        if (!row.hidden) shown += 1;
      });
      // What belongs to a table goes with it: title, aim, notes and file; and so does a block without a row left.
      [" .yj-scroll", " .yj-narrowed", ""].forEach(function (part) {
        document.querySelectorAll(blocks + part).forEach(function (box) {
          var inside = rows.filter(function (row) { return box.contains(row); });
          box.hidden = inside.length > 0 && !box.contains(form) && inside.every(function (row) { return row.hidden; });
        });
      });
      count.textContent = words.replace("{shown}", shown).replace("{all}", rows.length);
    }
    form.addEventListener("change", apply);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("reset", function () { setTimeout(apply, 0); });
    form.hidden = false;
    apply();
  }

  document.querySelectorAll("form.yj-filter").forEach(prepare);
})();
