import { createHmac, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";

import { UsageError } from "../exit.js";
import { say } from "../words/say.js";

/**
 * The secret from which the receipt codes of a docket are made. It is made once from the system’s random source, kept by
 * who takes comments in, and stands in no catalog. With it the same row of the same file gives the same code again: taking
 * a file in twice adds nothing, and codes that were lost can be written anew. Without it a code cannot be made from the
 * number or the text of a comment.
 */
export interface ReceiptKey {
  secret: Buffer;
  /** Whether it was made just now and has to be written. */
  isNew: boolean;
}

const secretBytes = 32;
const head = "mulu-receipt-key-1";

/** The text of the file that keeps a key. */
export function keyText({ secret }: ReceiptKey): string {
  return `${head} ${secret.toString("hex")}\n# 回执密钥：自行妥善保存，不要提交，不要公开 / receipt key: keep it yourself, never commit or publish it\n`;
}

/** Reads a key, or makes one where there is none. @throws UsageError when the file is none */
export async function readKey(path: string, shown: string): Promise<ReceiptKey> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return { secret: randomBytes(secretBytes), isNew: true };
    }
    throw new UsageError(say("cannot-read-receipt-key", { shown }));
  }
  const hex = new RegExp(`^${head} ([0-9a-f]{${2 * secretBytes}})\\r?\\n`).exec(text)?.[1];
  if (hex === undefined) {
    throw new UsageError(say("no-receipt-key", { shown }));
  }
  return { secret: Buffer.from(hex, "hex"), isNew: false };
}

/** Crockford’s base 32: no sign is taken for another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 80 bits: who tries a million codes a second meets one of a million comments in some 38,000 years. */
const signs = 16;

/** The code of a row: what the row holds and how often the same stood before it, under the key. */
export function receiptCodeOf({ secret }: ReceiptKey, row: string, occurrence: number): string {
  const bytes = createHmac("sha256", secret).update(`${occurrence}\n${row}`, "utf8").digest();
  return Array.from({ length: signs }, (_, index) => alphabet.charAt((bytes[index] ?? 0) & 31)).join("");
}

/** A code in the groups in which people read it. */
export const inGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");
