import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Said } from "@mulu/schema";

import { canonical } from "../diff/item-keys.js";
import { say } from "../words/feed/say.js";

/** What every line of a feed states. */
interface LineHead {
  /** 1, 2, 3 … over the whole feed. */
  seq: number;
  /** The release with which it came: an edition, or a revision. */
  release: string;
  /** Id of the thing that changed. */
  thing: string;
  /** `sha256:` of the digest of the line before, a line feed, and this line without its digest, as canonical JSON. */
  digest: string;
}

/** @public One changed thing: as it is from this release on, or gone. */
export type FeedLine = LineHead & ({ is: "put"; content: unknown } | { is: "removed" });

/** @public What the lines so far come to. */
export interface FeedState {
  seq: number;
  digest: string;
  /** The last release; nothing before the first. */
  release: string | null;
  things: ReadonlyMap<string, unknown>;
}

/** @public A release as it is whole: what every thing is in it. */
export interface FeedRelease {
  release: string;
  things: ReadonlyMap<string, unknown>;
}

/** @public Why a feed cannot be folded on: the first line that is not the one that must follow. */
export interface FeedFault {
  is: "missing" | "out-of-order" | "altered" | "no-line";
  /** The number that must come next. */
  expected: number;
  /** The number that came; none of what is no line. */
  found?: number;
  words: Said;
}

const digestOf = (text: string): string => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;

/** @public A feed before its first line. */
export const feedStart: FeedState = { seq: 0, digest: digestOf(""), release: null, things: new Map() };

type Undigested = Omit<LineHead, "digest"> & ({ is: "put"; content: unknown } | { is: "removed" });

const running = (before: string, line: Undigested): string => digestOf(`${before}\n${canonical(line)}`);

function codePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a release changes, thing by thing in the order of their ids. */
function changes(before: ReadonlyMap<string, unknown>, { release, things }: FeedRelease): Omit<Undigested, "seq">[] {
  const ids = [...new Set([...before.keys(), ...things.keys()])].sort(codePoint);
  return ids.flatMap((thing): Omit<Undigested, "seq">[] => {
    if (!things.has(thing)) return [{ release, thing, is: "removed" }];
    const content = things.get(thing);
    const isSame = before.has(thing) && canonical(before.get(thing)) === canonical(content);
    return isSame ? [] : [{ release, thing, is: "put", content } as Omit<Undigested, "seq">];
  });
}

/**
 * @public The lines that lead from one release to the next, one for each thing that changed. Folding them gives the last
 * release whole.
 * @param after what was published before; lines go on from there
 */
export function feedLines(releases: readonly FeedRelease[], after: FeedState = feedStart): FeedLine[] {
  const lines: FeedLine[] = [];
  let { seq, digest, things } = after;
  for (const release of releases) {
    for (const change of changes(things, release)) {
      seq += 1;
      const line = { seq, ...change } as Undigested;
      digest = running(digest, line);
      lines.push({ ...line, digest });
    }
    ({ things } = release);
  }
  return lines;
}

function isLine(line: unknown): line is FeedLine {
  if (typeof line !== "object" || line === null) return false;
  const { seq, release, thing, digest, is } = line as Record<string, unknown>;
  const isText = [release, thing, digest].every((each) => typeof each === "string");
  return isText && Number.isSafeInteger(seq) && (is === "removed" || (is === "put" && "content" in line));
}

function faultOf(line: unknown, expected: number, before: string): FeedFault | undefined {
  if (!isLine(line)) return { is: "no-line", expected, words: say("no-line", { expected }) };
  const found = line.seq;
  if (found > expected) {
    const last = found - 1;
    const words = last > expected ? say("missing-several", { expected, last }) : say("missing", { expected });
    return { is: "missing", expected, found, words };
  }
  if (found < expected) {
    return { is: "out-of-order", expected, found, words: say("out-of-order", { expected, found }) };
  }
  const { digest, ...rest } = line;
  if (running(before, rest) === digest) return undefined;
  return { is: "altered", expected, found, words: say("altered", { found }) };
}

/**
 * @public What the lines of a feed come to, in the order in which they come; or the first that is missing, out of order or
 * altered.
 * @param from what earlier lines came to
 */
export function foldFeed(
  lines: Iterable<unknown>,
  from: FeedState = feedStart,
): { state: FeedState } | { fault: FeedFault } {
  let { seq, digest, release } = from;
  const things = new Map(from.things);
  for (const line of lines) {
    const fault = faultOf(line, seq + 1, digest);
    if (fault) return { fault };
    const sound = line as FeedLine;
    if (sound.is === "put") things.set(sound.thing, sound.content);
    else things.delete(sound.thing);
    ({ seq, digest, release } = sound);
  }
  return { state: { seq, digest, release, things } };
}
