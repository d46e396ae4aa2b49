import type { RecordedComment } from "@mulu/engine";
import type { PublishedDocket } from "@mulu/schema";

import type { PageModel, Rich } from "../../model/page.js";
import { banner } from "../banner.js";
import { section, text } from "../common.js";
import { pathOf, say } from "../world.js";
import type { World } from "../world.js";
import { commentRow, repeatsOf, signsOf } from "./comment-rows.js";
import { mostSigns } from "./comments.js";
import { longCommentPath, rangeOf, rangePath } from "./paths.js";

/** Where a page would hold too much, texts longer than this are shown by their beginning, and whole on a page of their own. */
const beginning = 100;

interface Range {
  first: number;
  comments: RecordedComment[];
}

/** Comments by the page their numbers put them on, in order. */
function rangesOf(comments: readonly RecordedComment[]): Range[] {
  const ranges = new Map<number, Range>();
  for (const comment of comments) {
    const { first } = rangeOf(comment.number);
    const held = ranges.get(first);
    if (held) held.comments.push(comment);
    else ranges.set(first, { first, comments: [comment] });
  }
  for (const range of ranges.values()) range.comments.sort((a, b) => a.number - b.number);
  return [...ranges.values()].sort((a, b) => a.first - b.first);
}

/**
 * The comments of a docket by number. What page a comment stands on follows from its number alone, so its address holds
 * whatever becomes of it and however many follow.
 */
export function* commentNumberPages(world: World, docket: PublishedDocket): Generator<PageModel> {
  const repeats = repeatsOf(world, docket);
  const ranges = rangesOf(world.set.comments(docket.id) ?? []);
  for (const [index, range] of ranges.entries()) {
    const isHeavy = range.comments.reduce((sum, comment) => sum + signsOf(comment), 0) > mostSigns;
    const asked = { range, repeats, isHeavy, around: [ranges[index - 1], ranges[index + 1]] as const };
    yield rangePage(world, docket, asked);
    for (const comment of isHeavy ? range.comments : []) {
      if (isLong(comment)) yield longPage(world, docket, { comment, repeats });
    }
  }
}

const isLong = ({ summary, answer }: RecordedComment): boolean =>
  [summary.zh, summary.en, answer?.zh, answer?.en].some((each = "") => [...each].length > beginning);

interface RangeAsked {
  range: Range;
  repeats: ReadonlyMap<number, readonly number[]>;
  isHeavy: boolean;
  around: readonly [Range | undefined, Range | undefined];
}

function rangePage(world: World, docket: PublishedDocket, { range, repeats, isHeavy, around }: RangeAsked): PageModel {
  const words = world.m.pages.road.docket;
  const { first, last } = rangeOf(range.first);
  const [before, after] = around;
  const way: Rich[] = [
    ...(before ? [[{ text: words.numbersBefore, href: rangePath(docket.id, before.first) }]] : []),
    ...(after ? [[{ text: words.numbersAfter, href: rangePath(docket.id, after.first) }]] : []),
  ];
  const rows = range.comments.map((comment) => {
    const whole = { after: beginning, at: longCommentPath(docket.id, comment.number) };
    return commentRow(world, docket, { comment, repeats, ...(isHeavy && isLong(comment) && { whole }) });
  });
  return numberPage(world, docket, {
    path: rangePath(docket.id, first),
    title: words.numbersTitle(say(world, docket.title), first, last),
    rows,
    way,
  });
}

function longPage(
  world: World,
  docket: PublishedDocket,
  { comment, repeats }: { comment: RecordedComment; repeats: ReadonlyMap<number, readonly number[]> },
): PageModel {
  const words = world.m.pages.road.docket;
  return numberPage(world, docket, {
    path: longCommentPath(docket.id, comment.number),
    title: words.numberTitle(say(world, docket.title), comment.number),
    rows: [commentRow(world, docket, { comment, repeats })],
    way: [],
  });
}

interface NumberPage {
  path: string;
  title: string;
  rows: ReturnType<typeof commentRow>[];
  way: readonly Rich[];
}

function numberPage(world: World, docket: PublishedDocket, { path, title, rows, way }: NumberPage): PageModel {
  const words = world.m.pages.road.docket;
  return {
    path,
    title,
    description: title,
    trail: [{ text: say(world, docket.title), href: pathOf(docket.id) }],
    banner: banner(world, docket),
    lead: [[words.numbersText]],
    sections: section("comments", words.comments, [
      { type: "table", caption: words.comments, columns: words.commentColumns, rows },
      text(...way),
    ]),
    unlisted: true,
  };
}
