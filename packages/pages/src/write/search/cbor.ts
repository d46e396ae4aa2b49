/*
 * The binary form of JSON (CBOR, RFC 8949) in which Pagefind keeps an index: whole numbers, texts and lists. A library
 * reads every number of every list into the heap; joining indexes needs few of them and copies the rest as it stands.
 */

/** Major types, as the upper three bits of a head have them. */
const types = { count: 0, negative: 1, text: 3, list: 4 } as const;
type Type = (typeof types)[keyof typeof types];

/** Values of the lower five bits from which on the number of a head stands in the bytes that follow it. */
const inByte = 24;
const inTwo = 25;
const inFour = 26;

/** Reads such bytes from the beginning on. Throws a RangeError where something else stands. */
export class Reader {
  at = 0;

  constructor(readonly bytes: Buffer) {}

  private head(): { type: number; value: number } {
    const first = this.bytes.readUInt8(this.at);
    this.at += 1;
    const type = first >> 5;
    const low = first & 31;
    if (low < inByte) return { type, value: low };
    if (low > inFour)
      throw new RangeError(`CBOR: a number of this length is not expected (byte ${String(this.at - 1)}).`);
    const length = 1 << (low - inByte);
    const value = this.bytes.readUIntBE(this.at, length);
    this.at += length;
    return { type, value };
  }

  private expect(type: Type): number {
    const found = this.head();
    if (found.type !== type) throw new RangeError(`CBOR: type ${String(type)} expected, ${String(found.type)} found.`);
    return found.value;
  }

  /** A number that is not negative. */
  count(): number {
    return this.expect(types.count);
  }

  text(): string {
    const length = this.expect(types.text);
    this.at += length;
    return this.bytes.toString("utf8", this.at - length, this.at);
  }

  /** The length of a list whose items follow. */
  list(): number {
    return this.expect(types.list);
  }

  /** Passes over whatever stands here. */
  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const { type, value } = this.head();
      if (type === types.list) left += value;
      else if (type === types.text) this.at += value;
      else if (type > types.negative) throw new RangeError(`CBOR: type ${String(type)} is not expected.`);
    }
  }
}

function head(type: Type, value: number): Buffer {
  const first = type << 5;
  if (value < inByte) return Buffer.of(first | value);
  const length = value < 0x1_00 ? 1 : value < 0x1_00_00 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8(first | (length === 1 ? inByte : length === 2 ? inTwo : inFour));
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}

/** The bytes of a number that is not negative. */
export const count = (value: number): Buffer => head(types.count, value);

/** The bytes that begin a list of so many items. */
export const list = (length: number): Buffer => head(types.list, length);

/** The bytes of a text. */
export function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(types.text, bytes.length), bytes]);
}
