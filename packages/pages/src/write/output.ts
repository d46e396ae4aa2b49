import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is known of a written file: the digest of all it was made from, and its size in bytes. */
type Written = readonly [digest: string, bytes: number];

interface Manifest {
  /** Digest of what every file is made with: frames, styles, scripts, this very program. */
  tools: string;
  files: Readonly<Record<string, Written>>;
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/**
 * The folder of the site. It remembers what each file was made from, and leaves alone what would come out the same.
 */
export class Output {
  private readonly before: Manifest["files"];
  private readonly files: Record<string, Written> = {};
  private readonly folders = new Set<string>();
  written: string[] = [];

  constructor(
    private readonly folder: string,
    private readonly memory: string,
    private readonly tools: string,
  ) {
    const manifest = existsSync(memory) ? (JSON.parse(readFileSync(memory, "utf8")) as Manifest) : undefined;
    // What nobody remembers writing is not known to be right.
    if (!manifest || !existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    this.before = manifest && existsSync(folder) ? manifest.files : {};
    this.isSame = manifest?.tools === tools;
  }

  private readonly isSame: boolean;

  /** Writes a file, unless it stands there, made from the same. The content is only asked for where it is needed. */
  put(path: string, source: string, content: () => string): void {
    if (path in this.files) throw new Error(`Two files stand at ${path}.`);
    const digest = digestOf(source);
    const known = this.before[path];
    const file = join(this.folder, path);
    if (this.isSame && known?.[0] === digest && statSync(file, { throwIfNoEntry: false })?.size === known[1]) {
      this.files[path] = known;
      return;
    }
    const bytes = Buffer.from(content());
    this.makeFolder(dirname(file));
    writeFileSync(file, bytes);
    this.files[path] = [digest, bytes.length];
    this.written.push(path);
  }

  private makeFolder(folder: string): void {
    if (this.folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.folders.add(folder);
  }

  /** Paths of all files. */
  get paths(): readonly string[] {
    return Object.keys(this.files);
  }

  /** Removes what stood there before and stands there no more, and remembers the rest. */
  close(): string[] {
    const gone = Object.keys(this.before).filter((path) => !(path in this.files));
    for (const path of gone) this.remove(path);
    const manifest: Manifest = { tools: this.tools, files: this.files };
    mkdirSync(dirname(this.memory), { recursive: true });
    writeFileSync(this.memory, JSON.stringify(manifest));
    return gone;
  }

  private remove(path: string): void {
    rmSync(join(this.folder, path), { force: true });
    try {
      rmdirSync(dirname(join(this.folder, path)));
    } catch {
      // Something else stands in the folder.
    }
  }
}
