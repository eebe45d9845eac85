// What the server says is true now → a page that is current, with the problems over it. Only in `imbat serve`.
"use strict";
(() => {
  const own = document.currentScript;
  const isPlain = "plain" in own.dataset;
  let source = null;
  let box = null;

  const hide = () => {
    box?.remove();
    box = null;
  };

  const show = (now) => {
    if (!box) {
      box = document.createElement("section");
      box.className = "imbat-problems";
      // In the page before it has text: else screen readers say nothing.
      box.setAttribute("role", "alert");
      document.body.append(box);
    }
    const heading = document.createElement("h2");
    const text = document.createElement("pre");
    heading.textContent = now.heading;
    text.textContent = now.text;
    text.tabIndex = 0;
    box.lang = now.lang;
    box.dir = "auto";
    box.replaceChildren(heading, text);
  };

  const hear = (event) => {
    const now = JSON.parse(event.data);
    if (now.version !== own.dataset.version) {
      location.reload();
    } else if (now.text === null || isPlain) {
      hide();
    } else {
      show(now);
    }
  };

  // Browsers allow six connections to a server, so only visible tabs hold one. The first event says all that was missed.
  const connect = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(new URL("events", own.src));
      for (const name of ["ready", "reload", "problems"]) source.addEventListener(name, hear);
    }
  };

  document.addEventListener("visibilitychange", connect);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  connect();
})();
