import { compile, editDocument, newDocument } from "@mulu/compiler";
import type { SourceFiles } from "@mulu/compiler";
import { CatalogSet, normalize } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { Authored, FileKind, Finding, IsoDate, Provenance, ProvenanceStatus, Text } from "@mulu/schema";

import type { Loaded } from "../load.js";

/** Where the facts of a draft come from, and when somebody last looked. */
export interface Origin {
  status: ProvenanceStatus;
  verified: IsoDate;
  source?: string;
}

/** New and changed files, laid over the catalogs until they are written: all of them or none. */
export class Drafting {
  readonly loaded: Loaded;
  readonly origin: Origin;
  readonly #files = new Map<string, string>();
  readonly notes: Text[] = [];
  #set: CatalogSet;

  constructor(loaded: Loaded, origin: Origin) {
    this.loaded = loaded;
    this.origin = origin;
    this.#set = loaded.compilation.set;
  }

  /** The catalogs, with the bodies and regions that were registered on the way. */
  get set(): CatalogSet {
    return this.#set;
  }

  /** What was drafted, by path below catalogs/. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** Text of a file, as drafted or as it lies. */
  text(path: string): string | undefined {
    return this.#files.get(path) ?? decode(this.loaded.files.get(path));
  }

  has(path: string): boolean {
    return this.text(path) !== undefined;
  }

  put(path: string, text: string): void {
    this.#files.set(path, text);
  }

  /** A new document in house style; fields without a value are left out. */
  add(path: string, kind: FileKind, fields: Readonly<Record<string, unknown>>): void {
    this.put(path, newDocument(path, kind, fields));
  }

  /** The same for a body or region, which what is drafted next may name. */
  register(path: string, kind: "organization" | "region", fields: Readonly<Record<string, unknown>>): void {
    this.add(path, kind, fields);
    const identity = identifyPath(path);
    if (!identity) return;
    const others = { edition: () => undefined, instrument: () => undefined };
    // The fields are those of the kind; the compiler looks at them again before anything is written.
    const made = normalize({ kind, file: path, identity, value: fields } as unknown as Authored<typeof kind>, others);
    if (!("lacks" in made)) this.#set = new CatalogSet([...this.#set.documents, made]);
  }

  /** Some fields of a document set; the rest stays as it is written. */
  edit(path: string, kind: FileKind, fields: Readonly<Record<string, unknown>>): void {
    const text = this.text(path);
    if (text === undefined) throw new RangeError(`没有 ${path}。There is no ${path}.`);
    this.put(path, editDocument(text, kind, fields));
  }

  note(said: Text): void {
    this.notes.push(said);
  }

  /** Where what is written comes from. */
  provenance(more: Partial<Provenance> = {}): Provenance {
    const { status, verified, source } = this.origin;
    return {
      status,
      confidence: "low",
      ...(source === undefined ? {} : { source }),
      verified,
      ...more,
    };
  }

  /** The catalogs with the draft laid over them. */
  overlaid(): SourceFiles {
    // What is remembered beside an edition, such as answers about its tables, is no document.
    const documents = [...this.#files].filter(([path]) => identifyPath(path) !== null);
    const written = documents.map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
    return new Map([...this.loaded.files, ...written]);
  }

  /** What of the draft does not hold together, beyond what was so before: nothing is written where there is any. */
  broken(): Finding[] {
    const known = new Set(this.loaded.compilation.findings.map(keyOf));
    return compile(this.overlaid()).findings.filter((finding) => !known.has(keyOf(finding)));
  }
}

const keyOf = ({ rule, file, path, message }: Finding): string =>
  [rule, file ?? "", path.join("."), message.en].join("\n");

function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder("utf-8").decode(bytes);
}
