import { isPutForward } from "@mulu/engine";
import { documentKinds, idForm, idType, kinds } from "@mulu/schema";
import type { DocumentKind, IdForm, PublishedDocument, Text } from "@mulu/schema";

import { byCodeUnit, literal } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";
import { isForVendors } from "./vendors.js";

/** The id, and the id without edition or version, which names the thing through time; proposals have no part in that. */
const idAndConcept = (document: PublishedDocument): string[] =>
  isPutForward(document) ? [document.id] : [document.id, document.concept];

const idOnly = ({ id }: PublishedDocument): string[] => [id];

/** Ids as they are cited: where all stand in one folder, the last segment of the path. */
const cited: Readonly<Record<IdForm, (document: PublishedDocument) => string[]>> = {
  short: ({ id }) => [id.slice(id.lastIndexOf("/") + 1)],
  versioned: idAndConcept,
  whole: idOnly,
};

const inWords: Readonly<Record<IdForm, Text>> = {
  short: { zh: "", en: "" },
  versioned: { zh: "，带或者不带版本", en: ", with or without edition or version" },
  whole: { zh: "", en: "" },
};

const divisionCodes = (document: PublishedDocument): string[] =>
  document.documentKind === "region" ? (document.divisions ?? []).map(({ code }) => code) : [];

interface IdFamily {
  name: string;
  text: string;
  kind?: DocumentKind;
  idsOf: (document: PublishedDocument) => string[];
}

function family(kind: DocumentKind): IdFamily {
  const { name } = kinds[kind];
  const form = idForm(kind);
  const text = `${name.zh}的标识${inWords[form].zh}。${name.en}: id${inWords[form].en}.`;
  return { name: idType(kind), text, kind, idsOf: (each) => [...cited[form](each), ...divisionCodes(each)] };
}

const families: readonly IdFamily[] = [
  { name: "DocumentId", text: "任一文档的标识。Id of any document.", idsOf: idOnly },
  ...documentKinds.map(family),
];

/** The type of an id by the kind of what it names. */
function idsByKind(): string {
  const members = documentKinds.map((kind) => `  ${literal(kind)}: ${idType(kind)};\n`).join("");
  return `/** 各类文档的标识。Ids by kind of document. */\nexport interface IdsByKind {\n${members}}\n`;
}

function union(documents: readonly PublishedDocument[], { name, text, kind, idsOf }: IdFamily): string {
  const ofKind = documents.filter(({ documentKind }) => kind === undefined || documentKind === kind);
  const ids = [...new Set(ofKind.flatMap(idsOf))].sort(byCodeUnit);
  const members = ids.length === 0 ? " never" : ids.map((id) => `\n  | ${literal(id)}`).join("");
  return `/** ${text} */\nexport type ${name} =${members};\n`;
}

/** Ids as unions of literals, so that a wrong one does not compile. */
export function emitIds({ set }: EmitInput): Artefact[] {
  const documents = set.documents.filter(isForVendors);
  const types = families.map((family) => union(documents, family));
  return [
    { path: "ids.d.ts", content: [...types, idsByKind()].join("\n") },
    // Types only; the module exists so that `import type … from "@mulu/catalogs/ids"` resolves everywhere.
    { path: "ids.js", content: "export {};\n" },
  ];
}
