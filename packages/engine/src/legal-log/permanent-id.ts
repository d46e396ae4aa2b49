import { sha1 } from "@noble/hashes/legacy";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils";

/** The name space of Mulu: of version 5 too, of the name “mulu” in the empty name space. Never changed. */
const nameSpace = "e1370233-7d32-52dc-ada3-22c130409632";

/**
 * @public An identifier that stays whatever the address of the site: a UUID of version 5 (RFC 9562), made of a name alone.
 * @param name what is identified, such as the id of a document and what of it
 * @returns `urn:uuid:…`
 */
export function permanentId(name: string): string {
  const digest = sha1(new Uint8Array([...hexToBytes(nameSpace.replaceAll("-", "")), ...utf8ToBytes(name)]));
  const bytes = digest.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join("-")}`;
}
