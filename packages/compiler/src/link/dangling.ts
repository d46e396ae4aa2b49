import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { idOfFile, toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import { closest } from "../suggest.js";
import type { CatalogIndex } from "./catalog-index.js";
import { fullId } from "./catalog-index.js";
import { isCode } from "./code-references.js";
import type { Codes } from "./code-references.js";
import type { Use } from "./references.js";
import { say } from "../words/say.js";
import { danglingWords } from "./messages.js";

/** How many missing names get a “did you mean”: comparing with every name there is takes time. */
const suggestions = 200;

/** What linking draws on. */
export interface LinkContext {
  index: CatalogIndex;
  codes: Codes;
  locator: Locator;
}

/**
 * Dangling references: one finding for each place that names what is missing, so that a file that is asked about alone
 * has its own, and each place can be shown where it stands; whoever reads them all has them grouped. A list of codes that
 * is missing as a whole is one finding for each file that uses its codes.
 */
export function danglingFindings(uses: readonly Use[], context: LinkContext): Finding[] {
  const groups = new Map<string, [Use, ...Use[]]>();
  for (const use of uses) {
    const key = groupKey(use, context);
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return [...groups.values()].flatMap((group, index) => {
    const [{ reference }] = group;
    const holder = context.codes.holder(group[0]);
    if (holder !== undefined && !context.index.has(holder)) return missingVocabulary(holder, group, context);
    const names = index < suggestions ? others(namesOf(group[0], context), group[0].document.identity.id) : [];
    const siblings = siblingsOf(reference.target, names);
    const meant = { suggestion: closest(reference.target, siblings.length > 0 ? siblings : names), siblings };
    return group.map((use) => missingTarget(use, meant, context));
  });
}

/** What is missing: a file, or a code in a file, or, when a file lists no codes at all, the list. */
function groupKey(use: Use, { codes }: LinkContext): string {
  const { reference } = use;
  if (!isCode(reference.kind)) return fullId(reference);
  const holder = `${reference.kind} ${codes.holder(use) ?? ""}`;
  return (codes.names(use)?.size ?? 0) === 0 ? holder : `${holder} ${reference.target}`;
}

/** A code list that is missing, told at the first place of each file that uses its codes. */
function missingVocabulary(holder: string, uses: readonly Use[], { locator }: LinkContext): Finding[] {
  const first = new Map<string, Use>();
  const count = new Map<string, number>();
  for (const use of uses) {
    const { file } = use.document;
    if (!first.has(file)) first.set(file, use);
    count.set(file, (count.get(file) ?? 0) + 1);
  }
  return [...first].map(
    ([
      file,
      {
        reference: { path },
      },
    ]) =>
      toFinding({
        code: structuralCodes.dangling,
        file,
        subject: idOfFile(file),
        path,
        range: locator.value(file, path),
        ...say("no-code-list", { id: holder, count: count.get(file) ?? 1 }),
      }),
  );
}

function missingTarget(
  { document, reference }: Use,
  meant: { suggestion: string | undefined; siblings: readonly string[] },
  context: LinkContext,
): Finding {
  const { kind, target, path } = reference;
  const words = danglingWords({
    kind,
    target,
    ...meant,
    actual: isCode(kind) ? undefined : context.index.kindOf(fullId(reference)),
    movedTo: context.index.movedTo(fullId(reference)),
  });
  // The name of a data element is a key, everything else a value.
  const range = context.locator[kind === "element" ? "key" : "value"](document.file, path);
  return toFinding({
    code: structuralCodes.dangling,
    file: document.file,
    subject: idOfFile(document.file),
    path,
    range,
    ...words,
  });
}

/** What stands beside an edition or version that there is not: the others of the same thing. */
function siblingsOf(target: string, names: readonly string[]): string[] {
  const folder = target.slice(0, target.lastIndexOf("/") + 1);
  if (folder === "" || !/\d/.test(target.slice(folder.length))) return [];
  const isVersion = (last: string): boolean => /\d/.test(last) && !last.includes("/");
  return names.filter((name) => name.startsWith(folder) && isVersion(name.slice(folder.length))).sort();
}

/** Names without that of the document itself: what it refers to is something else. */
function others(names: Iterable<string>, own: string): string[] {
  return [...names].filter((name) => name !== own && !own.endsWith(`/${name}`));
}

function namesOf(use: Use, { index, codes }: LinkContext): Iterable<string> {
  return codes.names(use) ?? index.candidates(use.reference.kind);
}
