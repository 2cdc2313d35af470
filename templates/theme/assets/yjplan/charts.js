// "Open the interactive chart": Plotly is fetched once, when a reader first asks for it.
// The library lies beside this script's folder: assets/plotly/plotly.min.js.
//   <div class="yj-chart">
//     <div class="yj-chart__static"> svg.yj-chart__wide svg.yj-chart__narrow </div>
//     <div class="yj-chart__interactive" hidden></div>
//     <button class="yj-chart__open yj-button" type="button" data-figure="id of the JSON" hidden>…</button>
//     <script type="application/json" id="…">{"data": …, "layout": …, "narrow": {…}, "colours": {…}}</script>
// A chart with data-open="yes" (no picture could be drawn) opens by itself when it comes into view.
(function () {
  "use strict";
  var ADDRESS = new URL("../plotly/plotly.min.js", document.currentScript.src).href;
  var NARROW_PX = 560; // below this the drawing made for a phone is used
  // Where a role of the palette has its colour in the style sheets (tokens.css, charts.css).
  var NAMES = { grid: "--yj-line" };
  var loading = null;

  function library() {
    loading = loading || new Promise(function (resolve, reject) {
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
  function inColoursOfPage(drawing, colours) {
    var style = getComputedStyle(document.body);
    function colourOfPage(colour) {
      var role = colours[colour.toLowerCase()];
      return role && style.getPropertyValue(NAMES[role] || "--yj-" + role).trim();
    }
    return JSON.parse(JSON.stringify(drawing), function (key, value) {
      return typeof value === "string" && colourOfPage(value) || value;
    });
  }

  function prepare(chart) {
    var button = chart.querySelector(".yj-chart__open");
    var picture = chart.querySelector(".yj-chart__static");
    var room = chart.querySelector(".yj-chart__interactive");
    if (!button || !room) return;
    var figure = JSON.parse(document.getElementById(button.getAttribute("data-figure")).textContent);
    var words = Array.from(button.childNodes);
    var narrow = false;
    var message = document.createElement("p");
    message.className = "yj-chart__message";
    message.setAttribute("role", "status");
    button.after(message);
    room.tabIndex = -1;
    room.setAttribute("role", "group");
    room.setAttribute("aria-label", "Interactive chart");

    function draw() {
      return library().then(function (Plotly) {
        room.hidden = false;
        if (picture) picture.hidden = true;
        narrow = Boolean(figure.narrow) && room.clientWidth < NARROW_PX;
        var drawing = inColoursOfPage(narrow ? figure.narrow : figure, figure.colours || {});
        room.setAttribute("data-drawing", narrow ? "narrow" : "wide");
        return Plotly.react(room, drawing.data, drawing.layout, {
          responsive: true, displaylogo: false, displayModeBar: false
        });
      });
    }
    function open() {
      message.textContent = "Loading the interactive chart.";
      return draw().then(function () {
        message.textContent = "The interactive chart is open.";
        button.textContent = "Back to the picture";
        button.hidden = !picture;
      }, function () {
        message.textContent = "The interactive chart could not be loaded. The table below has the same figures.";
      });
    }
    function close() {
      room.hidden = true;
      picture.hidden = false;
      button.replaceChildren.apply(button, words);
      message.textContent = "The picture is shown.";
    }

    button.hidden = false;
    button.addEventListener("click", function () {
      if (!room.hidden) { close(); return; }
      open().then(function () { if (!room.hidden) room.focus(); });
    });
    document.addEventListener("yj:colours", function () { if (!room.hidden) draw(); });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { if (!room.hidden) draw(); });
    window.addEventListener("resize", function () {
      if (!room.hidden && figure.narrow && narrow !== room.clientWidth < NARROW_PX) draw();
    });
    if (chart.getAttribute("data-open") === "yes") {
      new IntersectionObserver(function (entries, observer) {
        if (!entries.some(function (entry) { return entry.isIntersecting; })) return;
        observer.disconnect();
        open();
      }, { rootMargin: "200px" }).observe(chart);
    }
  }

  document.querySelectorAll(".yj-chart").forEach(prepare);
})();
