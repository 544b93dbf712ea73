// A real YAML language server with the schemas: it completes, explains and underlines.  `node slow_editor.mjs`
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const generated = join(here, "..", "..", "generated");

class LanguageServer {
  constructor() {
    this.process = spawn(process.execPath, [join(here, "node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio"]);
    this.answers = new Map();
    this.diagnostics = new Map();
    this.count = 0;
    this.buffer = Buffer.alloc(0);
    this.process.stdout.on("data", (data) => this.read(data));
  }

  read(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const head = this.buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.toString("latin1", 0, head))[1]);
      if (this.buffer.length < head + 4 + length) return;
      this.take(JSON.parse(this.buffer.toString("utf8", head + 4, head + 4 + length)));
      this.buffer = this.buffer.subarray(head + 4 + length);
    }
  }

  take(message) {
    if (message.method === "textDocument/publishDiagnostics") {
      this.diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method === "workspace/configuration") {
      this.send({ id: message.id, result: message.params.items.map(() => null) });
    } else if (message.method && message.id !== undefined) {
      this.send({ id: message.id, result: null });
    } else if (message.id !== undefined) {
      this.answers.get(message.id)(message);
    }
  }

  send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  async request(method, params) {
    const id = ++this.count;
    this.send({ id, method, params });
    const { result, error } = await new Promise((resolve) => this.answers.set(id, resolve));
    assert.equal(error, undefined);
    return result;
  }

  async start() {
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: false } }, hover: {} } };
    await this.request("initialize", { processId: process.pid, rootUri: null, capabilities });
    this.send({ method: "initialized", params: {} });
    const settings = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } };
    this.send({ method: "workspace/didChangeConfiguration", params: { settings } });
  }

  /** Open a text; a `|` in it marks the place that is asked about.  Resolves to it and to the first diagnostics. */
  async open(marked) {
    const before = marked.slice(0, marked.indexOf("|")).split("\n");
    const text = marked.replace("|", "");
    const uri = `file:///manifest-${++this.count}.yaml`;
    const published = new Promise((resolve) => this.diagnostics.set(uri, resolve));
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    this.send({ method: "textDocument/didOpen", params: { textDocument } });
    const position = { line: before.length - 1, character: before.at(-1).length };
    return { place: { textDocument: { uri }, position }, diagnostics: await published };
  }
}

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
    assert.match(contents.value ?? contents, /Default: 6/);
  });

  test(`${schema} finds nothing wrong with what is right`, async () => {
    const { diagnostics } = await server.open(manifest(schema, "TrainingWorkload", "  cpu:\n    value: '1'\n|"));
    assert.deepEqual(diagnostics, []);
  });

  for (const [what, rest, line, message] of [
    ["a wrong type", "  tty:\n    value: 'true'\n|", 11, /boolean/],
    ["a wrong value", "  imagePullPolicy:\n    value: Sometimes\n|", 11, /Always/],
    ["an unknown field", "  imagePolicy:\n    value: Always\n|", 10, /imagePolicy/],
    ["a field of another kind", "  preemptible:\n    value: true\n|", 10, /preemptible/],
    ["a missing wrapper", "  tty: true\n|", 10, /Expected "tty: {value: Boolean}"/],
    ["two names", "  namePrefix:\n    value: a\n|", 6, /name/],
  ]) {
    test(`${schema} underlines ${what}`, async () => {
      const { diagnostics } = await server.open(manifest(schema, "TrainingWorkload", rest));
      assert.deepEqual(diagnostics.map((found) => found.range.start.line), [line], JSON.stringify(diagnostics));
      assert.match(diagnostics[0].message, message);
    });
  }
}
