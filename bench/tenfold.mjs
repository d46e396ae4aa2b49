import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { memberKinds } from "@mulu/schema";

/** Kinds that grow with the catalogs; codes, organizations and regions do not. */
const growing = new Set([...memberKinds, "list", "register-row", "instrument"]);

/**
 * Writes compiled catalogs in which everything that grows stands several times, under invented ids, in the same
 * editions and on the same laws: their lists are that much longer too.
 */
export function writeTimes(from, to, times) {
  const read = (name) => JSON.parse(readFileSync(join(from, name), "utf8"));
  const copies = Array.from({ length: times - 1 }, (_, index) => `-x${index + 2}`);
  const multiplied = (documents) => [
    ...documents,
    ...copies.flatMap((tail) => documents.filter(grows).map((document) => copyOf(document, tail))),
  ];
  // Whatever else a build writes is taken as it is, so that a file which pages come to read is not forgotten here.
  cpSync(from, to, { recursive: true });
  const ids = new Set();
  for (const name of ["catalogs.json", "register.json"]) {
    const { documents, ...rest } = read(name);
    for (const document of documents) if (grows(document)) ids.add(document.id);
    writeFileSync(join(to, name), JSON.stringify({ ...rest, documents: multiplied(documents) }));
  }
  const findings = read("findings.json");
  const grown = findings.filter(({ subject }) => ids.has(subject));
  const more = copies.flatMap((tail) => grown.map((each) => ({ ...each, subject: each.subject + tail })));
  writeFileSync(join(to, "findings.json"), JSON.stringify([...findings, ...more]));
}

const grows = ({ documentKind }) => growing.has(documentKind);

function copyOf(document, tail) {
  const { id, concept, file } = document;
  return { ...document, id: id + tail, concept: concept + tail, file: file.replace(".yaml", `${tail}.yaml`) };
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
