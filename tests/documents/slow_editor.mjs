// A real YAML language server with the schemas: it completes, explains and underlines.  `node slow_editor.mjs`
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LanguageServer } from "./language_server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const generated = join(here, "..", "..", "generated");

function manifest(schema, kind, rest) {
  const modeline = `# yaml-language-server: $schema=${pathToFileURL(join(generated, schema))}\n`;
  const head = `apiVersion: run.ai/v2alpha1\nkind: ${kind}\nmetadata:\n  name: a\n`;
  return `${modeline}${head}spec:\n  name:\n    value: a\n  image:\n    value: b\n${rest}`;
}

let server;
before(async () => {
  server = new LanguageServer();
  await server.start();
});
after(() => server.process.kill());

for (const schema of ["workload.schema.json", "schema/Training.schema.json"]) {
  test(`${schema} completes a field, and only those of the kind`, async () => {
    const { place } = await server.open(manifest(schema, "TrainingWorkload", "  p|\n"));
    const { items } = await server.request("textDocument/completion", place);
    const labels = items.map((item) => item.label);
    assert.ok(labels.includes("parallelism") && labels.includes("pvcs"), labels.join());
    assert.ok(!labels.includes("preemptible") && !labels.includes("pyTorchJob"), labels.join());
    assert.match(JSON.stringify(items.find((item) => item.label === "parallelism").documentation), /hyperparameter/);
  });

  test(`${schema} offers the version, the kind and whole documents in an empty file`, async () => {
    const modeline = `# yaml-language-server: $schema=${pathToFileURL(join(generated, schema))}\n`;
    const { place } = await server.open(`${modeline}|`);
    const { items } = await server.request("textDocument/completion", place);
    const labels = items.map((item) => item.label);
    for (const label of ["apiVersion", "kind", "TrainingWorkload"]) {
      assert.ok(labels.includes(label), labels.join());
    }
    const whole = items.find((item) => item.label === "TrainingWorkload");
    const text = (whole.textEdit?.newText ?? whole.insertText).replace(/\$\{?\d+:?|\}/g, "");
    assert.match(text, /kind: TrainingWorkload/);
    const { diagnostics } = await server.open(`${modeline}${text}\n|`);
    assert.deepEqual(diagnostics, [], text);
  });

  test(`${schema} begins a field with its wrapper`, async () => {
    const { place } = await server.open(manifest(schema, "TrainingWorkload", "  |\n"));
    const { items } = await server.request("textDocument/completion", place);
    const texts = Object.fromEntries(items.map((item) => [item.label, item.textEdit?.newText ?? item.insertText]));
    assert.equal(texts.tty, "tty:\n  value: ");
    assert.equal(texts.environment, "environment:\n  items:\n    ${1:NAME}:\n      value: $2");
    assert.ok(!("rules" in texts) && !("value" in texts));
  });

  test(`${schema} offers what is in a wrapper, and never null`, async () => {
    for (const [rest, expected] of [
      ["  tty:\n    |\n", ["tty: {value: Boolean}", "value"]],
      ["  tty:\n    value: |\n", ["false", "true"]],
      ["  ports:\n    items:\n      web:\n        |\n", ["deleted", "value"]],
      ["  usage: |\n", ["Submit", "Template"]],
    ]) {
      const { place } = await server.open(manifest(schema, "TrainingWorkload", rest));
      const { items } = await server.request("textDocument/completion", place);
      assert.deepEqual(items.map((item) => item.label).sort(), expected, rest);
    }
  });

  test(`${schema} does not offer old spellings`, async () => {
    const { place } = await server.open(manifest(schema, "TrainingWorkload", "  a|\n"));
    const { items } = await server.request("textDocument/completion", place);
    const labels = items.map((item) => item.label);
    assert.ok(labels.includes("arguments") && !labels.includes("args"), labels.join());
  });

  test(`${schema} completes a value`, async () => {
    const { place } = await server.open(manifest(schema, "TrainingWorkload", "  imagePullPolicy:\n    value: |\n"));
    const { items } = await server.request("textDocument/completion", place);
    assert.deepEqual(items.map((item) => item.label).sort(), ["Always", "IfNotPresent", "Never"]);
  });

  test(`${schema} shows what a field is for`, async () => {
    const { place } = await server.open(manifest(schema, "TrainingWorkload", "  backoff|Limit:\n    value: 3\n"));
    const { contents } = await server.request("textDocument/hover", place);
    assert.match(contents.value ?? contents, /How many times a failed workload is retried/);
    assert.match(contents.value ?? contents, /\n- Default: `6`\n/);
  });

  test(`${schema} finds nothing wrong with what is right`, async () => {
    const rest = "  cpu:\n    value: '1'\n  tty:\n  usage:\n  gpu: {}\n  ports: {items: {web: }}\n|";
    const { diagnostics } = await server.open(manifest(schema, "TrainingWorkload", rest));
    assert.deepEqual(diagnostics, []);
  });

  for (const [what, rest, line, message] of [
    ["a wrong type", "  tty:\n    value: 'true'\n|", 11, /boolean/],
    ["a wrong value", "  imagePullPolicy:\n    value: Sometimes\n|", 11, /Always/],
    ["an unknown field", "  imagePolicy:\n    value: Always\n|", 10, /imagePolicy/],
    ["a field of another kind", "  preemptible:\n    value: true\n|", 10, /preemptible/],
    ["a missing wrapper", "  tty: true\n|", 10, /It must be written tty: {value: Boolean}/],
    ["another key in a wrapper", "  tty:\n    valeu: true\n|", 11, /It must be written tty: {value: Boolean}/],
    ["two names", "  namePrefix:\n    value: a\n|", 6, /name/],
  ]) {
    test(`${schema} underlines ${what}`, async () => {
      const { diagnostics } = await server.open(manifest(schema, "TrainingWorkload", rest));
      assert.deepEqual(diagnostics.map((found) => found.range.start.line), [line], JSON.stringify(diagnostics));
      assert.match(diagnostics[0].message, message);
    });
  }
}

// Files that the server does not read as a cluster does: of another encoding, with "<<" in quotes as a key.
const readOtherwise = ["utf-16.yaml", "strings-that-look-like-others.yaml"];
const corpus = process.env.WORKDEF_CORPUS ?? join(here, "..", "..", "..", "shared", "corpus");

/** The valid manifests of a folder: all, or those that its expectations say are. */
function manifests(folder) {
  const expected = join(folder, "expected-2.jsonl");
  const lines = existsSync(expected) ? readFileSync(expected, "utf8").split("\n").filter(Boolean).map(JSON.parse) : [];
  const wrong = new Set(lines.filter((line) => !line.valid).map((line) => line.file));
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".yaml")) : [];
  return files.filter((file) => !wrong.has(file) && !readOtherwise.includes(file)).map((file) => join(folder, file));
}

test("nothing is wrong with valid manifests, other than what is deprecated", async () => {
  const modeline = `# yaml-language-server: $schema=${pathToFileURL(join(generated, "workload.schema.json"))}\n`;
  const files = [...manifests(join(here, "..", "manifests")), ...manifests(corpus)];
  assert.ok(files.length > 20);
  for (const file of files) {
    const { diagnostics } = await server.show(modeline + readFileSync(file, "utf8"));
    const found = diagnostics.map(({ message }) => message).filter((message) => !/^(Use |Unused anchor)/.test(message));
    assert.deepEqual(found, [], file);
  }
});
