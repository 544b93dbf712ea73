// Visual Studio Code's service for JSON with the schema: it completes, explains and underlines.  `node slow_vscode.mjs`
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const { getLanguageService, TextDocument } = createRequire(import.meta.url)("vscode-json-languageservice");

const here = dirname(fileURLToPath(import.meta.url));
const schema = JSON.parse(readFileSync(join(here, "..", "..", "generated", "workload.schema.json"), "utf8"));
const capabilities = { completion: { completionItem: { documentationFormat: ["markdown"] } }, hover: { contentFormat: ["markdown"] } };
const service = getLanguageService({ clientCapabilities: { textDocument: capabilities } });
service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ["*.json"], schema }] });

/** A text as a document; a `|` in it marks the place that is asked about. */
function open(marked) {
  const document = TextDocument.create("file:///manifest.json", "json", 1, marked.replace("|", ""));
  return { document, parsed: service.parseJSONDocument(document), position: document.positionAt(marked.indexOf("|")) };
}

async function offered(marked) {
  const { document, parsed, position } = open(marked);
  return (await service.doComplete(document, position, parsed)).items;
}

/** What the text becomes when the item of that name is taken, with its first suggestions. */
async function take(marked, label) {
  const items = await offered(marked);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `${label} is not among ${items.map((one) => one.label)}`);
  const newText = item.textEdit.newText.replace(/\$\{\d+:([^}]*)\}|\$\d+/g, "$1");
  return TextDocument.applyEdits(open(marked).document, [{ ...item.textEdit, newText }]);
}

async function problems(text) {
  const { document, parsed } = open(`${text}|`);
  const found = await service.doValidation(document, parsed);
  return found.map(({ range, message }) => [document.getText(range), message]);
}

const training = (rest) =>
  `{"apiVersion": "run.ai/v2alpha1", "kind": "TrainingWorkload", "metadata": {"name": "a"},
    "spec": {"name": {"value": "a"}, "image": {"value": "b"}, ${rest}}}`;

test("from an empty file to a valid document, by its name", async () => {
  for (const { label } of schema.defaultSnippets) {
    const text = await take("|", label);
    assert.equal(JSON.parse(text).kind, label);
    assert.deepEqual(await problems(text), []);
  }
});

test("from an empty mapping to a valid document, key by key", async () => {
  const head = '{"apiVersion": "run.ai/v2alpha1", "kind": "TrainingWorkload", "metadata": {"name": "a"}, ';
  const spec = `${head}"spec": {"name": {"value": "a"}, "image": {"value": "b"}, `;
  for (const [marked, label, expected] of [
    ["{|}", "apiVersion", '{"apiVersion"}'],
    ['{"apiVersion": |}', '"run.ai/v2alpha1"', '{"apiVersion": "run.ai/v2alpha1"}'],
    ['{"apiVersion": "run.ai/v2alpha1", |}', "kind", '{"apiVersion": "run.ai/v2alpha1", "kind": "InteractiveWorkload"}'],
    [`${head}|}`, "spec", `${head}"spec": {}}`],
    [`${head}"spec": {|}}`, "image", `${head}"spec": {"image": {\n\t"value": ""\n}}}`],
    [`${spec}|}}`, "backoffLimit", `${spec}"backoffLimit": {\n\t"value": \n}}}`],
    [`${spec}|}}`, "environment", `${spec}"environment": {\n\t"items": {\n\t\t"NAME": {\n\t\t\t"value": ""\n\t\t}\n\t}\n}}}`],
    [`${spec}"imagePullPolicy": {"value": |}}}`, '"Never"', `${spec}"imagePullPolicy": {"value": "Never"}}}`],
  ]) {
    assert.equal(await take(marked, label), expected);
  }
  assert.deepEqual(await problems(`${spec}"imagePullPolicy": {"value": "Never"}}}`), []);
});

test("it offers the fields of the kind, without old spellings and without what rules ask about first", async () => {
  const labels = (await offered(training("|"))).map((item) => item.label);
  for (const [label, expected] of Object.entries({
    arguments: true, parallelism: true, pvcs: true, args: false, preemptible: false, pyTorchJob: false, rules: false,
  })) {
    assert.equal(labels.includes(label), expected, label);
  }
  assert.equal(new Set(labels).size, labels.length);
  assert.equal(labels[0], "allowPrivilegeEscalation");
});

for (const [what, rest, expected] of [
  ["in a wrapper", '"cpu": {|}', ["value"]],
  ["in an item", '"ports": {"items": {"web": {|}}}', ["value", "deleted"]],
  ["of a boolean", '"tty": {"value": |}', ["true", "false"]],
  ["of an enumeration", '"imagePullPolicy": {"value": |}', ['"Always"', '"IfNotPresent"', '"Never"']],
  ["of a plain field", '"usage": |', ['"Submit"', '"Template"']],
]) {
  test(`it offers what can be ${what}, and never null`, async () => {
    assert.deepEqual((await offered(training(rest))).map((item) => item.label).sort(), expected.sort());
  });
}

test("it explains words", async () => {
  const items = await offered(training('"capabilities": {"items": {"a": {"value": {"capability": |}}}}'));
  const item = items.find((one) => one.label === '"SYS_TIME"');
  assert.equal(item.documentation.value ?? item.documentation, "Set the system clock.");
});

test("it shows what a field is for", async () => {
  const { document, parsed, position } = open(training('"back|offLimit": {"value": 3}'));
  const { contents } = await service.doHover(document, position, parsed);
  assert.match(contents[0].value ?? contents[0], /How many times a failed workload is retried.*\n\n(- .*\n)*- Default: `6`/);
});

for (const [what, rest, expected] of [
  ["nothing where null is only warned about", '"cpu": null, "usage": null, "gpu": {}, "memory": {"value": null}', []],
  ["a wrong type", '"tty": {"value": "true"}', [['"true"', 'Incorrect type. Expected "boolean".']]],
  ["a missing wrapper", '"cpu": 1', [["1", "It must be written cpu: {value: Number}."]]],
  ["another key in a wrapper", '"cpu": {"limit": 1}', [['"limit"', "It must be written cpu: {value: Number}."]]],
  ["a missing wrapper of an item", '"ports": {"items": {"web": 8080}}', [["8080", "An item must be written NAME: {value: ...}."]]],
  ["an unknown field", '"imagePolicy": {"value": "a"}', [['"imagePolicy"', "Property imagePolicy is not allowed."]]],
  ["a field of another kind", '"preemptible": {"value": true}', [['"preemptible"', "Property preemptible is not allowed."]]],
  ["two names", '"namePrefix": {"value": "a"}', [['"name"', "Property name is not allowed."]]],
  ["a wrong value", '"imagePullPolicy": {"value": "Sometimes"}',
    [['"Sometimes"', 'Value is not accepted. Valid values: "Always", "IfNotPresent", "Never".']]],
  ["a wrong format", '"migProfile": {"value": "x"}',
    [['"x"', "It must be a MIG profile: compute slices and memory, such as 1g.5gb or 3g.40gb."]]],
  ["what is deprecated", '"nodePool": {"value": "a"}', [['"nodePool": {"value": "a"}', "Use nodePools."]]],
]) {
  test(`it underlines ${what}`, async () => {
    assert.deepEqual(await problems(training(rest)), expected);
  });
}
