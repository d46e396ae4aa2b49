import { identifyPath } from "@mulu/schema";
import type { FileKind, Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { closest } from "../suggest.js";
import { part, say } from "../words/say.js";
import { expand, schemaOf } from "./schemas.js";
import type { Schema } from "./schemas.js";

/** What these say of a field is said by themselves, not of themselves. */
const notNamed: ReadonlySet<string> = new Set([
  ...["unknown", "unknownThroughout", "noneStated", "byReference", "provenance"],
]);

/** No field stands deeper; a type that holds itself would otherwise have names without end. */
const deepest = 4;

const known = new Map<FileKind, ReadonlySet<string>>();

/** Every field a kind of file has, by its path: `sharing.route.via`. Items of a list are named without their number. */
export function fieldNamesOf(kind: FileKind): ReadonlySet<string> {
  const names = known.get(kind) ?? new Set(namesBelow(schemaOf(kind).schema));
  known.set(kind, names);
  return names;
}

function* namesBelow(root: Schema, from: Schema = root, above: readonly string[] = []): Iterable<string> {
  if (above.length === deepest) return;
  for (const part of expand(root, from)) {
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      if (above.length === 0 && notNamed.has(name)) continue;
      yield [...above, name].join(".");
      yield* namesBelow(root, field, [...above, name]);
    }
    if (part.items) yield* namesBelow(root, part.items, above);
  }
}

/** Kind of what an edition holds, by the room it stands in. */
function memberKind(edition: string): FileKind | undefined {
  return identifyPath(`${edition}/example.yaml`)?.kind;
}

interface Misnamed {
  path: ValuePath;
  name: string;
  isKey: boolean;
  allowed: ReadonlySet<string>;
}

/** The names of a level are unknown, not its number: so the counts of an edition are named without `official`. */
function withCounts(own: ReadonlySet<string>): ReadonlySet<string> {
  const counted = [...own].flatMap((name) => (name.startsWith("official.") ? name.slice("official.".length) : []));
  return new Set([...own, ...counted]);
}

/** Names by which a document names its own fields, as unknown or as coming from elsewhere, and that name none. */
function misnamed({ identity, value }: ReadDocument): Misnamed[] {
  // The schema of the kind has vouched for the shape.
  const { unknown, noneStated, byReference, unknownThroughout, provenance } = value as {
    unknown?: string[];
    noneStated?: string[];
    byReference?: { field: string }[];
    unknownThroughout?: string[];
    provenance?: { fields?: Record<string, unknown> };
  };
  const own = fieldNamesOf(identity.kind);
  const member = identity.kind === "edition" ? memberKind(identity.id) : undefined;
  const members: ReadonlySet<string> = member === undefined ? new Set() : fieldNamesOf(member);
  const found: Misnamed[] = [];
  // Nearly all names are right, so a path is made of those only that are not.
  const look = (list: string, names: readonly string[], allowed: ReadonlySet<string>): void => {
    for (const [index, name] of names.entries()) {
      if (!allowed.has(name)) found.push({ path: [list, index], name, isKey: false, allowed });
    }
  };
  if (unknown) look("unknown", unknown, member === undefined ? own : withCounts(own));
  if (noneStated) look("noneStated", noneStated, own);
  for (const [index, { field: name }] of (byReference ?? []).entries()) {
    if (!own.has(name)) found.push({ path: ["byReference", index, "field"], name, isKey: false, allowed: own });
  }
  if (unknownThroughout) look("unknownThroughout", unknownThroughout, members);
  if (provenance?.fields === undefined) return found;
  // Where an edition comes from may differ for a field that all its members have.
  const sourced = member === undefined ? own : new Set([...own, ...members]);
  for (const name of Object.keys(provenance.fields)) {
    if (sourced.has(name)) continue;
    found.push({ path: ["provenance", "fields", name], name, isKey: true, allowed: sourced });
  }
  return found;
}

/**
 * Names of fields that are none. A misspelt name would count as a gap declared, and the field it meant as one that was
 * forgotten.
 */
export function fieldNameFindings(document: ReadDocument, locator: Locator): Finding[] {
  return misnamed(document).map(({ path, name, isKey, allowed }) => {
    const { file } = document;
    const meant = closest(name, allowed);
    const top = [...allowed].filter((each) => !each.includes("."));
    return toFinding({
      code: structuralCodes.unknownField,
      file,
      path,
      range: isKey ? locator.key(file, path) : locator.value(file, path),
      ...say("no-such-field-named", {
        list: path.slice(0, isKey ? 2 : 1).join("."),
        name,
        "what-to-do": meant === undefined ? part("fields-below", { fields: top }) : part("did-you-mean", { meant }),
      }),
    });
  });
}
