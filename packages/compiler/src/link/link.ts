import { identifyPath } from "@mulu/schema";
import type { Finding, PathIdentity } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { Authored } from "./source-documents.js";
import { CatalogIndex } from "./catalog-index.js";
import { Codes, isCode } from "./code-references.js";
import { findCycles, relationsOf } from "./cycles.js";
import type { Cycle, Relation } from "./cycles.js";
import { danglingFindings } from "./dangling.js";
import type { LinkContext } from "./dangling.js";
import { collidingDownloads, redirectFindings, repeatedCodes } from "./identity.js";
import { referencesOf } from "./references.js";
import type { Use } from "./references.js";
import { unjudgedIds } from "./dependents.js";
import { vocabularyFindings } from "./vocabulary-codes.js";
import { part, say } from "../words/say.js";

/** What linking starts from. */
export interface LinkInput {
  /** Documents of the right structure, by file. */
  documents: readonly Authored[];
  /** Identity of every file there is, broken ones included. */
  identities: readonly PathIdentity[];
  /** Ids with findings of reading or structure. */
  broken: ReadonlySet<string>;
  ruleCodes: ReadonlySet<string>;
  locator: Locator;
}

/** What linking gives. */
export interface Linked {
  index: CatalogIndex;
  findings: Finding[];
  unjudged: Set<string>;
}

/** Resolves every reference and finds what must not be: gaps, circles, doubles. */
export function link({ documents, identities, broken, ruleCodes, locator }: LinkInput): Linked {
  const folders = editionsWithoutFile(identities);
  const index = new CatalogIndex(documents, [...identities, ...folders]);
  const context: LinkContext = { index, codes: new Codes(index, ruleCodes), locator };
  const { dangling, refersTo } = resolveAll(documents, context);
  const circles = relationsOf(documents).flatMap((relation) =>
    findCycles(relation).map((cycle) => ({ cycle, relation })),
  );
  const findings = [
    ...folders.flatMap((folder) => missingEdition(folder.id, { identities, documents, refersTo })),
    ...danglingFindings(dangling, context),
    ...circles.map(({ cycle, relation }) => cycleFinding(cycle, relation, locator)),
    ...redirectFindings(documents, context),
    ...documents.flatMap((document) => repeatedCodes(document, context)),
    ...documents.flatMap((document) => vocabularyFindings(document, locator)),
    ...collidingDownloads(documents, context),
  ];
  const faulty = new Set([
    ...broken,
    ...folders.map(({ id }) => id),
    ...findings.map(({ subject }) => subject),
    ...dangling.map(({ document }) => document.identity.id),
    ...circles.flatMap(({ cycle }) => cycle.map(({ document }) => document.identity.id)),
  ]);
  return { index, findings, unjudged: unjudgedIds({ identities, refersTo, faulty }) };
}

function resolveAll(
  documents: readonly Authored[],
  { index, codes }: LinkContext,
): { dangling: Use[]; refersTo: Map<string, Set<string>> } {
  const dangling: Use[] = [];
  const refersTo = new Map<string, Set<string>>();
  for (const document of documents) {
    const targets = new Set<string>();
    refersTo.set(document.identity.id, targets);
    for (const reference of referencesOf(document)) {
      const use: Use = { document, reference };
      const ids = isCode(reference.kind) ? holders(use, codes) : index.resolve(reference);
      if (ids.length === 0) dangling.push(use);
      else ids.forEach((id) => targets.add(id));
    }
  }
  return { dangling, refersTo };
}

/**
 * Editions that have members and no edition.yaml. They count as existing for whoever names them: each file that stands in
 * one, or names it, is told once that its edition is missing.
 */
function editionsWithoutFile(identities: readonly PathIdentity[]): PathIdentity[] {
  const known = new Set(identities.map(({ id }) => id));
  const folders = new Set(
    identities.flatMap(({ edition }) => (edition === undefined || known.has(edition) ? [] : edition)),
  );
  return [...folders].flatMap((folder) => identifyPath(`${folder}/edition.yaml`) ?? []);
}

interface Users extends Pick<LinkInput, "documents" | "identities"> {
  refersTo: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One finding for each file that stands in an edition without its own file, or names it. */
function missingEdition(folder: string, { identities, documents, refersTo }: Users): Finding[] {
  const count = identities.filter(({ edition }) => edition === folder).length;
  return documents
    .filter(({ identity: { id, edition } }) => edition === folder || refersTo.get(id)?.has(folder))
    .map(({ file }) =>
      toFinding({ code: structuralCodes.dangling, file, ...say("no-edition-file", { folder, count }) }),
    );
}

/** The file whose code is named, or the document itself when the code is a rule's. */
function holders(use: Use, codes: Codes): readonly string[] {
  return codes.resolves(use) ? [codes.holder(use) ?? use.document.identity.id] : [];
}

function cycleFinding(cycle: Cycle, { name }: Relation, locator: Locator): Finding {
  const [first] = cycle;
  const { document, path } = first;
  const line = [...cycle.map(({ from }) => from), first.from].join(" → ");
  return toFinding({
    code: structuralCodes.cycle,
    file: document.file,
    path,
    range: locator.value(document.file, path),
    ...say("cycle", { relation: part(`relation.${name}`), line, field: String(path[0]) }),
  });
}
