import type { Block, PageModel, Rich } from "../model/page.js";
import { isBlank } from "./inline.js";
import type { World } from "./world.js";

/** A cell that says nothing says so: an empty one, or a dash, may be read as "none". */
function cell(world: World, line: Rich): Rich {
  const isDash = line.length === 1 && line[0] === "—";
  return isDash || isBlank(line) ? [{ text: world.m.pages.common.notStated, muted: true }] : line;
}

function block(world: World, original: Block): Block {
  if (original.type === "table") {
    const rows = original.rows.map((row) => ({ ...row, cells: row.cells.map((line) => cell(world, line)) }));
    return { ...original, rows };
  }
  return original.type === "items" ? { ...original, items: original.items.filter((line) => !isBlank(line)) } : original;
}

/** What every page gets last: the day of the data, and words where a table has none. */
export function finished(world: World, page: PageModel): PageModel {
  const sections = page.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((each) => block(world, each)),
  }));
  return { ...page, day: world.day, sections };
}
