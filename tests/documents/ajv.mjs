// Whether ajv accepts documents: `node ajv.mjs SCHEMA <DOCUMENTS`, both lines of JSON, answers 1 or 0 a line.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = new Ajv({ strict: true, strictRequired: true, allowUnionTypes: true });
ajv.addVocabulary([
  "defaultSnippets", "deprecationMessage", "doNotSuggest", "enumDescriptions", "errorMessage",
  "markdownDescription", "patternErrorMessage",
]);
const validate = ajv.compile(schema);
const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
process.stdout.write(lines.map((line) => (validate(JSON.parse(line)) ? "1\n" : "0\n")).join(""));
