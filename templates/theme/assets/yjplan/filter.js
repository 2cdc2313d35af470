// Forms that narrow a table: <form class="yj-filter" data-table="id of the table" hidden>, with selects whose
// name is X for rows that carry data-f-X. A row may carry several values, separated by "|".
(function () {
  "use strict";

  function matches(row, wishes) {
    return wishes.every(function (wish) {
      return (row.getAttribute("data-f-" + wish.name) || "").split("|").indexOf(wish.value) !== -1;
    });
  }

  function prepare(form) {
    var table = document.getElementById(form.getAttribute("data-table"));
    if (!table) return;
    var rows = Array.from(table.querySelectorAll("tbody tr")).filter(function (row) {
      return Array.from(row.attributes).some(function (attribute) { return attribute.name.indexOf("data-f-") === 0; });
    });
    var count = form.querySelector("[role=status]");
    if (!count) {
      count = document.createElement("p");
      count.className = "yj-filter__count";
      count.setAttribute("role", "status");
      form.append(count);
    }
    function apply() {
      var wishes = Array.from(form.querySelectorAll("select")).filter(function (select) { return select.value; });
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = !matches(row, wishes);
        if (!row.hidden) shown += 1;
      });
      count.textContent = shown + " of " + rows.length + " rows shown";
    }
    form.addEventListener("change", apply);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("reset", function () { setTimeout(apply, 0); });
    form.hidden = false;
    apply();
  }

  document.querySelectorAll("form.yj-filter").forEach(prepare);
})();
