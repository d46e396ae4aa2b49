/**
 * Lists the verbs: one file of `src/commands` each. `npm run build` runs it before the compiler; what it writes is not
 * committed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const source = new URL("../src/", import.meta.url);
const names = readdirSync(new URL("commands/", source))
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -".ts".length))
  .sort();

/** @param {string} name @returns {string} the verb that a file exports */
function exported(name) {
  const verbs = /^export const (\w+): Verb\b/m.exec(readFileSync(new URL(`commands/${name}.ts`, source), "utf8"));
  if (verbs?.[1] === undefined) throw new Error(`src/commands/${name}.ts exports no verb (export const …: Verb)`);
  return verbs[1];
}

const lines = [
  "// Written by scripts/list-verbs.mjs: the files there are.",
  ...names.map((name) => `import { ${exported(name)} } from "../commands/${name}.js";`),
  `export const verbs = { ${names.map((name) => `${JSON.stringify(name)}: ${exported(name)}`).join(", ")} };`,
];
mkdirSync(new URL("generated/", source), { recursive: true });
writeFileSync(new URL("generated/verbs.ts", source), `${lines.join("\n")}\n`);
