import { YAMLException } from "./yaml.js";

import type { Range } from "@mulu/schema";

import { commentLocator } from "../comments/locate-comment.js";
import { isCommentsFile } from "../comments/is-comments-file.js";
import type { SourceFiles, ValuePath } from "../compilation.js";
import { decode } from "./decode.js";
import { eventsOf } from "./parse.js";
import { findPlace, Lines, offsetsOf, placesOf } from "./positions.js";
import type { Place } from "./positions.js";
import { outlineOf } from "./outline.js";
import type { ReadText, ReadTexts } from "./read-texts.js";

/** Where a value, or its key, stands in its file. */
export interface Locator {
  value(file: string, path: ValuePath): Range | undefined;
  key(file: string, path: ValuePath): Range | undefined;
  /** The value as it is written, for fixes. */
  written(file: string, path: ValuePath): string | undefined;
}

/** Published names that differ from the authored ones. */
const authoredNames: Readonly<Record<string, string>> = {
  issuers: "issuer",
  officialCounts: "official",
  redirectKind: "kind",
};

interface Opened {
  lines: Lines;
  root: Place;
}

/** Positions are worked out only for files that have a finding, once each. */
export function createLocator(files: SourceFiles, texts: ReadTexts = new Map()): Locator {
  const known = new Map<string, Opened | undefined>();
  const find = (file: string): Opened | undefined => {
    const path = file.replace(/^catalogs\//, "");
    if (!known.has(path)) known.set(path, mapRead(texts.get(path)) ?? mapFile(path, files.get(path)));
    return known.get(path);
  };
  // Findings come file by file.
  let last: { file: string; opened: Opened | undefined } | undefined;
  const open = (file: string): Opened | undefined => {
    if (last?.file !== file) last = { file, opened: find(file) };
    return last.opened;
  };
  const locateComment = commentLocator(files);
  return {
    value(file, path) {
      if (isCommentsFile(file)) return locateComment(file, path);
      const map = open(file);
      if (!map) return undefined;
      const { start, end } = offsetsOf(map.root, authored(map.root, path));
      return map.lines.range(start, end);
    },
    key(file, path) {
      const map = open(file);
      const found = map ? findPlace(map.root, path) : undefined;
      const key = found?.whole ? found.place.key : undefined;
      return map && key ? map.lines.range(key.start, key.end) : this.value(file, path);
    },
    written(file, path) {
      const map = open(file);
      const found = map ? findPlace(map.root, path) : undefined;
      return found?.whole ? map?.lines.text.slice(found.place.start, found.place.end) : undefined;
    },
  };
}

function authored(root: Place, path: ValuePath): ValuePath {
  const [first, ...rest] = path;
  if (first === undefined || root.parts?.has(String(first))) return path;
  const name = authoredNames[first];
  return name === undefined ? path : [name, ...rest];
}

function mapRead(read: ReadText | undefined): Opened | undefined {
  return read && { lines: new Lines(read.text), root: placesOf(read.text, read.outline) };
}

/** A file that was refused, as far as it can be read. */
function mapFile(file: string, bytes: Uint8Array | undefined): Opened | undefined {
  if (!bytes) return undefined;
  const decoded = decode(file, bytes);
  if (!("text" in decoded)) return undefined;
  try {
    return { lines: new Lines(decoded.text), root: placesOf(decoded.text, outlineOf(eventsOf(decoded.text))) };
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}
