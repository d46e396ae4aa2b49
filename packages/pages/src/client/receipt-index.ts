/** A part of the index of receipts: where each answer stands, by the rest of the digest. */
export type ReceiptShard = Readonly<Record<string, string>>;

/** Digests are written `sha256:` and 64 hexadecimal digits. */
const hexOf = (digest: string): string => digest.replace(/^sha256:/, "");

/** Digits of a digest that name its part of the index. Few, so that whoever sees the request learns nothing. */
const head = 2;

/** Digits of a digest that tell one from another within a part; more would only weigh. */
const tail = 32;

/** The part of the index a digest is in. */
export function shardOf(digest: string): string {
  return hexOf(digest).slice(0, head);
}

/** What stands for a digest within its part. */
export function keyInShard(digest: string): string {
  return hexOf(digest).slice(head, head + tail);
}

/** All parts there are. */
export const shards: readonly string[] = Array.from({ length: 16 ** head }, (_, index) =>
  index.toString(16).padStart(head, "0"),
);

/** Site path of the page and place where the answer stands; undefined where no answer has this receipt. */
export function pageOfReceipt(shard: ReceiptShard, digest: string): string | undefined {
  const key = keyInShard(digest);
  return Object.hasOwn(shard, key) ? shard[key] : undefined;
}
