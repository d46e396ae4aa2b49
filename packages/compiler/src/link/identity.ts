import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { StructuralCode } from "../codes.js";
import { toFinding } from "../fault.js";
import { say } from "../words/say.js";
import type { Said } from "../words/say.js";
import type { Authored } from "./source-documents.js";
import { isOfKind } from "./source-documents.js";
import type { LinkContext } from "./dangling.js";

/** Tombstones that stand on a living id, on each other, or lead to each other. */
export function redirectFindings(documents: readonly Authored[], { index, locator }: LinkContext): Finding[] {
  const redirects = documents.filter((document) => isOfKind(document, "redirect"));
  const owner = new Map<string, Authored<"redirect">>();
  return redirects.flatMap((redirect) => {
    const { file, value } = redirect;
    const other = owner.get(value.from);
    owner.set(value.from, other ?? redirect);
    const at = (path: (string | number)[]) => ({ file, path, range: locator.value(file, path) });
    if (index.has(value.from)) return [toFinding({ ...at(["from"]), ...livingId(value.from) })];
    if (other) return [toFinding({ ...at(["from"]), ...takenId(value.from, other.file) })];
    const step = value.to.findIndex((to) => !index.has(to) && index.movedTo(to) !== undefined);
    const to = value.to[step];
    return to === undefined ? [] : [toFinding({ ...at(["to", step]), ...doubleRedirect(to, index.movedTo(to) ?? []) })];
  });
}

type Told = Said & { code: StructuralCode };

function livingId(id: string): Told {
  return { code: structuralCodes.reusedId, ...say("living-id", { id }) };
}

function takenId(id: string, other: string): Told {
  return { code: structuralCodes.duplicateId, ...say("tombstone-twice", { id, other }) };
}

function doubleRedirect(to: string, next: readonly string[]): Told {
  const said = next.length === 0 ? say("tombstone-to-withdrawn", { to }) : say("tombstone-to-tombstone", { to, next });
  return { code: structuralCodes.doubleRedirect, ...said };
}

/** Codes written twice in one document: whoever cites the code could mean either. */
export function repeatedCodes(document: Authored, { locator }: LinkContext): Finding[] {
  const { file } = document;
  return codedParts(document).flatMap(({ field, key, codes }) => {
    const seen = new Set<string>();
    return codes.flatMap((code, index) => {
      if (!seen.has(code)) {
        seen.add(code);
        return [];
      }
      const path = [field, index, key];
      return [
        toFinding({
          code: structuralCodes.duplicateId,
          file,
          path,
          range: locator.value(file, path),
          ...say("code-twice", { field, key, code }),
        }),
      ];
    });
  });
}

interface CodedPart {
  field: string;
  key: string;
  codes: readonly string[];
}

function codedParts(document: Authored): CodedPart[] {
  const part = <T>(field: string, key: keyof T & string, items: readonly T[] | undefined): CodedPart => ({
    field,
    key,
    codes: (items ?? []).map((item) => String(item[key])),
  });
  if (isOfKind(document, "vocabulary")) return [part("values", "code", document.value.values)];
  if (isOfKind(document, "region")) {
    const { divisions, formerDivisions } = document.value;
    return [part("divisions", "code", divisions), part("formerDivisions", "code", formerDivisions)];
  }
  if (isOfKind(document, "edition")) return [part("categories", "code", document.value.categories)];
  if (isOfKind(document, "docket")) {
    const { lines, windows, materials, concerns } = document.value;
    return [
      part("lines", "id", lines),
      part("windows", "id", windows),
      part("materials", "id", materials),
      part("concerns", "id", concerns),
    ];
  }
  if (isOfKind(document, "record-format")) {
    return [part("elements", "code", document.value.elements), part("elements", "name", document.value.elements)];
  }
  return [];
}

/** How the name of a table with a byte order mark ends, before its extension. */
const marked = ".bom";

/** Editions of which one’s plain table has the name of the other’s table with a byte order mark: one would be lost. */
export function collidingDownloads(documents: readonly Authored[], { index, locator }: LinkContext): Finding[] {
  return documents.flatMap(({ kind, file, identity: { id } }) => {
    const other = id.slice(0, -marked.length);
    if (kind !== "edition" || !id.endsWith(marked) || index.kindOf(other) !== "edition") return [];
    return toFinding({
      code: structuralCodes.duplicateId,
      file,
      range: locator.value(file, []),
      ...say("same-download", { id, other, end: marked }),
    });
  });
}
