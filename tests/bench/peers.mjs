// peers.mjs - what Node.js takes: JSON.parse or a YAML parser, and a validator that ajv compiled from our schema.
//
// Usage: node peers.mjs PROJECT memory FILE   prints the nanoseconds of one JSON document, warm, in this process
//        node peers.mjs PROJECT files FILE...  reads and validates all, and prints how many are valid
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [project, mode, ...files] = process.argv.slice(2);
const require = createRequire(`${process.env.BENCH_MODULES || `${project}/tests/documents`}/package.json`);
const Ajv = require("ajv/dist/2020").default;
const schema = JSON.parse(readFileSync(`${project}/generated/workload.schema.json`, "utf8"));
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

function yaml() {
  try {
    return require("js-yaml").loadAll;
  } catch {
    const { parseAllDocuments } = require("yaml");
    return (text) => parseAllDocuments(text).map((document) => document.toJS());
  }
}

if (mode === "memory") {
  const text = readFileSync(files[0], "utf8");
  const run = (count) => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < count; i++) {
      if (!validate(JSON.parse(text))) throw new Error(JSON.stringify(validate.errors));
    }
    return Number(process.hrtime.bigint() - start) / count;
  };
  run(20000);
  console.log(Math.min(run(20000), run(20000), run(20000)));
} else {
  const parse = yaml();
  let valid = 0;
  for (const file of files.flatMap((list) => readFileSync(list, "utf8").trim().split("\n"))) {
    try {
      valid += parse(readFileSync(file, "utf8")).every((document) => validate(document));
    } catch {
      // not YAML
    }
  }
  console.log(valid);
}
