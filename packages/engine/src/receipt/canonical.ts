import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import canonicalize from "canonicalize";

/**
 * @public A value as JSON in the one form of RFC 8785: names sorted, no white space, numbers and texts in one way each.
 * @throws RangeError for what JSON cannot hold, such as half a character
 */
export function canonicalJson(value: unknown): string {
  try {
    return canonicalize(value) ?? "null";
  } catch (error) {
    throw new RangeError(`不能写成 JSON。 Cannot be written as JSON: ${error instanceof Error ? error.message : ""}`, {
      cause: error,
    });
  }
}

/** @public SHA-256 of a text, written `sha256:` and 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
