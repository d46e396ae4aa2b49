/**
 * Writes the numbered sentences of docs/algorithms where the pages can read them: they are told there, once in each
 * language, and bound to tests. `npm run build` runs it before the bundler; what it writes is not committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { languages } from "@mulu/schema";

const algorithms = new URL("../../../docs/algorithms/", import.meta.url);

/** The file that readers of a forge see first is the English one; each other names its language. */
const fileOf = ([code, { tag }]) => [code, code === "en" ? "resolve.md" : `resolve.${tag}.md`];
const files = Object.entries(languages)
  .map(fileOf)
  .filter(([, name]) => existsSync(new URL(name, algorithms)));

/** Words between marks as text; machine text as such. */
function spans(line) {
  const plain = line.replaceAll("**", "").replaceAll(/_((?:must|should|may)(?: not)?)_/gi, "$1");
  return plain
    .split("`")
    .map((text, index) => (index % 2 === 1 ? { text, code: true } : text))
    .filter((span) => span !== "");
}

function read(name) {
  const lines = readFileSync(new URL(name, algorithms), "utf8").split("\n");
  const found = { title: "", intro: [], sections: [] };
  for (const line of lines) {
    const [, number, sentence] = /^- \*\*([A-Z]+-\d+)\*\* (.+)$/.exec(line) ?? [];
    if (line.startsWith("# ")) found.title = line.slice(2);
    else if (line.startsWith("## ")) found.sections.push({ heading: line.slice(3), sentences: [] });
    else if (number) found.sections.at(-1).sentences.push({ number, text: spans(sentence) });
    else if (line !== "" && !line.startsWith("[")) found.intro.push(spans(line));
  }
  return found;
}

const told = Object.fromEntries(files.map(([locale, name]) => [locale, read(name)]));
const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL("algorithms.ts", folder),
  `// Written by scripts/write-algorithms.mjs.
/** How an answer is worked out, by language. */
export const resolving = ${JSON.stringify(told, undefined, 2)} as const;
`,
);
