/**
 * Lists the files of rules and of their words, so that a rule is told by its files alone. `npm run build` runs it before
 * the compiler; what it writes is not committed. `src/rules/inventory.test.ts` names what is forgotten.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

import { languageCodes } from "@mulu/schema";

const source = new URL("../src/", import.meta.url);
const isRule = /^[a-z]+-\d\d-[a-z0-9-]+\.ts$/;

/** @param {string} folder @returns {string[]} files of rules in it, by name without ending */
function rulesIn(folder) {
  const names = readdirSync(new URL(folder, source)).filter((name) => isRule.test(name) && !name.endsWith(".test.ts"));
  return names.map((name) => name.slice(0, -".ts".length)).sort();
}

/** @param {string} file @returns {string} the one value it exports */
function exported(file) {
  const text = readFileSync(new URL(`${file}.ts`, source), "utf8");
  const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? "");
  if (names.length !== 1) throw new Error(`src/${file}.ts exports ${names.length} values; a rule file exports one`);
  return names[0] ?? "";
}

const slugOf = (/** @type {string} */ name) => name.replace(/^[a-z]+-\d\d-/, "");

/**
 * A table of the values that files export.
 * @param {string} name of the table
 * @param {{ folder: string, key: (name: string) => string, type?: string }} of
 */
function table(name, { folder, key, type }) {
  const files = rulesIn(folder);
  const imports = files.map(
    (file, index) => `import { ${exported(`${folder}/${file}`)} as ${name}${index} } from "../${folder}/${file}.js";`,
  );
  const lines = files.map((file, index) => `  ${JSON.stringify(key(file))}: ${name}${index},`);
  const head = type === undefined ? `export const ${name} = {` : `const ${name}: ${type} = {`;
  return { imports, text: [head, ...lines, type === undefined ? "} as const;" : "};"].join("\n") };
}

/** @param {string} file @param {string[]} parts */
function write(file, parts) {
  const note = "// Written by scripts/list-rules.mjs: the files there are.";
  writeFileSync(new URL(`generated/${file}.ts`, source), `${[note, ...parts].join("\n")}\n`);
}

// A language or rule that is gone leaves nothing behind.
rmSync(new URL("generated/", source), { recursive: true, force: true });
mkdirSync(new URL("generated/", source));

const books = [
  table("catalogRules", { folder: "rules", key: slugOf }),
  table("dealingRules", { folder: "dealings/rules", key: slugOf }),
];
for (const [index, { imports, text }] of books.entries()) {
  write(index === 0 ? "catalog-rules" : "dealing-rules", [...imports, text]);
}

const rules = ["rules", "dealings/rules"].flatMap((folder) => rulesIn(folder).map((file) => ({ folder, file })));

/** What lacks words, and words of what is gone: the compiler would name the list that this writes. @param {string} language */
function strayWords(language) {
  const words = new Set(rulesIn(`words/${language}`));
  const bare = rules.filter(({ file }) => !words.delete(file));
  return [
    ...bare.map(({ folder, file }) => `src/${folder}/${file}.ts has no words: write src/words/${language}/${file}.ts`),
    ...[...words].map((file) => `src/words/${language}/${file}.ts is of no rule`),
  ];
}

const folders = readdirSync(new URL("words/", source), { withFileTypes: true });
const languages = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const strays = languages.flatMap(strayWords);
if (strays.length > 0) throw new Error(strays.join("\n"));
for (const language of languages) {
  const { imports, text } = table("rules", { folder: `words/${language}`, key: slugOf, type: 'Words["rules"]' });
  const shared = `import { shared } from "../words/${language}/shared.js";`;
  const type = 'import type { Words } from "../words/types.js";';
  const words = `export const ${language}: Words = { rules, shared };`;
  write(`words-${language}`, [type, ...imports, shared, text, words]);
}
const place = (/** @type {string} */ language) => languageCodes.findIndex((code) => code === language);
const inOrder = [...languages].sort((a, b) => place(a) - place(b));
write("languages", [
  ...languages.map((language) => `import { ${language} } from "./words-${language}.js";`),
  'import type { Language } from "@mulu/schema";',
  'import type { Words } from "../words/types.js";',
  // In the order of the list of languages. One without a folder, or a folder without a language, does not compile.
  `export const languages: Readonly<Record<Language, Words>> = { ${inOrder.join(", ")} };`,
]);

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
write("version", [
  "/** Version of the package: receipts of decisions name it. */",
  `export const validatorsVersion = ${JSON.stringify(version)};`,
]);
