import type { Block, Row, Section } from "./rows.js";

/** The same change in several things: told once, with all of them. */
export interface SharedRow {
  row: Row;
  blocks: readonly Block[];
}

/** A section in which what several things have in common is told once. */
export interface Grouped {
  shared: readonly SharedRow[];
  /** Things with what is left to say of each. */
  blocks: readonly Block[];
  /** Changes of a version alone, of things of which nothing else is left to say. */
  ofVersion: number;
}

/** From so many things on a change is told once: two lines for two things say more than one line for both. */
const least = 3;

/** A change of a thing that stands on both sides; what came or went as a whole is told by itself. */
const isPart = ({ thing }: Block): boolean => thing.before !== undefined && thing.after !== undefined;

/** What a reader sees of a change: place, values, kind, effect, whom and since when. */
function seen({ fingerprint: _, ...row }: Row, { whom, from, doubt }: Block): string {
  return JSON.stringify([row, whom, from, doubt !== undefined]);
}

/** Identical changes of several things, each once, those of most things first. */
export function groupedOf({ blocks }: Section): Grouped {
  const places = new Map<string, { row: Row; blocks: Block[] }>();
  for (const block of blocks.filter(isPart)) {
    for (const row of block.rows) {
      const key = seen(row, block);
      const known = places.get(key);
      if (!known) places.set(key, { row, blocks: [block] });
      // Two alike in one thing, such as two clauses of one law that go, are two changes of it.
      else if (!known.blocks.includes(block)) known.blocks.push(block);
    }
  }
  const shared = [...places.values()].filter((each) => each.blocks.length >= least);
  const keys = new Set([...places].filter(([, each]) => each.blocks.length >= least).map(([key]) => key));
  const left = blocks.map((block) => {
    const told = new Set<string>();
    const rows = block.rows.filter((row) => {
      const key = seen(row, block);
      const isTold = isPart(block) && keys.has(key) && !told.has(key);
      told.add(key);
      return !isTold;
    });
    return { ...block, rows };
  });
  const isSaid = (block: Block, index: number): boolean =>
    block.rows.length === 0 && (blocks[index]?.rows.length ?? 0) > 0 && block.trail === undefined;
  return {
    shared: shared.sort((a, b) => b.blocks.length - a.blocks.length),
    blocks: left.filter((block, index) => !isSaid(block, index)),
    ofVersion: left.filter(isSaid).reduce((sum, block) => sum + block.ofVersion, 0),
  };
}
