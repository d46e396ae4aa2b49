/*
 * Parts of the index that were made before. A part is found by the digest of all it is made from, and believed only when
 * its file has the digest that was written with it.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

import { makePart, pagefindVersion } from "./part.js";
import type { PageContent, Part } from "./part.js";

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const digestBytes = 32;
/** A part is named by its key alone. */
const isPart = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

function keyOf(pages: readonly PageContent[]): string {
  // Which Node wrote a file matters too, because the form of these files is Node's own.
  const source = JSON.stringify([pagefindVersion, process.versions.v8, pages]);
  return createHash("sha256").update(source).digest("hex");
}

/** A folder of parts. Those that nobody asked for are removed at the end; what is no part stays. */
export class KeptParts {
  private readonly asked = new Set<string>();
  private made = 0;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** The part of these pages of one language: as it was kept, or else made anew. */
  async part(pages: readonly PageContent[]): Promise<Part> {
    const key = keyOf(pages);
    this.asked.add(key);
    const kept = this.read(key);
    if (kept) return kept;
    this.made += 1;
    const part = await makePart(pages);
    const bytes = serialize(part);
    writeFileSync(join(this.folder, key), Buffer.concat([sha256(Buffer.concat([Buffer.from(key), bytes])), bytes]));
    return part;
  }

  private read(key: string): Part | undefined {
    let file: Buffer;
    try {
      file = readFileSync(join(this.folder, key));
    } catch {
      return undefined;
    }
    const bytes = file.subarray(digestBytes);
    const digest = sha256(Buffer.concat([Buffer.from(key), bytes]));
    return digest.equals(file.subarray(0, digestBytes)) ? (deserialize(bytes) as Part) : undefined;
  }

  /** Says how many parts there are, and how many of them were made anew. */
  close(): { parts: number; made: number } {
    for (const name of readdirSync(this.folder)) {
      if (isPart(name) && !this.asked.has(name)) rmSync(join(this.folder, name), { force: true });
    }
    return { parts: this.asked.size, made: this.made };
  }
}
