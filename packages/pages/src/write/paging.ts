import type { Messages } from "../messages/index.js";
import { countsOf } from "../html/Browser/filter.js";
import type { Block, BrowserRow, PageModel, Section } from "../model/page.js";

/** Rows, findings or items of one list on one page. What goes beyond has pages of its own. */
export const most = 100;

/**
 * Rows of all lists of a page together: a page with many lists has fewer of each, but not fewer than `fewest`. A row of a
 * wide table counts as several: it weighs as much.
 */
const mostOnPage = 400;
const fewest = 10;
const columnsOfRow = 6;

/** A page whose lists are not longer than a page may be, and what they go on with. */
export interface Paged {
  page: PageModel;
  /** Pages on which its lists go on. */
  more: readonly PageModel[];
  /** Rows that the filter of a list loads when it is used. */
  rests: readonly { path: string; rows: readonly BrowserRow[] }[];
}

/** Rows of a block that may be cut. A table whose rows have anchors stays whole: they are addresses on its page. */
function lengthOf(block: Block): number {
  switch (block.type) {
    case "browser":
      return block.rows.length;
    case "table":
      return block.rows.some(({ id }) => id !== undefined) ? 0 : block.rows.length;
    case "findings":
      return block.findings.length;
    case "items":
      return block.items.length;
    default:
      return 0;
  }
}

/** As how many rows one of a block counts. */
function rowWeight(block: Block): number {
  return block.type === "table" ? Math.max(1, Math.round(block.columns.length / columnsOfRow)) : 1;
}

/** How many rows a list of this page may have. */
function limitFor({ sections }: PageModel): number {
  const blocks = sections.flatMap((section) => section.blocks);
  const rows = (limit: number): number =>
    blocks.reduce((sum, block) => sum + Math.min(lengthOf(block), limit) * rowWeight(block), 0);
  let limit = most;
  while (limit > fewest && rows(limit) > mostOnPage) limit -= fewest;
  return limit;
}

/** A block cut into blocks of few rows. */
function cut(block: Block, limit: number): readonly Block[] {
  if (lengthOf(block) <= limit) return [block];
  const chunks = <T>(all: readonly T[]): T[][] =>
    Array.from({ length: Math.ceil(all.length / limit) }, (_, index) => all.slice(index * limit, (index + 1) * limit));
  switch (block.type) {
    case "browser":
      return chunks(block.rows).map((rows) => ({ ...block, rows }));
    case "table":
      return chunks(block.rows).map((rows) => ({ ...block, rows }));
    case "findings":
      return chunks(block.findings).map((findings) => ({ ...block, findings }));
    case "items":
      return chunks(block.items).map((items) => ({ ...block, items }));
    default:
      return [block];
  }
}

function labelOf(block: Block, section: Section): string {
  return block.type === "browser" ? block.label : block.type === "table" ? block.caption : section.heading;
}

type PageList = Block & { type: "pages" };

interface Place {
  page: PageModel;
  section: Section;
  /** Folder below which the list goes on. */
  folder: string;
  /** Rows a list of the page may have. */
  limit: number;
}

/** The page on which a list goes on, as far from its beginning as its number says. */
function continued(words: Messages, { page, section }: Place, [block, list]: readonly [Block, PageList]): PageModel {
  const title = words.browser.onPage(page.title, list.current, list.paths.length);
  const { kind, banner, state, day, description } = page;
  return {
    path: list.paths[list.current - 1] ?? page.path,
    ...(kind === undefined ? {} : { kind }),
    title,
    description,
    trail: [...page.trail, { text: page.title, href: page.path }],
    ...(banner === undefined ? {} : { banner }),
    ...(state === undefined ? {} : { state }),
    ...(day === undefined ? {} : { day }),
    sections: [{ ...section, blocks: [block, list] }],
  };
}

function pagedBlock(words: Messages, place: Place, block: Block): Omit<Paged, "page"> & { blocks: readonly Block[] } {
  const [first, ...others] = cut(block, place.limit);
  if (first === undefined || others.length === 0) return { blocks: [block], more: [], rests: [] };
  const { page, section, folder } = place;
  const paths = [page.path, ...others.map((_, index) => `${folder}${String(index + 2)}/`)];
  const list = (current: number): PageList => ({
    type: "pages",
    label: labelOf(block, section),
    current,
    paths,
  });
  const more = others.map((chunk, index) => continued(words, place, [onItsOwn(chunk), list(index + 2)]));
  if (block.type !== "browser" || first.type !== "browser") return { blocks: [first, list(1)], more, rests: [] };
  const rest = `${folder}rest.json`;
  return {
    blocks: [{ ...first, whole: { ...countsOf(block.rows), rest, paths } }],
    more,
    rests: [{ path: rest, rows: block.rows.slice(first.rows.length) }],
  };
}

/** On a page where a list goes on it is a plain list: its filter stands where it begins. */
function onItsOwn(block: Block): Block {
  if (block.type !== "browser") return block;
  return {
    type: "items",
    items: block.rows.map(({ href, title, state, meta }) => [
      { text: title, href, ...(state === undefined ? {} : { state }) },
      ...(meta.length === 0 ? [] : [{ text: meta.join(" · "), muted: true as const }]),
    ]),
  };
}

/** A page with its long lists cut. Pages whose lists are short are as they were. */
export function paged(words: Messages, page: PageModel): Paged {
  const more: PageModel[] = [];
  const rests: { path: string; rows: readonly BrowserRow[] }[] = [];
  const limit = limitFor(page);
  const sections = page.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block, index) => {
      const folder = `${page.path}${section.id}${index === 0 ? "" : `-${String(index)}`}/`;
      const result = pagedBlock(words, { page, section, folder, limit }, block);
      for (const each of result.more) more.push(each);
      for (const each of result.rests) rests.push(each);
      return result.blocks;
    }),
  }));
  return { page: { ...page, sections }, more, rests };
}
