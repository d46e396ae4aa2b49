/** A text that stands encoded in another. */
export interface Encoded {
  text: string;
  /** Where its code stands. */
  start: number;
  end: number;
}

/** Letters and digits in which bytes may be written. The shortest number of a person takes fifteen of base64. */
const code = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{15,2000}={0,2}/g;
const hexadecimal = /^(?:[2-7][\da-f]){11,1000}$/i;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** How many bytes of UTF-8 follow a byte that begins a sign; nothing where none begins so. */
function followers(byte: number): number | undefined {
  if (byte < 0x80) return 0;
  if (byte < 0xc2 || byte > 0xf4) return undefined;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

/** Whether bytes have the form of UTF-8. Nearly none that chance has set have, and to throw for each took the most time. */
function isFormed(bytes: readonly number[]): boolean {
  let due: number | undefined = 0;
  for (const byte of bytes) {
    if (due > 0 !== (byte >= 0x80 && byte < 0xc0)) return false;
    due = due > 0 ? due - 1 : followers(byte);
    if (due === undefined) return false;
  }
  return due === 0;
}

/** Bytes as text; nothing where they are no UTF-8, or hold what no text does. */
function textOf(bytes: readonly number[]): string | undefined {
  if (!isFormed(bytes)) return undefined;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return undefined;
  }
}

const isText = (byte: number): boolean => byte >= 0x20 && byte !== 0x7f;

/** Bytes of base64, in either alphabet; nothing as soon as one is none of a text. */
function bytesOf(written: string): number[] | undefined {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const sign of written) {
    const value = alphabet.indexOf(sign === "-" ? "+" : sign === "_" ? "/" : sign);
    held = ((held << 6) | value) & 0xff_ff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (!isText(byte)) return undefined;
    bytes.push(byte);
  }
  return bytes;
}

/** What each sign of base64 is worth, in either alphabet; -1 for what is none. */
const worths = new Int8Array(128).fill(-1);
for (const [worth, sign] of Array.from(alphabet).entries()) worths[sign.charCodeAt(0)] = worth;
worths["-".charCodeAt(0)] = 62;
worths["_".charCodeAt(0)] = 63;

/** Whether signs of base64 may hold a text that has a digit: most words fail at their second sign, and nothing is made of them. */
function mayBeBase64(text: string, start: number, end: number): boolean {
  let [held, bits, due, hasDigit] = [0, 0, 0, false];
  for (let at = start; at < end; at += 1) {
    held = ((held << 6) | (worths[text.charCodeAt(at)] ?? -1)) & 0xff_ff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (!isText(byte) || due > 0 !== (byte >= 0x80 && byte < 0xc0)) return false;
    const next = due > 0 ? due - 1 : followers(byte);
    if (next === undefined) return false;
    due = next;
    if (byte >= 0x30 && byte <= 0x39) hasDigit = true;
  }
  return hasDigit && due === 0;
}

/** Whether two hexadecimal digits for each sign may hold a text: each begins with 2 to 7. */
function mayBeHexadecimal(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 !== 0) return false;
  for (let at = start; at < end; at += 2) {
    const unit = text.charCodeAt(at);
    if (unit < 0x32 || unit > 0x37) return false;
  }
  return true;
}

/** How many letters and digits are looked at: none of fewer holds a number of a person. */
const [fewest, most] = [15, 2000];

/**
 * Whether the letters and digits that stand between two places, and no further, may hold a text that has a digit. Fast,
 * and never no where they do.
 */
export function mayHoldEncodedAt(text: string, start: number, end: number): boolean {
  if (end - start < fewest) return false;
  const to = Math.min(end, start + most);
  return mayBeBase64(text, start, to) || mayBeHexadecimal(text, start, to);
}

function hexBytes(written: string): number[] {
  return Array.from({ length: written.length / 2 }, (_, at) => parseInt(written.slice(2 * at, 2 * at + 2), 16));
}

/** Every text that stands in another in base64 or in hexadecimal digits. */
export function* encodedIn(given: string): Iterable<Encoded> {
  for (const { 0: written, index } of given.matchAll(code)) {
    const plain = written.replace(/={1,2}$/, "");
    if (!mayHoldEncodedAt(plain, 0, plain.length)) continue;
    for (const bytes of [hexadecimal.test(plain) ? hexBytes(plain) : undefined, bytesOf(plain)]) {
      const text = bytes && textOf(bytes);
      if (text !== undefined && /\d/.test(text)) yield { text, start: index, end: index + written.length };
    }
  }
}

/** Whether a text may hold another that is encoded. Fast, and never no where it does. */
export function mayHoldEncoded(text: string): boolean {
  return text.length >= fewest && text.search(/[A-Za-z0-9+/_-]{15}/) !== -1;
}

/** Whether a text holds another that is encoded and has a digit. */
export function holdsEncoded(text: string): boolean {
  return mayHoldEncoded(text) && encodedIn(text)[Symbol.iterator]().next().done !== true;
}
