// A YAML language server, spoken to as editors do.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

export class LanguageServer {
  constructor() {
    this.process = spawn(process.execPath, [join(here, "node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio"]);
    this.answers = new Map();
    this.diagnostics = new Map();
    this.settings = {};
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
      this.send({ id: message.id, result: message.params.items.map(({ section }) => this.settings[section] ?? null) });
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
    const settings = {
      yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, yamlVersion: "1.1" },
    };
    this.settings = settings;
    this.send({ method: "workspace/didChangeConfiguration", params: { settings } });
  }

  /** Open a text; a `|` in it marks the place that is asked about.  Resolves to it and to the first diagnostics. */
  async open(marked) {
    const before = marked.slice(0, marked.indexOf("|")).split("\n");
    const { uri, diagnostics } = await this.show(marked.replace("|", ""));
    const position = { line: before.length - 1, character: before.at(-1).length };
    return { place: { textDocument: { uri }, position }, diagnostics };
  }

  async show(text) {
    const uri = `file:///manifest-${++this.count}.yaml`;
    const published = new Promise((resolve) => this.diagnostics.set(uri, resolve));
    this.send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
    return { uri, diagnostics: await published };
  }
}
