// The search page: asks the index (Pagefind) for the words in the address, and lists what it finds.
// Every word that a reader sees comes from the page: its elements, or the JSON of data-words.
(function () {
  "use strict";
  var box = document.querySelector(".yj-find");
  if (!box) return;
  var MOST = 10; // results shown at once; each costs a request
  var PLACES = 3; // tables, actions and headings named below a result
  var LONGEST = 110; // signs of the name of a place
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
  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  }
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
    load().then(function (pagefind) {
      var order = form.elements.order.value ? { sort: { day: "desc" } } : {};
      var places = scope ? ["plan", "authority", "all"] : [];
      var questions = [pagefind.search(query, Object.assign({ filters: filtersIn(within()) }, order))];
      FACETS.forEach(function (facet) { questions.push(pagefind.search(query, { filters: filtersIn(within(), facet) })); });
      places.forEach(function (place) { questions.push(pagefind.search(query, { filters: filtersIn(place) })); });
      return Promise.all(questions).then(function (answers) {
        if (mine !== run) return null;
        FACETS.forEach(function (facet, n) { offer(facet, answers[n + 1].filters[facet] || {}); });
        places.forEach(function (place, n) { countPlace(place, answers[n + 4].results.length); });
        found = answers[0].results;
        clear();
        return show().then(function () { if (mine === run) conclude(query); });
      });
    }).catch(function () {
      if (mine !== run) return;
      clear();
      tell(words.failed, true);
    });
  }
  // For a word that stands nowhere, Pagefind looks for the longest beginning of it that does, down to a letter.
  // That helps with a missing ending, and is nonsense where little of the word is left.
  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(language);
  }
  function isMeant() {
    var asked = plain(form.elements.q.value).match(/[\p{L}\p{N}]+/gu) || [];
    var marks = Array.from(list.querySelectorAll("mark"), function (mark) { return plain(mark.textContent); });
    return !marks.length || asked.some(function (word) {
      var start = word.slice(0, Math.max(Math.min(3, word.length), Math.ceil(word.length * 0.6)));
      return marks.some(function (mark) { return mark.indexOf(start) >= 0; });
    });
  }
  function conclude(query) {
    if (!isMeant()) {
      found = [];
      clear();
      FACETS.forEach(function (facet) { offer(facet, {}); });
      ["plan", "authority", "all"].forEach(function (place) { countPlace(place, 0); });
    }
    if (!found.length) return tell(fill(words.none, { query: query }) + " " + words.hint, false);
    tell(fill(words.results[forms.select(found.length)], { number: count(found.length), query: query }), false);
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
      pages.forEach(function (page) { list.append(entry(page)); });
      rest.hidden = list.children.length >= found.length;
      return list.children[start] || null;
    });
  }
  function entry(page) {
    var item = make("li", "yj-find__result");
    var title = make("h2");
    title.append(linkTo(page.url, page.meta.title));
    var place = [page.meta.where, (page.filters.section || [])[0]];
    place = place.filter(function (name) { return name && name !== page.meta.title; }).join(" · ");
    var excerpt = make("p", "yj-find__excerpt");
    excerpt.append(marked(page.excerpt));
    item.append(title);
    if (place) item.append(make("p", "yj-find__place", place));
    item.append(excerpt);
    var named = bestPlaces(page);
    if (named.length) {
      var places = make("ul", "yj-find__places");
      named.forEach(function (one) {
        var row = make("li");
        row.append(linkTo(one.url, shortened(one.title)));
        places.append(row);
      });
      item.append(places);
    }
    return item;
  }
  function linkTo(address, text) {
    var link = make("a", "", text);
    link.href = address;
    return link;
  }
  // The places with the weightiest words, in the order of the page.
  function bestPlaces(page) {
    var seen = {};
    var weigh = function (one) {
      return one.weighted_locations.reduce(function (sum, at) { return sum + at.balanced_score; }, 0);
    };
    return page.sub_results
      .filter(function (one) {
        var isNew = one.anchor && one.title !== page.meta.title && !seen[one.title];
        seen[one.title] = true;
        return isNew;
      })
      .map(function (one, n) { return { one: one, n: n, weight: weigh(one) }; })
      .sort(function (a, b) { return b.weight - a.weight || a.n - b.n; })
      .slice(0, PLACES)
      .sort(function (a, b) { return a.n - b.n; })
      .map(function (each) { return each.one; });
  }
  function shortened(name) {
    if (name.length <= LONGEST) return name;
    return name.slice(0, LONGEST).replace(/[\s,;:.]+\S*$/, "") + "…";
  }
  // Pagefind gives escaped words with marks around what was found; nothing else of it is let in.
  function marked(excerpt) {
    var read = document.createElement("template");
    read.innerHTML = (/^\p{Ll}/u.test(excerpt) ? "… " : "") + excerpt + (/[.!?…]$/.test(excerpt) ? "" : " …");
    var clean = document.createDocumentFragment();
    read.content.childNodes.forEach(function (node) {
      clean.append(node.nodeName === "MARK" ? make("mark", "", node.textContent) : node.textContent);
    });
    return clean;
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
