// Search and filters.  Without this script the page shows everything, and no controls.
(() => {
  "use strict";
  const form = document.getElementById("page:filter");
  const count = document.getElementById("page:count");
  const controls = [form.elements.q, form.elements.kind, form.elements.type];
  const search = controls[0];

  // What stands for an entry elsewhere: its row in a table of fields, its link in the contents.
  const elsewhere = new Map();
  for (const element of document.querySelectorAll("[data-for]")) {
    const id = element.dataset.for;
    elsewhere.set(id, [...(elsewhere.get(id) ?? []), element]);
  }

  // Examples and findings name other fields too, and some facts are alike at most fields: they are not searched.
  function words(element) {
    const parts = element.querySelectorAll("h3, p:not(.related), ul, .words dt > code, .words dd, .facts dd:not(.common)");
    return [...parts].map((part) => part.textContent).join(" ").toLowerCase();
  }

  const entries = [...document.querySelectorAll(".entry")].map((element) => ({
    element,
    link: element.querySelector("h3 a"),
    also: elsewhere.get(element.id) ?? [],
    words: words(element),
    kinds: element.dataset.kinds?.split(" ") ?? [],
    type: element.dataset.type,
    shown: true,
  }));
  const fields = entries.filter((entry) => entry.type !== undefined);

  function suits(entry) {
    const [query, kind, type] = controls.map((control) => control.value);
    return (
      query.toLowerCase().split(/\s+/).every((word) => entry.words.includes(word)) &&
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
    for (const element of document.querySelectorAll(".introduction")) {
      element.hidden = !all;
    }
    for (const element of document.querySelectorAll(".group, .group table")) {
      element.hidden = !all && !element.querySelector(".entry:not([hidden]), [data-for]:not([hidden])");
    }
    count.textContent = summary(all);
    remember();
  }

  function summary(all) {
    const found = fields.filter((entry) => entry.shown).length;
    const findings = entries.filter((entry) => entry.shown).length - found;
    if (found + findings === 0) {
      return "Nothing found.";
    }
    const others = findings === 0 || all ? "" : `, ${findings} finding${findings === 1 ? "" : "s"}`;
    return `${found} of ${fields.length} fields${others}`;
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
    form.reset();
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
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const at = document.activeElement;
    const moves = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "/" && !controls.includes(at)) {
      search.focus();
      search.select();
    } else if (event.key === "Escape" && (at === search || !controls.includes(at))) {
      clear();
    } else if (moves && (at === search || at.matches("h3 a"))) {
      move(at, moves);
    } else {
      return;
    }
    event.preventDefault();
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
  // No event tells of a link to where the address points already.
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

  document.getElementById("page:contents").open = wide.matches;
  form.hidden = false;
  recall();
  follow();
})();
