import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import { schemaDocuments } from "./documents.js";
import { fieldsSource, requiredSource } from "./fields-source.js";
import { modelFields, modelProgram } from "./model-fields.js";
import { modelSchema } from "./model-schema.js";

/** Writes schemas/ and the table of fields from the model. Run by `npm run build`; the result is committed, so that editors work in a fresh clone. */
const root = fileURLToPath(new URL("../../schemas/", import.meta.url));
rmSync(root, { recursive: true, force: true });
const documents = schemaDocuments(modelSchema());
for (const [path, schema] of documents) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
process.stdout.write(`schemas/: ${documents.size} files\n`);

/** Writes a generated file. The compiler ran before this: what it made of the former one is replaced. */
function writeGenerated(name: string, source: string): void {
  writeFileSync(fileURLToPath(new URL(`../../src/generated/${name}.ts`, import.meta.url)), source);
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  writeFileSync(fileURLToPath(new URL(`../generated/${name}.js`, import.meta.url)), outputText);
}

writeGenerated("model-fields", fieldsSource(modelFields(modelProgram())));
writeGenerated("required-fields", requiredSource(documents));
