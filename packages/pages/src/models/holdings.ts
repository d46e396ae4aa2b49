import { basisOf, byFirstDay, dayAfter, editionStart, isProposal } from "@mulu/engine";
import { editionRooms } from "@mulu/schema";
import type { PublishedDocument, PublishedEdition, PublishedInstrument } from "@mulu/schema";

import { byOrigin } from "./versions.js";
import type { World } from "./world.js";

/** What is held of one region. */
export interface Held {
  code: string;
  editions: readonly PublishedEdition[];
  lists: readonly PublishedDocument[];
  /** Local regulations that the editions or anything in them rest on: those of the region, and those above it. */
  regulations: readonly PublishedInstrument[];
  /** Regulations of the region itself that are registered and on which nothing of it rests. */
  uncompiled: readonly PublishedInstrument[];
}

/** The room a catalog stands in, such as measures in local/310000/measures. */
export function roomOf({ concept }: PublishedEdition): string {
  return concept.slice(concept.lastIndexOf("/") + 1);
}

/** Rooms of catalogs in which anything local is held, in the order of the model. */
export function localRooms(world: World): string[] {
  const present = new Set(world.set.all("edition").flatMap((edition) => (isLocal(edition) ? [roomOf(edition)] : [])));
  const order = editionRooms.map(({ name }) => name);
  return [...order.filter((room) => present.has(room)), ...[...present].filter((room) => !order.includes(room))];
}

function isLocal({ layer }: PublishedDocument): boolean {
  return layer === "local";
}

function citedRegulations(world: World, documents: readonly PublishedDocument[]): PublishedInstrument[] {
  const cited = new Set(documents.flatMap((document) => basisOf(document).map(({ instrument }) => instrument)));
  return [...cited].flatMap((slug) => {
    const instrument = world.set.instrument(slug);
    return instrument?.level === "local-regulation" ? [instrument] : [];
  });
}

/** Everything of a region, and what of its own law nothing here rests on. */
export function heldOf(world: World, code: string): Held {
  const { set } = world;
  const own = ({ regionCode }: PublishedDocument): boolean => regionCode === code;
  const editions = set.all("edition").filter(own).sort(byFirstDay);
  const lists = set.all("list").filter(own).sort(byFirstDay);
  const regulations = citedRegulations(world, [
    ...editions.flatMap((edition) => [edition, ...set.members(edition.id)]),
    ...lists,
  ]);
  const uncompiled = set
    .all("instrument")
    .filter(({ region, level, draft }) => region === code && level === "local-regulation" && !draft)
    .filter(({ id }) => !regulations.some((cited) => cited.id === id));
  return { code, editions, lists, regulations, uncompiled };
}

/** Regions of which anything is held, by code. */
export function heldRegions(world: World): Held[] {
  const codes = new Set(
    [...world.set.all("edition"), ...world.set.all("list")].flatMap(({ regionCode }) => regionCode ?? []),
  );
  return [...codes].sort().map((code) => heldOf(world, code));
}

/** Regions of which a regulation is registered and nothing is compiled. */
export function uncompiledRegions(world: World): Held[] {
  const codes = new Set(world.set.all("instrument").flatMap(({ region }) => region ?? []));
  return [...codes]
    .sort()
    .map((code) => heldOf(world, code))
    .filter(({ editions, lists, uncompiled }) => editions.length + lists.length === 0 && uncompiled.length > 0);
}

/** Days between two editions of one catalog on which none that its publisher issued was in force. */
export function pauses(world: World, concept: string): { from: string; to: string }[] {
  const editions = world.set.all("edition").filter((edition) => edition.concept === concept && !isProposal(edition));
  const issued = byOrigin([...editions].sort(byFirstDay)).find(({ origin }) => origin === "issued")?.documents ?? [];
  return issued.flatMap((edition, index) => {
    const next = issued[index + 1];
    const until = edition.dates?.until;
    const to = next && editionStart(next);
    if (until === undefined || to === undefined) return [];
    const from = dayAfter(until);
    return from < to ? [{ from, to }] : [];
  });
}
