// The choice of another plan of the same authority: a button with a state, and a list that is hidden until asked for.
//   <div class="yj-versions" data-list="../versions.json"><button …>…</button><ul hidden></ul></div>
// The list is fetched, so that a plan which stands unchanged knows of a newer one. Its place is kept free from
// the start: nothing moves when it arrives.
(function () {
  "use strict";
  var box = document.querySelector(".yj-versions");
  if (!box || location.protocol === "file:") return;
  var button = box.querySelector("button");
  var list = box.querySelector("ul");
  var address = new URL(box.getAttribute("data-list"), document.baseURI);

  function show(open) {
    button.setAttribute("aria-expanded", String(open));
    list.hidden = !open;
  }

  function entry(plan) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = new URL(encodeURIComponent(plan.version) + "/", address).href;
    link.textContent = plan.title;
    if (location.href.indexOf(link.href) === 0) link.setAttribute("aria-current", "true");
    item.append(link);
    return item;
  }

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

  fetch(address).then(function (answer) { return answer.ok ? answer.json() : []; }).then(function (plans) {
    if (plans.length < 2) return;
    list.replaceChildren.apply(list, plans.map(entry));
    box.classList.add("is-ready");
  }, function () { /* without the list the button stays away; the authority's page has the same links */ });
})();
