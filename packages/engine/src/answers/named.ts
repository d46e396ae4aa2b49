import type { PublishedDocument, Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { allVersions } from "../which-version.js";
import { shown } from "../shown.js";
import { say } from "../words/answers/say.js";

/** @public What an id somebody wrote stands for. */
export type Named =
  | {
      is: "held";
      /** The id asked with: of one document, or of a thing through time. */
      id: string;
      /** Ids that tombstones led through, the first as it was written; none where it is in use. */
      via: readonly string[];
    }
  /** A tombstone leads to several, or to none: `to` are the ids it names. */
  | { is: "split" | "withdrawn"; id: string; to: readonly string[]; words: Said }
  /** Tombstones lead round in a circle. */
  | { is: "cycle"; ids: readonly string[]; words: Said }
  /** The edition or version named does not have it; others do. */
  | { is: "other-edition"; id: string; versions: readonly string[]; words: Said }
  /** Only proposed: a draft, an exercise, a candidate is asked about by its full id. */
  | { is: "not-held"; id: string; words: Said }
  | { is: "no-id"; id: string; words: Said };

/** What ids are made of: rooms and names in small letters, digits, `-`, `.`, divided by `/`. */
const shape = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/;
const longest = 200;
/** Digits with the signs people put between them, and more of them than any id has: those of persons, cards, telephones. */
const numbers = /[0-9][0-9.-]*/g;
const tooMany = 9;

/** @public An id as answers and receipts may repeat it: without numbers by which a person could be known, as {@link shown}. */
export function masked(written: string): string {
  return shown(written).replace(numbers, (found) => (found.replace(/[.-]/g, "").length < tooMany ? found : "*"));
}

/**
 * @public What somebody meant by an id: a full id, one without edition or version, `…@edition`, the path of a file, or the
 * short id of an instrument. Tombstones are followed to the end.
 */
export function named(set: CatalogSet, written: string): Named {
  const id = plainId(set, written);
  if (id === undefined)
    return { is: "no-id", id: masked(written), words: say("id.none", { written: masked(written) }) };
  const via: string[] = [];
  let at = id;
  while (!isHeld(set, at)) {
    if (via.includes(at)) return cycle([...via.slice(via.indexOf(at)), at]);
    const buried = set.tombstone(at);
    if (!buried) return elsewhere(set, id, at);
    via.push(at);
    const [next, ...others] = buried.to;
    if (next === undefined || others.length > 0) return ended(at, buried);
    at = next;
  }
  return { is: "held", id: at, via };
}

/** Whether documents have the id, or versions of it; asked of the documents themselves, tombstones left aside. */
function isHeld(set: CatalogSet, id: string): boolean {
  return set.versions(id).length > 0 || (set.tombstone(id) === undefined && set.get(id) !== undefined);
}

function plainId(set: CatalogSet, written: string): string | undefined {
  const path = written
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)?catalogs\//, "")
    .replace(/\.ya?ml$/, "")
    .replace(/\/edition$/, "");
  const [before = "", edition, ...more] = path.split("@");
  const id = edition === undefined ? before : withEdition(set, before, edition);
  if (more.length > 0 || id.length > longest || !shape.test(id) || masked(id) !== id) return undefined;
  return !id.includes("/") && set.instrument(id) ? `instruments/${id}` : id;
}

/** `catalog/name@2022` and `catalog@2022/name` name what stands in an edition, `catalog@2022` the edition, `list@2019` a version. */
function withEdition(set: CatalogSet, before: string, written: string): string {
  const [edition = "", ...rest] = written.split("/");
  if (rest.length > 0) return [before, edition, ...rest].join("/");
  const slash = before.lastIndexOf("/");
  const member = `${before.slice(0, slash)}/${edition}${before.slice(slash)}`;
  return set.versions(before).some((each) => each.edition !== undefined) || set.get(member)
    ? member
    : `${before}/${edition}`;
}

function cycle(ids: readonly string[]): Named {
  const words = say("id.cycle", { ids: ids.join(" → ") });
  return { is: "cycle", ids, words };
}

function ended(id: string, { to, reason }: { to: readonly string[]; reason: Text }): Named {
  if (to.length === 0) {
    const words = say("id.withdrawn", { id, reason });
    return { is: "withdrawn", id, to, words };
  }
  const words = say("id.split", { id, to, reason });
  return { is: "split", id, to, words };
}

/** The same thing under another edition or version, where the one that was named does not have it. */
function elsewhere(set: CatalogSet, id: string, at: string): Named {
  const versions = versionsWithout(set, at);
  if (versions.length > 0) {
    const words = say("id.other-edition", { id: at, versions });
    return { is: "other-edition", id, versions, words };
  }
  const words = say("id.not-held", { id: at });
  return { is: "not-held", id, words };
}

/** Editions and versions bear a year in their name. */
const year = /\d{4}/;

/** Full ids of versions of the thing that an id with another edition or version in it would name. */
function versionsWithout(set: CatalogSet, id: string): string[] {
  const steps = id.split("/");
  const concepts = steps.flatMap((step, index) =>
    year.test(step) ? [steps.filter((_step, at) => at !== index).join("/")] : [],
  );
  const found = concepts.flatMap((concept) => allVersions(set, concept)).filter(isVersion);
  return [...new Set(found.map((document) => document.id))].sort();
}

const isVersion = ({ id, concept }: PublishedDocument): boolean => id !== concept;
