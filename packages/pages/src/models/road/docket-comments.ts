import { tally } from "@mulu/engine";
import type { PublishedDocket } from "@mulu/schema";

import type { Rich, Section, TableRow } from "../../model/page.js";
import { facts, section, text } from "../common.js";
import { known } from "../inline.js";
import { term } from "../world.js";
import type { World } from "../world.js";
import { bucketTitle, commentLists, listPath } from "./comments.js";
import { rangePath } from "./paths.js";

/** Comments counted by who made them and what became of them, and where each is read. */
export function commentsSection(world: World, docket: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const comments = world.set.comments(docket.id);
  const heading = words.comments;
  if (comments === undefined) {
    const counts = Object.entries(docket.counts ?? {}).map(
      ([code, count]): Rich => [`${term(world, "comment-dispositions", code)}${world.m.colon}${String(count)}`],
    );
    return section("comments", heading, [
      counts.length === 0 ? text(words.commentsNone) : undefined,
      facts(known(world, docket, "counts")(counts)),
    ]);
  }
  if (comments.length === 0) return section("comments", heading, [text(words.commentsZero)]);
  const { total, unanswered } = tally(comments);
  const first = comments.reduce((least, { number }) => Math.min(least, number), Number.MAX_SAFE_INTEGER);
  return section("comments", heading, [
    text(words.commentsText(total, unanswered)),
    { type: "table", caption: words.tally, columns: words.tallyColumns, rows: tallyRows(world, docket) },
    text(words.lists),
    {
      type: "items",
      items: commentLists(world, docket).map((list) => [
        { text: words.listOf(bucketTitle(world, list.bucket), list.count), href: listPath(list, 0) },
      ]),
    },
    text(
      [{ text: words.byNumber, href: rangePath(docket.id, first) }],
      [{ text: world.m.pages.road.consultations.answer, href: "/comment/answer/" }],
    ),
  ]);
}

/** Of each group how many comments had which result; what nobody had is left out. */
function tallyRows(world: World, docket: PublishedDocket): TableRow[] {
  const words = world.m.pages.road.docket;
  const lists = commentLists(world, docket);
  const counts = new Map<string, number[]>();
  for (const [index, { pages }] of lists.entries()) {
    for (const { group } of pages.flat()) {
      const row = counts.get(group) ?? lists.map(() => 0);
      row[index] = (row[index] ?? 0) + 1;
      counts.set(group, row);
    }
  }
  const results = (row: readonly number[]): Rich => [
    row
      .flatMap((count, index) => {
        const bucket = lists[index]?.bucket;
        return count === 0 || bucket === undefined ? [] : [words.countOf(bucketTitle(world, bucket), count)];
      })
      .join(world.m.comma),
  ];
  const sum = (row: readonly number[]): Rich => [String(row.reduce((all, count) => all + count, 0))];
  const groups = tally(world.set.comments(docket.id) ?? []).groups.map(({ group }) => group);
  const all = lists.map(({ count }) => count);
  return [
    ...groups.map((group) => {
      const row = counts.get(group) ?? [];
      return { cells: [[term(world, "consultee-groups", group)], results(row), sum(row)] };
    }),
    { cells: [[words.all], results(all), sum(all)] },
  ];
}
