import { sheetLimits } from "./limits.js";
import { tooBig, unreadable } from "./unreadable.js";
import { say } from "./words/say.js";
import { unpackPart, zipParts } from "./zip.js";
import type { ZipPart } from "./zip.js";

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in an OLE directory: UTF-16, little end first. */
function holds(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...name].map((sign) => `${sign}\0`).join(""));
}

/** Says what a file is that calls itself a workbook and is none. */
function refuseForeign(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, ole)) {
    throw holds(bytes, "EncryptedPackage")
      ? unreadable(name, say("password-protected"))
      : unreadable(name, say("old-workbook"));
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw unreadable(name, say("no-workbook"));
}

/** Parts of a workbook, unpacked when they are asked for; names do not tell capitals from small letters. */
export class WorkbookParts {
  readonly #bytes: Uint8Array;
  readonly #name: string;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  #left: number = sheetLimits.totalBytes;

  constructor(bytes: Uint8Array, name: string) {
    refuseForeign(bytes, name);
    const parts = attempt(name, () => zipParts(bytes, sheetLimits.parts));
    if (parts === "too many") throw tooBig(name, { ...say("parts"), limit: sheetLimits.parts });
    this.#bytes = bytes;
    this.#name = name;
    this.#parts = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  }

  has(path: string): boolean {
    return this.#parts.has(path.toLowerCase());
  }

  /** Names of the parts, as they are written and in their order. */
  get names(): string[] {
    return [...this.#parts.values()].map(({ name }) => name);
  }

  /** Text of a part. @throws UnreadableTable beyond the limits, asked before it is unpacked and kept while it is */
  text(path: string): string | undefined {
    return this.has(path) ? new TextDecoder().decode(this.bytes(path)) : undefined;
  }

  /** Bytes of a part; none of one that is not there. @throws UnreadableTable beyond the limits */
  bytes(path: string): Uint8Array {
    const part = this.#parts.get(path.toLowerCase());
    if (!part) return new Uint8Array();
    if (part.size > sheetLimits.partBytes) {
      throw tooBig(this.#name, { ...say("sheet-bytes"), limit: sheetLimits.partBytes });
    }
    this.#left -= part.size;
    if (this.#left < 0) {
      throw tooBig(this.#name, { ...say("total-bytes"), limit: sheetLimits.totalBytes });
    }
    return attempt(this.#name, () => unpackPart(this.#bytes, part));
  }
}

function attempt<T>(name: string, unpack: () => T): T {
  try {
    return unpack();
  } catch {
    throw unreadable(name, say("damaged-file"));
  }
}
