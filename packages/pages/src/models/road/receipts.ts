import { receiptDigest } from "@mulu/engine";

import { keyInShard, shardOf, shards } from "../../client/receipt-index.js";
import type { World } from "../world.js";
import { firstOf } from "./comment-rows.js";
import { isExercise } from "./docket-days.js";
import { commentPlace } from "./paths.js";

/** The receipt code of a comment of the exercise docket: published, so that anybody can see what a look-up finds. */
export const exerciseCode = "EXER-C1SE-0000-0001";

/** Whether a comment of an exercise, and of nothing else, has the published code. */
export function isTryable({ set }: World): boolean {
  const digest = receiptDigest(exerciseCode);
  const holding = set
    .all("docket")
    .filter(({ id }) => (set.comments(id) ?? []).some(({ receipt }) => receipt === digest));
  return holding.length > 0 && holding.every(isExercise);
}

/** Whether any comment has a receipt. */
export function hasReceipts({ set }: World): boolean {
  return set.all("docket").some(({ id }) => (set.comments(id) ?? []).some(({ receipt }) => receipt !== undefined));
}

/**
 * The index of receipts, cut by the first digits of their digests: for each the place of the comment that carries the
 * answer. Every part is there, even an empty one, so that whoever looks learns nothing from what is missing.
 */
export function receiptShards(world: World): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const parts = new Map<string, Record<string, string>>(shards.map((shard) => [shard, {}]));
  for (const docket of world.set.all("docket")) {
    const comments = world.set.comments(docket.id) ?? [];
    const first = firstOf(comments);
    for (const comment of comments) {
      const { receipt } = comment;
      const part = receipt === undefined ? undefined : parts.get(shardOf(receipt));
      if (part && receipt !== undefined) part[keyInShard(receipt)] = commentPlace(docket.id, first(comment));
    }
  }
  return hasReceipts(world) ? parts : new Map();
}
