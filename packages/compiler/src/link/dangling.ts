import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { idOfFile, toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import { closest } from "../suggest.js";
import type { Authored } from "./authored.js";
import type { CatalogIndex } from "./catalog-index.js";
import { fullId } from "./catalog-index.js";
import type { Codes } from "./codes-in-use.js";
import type { Reference, TargetKind } from "./references.js";
import { danglingWords, folderWords } from "./wording.js";

/** A reference together with the document it stands in. */
export interface Use {
  document: Authored;
  reference: Reference;
}

/** What linking draws on. */
export interface LinkContext {
  index: CatalogIndex;
  codes: Codes;
  locator: Locator;
}

/**
 * Dangling references, one finding for each thing that is missing, however often it is named: deleting or renaming one
 * file is one mistake.
 */
export function danglingFindings(uses: readonly Use[], context: LinkContext): Finding[] {
  const groups = new Map<string, [Use, ...Use[]]>();
  for (const use of uses) {
    const key = `${use.reference.kind} ${context.codes.scope(use)} ${use.reference.target}`;
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return [...groups.values()].map((group) =>
    group[0].reference.kind === "edition-folder" ? missingEdition(group) : missingTarget(group, context),
  );
}

function missingEdition(group: readonly [Use, ...Use[]]): Finding {
  const folder = group[0].reference.target;
  return toFinding({
    code: structuralCodes.dangling,
    file: `${folder}/edition.yaml`,
    subject: folder,
    ...folderWords(folder, group.length),
  });
}

function missingTarget([first, ...others]: readonly [Use, ...Use[]], context: LinkContext): Finding {
  const { document, reference } = first;
  const { kind, target, path } = reference;
  const words = danglingWords({
    kind,
    target,
    others: others.map((use) => `catalogs/${use.document.file}`),
    suggestion: closest(target, namesOf(kind, first, context)),
    movedTo: context.index.movedTo(fullId(reference)),
  });
  const range = context.locator.value(document.file, path);
  return toFinding({
    code: structuralCodes.dangling,
    file: document.file,
    subject: idOfFile(document.file),
    path,
    range,
    ...words,
  });
}

function namesOf(kind: TargetKind, use: Use, { index, codes }: LinkContext): Iterable<string> {
  return codes.names(use) ?? index.candidates(kind);
}
