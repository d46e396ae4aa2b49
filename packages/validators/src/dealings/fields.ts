import { authoritative, inEvery } from "@mulu/schema";
import type { Language, Said } from "@mulu/schema";

import { dealingFieldsIn, say } from "../say/words/say.js";
import type { DealingKind } from "./rule.js";

/** A kind of dealing may call a field otherwise than all others; where it is not said which kind, any of them. */
function nameOf(field: string, kind: DealingKind | undefined, language: Language): string {
  const { own, shared } = dealingFieldsIn(language);
  const ofKinds = kind === undefined ? Object.values(own) : [own[kind]];
  const tables: readonly Readonly<Record<string, string>>[] = [...ofKinds, shared];
  return tables.find((names) => Object.hasOwn(names, field))?.[field] ?? field;
}

/** How a value of a message says that a field is one of a dealing of this kind. */
export const dealingField = (kind: DealingKind): string => `dealing ${kind}`;

/** The kind of dealing whose field is meant, of a value that says so. */
export function kindOfDealing(of: string): DealingKind | undefined {
  const kinds = Object.keys(dealingFieldsIn(authoritative).own) as DealingKind[];
  return kinds.find((kind) => dealingField(kind) === of);
}

/** What a clerk calls a field of a dealing, by its path with or without the places in lists. */
export function dealingFieldName(path: string | readonly (string | number)[], kind?: DealingKind): Said {
  if (typeof path === "string") return fieldAt(path, [], kind);
  return fieldAt(
    path.filter((step) => typeof step === "string").join("."),
    path.filter((step) => typeof step === "number"),
    kind,
  );
}

/** The same with its places in lists, counted from 0. */
export function fieldAt(path: string, at: readonly number[], kind?: DealingKind): Said {
  const field = inEvery((language) => nameOf(path, kind, language));
  return at.length === 0 ? field : say("dealing.item", { field, place: at.map((step) => step + 1).join(".") });
}
