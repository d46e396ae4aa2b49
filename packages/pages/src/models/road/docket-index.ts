import type { RecordedComment } from "@mulu/engine";
import type { DocketLine, PublishedDocket } from "@mulu/schema";

import type { World } from "../world.js";

/** A line with its place in the proposal, counted from 1. */
export interface PlacedLine {
  line: DocketLine;
  number: number;
}

const lines = new WeakMap<PublishedDocket, ReadonlyMap<string, PlacedLine>>();

/** The line of a docket that has an id: looked up, for a docket may have thousands. */
export function placeOf(docket: PublishedDocket, id: string): PlacedLine | undefined {
  const held =
    lines.get(docket) ?? new Map((docket.lines ?? []).map((line, index) => [line.id, { line, number: index + 1 }]));
  lines.set(docket, held);
  return held.get(id);
}

type ByLine = ReadonlyMap<string, readonly RecordedComment[]>;

const comments = new WeakMap<World, Map<string, ByLine>>();

/** The comments on a line of a docket, in the order of their numbers. */
export function commentsOn(world: World, { id }: PublishedDocket, line: string): readonly RecordedComment[] {
  const held = comments.get(world) ?? new Map<string, ByLine>();
  comments.set(world, held);
  const found = held.get(id) ?? byLine(world.set.comments(id) ?? []);
  held.set(id, found);
  return found.get(line) ?? [];
}

function byLine(all: readonly RecordedComment[]): ByLine {
  const found = new Map<string, RecordedComment[]>();
  for (const comment of [...all].sort((a, b) => a.number - b.number)) {
    if (comment.line === undefined) continue;
    const held = found.get(comment.line);
    if (held) held.push(comment);
    else found.set(comment.line, [comment]);
  }
  return found;
}
