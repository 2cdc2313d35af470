// One result of the search page, as an entry of its list; and what the query asks that no result has.
// results-asking.js uses both. What Pagefind gives for a page: its address, names, filters, text and places.
window.yjResults = (function () {
  "use strict";
  var PLACES = 3; // tables, actions and headings named below a result
  var LONGEST = 110; // signs of the name of a place
  var language = document.documentElement.lang;

  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
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

  // For a word that stands nowhere, Pagefind looks for the longest beginning of it that does, down to a letter.
  // That helps with a missing ending, and is nonsense where little of the word is left.
  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(language);
  }
  // The words of the query that nothing found on these pages stands for.
  function unknown(query, pages) {
    var met = [];
    pages.forEach(function (page) {
      var said = page.content.split(/\s+/);
      page.locations.forEach(function (at) { met.push(plain(said[at] || "")); });
    });
    if (!met.length) return [];
    return query.split(/\s+/).filter(function (asked) {
      var word = (plain(asked).match(/[\p{L}\p{N}]+/gu) || []).join("");
      var start = word.slice(0, Math.max(Math.min(3, word.length), Math.ceil(word.length * 0.6)));
      return !met.some(function (one) { return one.replace(/[^\p{L}\p{N}]/gu, "").indexOf(start) >= 0; });
    });
  }

  return { entry: entry, unknown: unknown };
})();
