import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { schemaDocuments } from "./documents.js";
import { modelSchema } from "./model-schema.js";

/** Writes schemas/ from the model. Run by `npm run build`; the result is committed, so that editors work in a fresh clone. */
const root = fileURLToPath(new URL("../../schemas/", import.meta.url));
rmSync(root, { recursive: true, force: true });
const documents = schemaDocuments(modelSchema());
for (const [path, schema] of documents) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
process.stdout.write(`schemas/: ${documents.size} files\n`);
