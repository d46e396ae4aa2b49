import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

import { canonical } from "./item-keys.js";
import { pathText } from "./steps.js";
import type { Difference } from "./differences.js";

/** Digits of a fingerprint: enough that two changes of one release do not share one. */
const length = 12;

/**
 * What tells a change from all others, and stays the same when rows move or the change is made again on another base: the
 * thing, the place and the values. An approval that names it holds for this change and no other.
 */
export function fingerprintOf(thing: string, { path, before, after }: Difference): string {
  const said = [thing, pathText(path), canonical(before), canonical(after)].join("\n");
  return bytesToHex(sha256(utf8ToBytes(said))).slice(0, length);
}
