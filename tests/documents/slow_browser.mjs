// The reference in HTML, in a real Chromium: it searches, filters, links, takes the keyboard, and is accessible.
// `node --test slow_browser.mjs`.  CHROMIUM names the browser, WORKLOADCTL the tool whose answers it is compared with.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const project = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const address = pathToFileURL(join(project, "generated", "workload-reference.html")).href;
const tool = process.env.WORKLOADCTL ?? join(project, "build", "workloadctl");
const widths = [320, 360, 768, 1280];
// The entries that describe a field.
const FIELDS = 115;

let browser;
let page;
let troubles;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
});
after(() => browser.close());

async function newPage(options) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => request.url().startsWith("file:") || troubles.push(request.url()));
  return page;
}

beforeEach(async () => {
  troubles = [];
  page = await newPage();
  await page.goto(address);
});
afterEach(async () => {
  await page.close();
  assert.deepEqual(troubles, []);
});

const visible = (selector) => page.locator(selector).evaluateAll((found) => found.filter((element) => element.checkVisibility()).map((element) => element.id || element.dataset.for));
const shown = () => visible(".entry");
const shownFields = () => visible(".entry[data-type]");
const count = () => page.locator("output").textContent();
const focused = () => page.evaluate(() => document.activeElement.getAttribute("href") ?? document.activeElement.name);

async function search(text) {
  await page.fill("[name=q]", text);
}

describe("search", () => {
  test("answers on each key stroke", async () => {
    assert.equal(await count(), `${FIELDS} of ${FIELDS} fields`);
    await page.focus("[name=q]");
    const answers = [];
    for (const key of "gpum") {
      await page.keyboard.press(key);
      answers.push((await shownFields()).length);
    }
    assert.ok(answers[0] > answers[1] && answers[1] > answers[2] && answers[2] > answers[3], answers.join());
    assert.deepEqual(await shownFields(), ["spec.gpuDevices", "spec.gpuMemory", "spec.gpuMemoryLimit"]);
    assert.equal(await count(), `3 of ${FIELDS} fields, 3 keys of other APIs`);
    await page.keyboard.press("Backspace");
    assert.equal((await shownFields()).length, answers[2]);
  });

  for (const [what, text, expected] of [
    ["a name in any letter case", "IMAGEPULLP", ["spec.imagePullPolicy"]],
    ["an old spelling", "ttlAfterFinish", ["spec.autoDeletionTimeAfterCompletionSeconds"]],
    ["a word of another API", "gpuPortionLimit", ["spec.gpuLimit"]],
    ["a member of an item", "claimName", ["spec.pvcs"]],
    ["a value of an enumeration", "IfNotPresent", ["spec.imagePullPolicy"]],
    ["several words in any order", "  inter-process node's ", ["spec.hostIpc"]],
    ["a Linux capability with its prefix", "CAP_SYS_ADMIN", ["spec.capabilities"]],
    ["a finding that a field can cause", "deprecated", ["apiVersion", "spec.nodePool", "finding-deprecated"]],
  ]) {
    test(`finds ${what}`, async () => {
      await search(text);
      assert.deepEqual(await shown(), expected);
      assert.deepEqual(await visible("tr[data-for]"), expected.filter((id) => !id.startsWith("finding")));
      assert.deepEqual(await visible("nav [data-for]"), expected);
    });
  }

  test("counts findings apart", async () => {
    await search("deprecated");
    assert.equal(await count(), `2 of ${FIELDS} fields, 1 finding`);
  });

  test("does not look at what most fields have in common", async () => {
    await search("Required");
    assert.ok((await shownFields()).length < 10);
  });

  test("finds keys of other APIs that have no field here", async () => {
    await search("priorityClass");
    assert.equal((await visible("tr[data-key]")).length, 1);
    assert.equal(await count(), `0 of ${FIELDS} fields, 1 key of other APIs`);
  });

  test("names the field of exactly that key first", async () => {
    await search("memory");
    assert.match(await count(), /^spec\.memory: /);
  });

  test("offers the key that may have been meant", async () => {
    await search("largeShn");
    assert.equal(await count(), "Nothing found. Did you mean spec.largeShm?");
  });

  test("says so where nothing is found", async () => {
    await search("ubuntu:22.04"); // it is in every example, which are not searched
    assert.deepEqual(await shown(), []);
    assert.equal(await count(), "Nothing found.");
    assert.deepEqual(await visible("h2"), []);
  });

  test("shows everything again once it is empty", async () => {
    await search("gpuMemory");
    await search("");
    assert.equal((await shownFields()).length, FIELDS);
    assert.ok((await visible("#section-value-types")).length === 1);
  });
});

describe("filters", () => {
  const asked = (...options) => JSON.parse(execFileSync(tool, ["fields", "--format", "json", ...options]));
  const spec = (ids) => ids.filter((id) => id.startsWith("spec."));
  const keys = (fields) => fields.map((field) => field.path).filter((path) => /^spec\.[^.]+$/.test(path)); // without members

  for (const kind of ["Workspace", "Training", "Distributed", "Inference", "Job"]) {
    test(`the fields of ${kind} are those that the tool lists`, async () => {
      await page.selectOption("[name=kind]", kind);
      const fields = spec(await shownFields());
      assert.ok(fields.length > 50 && fields.length < 82);
      assert.deepEqual(fields.sort(), keys(asked("--kind", kind)).sort());
    });
  }

  test("a type", async () => {
    await page.selectOption("[name=type]", "Quantity");
    assert.deepEqual(await shown(), ["spec.gpuMemory", "spec.gpuMemoryLimit", "spec.memory", "spec.memoryLimit"]);
  });

  test("together with each other and the search", async () => {
    await page.selectOption("[name=kind]", "Inference");
    await page.selectOption("[name=type]", "Integer");
    await search("replicas");
    assert.deepEqual(await shown(), ["spec.minScale", "spec.maxScale"]);
    assert.equal(await count(), `2 of ${FIELDS} fields`);
  });

  test("stand in the address, and are taken from it", async () => {
    await page.selectOption("[name=kind]", "Inference");
    await search("replicas");
    assert.equal(await page.evaluate(() => location.href), `${address}?kind=Inference&q=replicas`);
    const expected = await shown();
    await page.goto("about:blank");
    await page.goto(`${address}?kind=Inference&q=replicas`);
    assert.deepEqual(await shown(), expected);
    assert.equal(await page.inputValue("[name=q]"), "replicas");
  });

  test("an address with a kind or type that is none", async () => {
    await page.goto(`${address}?kind=Deployment&type=Date`);
    assert.equal((await shownFields()).length, FIELDS);
  });
});

describe("the examples of a page filtered by kind", () => {
  for (const [kind, wire, others] of [
    ["Workspace", "InteractiveWorkload", []],
    ["Training", "TrainingWorkload", []],
    ["Distributed", "DistributedWorkload", []],
    ["Inference", "InferenceWorkload", []],
    ["Job", "RunaiJob", ["spec.runAsUid", "spec.runAsGid"]], // they need runAsUser, which a job lacks
  ]) {
    test(`${kind}: they are of it, and valid`, async () => {
      await page.selectOption("[name=kind]", kind);
      const examples = await page.locator(".entry[data-type]:not([hidden])").evaluateAll((found) =>
        found.map((element) => [element.id, element.querySelector("pre").textContent])
      );
      assert.ok(examples.length > 50);
      const otherwise = examples.filter(([, text]) => !text.includes(`\nkind: ${wire}\n`));
      assert.deepEqual(otherwise.map(([id]) => id), others);
      const stream = examples.map(([, text]) => text).join("\n---\n");
      const said = execFileSync(tool, ["validate", "--format", "json", "-"], { input: stream, encoding: "utf8" });
      assert.deepEqual(JSON.parse(said).findings.filter(({ severity }) => severity === "error"), []);
      await page.selectOption("[name=kind]", "");
      assert.match(await page.locator("[id='spec.tty'] pre").textContent(), /^kind: InteractiveWorkload$/m);
    });
  }
});

describe("deep links", () => {
  for (const id of ["spec.gpuMemory", "spec.pvcs.claimName", "masterSpec", "section-spec", "finding-conflict"]) {
    for (const width of [360, 1280]) {
      test(`#${id} at ${width} pixels`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto("about:blank");
        await page.goto(`${address}#${id}`);
        const top = await page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
        const bar = await page.locator("header").evaluate((element) => element.getBoundingClientRect().bottom);
        assert.ok(top >= bar && top < 700, `${top} below ${bar}`);
      });
    }
  }

  test("every link of the page leads somewhere, and every id is one", async () => {
    const [links, ids] = await page.evaluate(() => [
      [...document.querySelectorAll('a[href^="#"]')].map((link) => decodeURIComponent(link.hash.slice(1))),
      [...document.querySelectorAll("[id]")].map((element) => element.id),
    ]);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(links.filter((link) => !ids.includes(link)), []);
  });

  test("a link leads to a field that the filters hide", async () => {
    await search("gpuMemoryLimit");
    await page.evaluate(() => (location.hash = "#spec.tty"));
    await page.waitForFunction(() => document.getElementById("spec.tty").checkVisibility());
    const top = await page.evaluate(() => document.getElementById("spec.tty").getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 700, `${top}`);
    assert.equal(await page.inputValue("[name=q]"), "");
  });

  test("a link leads to its place once more, where the filters hide it meanwhile", async () => {
    await page.evaluate(() => (location.hash = "#finding-order"));
    await search("gpuLimit");
    await page.click("[id='spec.gpuLimit'] a[href='#finding-order']");
    await page.waitForFunction(() => document.getElementById("finding-order").checkVisibility());
    assert.equal((await shownFields()).length, FIELDS);
  });

  test("the way back brings the search back", async () => {
    await search("gpuLimit");
    const expected = await shown();
    await page.click("[id='spec.gpuLimit'] a[href='#finding-order']");
    await page.waitForFunction(() => document.querySelector("[name=q]").value === "");
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("[name=q]").value === "gpuLimit");
    assert.deepEqual(await shown(), expected);
    assert.equal(await page.evaluate(() => location.search), "?q=gpuLimit");
  });

  test("one that leads nowhere does no harm", async () => {
    await page.goto("about:blank");
    await page.goto(`${address}#spec.%E0%A4%A`);
    assert.equal((await shownFields()).length, FIELDS);
  });
});

describe("keyboard", () => {
  test("/ searches, the arrows move, Escape clears", async () => {
    await page.keyboard.press("/");
    assert.equal(await focused(), "q");
    await page.keyboard.type("gpumemory");
    assert.equal(await page.inputValue("[name=q]"), "gpumemory");
    const moves = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"]) {
      await page.keyboard.press(key);
      moves.push(await focused());
    }
    const [first, second, last] = ["#spec.gpuDevices", "#spec.gpuMemory", "#spec.gpuMemoryLimit"];
    assert.deepEqual(moves, [first, second, last, last, second, first, "q"]);
    await page.keyboard.press("Escape");
    assert.equal((await shownFields()).length, FIELDS);
  });

  test("Enter goes to the first field found", async () => {
    await page.focus("[name=q]");
    await page.keyboard.type("memorylimit");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => location.hash), "#spec.gpuMemoryLimit");
  });

  test("Enter where nothing is found does no harm", async () => {
    await page.focus("[name=q]");
    await page.keyboard.type("xyzzy");
    await page.keyboard.press("Enter");
    assert.equal(await count(), "Nothing found.");
  });

  test("/ in the search is a letter", async () => {
    await page.focus("[name=q]");
    await page.keyboard.type("/dev/shm");
    assert.deepEqual(await shown(), ["spec.largeShm"]);
  });

  test("the arrows of a list of kinds are its own", async () => {
    await page.focus("[name=kind]");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "kind");
  });
});

describe("everybody", () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing: ${colorScheme}, ${width} pixels`, async () => {
        const other = await newPage({ viewport: { width, height: 800 }, colorScheme });
        await other.goto(`${address}#spec.pvcs`);
        await other.evaluate(axe.source);
        for (const query of ["", "gpu", "xyzzy"]) {
          await other.fill("[name=q]", query);
          const { violations } = await other.evaluate(() => globalThis.axe.run());
          assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]), []);
        }
        await other.close();
      });
    }
  }

  test("light and dark differ", async () => {
    const colours = [];
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      colours.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
    assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(20, 24, 29)"]);
  });

  for (const width of widths) {
    test(`nothing overflows at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 800 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    });
  }

  test("a low window is not filled by the bar", async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => (location.hash = "#spec.tty"));
    const bottom = await page.locator("header").evaluate((element) => element.getBoundingClientRect().bottom);
    assert.ok(bottom <= 0, `${bottom}`);
  });

  test("in print there is the text alone", async () => {
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await visible("form, nav"), []);
    assert.equal((await shownFields()).length, FIELDS);
  });

  test("without scripts everything is there, and no controls", async () => {
    const other = await newPage({ javaScriptEnabled: false });
    await other.goto(address);
    assert.equal(await other.locator("form").isVisible(), false);
    assert.equal(await other.locator("[id='spec.tty']").isVisible(), true);
    assert.equal(await other.locator("nav a[href='#spec.tty']").isVisible(), true);
    await other.close();
  });
});
