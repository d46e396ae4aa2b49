import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { fileKinds } from "../room-plan.js";
import { schemaDocuments } from "./documents.js";
import { documentsSource, modelSource } from "./documents-source.js";
import { withSchemaMap } from "./editor.js";
import { fieldsSource, requiredSource } from "./fields-source.js";
import { modelFields, modelProgram } from "./model-fields.js";
import { modelSchema } from "./model-schema.js";

/*
 * Writes from the rows of the kinds and the files of the model, before anything is compiled: the types of documents, the
 * tables of fields, schemas/, and which schema an editor takes for which file. Run by `npm run build`; the result is
 * committed, so that editors work in a fresh clone.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Writes what is not there yet: who reads a file that stays as it is, never finds half of it. */
function write(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const files = new Map(
  readdirSync(join(root, "src/model")).map((name) => [
    name.replace(/\.ts$/, ""),
    readFileSync(join(root, "src/model", name), "utf8"),
  ]),
);
write("src/generated/documents.ts", documentsSource(files));
write("src/generated/model.ts", modelSource(files));

const documents = schemaDocuments(modelSchema());
for (const name of readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" })) {
  const path = name.split(sep).join("/");
  if (path.endsWith(".json") && !documents.has(path)) rmSync(join(root, "schemas", path));
}
for (const [path, schema] of documents) write(join("schemas", path), `${JSON.stringify(schema, null, 2)}\n`);
process.stdout.write(`schemas/: ${documents.size} files\n`);

write("src/generated/model-fields.ts", fieldsSource(modelFields(modelProgram())));
write("src/generated/required-fields.ts", requiredSource(documents));

const settings = "../../.vscode/settings.json";
write(settings, withSchemaMap(readFileSync(join(root, settings), "utf8"), fileKinds));
