// The search page: asks the index (Pagefind) for the words in the address, and lists what it finds.
// Every word that a reader sees comes from the page: its elements, or the JSON of data-words.
(function () {
  "use strict";
  var box = document.querySelector(".yj-find");
  if (!box) return;
  var MOST = 10; // results shown at once; each costs a request
  var FACETS = ["authority", "period", "section"];

  var words = JSON.parse(box.dataset.words);
  var language = document.documentElement.lang;
  var forms = new Intl.PluralRules(language);
  var form = box.querySelector("form");
  var where = form.querySelector(".yj-find__where");
  var status = box.querySelector(".yj-find__status");
  var list = box.querySelector(".yj-find__results");
  var rest = box.querySelector(".yj-find__rest");
  var ways = document.querySelector(".yj-find__ways");
  var asked = new URLSearchParams(location.search);
  var scope = asked.get("scope") || "";
  var run = 0;
  var loading = null;
  var found = [];

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
  }
  function count(number) { return number.toLocaleString(language); }
  function tell(text, withWays) {
    status.textContent = text;
    ways.classList.toggle("is-open", Boolean(withWays));
    ways.classList.toggle("is-shut", !withWays);
  }

  // What the reader chose, in the form and in the address.
  function nameOf(data) {
    var link = ways.querySelector(data);
    return link ? link.textContent : "";
  }
  function readAddress() {
    form.elements.q.value = asked.get("q") || "";
    ["authority", "period", "section", "order"].forEach(function (name) {
      var wanted = asked.get(name) || "";
      var select = form.elements[name];
      if (wanted && !Array.from(select.options).some(function (option) { return option.value === wanted; })) {
        select.add(new Option(wanted, wanted));
      }
      select.value = wanted;
    });
    var authority = scope.split("/")[0];
    var plan = scope.indexOf("/") > 0 && nameOf('[data-scope="' + CSS.escape(scope) + '"]');
    var owner = nameOf('[data-authority="' + CSS.escape(authority) + '"]');
    if (!owner) scope = "";
    var own = scope.indexOf("/inspections/") > 0 ? words.inspection : words.plan;
    var choices = { plan: plan && fill(own, { name: plan }), authority: fill(words.authority, { name: owner }), all: words.everywhere };
    form.querySelectorAll("[name=in]").forEach(function (radio) {
      var label = radio.parentElement;
      label.hidden = !choices[radio.value];
      label.querySelector("span").dataset.name = choices[radio.value] || "";
      label.querySelector("span").textContent = choices[radio.value] || "";
    });
    where.hidden = !scope;
    var within = asked.get("in") || (plan ? "plan" : "authority");
    form.elements.in.value = scope && choices[within] ? within : "all";
  }
  function within() { return scope ? form.elements.in.value : "all"; }
  function writeAddress() {
    var said = new URLSearchParams();
    if (form.elements.q.value.trim()) said.set("q", form.elements.q.value.trim());
    if (scope) {
      said.set("scope", scope);
      said.set("in", within());
    }
    FACETS.concat("order").forEach(function (name) {
      if (form.elements[name].value && isOffered(name)) said.set(name, form.elements[name].value);
    });
    history.replaceState(null, "", location.pathname + (String(said) ? "?" + said : ""));
  }
  function isOffered(facet) {
    if (facet === "authority") return within() === "all";
    return facet !== "period" || within() !== "plan";
  }
  function filtersIn(place, without) {
    var filters = {};
    if (place === "plan") filters.scope = scope;
    if (place === "authority") filters.authority = scope.split("/")[0];
    FACETS.forEach(function (facet) {
      var chosen = form.elements[facet].value;
      var fits = facet === "section" || (facet === "period" && place !== "plan") || (facet === "authority" && place === "all");
      if (chosen && fits && facet !== without) filters[facet] = chosen;
    });
    return filters;
  }

  // The index.
  function load() {
    if (loading) return loading;
    var root = new URL(box.dataset.root, location.href).pathname;
    loading = import(new URL(box.dataset.index, location.href).href).then(function (pagefind) {
      // A worker would cost a phone a further script of the same size.
      return pagefind.options({ baseUrl: root, noWorker: true, excerptLength: 28 })
        .then(function () { return pagefind.filters(); })
        .then(function () { return pagefind; });
    });
    loading.catch(function () { loading = null; });
    return loading;
  }

  function search() {
    var mine = ++run;
    var query = form.elements.q.value.trim();
    form.querySelectorAll("[data-filter]").forEach(function (label) { label.hidden = !isOffered(label.dataset.filter); });
    writeAddress();
    if (!query) {
      clear();
      tell("", true);
      return;
    }
    if (location.protocol === "file:") {
      tell(words.disk, true);
      return;
    }
    tell(words.loading, false);
    load().then(function (pagefind) { return answer(pagefind, query, "", mine); }).catch(function () {
      if (mine !== run) return;
      clear();
      tell(words.failed, true);
    });
  }
  // Every page has all words of the query; where one of them stands nowhere, the others are asked for.
  function answer(pagefind, query, lost, mine) {
    var order = form.elements.order.value ? { sort: { day: "desc" } } : {};
    var places = scope ? ["plan", "authority", "all"] : [];
    var questions = [pagefind.search(query, Object.assign({ filters: filtersIn(within()) }, order))];
    FACETS.forEach(function (facet) { questions.push(pagefind.search(query, { filters: filtersIn(within(), facet) })); });
    places.forEach(function (place) { questions.push(pagefind.search(query, { filters: filtersIn(place) })); });
    return Promise.all(questions).then(function (answers) {
      found = answers[0].results;
      return Promise.all(found.slice(0, MOST).map(function (one) { return one.data(); })).then(function (pages) {
        if (mine !== run) return null;
        var unknown = window.yjResults.unknown(query, pages);
        var known = query.split(/\s+/).filter(function (word) { return unknown.indexOf(word) < 0; }).join(" ");
        if (found.length && unknown.length && known) {
          return answer(pagefind, known, (lost + " " + unknown.join(" ")).trim(), mine);
        }
        var isNone = !found.length || !known;
        if (isNone) found = [];
        FACETS.forEach(function (facet, n) { offer(facet, (!isNone && answers[n + 1].filters[facet]) || {}); });
        places.forEach(function (place, n) { countPlace(place, isNone ? 0 : answers[n + 4].results.length); });
        clear();
        return show().then(function () { if (mine === run) conclude(query, lost); });
      });
    });
  }
  function conclude(query, lost) {
    var said = lost ? fill(words.lost, { query: lost }) + " " : "";
    if (!found.length) return tell(said + fill(words.none, { query: query }) + " " + words.hint, false);
    tell(said + fill(words.results[forms.select(found.length)], { number: count(found.length), query: query }), false);
  }
  function countPlace(place, number) {
    var span = form.querySelector('[name=in][value="' + place + '"]').parentElement.querySelector("span");
    if (span.dataset.name) span.textContent = fill(words.counted, { name: span.dataset.name, number: count(number) });
  }
  function offer(facet, numbers) {
    var select = form.elements[facet];
    var chosen = select.value;
    if (facet !== "authority") {
      var names = Object.keys(numbers).filter(function (name) { return numbers[name] || name === chosen; });
      if (chosen && names.indexOf(chosen) < 0) names.push(chosen);
      names.sort(facet === "period" ? function (a, b) { return b.localeCompare(a); } : function (a, b) {
        return (numbers[b] || 0) - (numbers[a] || 0) || a.localeCompare(b, language, { numeric: true });
      });
      while (select.options.length > 1) select.remove(1);
      names.forEach(function (name) { select.add(new Option(name, name)); });
    }
    Array.from(select.options).slice(1).forEach(function (option) {
      var number = numbers[option.value] || 0;
      option.dataset.name = option.dataset.name || option.textContent;
      option.textContent = fill(words.counted, { name: option.dataset.name, number: count(number) });
      option.hidden = option.disabled = !number && option.value !== chosen;
    });
    select.value = chosen;
  }

  // The list.
  function clear() {
    list.textContent = "";
    rest.hidden = true;
  }
  function show() {
    var mine = run;
    var start = list.children.length;
    return Promise.all(found.slice(start, start + MOST).map(function (one) { return one.data(); })).then(function (pages) {
      if (mine !== run) return null;
      pages.forEach(function (page) { list.append(window.yjResults.entry(page)); });
      rest.hidden = list.children.length >= found.length;
      return list.children[start] || null;
    });
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    search();
  });
  form.addEventListener("change", function (event) { if (event.target.name !== "q") search(); });
  rest.querySelector("button").addEventListener("click", function () {
    show().then(function (first) { if (first) first.querySelector("a").focus(); });
  });
  readAddress();
  var choose = form.querySelector("details");
  if (matchMedia("(max-width: 48em)").matches) {
    choose.open = ["authority", "period", "section", "order"].some(function (name) { return form.elements[name].value; });
  }
  choose.classList.add("is-set");
  search();
})();
