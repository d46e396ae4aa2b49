import { absencesOf, formatCitation, formatClause, titleOf } from "@mulu/engine";
import type { Absence } from "@mulu/engine";
import { authoritative } from "@mulu/schema";
import type { Citation, Clause, Collector, Implementer, PublishedBasis, PublishedDocument, Text } from "@mulu/schema";

import type { Fact, Inline, Rich, Span } from "../model/page.js";
import { fieldName } from "./field-names.js";
import { glossed } from "./glossary.js";
import { stateTag } from "./state.js";
import { linked, marked, pathOf, resolveId, say, term } from "./world.js";
import type { World } from "./world.js";

/** A link to a document, by its title, with its state where it is not simply in force. */
export function linkTo(world: World, document: PublishedDocument): Span {
  return { ...linked(world, document), ...notStanding(world, document) };
}

/** The state of what a link leads to. What is in force needs no remark; what is not must not pass for it. */
function notStanding(world: World, document: PublishedDocument): Pick<Span, "state"> {
  const state = stateTag(world, document);
  return state === undefined || state.tone === "in-force" ? {} : { state };
}

/** A link to what an id or a concept stands for; an id that stands for nothing is shown as machine text. */
export function linkToId(world: World, id: string): Span {
  const document = resolveId(world, id);
  return document ? linkTo(world, document) : { text: id, code: true };
}

/** The title of a document with the edition it belongs to, for lists that mix editions. */
export function linkWithEdition(world: World, document: PublishedDocument): Rich {
  const edition = document.edition === undefined ? undefined : world.set.get(document.edition);
  const link = linkTo(world, document);
  return edition ? [link, { text: say(world, titleOf(edition)), muted: true }] : [link];
}

/** Anchor of an article on the page of its instrument. */
export function articleAnchor(article: string): string {
  return `article-${article}`;
}

/** A citation in words, linked to the instrument, and to the article where the register holds it. */
export function citationLink(world: World, citation: Citation): Span {
  const instrument = world.set.instrument(citation.instrument);
  const text = say(world, formatCitation(citation, instrument?.title));
  if (!instrument) return { text };
  const { article } = citation;
  const anchor = article !== undefined && instrument.articles?.[article] ? `#${articleAnchor(article)}` : "";
  return { text, href: `${pathOf(instrument.id)}${anchor}`, ...notStanding(world, instrument) };
}

/** A published basis, in the words the compiler wrote. */
export function basisLink(world: World, basis: PublishedBasis): Span {
  return { ...citationLink(world, basis), text: say(world, basis.cite) };
}

/** Clauses of an instrument known from the context: 第五条第一款、第七条. */
export function clauses(world: World, list: readonly Clause[] | undefined, instrument?: string): Inline[] {
  return (list ?? []).map((clause) => {
    if (instrument === undefined) return say(world, formatClause(clause));
    // The state of the instrument stands where the instrument is named.
    const { state: _, ...link } = citationLink(world, { ...clause, instrument });
    return { ...link, text: say(world, formatClause(clause)) };
  });
}

/** Puts a separator between the pieces of a line. */
export function joined(pieces: readonly Inline[], separator: string): Rich {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}

/** A sentence with its clauses after it. */
export function citedLine(
  world: World,
  text: Text & { cites?: readonly Clause[] | undefined },
  instrument?: string,
): Rich {
  const cites = clauses(world, text.cites, instrument);
  return cites.length === 0 ? [say(world, text)] : [say(world, text), ...bracketed(world, cites)];
}

/** What is said in brackets after something, in the style of the language, with the space that goes before them. */
export function bracketed(world: World, parts: readonly (Inline | Rich)[]): Rich {
  if (parts.length === 0) return [];
  const { brackets, space, comma } = world.m;
  const [open, close] = brackets;
  const lines = parts.map((part): Rich => (isLine(part) ? part : [part]));
  return [`${space}${open}`, ...lines.flatMap((line, index) => (index === 0 ? line : [comma, ...line])), close];
}

const isLine = (part: Inline | Rich): part is Rich => Array.isArray(part);

/** A fact, or nothing when there is nothing to state. */
export function fact(term: string, lines: readonly (Rich | undefined)[]): Fact[] {
  const present = lines.filter((line): line is Rich => line !== undefined && !isBlank(line));
  return present.length === 0 ? [] : [{ term, lines: present }];
}

/** Whether a line has nothing to read. */
export function isBlank(line: Rich): boolean {
  return line.every((piece) => (typeof piece === "string" ? piece : piece.text).trim() === "");
}

/** The title of a code as a line, led to the glossary where it is one of its terms; nothing without a code. */
export function coded(world: World, vocabulary: string, code: string | undefined): Rich | undefined {
  return code === undefined ? undefined : glossed(world, term(world, vocabulary, code));
}

/**
 * A line for a field that may be unknown: its value, or the plain statement that it is not known. A field that is there
 * and holds nothing, such as a list of subjects without one, is not written.
 */
export function known(
  world: World,
  document: PublishedDocument,
  field: string,
): (lines: readonly (Rich | undefined)[]) => Fact[] {
  return (lines) => {
    const name = fieldName(world, document.documentKind, field);
    const stated = fact(name, lines);
    if (stated.length > 0) return stated;
    const absence = absencesOf(document).find((each) => each.field === field);
    if (absence) return [{ term: name, lines: [absenceLine(world, absence)] }];
    const isEmpty = lines.some((line) => line !== undefined);
    return isEmpty ? [{ term: name, lines: [[{ text: world.m.pages.common.notStated, muted: true }]] }] : [];
  };
}

/** Why there is no value, in plain words: not known here, not stated by the text, or left by it to another place. */
export function absenceLine(world: World, { word, reference }: Absence): Rich {
  const { unknownValue, noneStatedValue, byReferenceValue } = world.m.pages.common;
  if (reference === undefined) return [{ text: word === "unknown" ? unknownValue : noneStatedValue, muted: true }];
  const where = (reference.basis ?? []).map((citation) => citationLink(world, citation));
  return [{ text: byReferenceValue(say(world, reference.words)), muted: true }, ...bracketed(world, where)];
}

/** Who collects: the words of the clause, linked where the body is registered. */
export function collectorLine(world: World, { organization, title, kind }: Collector): Rich {
  if (organization === undefined)
    return actorLine(world, { title: title ?? { zh: "", en: "" }, ...(kind ? { kind } : {}) }) ?? [];
  const body = linkToId(world, `organizations/${organization}`);
  const sort = kind === undefined ? [] : [{ text: world.m.pages.measure.implementerKinds[kind], tag: true as const }];
  return [...(title === undefined ? [body] : [say(world, title), ...bracketed(world, [body])]), ...sort];
}

/** Who acts, as the clause names it, linked where the organization is registered. */
export function actorLine(world: World, actor: Implementer | undefined): Rich | undefined {
  if (!actor) return undefined;
  const { organization, kind } = actor;
  const name =
    organization === undefined
      ? say(world, actor.title)
      : { ...linkToId(world, `organizations/${organization}`), text: say(world, actor.title) };
  return kind === undefined ? [name] : [name, { text: world.m.pages.measure.implementerKinds[kind], tag: true }];
}

/** Other names of a thing, which are Chinese in every language. */
export function aliasSpan(world: World, aliases: readonly string[]): Inline {
  return marked(world, aliases.join("、"), authoritative);
}
