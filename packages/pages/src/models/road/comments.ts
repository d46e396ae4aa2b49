import { formatCitation } from "@mulu/engine";
import type { RecordedComment } from "@mulu/engine";
import type { CommentDisposition, PublishedDocket } from "@mulu/schema";

import type { PageModel, Rich, Span, TableRow } from "../../model/page.js";
import { banner } from "../banner.js";
import { section } from "../common.js";
import { linkToId } from "../inline.js";
import { pathOf, say, term } from "../world.js";
import type { World } from "../world.js";
import { lineTitle } from "./docket-lines.js";

/** Lists of comments by what became of them. What repeats another comment is in a list of its own, whatever it says. */
export const buckets = [
  "open",
  "adopted",
  "partly-adopted",
  "not-adopted",
  "out-of-scope",
  "question-answered",
  "duplicate",
] as const satisfies readonly ("open" | CommentDisposition)[];

export type Bucket = (typeof buckets)[number];

export function bucketOf({ duplicateOf, disposition }: RecordedComment): Bucket {
  if (duplicateOf !== undefined) return "duplicate";
  return disposition ?? "open";
}

/** The name of a list. */
export function bucketTitle(world: World, bucket: Bucket): string {
  return bucket === "open" ? world.m.pages.road.docket.open : term(world, "comment-dispositions", bucket);
}

/** A page of comments takes so many rows, and so many signs of text. What is longer by itself has a page to itself. */
const mostRows = 50;
const mostSigns = 5000;

/** A list of comments cut into pages. */
export interface CommentList {
  docket: PublishedDocket;
  bucket: Bucket;
  pages: readonly (readonly RecordedComment[])[];
  count: number;
}

function signsOf({ summary, answer }: RecordedComment): number {
  const texts = [summary.zh, summary.en, answer?.zh, answer?.en];
  return texts.reduce<number>((sum, each = "") => sum + each.length, 0);
}

function cut(comments: readonly RecordedComment[]): RecordedComment[][] {
  const pages: RecordedComment[][] = [];
  let signs = 0;
  for (const comment of comments) {
    const last = pages.at(-1);
    signs += signsOf(comment);
    if (last && last.length < mostRows && signs <= mostSigns) last.push(comment);
    else {
      pages.push([comment]);
      signs = signsOf(comment);
    }
  }
  return pages;
}

const known = new WeakMap<World, Map<string, readonly CommentList[]>>();

/** The comments of a docket by what became of them, in the order of their numbers. */
export function commentLists(world: World, docket: PublishedDocket): readonly CommentList[] {
  const lists = known.get(world) ?? new Map<string, readonly CommentList[]>();
  known.set(world, lists);
  const found = lists.get(docket.id) ?? made(world, docket);
  lists.set(docket.id, found);
  return found;
}

function made({ set }: World, docket: PublishedDocket): CommentList[] {
  const by = new Map<Bucket, RecordedComment[]>(buckets.map((bucket) => [bucket, []]));
  for (const comment of set.comments(docket.id) ?? []) by.get(bucketOf(comment))?.push(comment);
  return [...by].flatMap(([bucket, comments]) => {
    const sorted = comments.sort((a, b) => a.number - b.number);
    return sorted.length === 0 ? [] : [{ docket, bucket, pages: cut(sorted), count: sorted.length }];
  });
}

/** Site path of a page of a list. */
export function listPath({ docket, bucket }: Pick<CommentList, "docket" | "bucket">, page: number): string {
  return `${pathOf(docket.id)}comments/${bucket}/${page === 0 ? "" : `${String(page + 1)}/`}`;
}

export const commentAnchor = (number: number): string => `comment-${String(number)}`;

/** Numbers of the comments that repeat another one, by the number of the first. */
function repeatsOf(world: World, docket: PublishedDocket): ReadonlyMap<number, readonly number[]> {
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

/** Every page of the comments of a docket. */
export function* commentListPages(world: World, docket: PublishedDocket): Generator<PageModel> {
  const repeats = repeatsOf(world, docket);
  for (const list of commentLists(world, docket)) {
    const paths = list.pages.map((_, index) => listPath(list, index));
    for (const [index, comments] of list.pages.entries())
      yield listPage(world, list, { index, comments, paths, repeats });
  }
}

interface ListPage {
  index: number;
  comments: readonly RecordedComment[];
  paths: readonly string[];
  repeats: ReadonlyMap<number, readonly number[]>;
}

function listPage(world: World, list: CommentList, { index, comments, paths, repeats }: ListPage): PageModel {
  const words = world.m.pages.road.docket;
  const { docket, bucket } = list;
  const of = say(world, docket.title);
  const heading =
    bucket === "open"
      ? words.bucketTitleOpen(of)
      : bucket === "duplicate"
        ? words.bucketTitleDuplicate(of)
        : words.bucketTitle(of, bucketTitle(world, bucket));
  const isDuplicate = bucket === "duplicate";
  const rows = comments.map((comment) =>
    isDuplicate ? duplicateRow(world, docket, comment) : commentRow(world, docket, { comment, repeats }),
  );
  return {
    path: paths[index] ?? "",
    title: index === 0 ? heading : world.m.browser.onPage(heading, index + 1, paths.length),
    description: heading,
    trail: [{ text: of, href: pathOf(docket.id) }],
    banner: banner(world, docket),
    lead: [[isDuplicate ? words.duplicateText : words.bucketText]],
    sections: section("comments", bucketTitle(world, bucket), [
      {
        type: "table",
        caption: bucketTitle(world, bucket),
        columns: isDuplicate ? words.duplicateColumns : words.commentColumns,
        rows,
      },
      paths.length === 1 ? undefined : { type: "pages", label: bucketTitle(world, bucket), current: index + 1, paths },
    ]),
    unlisted: true,
  };
}

const places = new WeakMap<World, Map<string, ReadonlyMap<number, string>>>();

/** Site path and anchor of every comment of a docket, by number. */
export function commentPlaces(world: World, docket: PublishedDocket): ReadonlyMap<number, string> {
  const held = places.get(world) ?? new Map<string, ReadonlyMap<number, string>>();
  places.set(world, held);
  const found =
    held.get(docket.id) ??
    new Map(
      commentLists(world, docket).flatMap((list) =>
        list.pages.flatMap((comments, index) =>
          comments.map(({ number }) => [number, `${listPath(list, index)}#${commentAnchor(number)}`] as const),
        ),
      ),
    );
  held.set(docket.id, found);
  return found;
}

function senderLine(world: World, { group, received, channel }: RecordedComment): Span {
  const parts = [term(world, "consultee-groups", group), received, term(world, "comment-channels", channel)];
  return { text: parts.join(" · "), muted: true };
}

/** A summary; where only the other language has it, in that. */
function summaryOf(world: World, { zh, en }: { zh: string; en?: string }): Span | string {
  if (world.m.locale === "zh") return zh;
  return en ?? { text: zh, lang: "zh-CN" };
}

interface CommentAsked {
  comment: RecordedComment;
  repeats: ReadonlyMap<number, readonly number[]>;
}

function commentRow(world: World, docket: PublishedDocket, { comment, repeats }: CommentAsked): TableRow {
  const { number } = comment;
  const same = repeats.get(number) ?? [];
  return {
    id: commentAnchor(number),
    cells: [
      [String(number)],
      [
        summaryOf(world, comment.summary),
        { text: " ", muted: true },
        ...lineTitle(world, docket, comment.line),
        { text: " ", muted: true },
        senderLine(world, comment),
        ...(same.length === 0 ? [] : [" ", membersLine(world, same)]),
      ],
      resultLine(world, comment),
    ],
  };
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

function resultLine(world: World, comment: RecordedComment): Rich {
  const words = world.m.pages.road.docket;
  const { disposition, reason, article, change, answer, answered, state } = comment;
  if (disposition === undefined && answer === undefined) return [{ text: words.noAnswer, muted: true }];
  const cited = article && formatCitation(article, world.set.instrument(article.instrument)?.title);
  return [
    ...(disposition === undefined
      ? []
      : [{ text: term(world, "comment-dispositions", disposition), tag: true as const }]),
    ...(answer === undefined ? [{ text: words.noAnswer, muted: true as const }] : [summaryOf(world, answer)]),
    ...(reason === undefined ? [] : [" ", words.reason(term(world, "comment-reasons", reason))]),
    ...(cited === undefined ? [] : [" ", words.article(say(world, cited))]),
    ...(change === undefined ? [] : [" ", `${words.change}${world.m.colon}`, linkToId(world, change)]),
    ...(answered === undefined ? [] : [" ", { text: words.answered(answered), muted: true as const }]),
    ...(state === undefined
      ? []
      : [" ", { text: words.state(term(world, "commenter-states", state)), muted: true as const }]),
  ];
}

function duplicateRow(world: World, docket: PublishedDocket, comment: RecordedComment): TableRow {
  const { number, duplicateOf = number } = comment;
  const href = commentPlaces(world, docket).get(duplicateOf);
  const text = String(duplicateOf);
  return {
    id: commentAnchor(number),
    cells: [[String(number)], [href === undefined ? text : { text, href }], [senderLine(world, comment)]],
  };
}
