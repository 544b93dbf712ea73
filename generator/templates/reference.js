// Search and filters.  Without this script the page shows everything, and no controls.
(() => {
  "use strict";
  const form = document.getElementById("page:filter");
  const count = document.getElementById("page:count");
  const controls = [form.elements.q, form.elements.kind, form.elements.type];
  const search = controls[0];

  // The other places of an entry: its row in a table of fields, its link in the contents.
  const elsewhere = new Map();
  for (const element of document.querySelectorAll("[data-for]")) {
    const id = element.dataset.for;
    elsewhere.set(id, [...(elsewhere.get(id) ?? []), element]);
  }

  // Examples and findings name other fields too, and some facts are alike at most fields: they are not searched.
  const SEARCHED = "h3, h4, p:not(.related), ul, .words dt > code, .words dd, .facts dd:not(.common)";
  function words(element) {
    return [...element.querySelectorAll(SEARCHED)].map((part) => part.textContent).join(" ").toLowerCase();
  }

  // Keys of other APIs: each row of their tables says what to write instead.
  const remedies = [...document.querySelectorAll("tr[data-key]")].map((element) => ({
    element,
    words: element.textContent.toLowerCase(),
  }));

  const entries = [...document.querySelectorAll(".entry")].map((element) => ({
    element,
    link: element.querySelector(":is(h3, h4) a"),
    also: elsewhere.get(element.id) ?? [],
    words: words(element),
    kinds: element.dataset.kinds?.split(" ") ?? [],
    type: element.dataset.type,
    // The kinds that its example may name.
    named: (element.dataset.shown ?? element.dataset.kinds)?.split(" ") ?? [],
    shown: true,
  }));
  const fields = entries.filter((entry) => entry.type !== undefined);

  // The words of the search, as the page writes them.
  function asked() {
    return search.value.toLowerCase().split(/\s+/).filter(Boolean).map((word) => word.replace(/^cap_(?=.)/, ""));
  }

  function suits(entry) {
    const [, kind, type] = controls.map((control) => control.value);
    return (
      asked().every((word) => entry.words.includes(word)) &&
      (kind === "" || entry.kinds.includes(kind)) &&
      (type === "" || entry.type === type)
    );
  }

  function show() {
    const all = controls.every((control) => control.value.trim() === "");
    for (const entry of entries) {
      entry.shown = suits(entry);
      for (const element of [entry.element, ...entry.also]) {
        element.hidden = !entry.shown;
      }
    }
    const isFiltered = controls.slice(1).some((control) => control.value !== "");
    for (const { element, words } of remedies) {
      element.hidden = !all && (isFiltered || !asked().every((word) => words.includes(word)));
    }
    for (const element of document.querySelectorAll(".introduction")) {
      element.hidden = !all && !element.querySelector("[data-key]:not([hidden])");
    }
    for (const element of document.querySelectorAll(".group, .group table")) {
      element.hidden = !all && !element.querySelector(".entry:not([hidden]), [data-for]:not([hidden]), [data-key]:not([hidden])");
    }
    nameKind();
    count.replaceChildren(...summary(all));
    highlight();
    remember();
  }

  // Examples name the kind that is chosen, where they hold for it.
  function nameKind() {
    const [chosen] = form.elements.kind.selectedOptions;
    for (const { named, kind } of entries) {
      if (kind) {
        kind.textContent = named.includes(chosen.value) ? chosen.dataset.wire : kind.dataset.first;
      }
    }
  }

  function link(entry) {
    const element = document.createElement("a");
    element.href = `#${encodeURIComponent(entry.element.id)}`;
    element.textContent = entry.element.id;
    return element;
  }

  // How many, the field of exactly that key first; where there are none, a key that may have been meant.
  function summary(all) {
    const found = fields.filter((entry) => entry.shown).length;
    const findings = entries.filter((entry) => entry.shown).length - found;
    const others = remedies.filter(({ element }) => !element.hidden).length;
    if (found + findings + (all ? 0 : others) === 0) {
      const meant = nearest(search.value.trim().toLowerCase());
      return meant ? ["Nothing found. Did you mean ", link(meant), "?"] : ["Nothing found."];
    }
    const parts = [`${found} of ${fields.length} fields`];
    if (!all && findings > 0) {
      parts.push(`, ${findings} finding${findings === 1 ? "" : "s"}`);
    }
    if (!all && others > 0) {
      parts.push(`, ${others} key${others === 1 ? "" : "s"} of other APIs`);
    }
    const exact = entries.find((entry) => entry.shown && key(entry) === search.value.trim().toLowerCase());
    return exact ? [link(exact), ": ", ...parts] : parts;
  }

  function key(entry) {
    return entry.element.id.toLowerCase().split(".").pop();
  }

  // The field whose key is fewest changes away, if these are few.
  function nearest(word) {
    let [meant, least] = [null, Math.min(3, word.length / 3)];
    for (const entry of fields) {
      const changes = distance(word, key(entry));
      if (changes <= least && (meant === null || changes < least)) {
        [meant, least] = [entry, changes];
      }
    }
    return meant;
  }

  function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
      }
      row = next;
    }
    return row[b.length];
  }

  // Where the words are, in the entries that are shown.
  function highlight() {
    if (!globalThis.CSS?.highlights) {
      return;
    }
    const ranges = [];
    for (const { element } of asked().length > 0 ? entries.filter((entry) => entry.shown) : []) {
      for (const part of element.querySelectorAll(SEARCHED)) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          ranges.push(...rangesOf(walker.currentNode));
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  function rangesOf(node) {
    const text = node.data.toLowerCase();
    return asked().flatMap((word) => {
      const ranges = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
      return ranges;
    });
  }

  // The address holds the filters, so that it can be passed on, and no place that they hide.  A page that may not change
  // its address does without.
  function remember() {
    const address = new URL(location.href);
    if (document.querySelector(":target")?.closest("[hidden]")) {
      address.hash = "";
    }
    for (const control of controls) {
      if (control.value) {
        address.searchParams.set(control.name, control.value);
      } else {
        address.searchParams.delete(control.name);
      }
    }
    try {
      history.replaceState(null, "", address);
    } catch {}
  }

  function clear() {
    for (const control of controls) {
      control.value = "";
    }
    show();
  }

  function recall() {
    const given = new URLSearchParams(location.search);
    for (const control of controls) {
      control.value = given.get(control.name) ?? "";
      if (control.selectedIndex < 0) {
        control.value = ""; // no such kind or type
      }
    }
    show();
  }

  // A link leads to its field even where the filters hide it, and below the bar, whose height shows late.
  function follow() {
    const target = document.querySelector(":target");
    measure();
    if (target?.closest("[hidden]")) {
      clear();
    }
    target?.scrollIntoView();
  }

  // From the search down to the fields found, and up again.
  function move(from, step) {
    const links = entries.filter((entry) => entry.shown).map((entry) => entry.link);
    const next = from === search ? (step > 0 ? 0 : -1) : links.indexOf(from) + step;
    (links[next] ?? (next < 0 ? search : from)).focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !shortcuts.checked) {
      return;
    }
    const at = document.activeElement;
    const moves = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "/" && !controls.includes(at)) {
      search.focus();
      search.select();
    } else if (event.key === "Escape" && (at === search || !controls.includes(at))) {
      clear();
    } else if (moves && (at === search || at.matches(".entry :is(h3, h4) a"))) {
      move(at, moves);
    } else {
      return;
    }
    event.preventDefault();
  });

  // Keys of one letter can be switched off, and stay so.
  const shortcuts = form.elements.shortcuts;
  try {
    shortcuts.checked = localStorage.getItem("shortcuts") !== "off";
  } catch {}
  shortcuts.addEventListener("change", () => {
    try {
      localStorage.setItem("shortcuts", shortcuts.checked ? "on" : "off");
    } catch {}
  });

  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    const found = entries.filter((entry) => entry.shown);
    const named = found.find((entry) => suits({ ...entry, words: entry.link.textContent.toLowerCase() }));
    (named ?? found[0])?.link.click();
    event.preventDefault();
  });
  window.addEventListener("popstate", recall);
  window.addEventListener("hashchange", follow);
  // A link to the current address causes no event.
  document.addEventListener("click", (event) => event.target.closest('a[href^="#"]') && setTimeout(follow));

  // The bar stays in sight; on a narrow screen without its title.
  const bar = document.querySelector("header");
  const wide = matchMedia("(min-width: 64rem)");
  function measure() {
    if (getComputedStyle(bar).position !== "sticky") {
      document.documentElement.style.setProperty("--bar", "0px");
      return;
    }
    const title = wide.matches ? 0 : form.offsetTop;
    document.documentElement.style.setProperty("--title", `${title}px`);
    document.documentElement.style.setProperty("--bar", `${bar.offsetHeight - title + 8}px`);
  }
  new ResizeObserver(measure).observe(bar);

  // The contents show what is being read.
  const current = new Map([...document.querySelectorAll("nav a")].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
  const inSight = new Set();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const change of changes) {
        inSight[change.isIntersecting ? "add" : "delete"](change.target);
      }
      const first = [...current.keys()].find((id) => [...inSight].some((element) => element.id === id));
      document.querySelector("nav [aria-current]")?.removeAttribute("aria-current");
      const a = current.get(first);
      a?.setAttribute("aria-current", "true");
      const nav = document.querySelector("nav");
      if (a && wide.matches) {
        nav.scrollTop += a.getBoundingClientRect().top - nav.getBoundingClientRect().top - nav.clientHeight / 2;
      }
    },
    { rootMargin: "-15% 0px -55% 0px" }
  );
  for (const { element } of entries) {
    observer.observe(element);
  }

  // Examples: keys, values and comments in colours, and a button that copies them.
  const LINE = /^(\s*(?:- )?)((?:"[^"]*"|[^\s:#"']+):)?(\s*)(.*)$/;
  for (const block of document.querySelectorAll("pre")) {
    for (const node of textNodes(block)) {
      node.replaceWith(...node.data.split(/(\n)/).flatMap(coloured));
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(`${block.textContent}\n`);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(block);
        button.textContent = "Selected";
      }
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    const frame = document.createElement("div");
    frame.className = "example";
    block.replaceWith(frame);
    frame.append(block, button);
  }

  function textNodes(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
    }
    return nodes;
  }

  function coloured(line) {
    const [, lead, key = "", blank, value] = LINE.exec(line) ?? [null, line, "", "", ""];
    const kind = /^(true|false|null|[-+]?[0-9.]+)$/.test(value) ? "constant" : "string";
    return [lead, span("key", key), blank, span(kind, value)];
  }

  function span(kind, text) {
    const element = document.createElement("span");
    element.className = kind;
    element.textContent = text;
    return text ? element : "";
  }

  for (const entry of fields) {
    const keys = [...entry.element.querySelectorAll("pre .key")];
    entry.kind = keys.find((key) => key.textContent === `${form.elements.kind.dataset.key}:`)?.nextElementSibling;
    if (entry.kind) {
      entry.kind.dataset.first = entry.kind.textContent;
    }
  }

  document.getElementById("page:contents").open = wide.matches;
  form.hidden = false;
  recall();
  follow();
})();
