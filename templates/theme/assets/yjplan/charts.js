// "Open the interactive chart": Plotly is fetched once, when a reader first asks for it.
// The library lies beside this script's folder: assets/plotly/plotly.min.js.
//   <div class="yj-chart">
//     <div class="yj-chart__static"> svg.yj-chart__wide svg.yj-chart__narrow </div>
//     <div class="yj-chart__interactive" hidden></div>
//     <button class="yj-chart__open yj-button" type="button" data-figure="id of the JSON" hidden>…</button>
//     <script type="application/json" id="…">{"data": …, "layout": …}</script>
// A chart with data-open="yes" (no picture could be drawn) opens by itself when it comes into view.
(function () {
  "use strict";
  var ADDRESS = new URL("../plotly/plotly.min.js", document.currentScript.src).href;
  // The six colours of the palette, and what takes their place on dark paper (the same pairs as in charts.css).
  var ON_DARK = {
    "#12436d": "#6aa8de", "#28a197": "#45c4b9", "#801650": "#e478b4",
    "#f46a25": "#f6945f", "#3d3d3d": "#c3c9d0", "#a285d1": "#bda6e6"
  };
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

  function tracesInColoursOfPage(traces) {
    if (!window.yjColours.isDark()) return traces;
    return JSON.parse(JSON.stringify(traces).replace(/#[0-9a-f]{6}/gi, function (colour) {
      return ON_DARK[colour.toLowerCase()] || colour;
    }));
  }

  function layoutInColoursOfPage(layout) {
    var style = getComputedStyle(document.body);
    var ink = style.getPropertyValue("--yj-ink").trim();
    var grid = style.getPropertyValue("--yj-line").trim();
    var out = Object.assign({}, layout, {
      autosize: true, width: undefined,
      paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)",
      font: Object.assign({}, layout.font, { color: ink })
    });
    Object.keys(layout).forEach(function (key) {
      if (/^[xy]axis\d*$/.test(key)) out[key] = Object.assign({}, layout[key], { gridcolor: grid, linecolor: ink });
    });
    return out;
  }

  function prepare(chart) {
    var button = chart.querySelector(".yj-chart__open");
    var picture = chart.querySelector(".yj-chart__static");
    var room = chart.querySelector(".yj-chart__interactive");
    if (!button || !room) return;
    var figure = JSON.parse(document.getElementById(button.getAttribute("data-figure")).textContent);
    var words = Array.from(button.childNodes);
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
        return Plotly.react(room, tracesInColoursOfPage(figure.data), layoutInColoursOfPage(figure.layout), {
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
