import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Kinds that grow with the catalogs; codes, organizations and regions do not. */
const growing = new Set([
  "entry",
  "measure",
  "commitment",
  "indicator",
  "incentive",
  "list",
  "register-row",
  "instrument",
]);

/**
 * Writes compiled catalogs in which everything that grows stands several times, under invented ids, in the same
 * editions and on the same laws: their lists are that much longer too. Nothing is added that pages do not read.
 */
export function writeTimes(from, to, times) {
  const read = (name) => JSON.parse(readFileSync(join(from, name), "utf8"));
  const { documents, ...rest } = read("catalogs.json");
  const findings = read("findings.json");
  const copies = Array.from({ length: times - 1 }, (_, index) => `-x${index + 2}`);
  const grown = documents.filter(({ documentKind }) => growing.has(documentKind));
  const ids = new Set(grown.map(({ id }) => id));
  const allDocuments = [
    ...documents,
    ...copies.flatMap((tail) =>
      grown.map((document) => ({
        ...document,
        id: document.id + tail,
        concept: document.concept + tail,
        file: document.file.replace(".yaml", `${tail}.yaml`),
      })),
    ),
  ];
  const allFindings = [
    ...findings,
    ...copies.flatMap((tail) =>
      findings.filter(({ subject }) => ids.has(subject)).map((each) => ({ ...each, subject: each.subject + tail })),
    ),
  ];
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "catalogs.json"), JSON.stringify({ ...rest, documents: allDocuments }));
  writeFileSync(join(to, "findings.json"), JSON.stringify(allFindings));
  for (const name of ["rules.json", "questions.json", "summary.json", "downloads"]) {
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
  return allDocuments.length;
}

/** Changes one word of the title of one entry in compiled catalogs. */
export function changeOne(folder) {
  const path = join(folder, "catalogs.json");
  const catalogs = JSON.parse(readFileSync(path, "utf8"));
  const entry = catalogs.documents.find(({ documentKind }) => documentKind === "entry");
  entry.title = { ...entry.title, zh: `${entry.title.zh}（改）` };
  writeFileSync(path, JSON.stringify(catalogs));
  return entry.id;
}
