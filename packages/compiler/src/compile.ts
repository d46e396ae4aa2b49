import { CatalogSet, normalize } from "@mulu/engine";
import type { CommentsByDocket } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { Authored, Finding, PathIdentity, PublishedDocument } from "@mulu/schema";
import { dealingRules, rules as lawRules } from "@mulu/validators";
import type { Rule } from "@mulu/validators";

import { linkComments } from "./comments/link-comments.js";
import { readComments } from "./comments/read-comments.js";
import { strayConcerns } from "./comments/stray-concerns.js";
import { toldTwice } from "./comments/told-twice.js";
import type { CatalogSource, Compilation, SituatedException, SourceFiles } from "./compilation.js";
import { compareFindings, compareText } from "./fault.js";
import { isDocument, isOfKind } from "./link/source-documents.js";
import type { CatalogIndex } from "./link/catalog-index.js";
import { link } from "./link/link.js";
import { createLocator } from "./read/locate.js";
import type { Locator } from "./read/locate.js";
import { readDocuments } from "./read/read-documents.js";
import type { ReadDocument } from "./read/read-documents.js";
import type { ReadText, ReadTexts } from "./read/read-texts.js";
import { strayAddresses } from "./structure/addresses.js";
import { strayRealSubjects } from "./structure/real-subjects.js";
import { checkStructure } from "./structure/check-structure.js";
import type { StructureContext } from "./structure/check-structure.js";
import { codedTitles } from "./structure/coded-titles.js";

/** @public How to compile. */
export interface CompileOptions {
  /** Rules that exceptions may name; the rule book unless given. */
  rules?: readonly Rule[];
}

/**
 * @public Compiles catalogs: reads, checks structure, links and publishes. Pure: the same files give the same result,
 * in whatever order they come. Each stage works only on what the one before accepted.
 */
export function compile(source: SourceFiles | CatalogSource, { rules = lawRules }: CompileOptions = {}): Compilation {
  const { files, findings: refused } = "files" in source ? source : { files: source, findings: [] };
  const texts: ReadTexts = new Map();
  const locator = createLocator(files, texts);
  const read = readDocuments(files, texts);
  const structure = typedDocuments(read.documents, texts, locator);
  const identities = identitiesOf(files, refused);
  const typed = new Set(structure.documents.map(({ identity }) => identity.id));
  const linked = link({
    documents: structure.documents,
    identities,
    broken: new Set(identities.flatMap(({ id }) => (typed.has(id) ? [] : [id]))),
    ruleCodes: new Set([...rules, ...dealingRules].map(({ code }) => code)),
    locator,
  });
  const comments = commentsOf(files, { documents: structure.documents, index: linked.index, locator });
  const set = new CatalogSet(published(structure.documents, linked.index, comments.byDocket), comments.byDocket);
  const findings = [refused, read.findings, structure.findings, linked.findings, comments.findings].flat();
  return {
    set,
    documents: set.documents,
    exceptions: exceptionsOf(structure.documents, linked.findings),
    findings: findings.sort(compareFindings),
    unjudged: new Set([...linked.unjudged, ...comments.findings.map(({ subject }) => subject)]),
    fileCount: files.size,
    locate: (file, path) => locator.value(file, path),
    text: (file) => textOf(files.get(file.replace(/^catalogs\//, ""))),
  };
}

interface Linking {
  documents: readonly Authored[];
  index: CatalogIndex;
  locator: Locator;
}

/** Comments of the dockets, and all that is wrong with them. */
function commentsOf(
  files: SourceFiles,
  { documents, index, locator }: Linking,
): { byDocket: CommentsByDocket; findings: Finding[] } {
  const read = readComments(files);
  const linked = linkComments(read.windows, { index, locate: (file, path) => locator.value(file, path) });
  const twice = toldTwice(documents, linked.byDocket, locator);
  const stray = strayConcerns(documents, locator);
  return { byDocket: linked.byDocket, findings: [read.findings, linked.findings, twice, stray].flat() };
}

/** Every document in its published form. One that lacks another for it is left out: linking, or reading, has named why. */
function published(
  documents: readonly Authored[],
  index: CatalogIndex,
  comments: CommentsByDocket,
): PublishedDocument[] {
  const others = {
    comments: (id: string) => comments.get(id),
    edition: (id: string) => index.document(id, "edition")?.value,
    instrument: (id: string) => index.document(`instruments/${id}`, "instrument")?.value,
  };
  return documents.filter(isDocument).flatMap((document) => {
    const made = normalize(document, others);
    return "lacks" in made ? [] : [made];
  });
}

/** Bytes as text, whatever they are: a file in another encoding is shown with replacement characters. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder("utf-8").decode(bytes);
}

function typedDocuments(
  documents: readonly ReadDocument[],
  texts: ReadTexts,
  locator: Locator,
): { documents: Authored[]; findings: Finding[] } {
  const context = { locator, titleOf: codedTitles(documents) };
  const typed: Authored[] = [];
  const findings: Finding[] = [];
  for (const document of documents) {
    const found = isKnownSound(document) ? [] : structureOf(document, texts.get(document.file), context);
    for (const finding of found) findings.push(finding);
    // The schema of the kind has just vouched for the shape.
    if (found.length > 0) continue;
    typed.push({ ...document, kind: document.identity.kind } as Authored);
    rememberSound(document);
  }
  return { documents: typed, findings };
}

/** Mistakes of structure; of a file that has none what stands in it and belongs in none. */
function structureOf(document: ReadDocument, read: ReadText | undefined, context: StructureContext): Finding[] {
  const { text, isFlawless } = read ?? { text: "", isFlawless: false };
  const wrong = checkStructure(document, context, isFlawless);
  if (wrong.length > 0) return wrong;
  return [...strayAddresses(document, text, context.locator), ...strayRealSubjects(document.file, text)];
}

/** Files whose value, the very same, was found sound before. A value is never changed once it is read. */
const sound = new WeakMap<object, string>();

function isKnownSound({ file, value }: ReadDocument): boolean {
  return typeof value === "object" && value !== null && sound.get(value) === file;
}

function rememberSound({ file, value }: ReadDocument): void {
  if (typeof value === "object" && value !== null) sound.set(value, file);
}

/** Identity of every file that takes a room, whether or not it could be read. */
function identitiesOf(files: SourceFiles, refused: readonly Finding[]): PathIdentity[] {
  const unread = refused.flatMap(({ file }) => file?.replace(/^catalogs\//, "") ?? []);
  return [...new Set([...files.keys(), ...unread])].sort(compareText).flatMap((file) => identifyPath(file) ?? []);
}

/** Exceptions that name an existing rule and an existing subject. */
function exceptionsOf(documents: readonly Authored[], findings: readonly Finding[]): SituatedException[] {
  const broken = new Set(
    findings.filter(({ subject }) => subject === "exceptions").map(({ path }) => path.slice(0, 2).join("/")),
  );
  return documents
    .filter((document) => isOfKind(document, "exceptions"))
    .flatMap(({ value }) => value.exceptions.map((exception, index) => ({ ...exception, index })))
    .filter(({ index }) => !broken.has(`exceptions/${index}`));
}
