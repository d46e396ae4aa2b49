import {
  basisOf,
  formatCitation,
  kindsWithState,
  parseChineseNumber,
  stateInWords,
  stateLabel,
  stateOn,
} from "@mulu/engine";
import type { Ended, State } from "@mulu/engine";
import { authoritative } from "@mulu/schema";
import type { PublishedDocument, PublishedInstrument } from "@mulu/schema";

import type { Inline, PageState, Rich, Span, StateTag, StateTone } from "../model/page.js";
import { linked, say } from "./world.js";
import type { World } from "./world.js";

const known = new WeakMap<World, Map<string, State | undefined>>();

/** The state of a document on the day of the data, as the engine computes it; nothing for what has none, such as codes. */
export function stateOf(world: World, document: PublishedDocument): State | undefined {
  const states = known.get(world) ?? new Map<string, State | undefined>();
  known.set(world, states);
  if (!states.has(document.id)) {
    const has = kindsWithState.includes(document.documentKind);
    states.set(document.id, has ? stateOn(world.set, document, world.day) : undefined);
  }
  return states.get(document.id);
}

const tones: Record<State["is"], StateTone> = {
  "in-force": "in-force",
  ended: "ended",
  "not-yet": "waiting",
  "not-law": "waiting",
  "cannot-say": "unknown",
};

/** The state as a tag beside a title. */
export function stateTag(world: World, document: PublishedDocument): StateTag | undefined {
  const state = stateOf(world, document);
  return state && { tone: tones[state.is], label: say(world, stateLabel(state)) };
}

export function isInForce(world: World, document: PublishedDocument): boolean {
  return stateOf(world, document)?.is === "in-force";
}

/** How many of several documents are in force. */
export function countInForce(world: World, documents: readonly PublishedDocument[]): number {
  return documents.filter((document) => isInForce(world, document)).length;
}

/** How many there are, and how many of them are in force or cannot be said, unless all are in force. */
export function countText(world: World, documents: readonly PublishedDocument[]): string {
  const words = world.m.state;
  const inForce = countInForce(world, documents);
  const unknown = documents.filter((document) => stateOf(world, document)?.is === "cannot-say").length;
  return words.items(documents.length, inForce === documents.length ? "" : words.inForce(inForce, unknown));
}

/** A document by its linked title. */
function named(world: World, id: string | undefined): Inline | undefined {
  if (id === undefined) return undefined;
  const document = world.set.get(id);
  if (!document) return { text: id, code: true };
  const { state: _, ...link } = linked(world, document);
  const isTitle =
    world.m.data === authoritative && (document.documentKind === "instrument" || document.documentKind === "edition");
  return isTitle ? { ...link, text: `《${link.text}》` } : link;
}

function series(world: World, pieces: readonly Inline[]): Rich {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [world.m.comma, piece]));
}

/** Articles of the successor that a note on the source points to, in either language of the notes. */
function articlesNamed(document: PublishedDocument): string[] {
  const own = "provenance" in document ? document.provenance.note : undefined;
  const note = "note" in document && typeof document.note === "object" ? document.note.zh : undefined;
  const english = /see Code art(?:icle|\.)? (\d+)(?:-(\d+))?|whose art\. (\d+) carries/.exec(own ?? "");
  const chinese = /见[^。；第]{0,30}第([零〇一二三四五六七八九十百千]{1,9})条/u.exec(note ?? "")?.[1];
  const numbers = [...(english?.slice(1) ?? []), chinese === undefined ? undefined : parseChineseNumber(chinese)];
  return [...new Set(numbers.filter((number) => number !== undefined).map(String))];
}

/** What rests on the article of the successor that the note points to: of the same kind, the same type, and in force. */
function corresponding(world: World, document: PublishedDocument, { successors }: Ended): Rich {
  const articles = articlesNamed(document);
  const [only, ...others] = successors.flatMap((id) => world.set.get(id) ?? []);
  if (only?.documentKind !== "instrument" || others.length > 0 || articles.length === 0) return [];
  const words = world.m.state;
  const items = world.set
    .all(document.documentKind)
    .filter((other) => isOfSameType(document, other) && isInForce(world, other) && restsOn(other, only, articles))
    .map((other) => linked(world, other));
  const cites = articles.map((article) => clauseOf(world, only, article));
  return [
    words.corresponding,
    ...series(world, cites),
    words.stop,
    ...(items.length === 0 ? [] : [words.correspondingItems, ...series(world, items), words.stop]),
  ];
}

function isOfSameType(one: PublishedDocument, other: PublishedDocument): boolean {
  return one.documentKind !== "measure" || (other.documentKind === "measure" && other.type === one.type);
}

function restsOn(document: PublishedDocument, { id }: PublishedInstrument, articles: readonly string[]): boolean {
  return basisOf(document).some(
    ({ instrument, article }) => `instruments/${instrument}` === id && articles.includes(article ?? ""),
  );
}

function clauseOf(world: World, instrument: PublishedInstrument, article: string): Span {
  const citation = { instrument: instrument.id.replace("instruments/", ""), article };
  const { href } = linked(world, instrument);
  const anchor = instrument.articles?.[article] ? `#article-${article}` : "";
  const text = say(world, formatCitation(citation, instrument.title));
  return href === undefined ? { text } : { text, href: `${href}${anchor}` };
}

function endText(world: World, document: PublishedDocument, state: Ended): Rich {
  const words = world.m.state;
  const places = state.successors.map((id) => named(world, id)).filter((piece) => piece !== undefined);
  return [
    ...words.causes[state.cause](named(world, state.with), named(world, state.by)),
    ...(places.length === 0 ? [words.noSuccessor] : [words.successors, ...series(world, places), words.stop]),
    ...corresponding(world, document, state),
    words.past,
  ];
}

/** The state of the thing a page is about, with the reason where it does not stand. */
export function pageState(world: World, document: PublishedDocument): PageState | undefined {
  const state = stateOf(world, document);
  const tag = stateTag(world, document);
  if (!state || !tag) return undefined;
  const words = world.m.state;
  const asOf = words.asOf(world.day);
  if (state.is === "ended") {
    const opening = state.since === undefined ? words.undated(tag.label) : words.since(tag.label, state.since);
    return { ...tag, asOf, opening, text: endText(world, document, state) };
  }
  return { ...tag, asOf, opening: words.full(say(world, stateInWords(world.set, state))) };
}

/** The state in one line, for the facts of a page. */
export function stateLine(world: World, document: PublishedDocument): Rich | undefined {
  const state = stateOf(world, document);
  return state && [say(world, stateInWords(world.set, state)), { text: world.m.state.asOf(world.day), muted: true }];
}
