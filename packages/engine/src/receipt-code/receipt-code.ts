import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** Letters that are taken for digits when a code is read or copied by hand. */
const misread: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/**
 * @public A receipt code as it counts: capital letters and digits alone, whatever blanks, dashes, full-width forms or small
 * letters it was typed with, and with the letters O, I and L taken for the digits they look like.
 */
export function normalReceiptCode(code: string): string {
  return code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/[OIL]/g, (letter) => misread[letter] ?? letter);
}

/**
 * @public The digest by which a comment is found again, and from which its receipt code cannot be told. The code carries
 * the chance; nothing else enters the digest, so that it can be made wherever the code is typed.
 * @returns `sha256:` and 64 hexadecimal digits
 */
export function receiptDigest(code: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(`mulu comment receipt\n${normalReceiptCode(code)}`)))}`;
}
