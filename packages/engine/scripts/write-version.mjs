/**
 * Writes the version of the package where the engine can read it without reading a file: receipts name it. `npm run build`
 * runs it before the compiler; what it writes is not committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL("version.ts", folder),
  `// Written by scripts/write-version.mjs.\n/** @public Version of the engine, as its package has it. */\nexport const engineVersion = ${JSON.stringify(version)};\n`,
);
