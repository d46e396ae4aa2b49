import { Inflate } from "fflate";

/** One part as the directory of an archive describes it. */
export interface ZipPart {
  name: string;
  /** Size unpacked, as the directory declares it. */
  size: number;
  /** Where its packed bytes begin and end. */
  start: number;
  end: number;
  deflated: boolean;
}

class Broken extends Error {}

/** Smallest number of bytes: the end of a directory, the head of an entry in it, and the head of a part. */
const sizes = { end: 22, entry: 46, head: 30 } as const;
const signatures = { end: 0x06054b50, entry: 0x02014b50, head: 0x04034b50 } as const;

function directoryEnd(bytes: DataView): number {
  // A comment of at most 65,535 bytes may follow.
  const first = Math.max(0, bytes.byteLength - sizes.end - 65_535);
  for (let at = bytes.byteLength - sizes.end; at >= first; at -= 1) {
    if (bytes.getUint32(at, true) === signatures.end) return at;
  }
  throw new Broken("no directory");
}

function readEntry(bytes: DataView, at: number): { part: ZipPart; next: number } {
  if (bytes.getUint32(at, true) !== signatures.entry) throw new Broken("no entry");
  const [flags, method] = [bytes.getUint16(at + 8, true), bytes.getUint16(at + 10, true)];
  const [packed, size] = [bytes.getUint32(at + 20, true), bytes.getUint32(at + 24, true)];
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.getUint16(at + place, true));
  const head = bytes.getUint32(at + 42, true);
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw new Broken("encrypted or packed in another way");
  if (bytes.getUint32(head, true) !== signatures.head) throw new Broken("no part");
  const start = head + sizes.head + bytes.getUint16(head + 26, true) + bytes.getUint16(head + 28, true);
  const end = start + packed;
  if (end > bytes.byteLength) throw new Broken("cut off");
  // What is packed is never much longer than what it packs, and what is stored is just as long.
  if (method === 0 ? packed !== size : packed > size * 1.02 + 1024) throw new Broken("a size that cannot be");
  const nameAt = at + sizes.entry;
  const name = new TextDecoder().decode(new Uint8Array(bytes.buffer, bytes.byteOffset + nameAt, nameLength));
  const next = nameAt + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  return { part: { name, size, start, end, deflated: method === 8 }, next };
}

/**
 * Parts of a zip archive by its directory. Parts that share bytes or a name are refused: no program writes them, and
 * some hundreds of entries on one part are how a small file fills a memory.
 * @throws Error when it is none, or more than `most` parts are in it
 */
export function zipParts(file: Uint8Array, most: number): ZipPart[] | "too many" {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = directoryEnd(bytes);
  const count = bytes.getUint16(end + 10, true);
  if (count > most) return "too many";
  let at = bytes.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index += 1) {
    const { part, next } = readEntry(bytes, at);
    parts.push(part);
    at = next;
  }
  const ordered = [...parts].sort((a, b) => a.start - b.start);
  if (ordered.some((part, index) => index > 0 && part.start < (ordered[index - 1]?.end ?? 0))) {
    throw new Broken("parts that overlap");
  }
  const places = new Set(parts.map(({ start, end: last }) => `${start} ${last}`));
  if (places.size < parts.length || new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length) {
    throw new Broken("one part twice");
  }
  return parts;
}

/** Packed bytes that are unpacked at a time: so few that even the tightest of them makes some megabytes only. */
const stepBytes = 16_384;

/** Bytes of a part. They are counted as they come out: more than the directory declares are never kept. */
export function unpackPart(file: Uint8Array, { start, end, size, deflated }: ZipPart): Uint8Array {
  const packed = file.subarray(start, end);
  if (!deflated) return packed;
  const unpacked = new Uint8Array(size);
  let made = 0;
  const inflate = new Inflate((chunk) => {
    if (made + chunk.length > size) throw new Broken("more than declared");
    unpacked.set(chunk, made);
    made += chunk.length;
  });
  for (let at = 0; at < packed.length; at += stepBytes) {
    inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
  }
  if (made !== size) throw new Broken("less than declared");
  return unpacked;
}
