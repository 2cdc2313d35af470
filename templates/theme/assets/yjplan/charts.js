// "Open the interactive chart": Plotly is fetched once, when a reader first asks for it.
// The library lies beside this script's folder: assets/plotly/plotly.min.js.
// The markup is that of templates/parts/chart.html.jinja; all words stand there, or in the JSON of the figure:
//   {"data": …, "layout": …, "room": pixels it needs, "narrow": {the same for a phone}, "colours": {…},
//    "reading": {"categories": […], "series": [{"name": …, "values": [what is said of each category]}]}}
// A trace has the number of its series as `meta`; the number of a point is that of its category.
// A chart with data-open="yes" (no picture could be drawn) opens by itself when it comes into view.
(function () {
  "use strict";
  var ADDRESS = new URL("../plotly/plotly.min.js", document.currentScript.src).href;
  var NARROW_PX = 620; // below this the drawing made for a phone is used, as in charts.css
  // Where a role of the palette has its colour in the style sheets (tokens.css, charts.css).
  var NAMES = { grid: "--yj-line" };
  // Plotly writes style elements with these ids unless it finds them; the site's policy allows none.
  // What it needs of them stands in charts.css.
  var STYLES = ["plotly.js-style-global", "9f215cf04c5486422605d13261cb87401f4e7763b6296af81e98efbc0130da53"];
  var loading = null;

  function library() {
    loading = loading || new Promise(function (resolve, reject) {
      STYLES.forEach(function (id) {
        var stand_in = document.createElement("template");
        stand_in.id = id;
        stand_in.className = "no-inline-styles";
        document.head.append(stand_in);
      });
      var script = document.createElement("script");
      script.src = ADDRESS;
      script.onload = function () { resolve(window.Plotly); };
      script.onerror = function () { loading = null; reject(new Error("not loaded")); };
      document.head.append(script);
    });
    return loading;
  }

  // The drawing with the page's own colours in place of the palette's, in data and layout alike.
  // `colours` says which role each colour of the figure has: {"#12436d": "s1", "#0b0c0c": "ink", …}.
  function inColoursOfPage(drawing, colours, chart) {
    var probe = document.createElement("span"); // a browser computes what Plotly cannot read, as CanvasText
    probe.hidden = true;
    probe.style.forcedColorAdjust = "none";
    chart.append(probe);
    var found = {};
    Object.keys(colours).forEach(function (colour) {
      probe.style.color = "var(" + (NAMES[colours[colour]] || "--yj-" + colours[colour]) + ")";
      found[colour] = asPlotlyReads(getComputedStyle(probe).color);
    });
    probe.remove();
    return JSON.parse(JSON.stringify(drawing), function (key, value) {
      return typeof value === "string" && found[value.toLowerCase()] || value;
    });
  }

  // "color(srgb 0.5 0.5 0.5)", which a mixed colour computes to, in numbers up to 255.
  function asPlotlyReads(colour) {
    var parts = /^color\(srgb ([^)]*)\)$/.exec(colour);
    if (!parts) return colour;
    return "rgb(" + parts[1].split(" ").slice(0, 3).map(function (part) { return Math.round(255 * part); }) + ")";
  }

  function prepare(chart) {
    var button = chart.querySelector(".yj-chart__open");
    var picture = chart.querySelector(".yj-chart__static");
    var room = chart.querySelector(".yj-chart__interactive");
    var message = chart.querySelector(".yj-chart__message");
    if (!button || !room || !message) return;
    var keys = document.getElementById(room.getAttribute("aria-describedby"));
    var figure = JSON.parse(document.getElementById(button.getAttribute("data-figure")).textContent);
    var words = Array.from(button.childNodes);
    var plot = document.createElement("div");
    plot.className = "yj-chart__plot";
    plot.setAttribute("aria-hidden", "true"); // the room itself says what is in it, point by point
    var ring = document.createElement("div");
    ring.className = "yj-chart__ring";
    ring.hidden = true;
    var stage = document.createElement("div");
    stage.className = "yj-chart__stage";
    stage.append(plot, ring);
    room.append(stage);
    var drawnAt = 0;
    var walk = walkThrough(figure.reading);

    function say(name) { message.textContent = message.getAttribute("data-" + name); }

    function draw() {
      return library().then(function (Plotly) {
        room.hidden = keys.hidden = false;
        if (picture) picture.hidden = true;
        drawnAt = room.clientWidth;
        var narrow = drawnAt < NARROW_PX;
        var drawing = inColoursOfPage(narrow ? figure.narrow : figure, figure.colours, chart);
        room.setAttribute("data-drawing", narrow ? "narrow" : "wide");
        fit(drawing);
        return Plotly.react(plot, drawing.data, drawing.layout, { displaylogo: false, displayModeBar: false });
      }).then(function () { if (!ring.hidden) mark(); });
    }
    // In less room than its words need the whole drawing shrinks, as the picture does.
    function fit(drawing) {
      var scale = Math.min(1, drawnAt / drawing.room);
      drawing.layout.width = Math.max(drawnAt, drawing.room);
      stage.style.transform = scale < 1 ? "scale(" + scale + ")" : "";
      room.style.height = Math.ceil(drawing.layout.height * scale) + "px";
    }
    function open() {
      say("loading");
      return draw().then(function () {
        say("opened");
        button.textContent = button.getAttribute("data-back");
        button.hidden = !picture;
      }, function () { say("failed"); });
    }
    function close() {
      room.hidden = keys.hidden = true;
      picture.hidden = false;
      button.replaceChildren.apply(button, words);
      unmark();
      say("closed");
    }
    // The ring, and the words that pointing at it would show, at the point where the reader is.
    function mark() {
      var at = walk.at();
      var place = placeOf(plot, at.series, at.point);
      if (!place) { unmark(); return; }
      ring.hidden = false;
      ring.style.left = place.x + "px";
      ring.style.top = place.y + "px";
      if (!place.drawn) { window.Plotly.Fx.unhover(plot); return; }
      window.Plotly.Fx.hover(plot, [{ curveNumber: place.trace, pointNumber: at.point }], [place.subplot]);
    }
    function unmark() {
      ring.hidden = true;
      if (window.Plotly && plot.layout) window.Plotly.Fx.unhover(plot);
    }

    button.hidden = false;
    button.addEventListener("click", function () {
      if (!room.hidden) { close(); return; }
      open().then(function () { if (!room.hidden) room.focus(); });
    });
    room.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key === "Escape") {
        unmark();
        (button.hidden ? chart.querySelector("summary") || room : button).focus();
      } else if (!walk.go(event.key)) {
        return;
      } else {
        message.textContent = walk.words(room.getAttribute("data-point"));
        mark();
      }
      event.preventDefault();
    });
    room.addEventListener("blur", unmark);
    function drawAgain() { if (!room.hidden) draw(); }
    document.addEventListener("yj:colours", drawAgain);
    ["(prefers-color-scheme: dark)", "(forced-colors: active)"].forEach(function (query) {
      matchMedia(query).addEventListener("change", drawAgain);
    });
    window.addEventListener("resize", function () {
      if (!room.hidden && drawnAt !== room.clientWidth) draw();
    });
    if (chart.getAttribute("data-open") === "yes") {
      new IntersectionObserver(function (entries, observer) {
        if (!entries.some(function (entry) { return entry.isIntersecting; })) return;
        observer.disconnect();
        open();
      }, { rootMargin: "200px" }).observe(chart);
    }
  }

  // Where a reader is among the points, and where a key leads; points without a value are passed over.
  function walkThrough(reading) {
    var series = 0, point = -1;
    function points(of) {
      return reading.series[of].values.map(function (words, n) { return words ? n : -1; })
        .filter(function (n) { return n >= 0; });
    }
    function step(by) {
      var there = points(series);
      var next = by > 0 ? there.find(function (n) { return n > point; })
        : there.filter(function (n) { return n < point; }).pop();
      if (next !== undefined) point = next;
      else if (there.indexOf(point) < 0 && there.length) point = there[0];
    }
    function change(by) {
      if (reading.series.length === 1) { step(by); return; }
      for (var next = series + by; next >= 0 && next < reading.series.length; next += by) {
        var there = points(next);
        if (!there.length) continue;
        series = next;
        point = there.reduce(function (near, n) {
          return Math.abs(n - point) < Math.abs(near - point) ? n : near;
        });
        return;
      }
      if (point < 0) step(1);
    }
    var KEYS = {
      ArrowRight: function () { step(1); },
      ArrowLeft: function () { step(-1); },
      ArrowDown: function () { change(1); },
      ArrowUp: function () { change(-1); },
      Home: function () { point = -1; step(1); },
      End: function () { point = reading.categories.length; step(-1); }
    };
    return {
      at: function () { return { series: series, point: point }; },
      go: function (key) {
        if (!KEYS[key]) return false;
        if (!points(series).length) series = Math.max(0, reading.series.findIndex(function (one, n) { return points(n).length; }));
        KEYS[key]();
        return true;
      },
      words: function (pattern) {
        var there = points(series), one = reading.series[series];
        var found = {
          category: reading.categories[point], value: one.values[point], series: one.name,
          number: there.indexOf(point) + 1, count: there.length
        };
        return point < 0 ? "" : pattern.replace(/\{(\w+)\}/g, function (whole, name) { return found[name]; });
      }
    };
  }

  // Where a point lies in the drawing, in pixels. One without a number is at the foot, and is not `drawn`.
  function placeOf(plot, series, point) {
    var trace = plot.data.findIndex(function (one) { return one.meta === series; });
    var one = plot.data[trace];
    if (!one || point < 0) return null;
    var x = axisOf(plot, one.xaxis || "x"), y = axisOf(plot, one.yaxis || "y");
    var bar = one.type === "bar";
    var drawn = (bar ? one.x : one.y)[point] !== null;
    var across = bar ? (one.base ? one.base[point] : 0) + (one.x[point] || 0) : one.x[point];
    return {
      trace: trace, drawn: drawn, subplot: (one.xaxis || "x") + (one.yaxis || "y"),
      x: x._offset + x.l2p(across),
      y: y._offset + (drawn || bar ? y.l2p(one.y[point]) : y._length)
    };
  }
  function axisOf(plot, name) { return plot._fullLayout[name.charAt(0) + "axis" + name.slice(1)]; }

  document.querySelectorAll(".yj-chart").forEach(prepare);
})();
