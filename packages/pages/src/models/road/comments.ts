import type { RecordedComment } from "@mulu/engine";
import { codesOf } from "@mulu/schema";
import type { CommentDisposition, PublishedDocket } from "@mulu/schema";

import type { PageModel } from "../../model/page.js";
import { banner } from "../banner.js";
import { section } from "../common.js";
import { pathOf, say, term } from "../world.js";
import type { World } from "../world.js";
import { commentRow, duplicateRow, repeatsOf, signsOf } from "./comment-rows.js";

/** Lists of comments by what became of them. What repeats another comment is in a list of its own, whatever it says. */
export const buckets: readonly Bucket[] = ["open", ...(codesOf("CommentDisposition") as readonly CommentDisposition[])];

export type Bucket = "open" | CommentDisposition;

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
export const mostSigns = 5000;

/** A list of comments cut into pages. */
export interface CommentList {
  docket: PublishedDocket;
  bucket: Bucket;
  pages: readonly (readonly RecordedComment[])[];
  count: number;
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
