import { formatCitation } from "@mulu/engine";
import type { RecordedComment } from "@mulu/engine";
import { inLanguage } from "@mulu/schema";
import type { PublishedDocket, Words } from "@mulu/schema";

import type { Rich, Span, TableRow } from "../../model/page.js";
import { linkToId } from "../inline.js";
import { marked, say, term } from "../world.js";
import type { World } from "../world.js";
import { lineTitle } from "./docket-lines.js";
import { commentAnchor, commentPlace } from "./paths.js";

/** Signs of text that a comment brings to a page. */
export function signsOf({ summary, answer }: RecordedComment): number {
  const texts = [summary.zh, summary.en, answer?.zh, answer?.en];
  return texts.reduce<number>((sum, each = "") => sum + each.length, 0);
}

/** Numbers of the comments that repeat another one, by the number of the first. */
export function repeatsOf(world: World, docket: PublishedDocket): ReadonlyMap<number, readonly number[]> {
  const comments = world.set.comments(docket.id) ?? [];
  const first = firstOf(comments);
  const repeats = new Map<number, number[]>();
  for (const comment of comments) {
    const root = first(comment);
    if (root === comment.number) continue;
    const held = repeats.get(root);
    if (held) held.push(comment.number);
    else repeats.set(root, [comment.number]);
  }
  return repeats;
}

/** The number of the comment that a comment repeats in the end; its own where it repeats none. */
export function firstOf(comments: readonly RecordedComment[]): (comment: RecordedComment) => number {
  const byNumber = new Map(comments.map((comment) => [comment.number, comment]));
  return (comment) => {
    const seen = new Set<number>();
    let at = comment;
    while (at.duplicateOf !== undefined && !seen.has(at.number)) {
      seen.add(at.number);
      const next = byNumber.get(at.duplicateOf);
      if (!next) return at.number;
      at = next;
    }
    return at.number;
  };
}

/** A comment for a row, and how it is shown there. */
interface CommentAsked {
  comment: RecordedComment;
  repeats: ReadonlyMap<number, readonly number[]>;
  /** Set where only the beginnings of its texts are shown: after so many signs the rest is at the address. */
  whole?: { after: number; at: string };
}

/** A comment with what became of it: its number leads to its address, each thing said of it stands on a line of its own. */
export function commentRow(world: World, docket: PublishedDocket, { comment, repeats, whole }: CommentAsked): TableRow {
  const { number } = comment;
  const same = repeats.get(number) ?? [];
  return {
    id: commentAnchor(number),
    cells: [
      [numberLink(docket, number)],
      [
        ...words(world, comment.summary, whole),
        ...lineTitle(world, docket, comment.line),
        senderLine(world, comment),
        ...(same.length === 0 ? [] : [{ text: membersLine(world, same), muted: true as const, own: true as const }]),
      ],
      resultLine(world, docket, { comment, repeats, ...(whole && { whole }) }),
    ],
  };
}

/** A comment that repeats another one, which carries the answer. */
export function duplicateRow(world: World, docket: PublishedDocket, comment: RecordedComment): TableRow {
  const { number, duplicateOf = number } = comment;
  return {
    id: commentAnchor(number),
    cells: [[numberLink(docket, number)], [numberLink(docket, duplicateOf)], [senderText(world, comment)]],
  };
}

function numberLink(docket: PublishedDocket, number: number): Span {
  return { text: String(number), href: commentPlace(docket.id, number) };
}

function senderText(world: World, { group, received, channel }: RecordedComment): string {
  return [term(world, "consultee-groups", group), received, term(world, "comment-channels", channel)].join(" · ");
}

function senderLine(world: World, comment: RecordedComment): Span {
  return { text: senderText(world, comment), muted: true, own: true };
}

/** A text of a comment, or its beginning; where only the other language has it, in that. */
function words(world: World, summary: Words, whole: CommentAsked["whole"]): Rich {
  const { text: own, language } = inLanguage(summary, world.m.locale);
  const signs = [...own];
  const isCut = whole !== undefined && signs.length > whole.after;
  const text = isCut ? `${signs.slice(0, whole.after).join("")}…` : own;
  const more: Rich = isCut ? [" ", { text: world.m.pages.road.docket.wholeText, href: whole.at }] : [];
  return [marked(world, text, language), ...more];
}

/** So many numbers and runs of numbers are listed; the list of repeats has all. */
const mostRuns = 40;

/** The numbers of those that say the same, in runs: 3, 5–9, 12. */
function membersLine(world: World, numbers: readonly number[]): string {
  const words = world.m.pages.road.docket;
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const listed = runs
    .slice(0, mostRuns)
    .map(({ first, last }) => (first === last ? String(first) : `${String(first)}–${String(last)}`));
  const more = runs.length > mostRuns ? words.membersMore : "";
  return words.members(numbers.length, `${listed.join(world.m.comma)}${more}`);
}

function resultLine(world: World, docket: PublishedDocket, { comment, whole }: CommentAsked): Rich {
  const told = world.m.pages.road.docket;
  const { disposition, reason, article, change, answer, answered, state, duplicateOf } = comment;
  if (duplicateOf !== undefined) {
    const link = { text: told.sameAs(duplicateOf), href: commentPlace(docket.id, duplicateOf) };
    return [link];
  }
  if (disposition === undefined && answer === undefined) return [{ text: told.noAnswer, muted: true }];
  const cited = article && formatCitation(article, world.set.instrument(article.instrument)?.title);
  const line = (text: string | undefined): Rich => (text === undefined ? [] : [{ text, muted: true, own: true }]);
  const after = [
    answered === undefined ? undefined : told.answered(answered),
    state === undefined ? undefined : told.state(term(world, "commenter-states", state)),
  ].filter((part) => part !== undefined);
  return [
    ...(disposition === undefined
      ? []
      : [{ text: term(world, "comment-dispositions", disposition), tag: true as const }]),
    ...(answer === undefined ? [{ text: told.noAnswer, muted: true as const }] : words(world, answer, whole)),
    ...line(reason && told.reason(term(world, "comment-reasons", reason))),
    ...line(cited && told.article(say(world, cited))),
    ...(change === undefined
      ? []
      : [
          { text: `${told.change}${world.m.colon}`, muted: true as const, own: true as const },
          linkToId(world, change),
        ]),
    ...line(after.length === 0 ? undefined : after.join(" · ")),
  ];
}
