// The page for lost readers: its search box begins with the words of the address that led nowhere.
(function () {
  "use strict";
  var field = document.querySelector("[data-yj-lost]");
  if (!field || field.value) return;
  var path = location.pathname;
  try { path = decodeURIComponent(path); } catch (error) { return; }
  var parts = path.split("/").filter(Boolean);
  var last = (parts[parts.length - 1] || "").replace(/\.\w{1,5}$/, "");
  field.value = (last.match(/\p{L}{3,}/gu) || []).slice(0, 6).join(" ");
})();
