import { editionRooms, isMemberKind } from "./kind-lists.js";
import { documentKinds, kinds } from "./kinds.js";
import type { DocumentKind, FileKind } from "./kinds.js";

/** @public What a path under catalogs/ says about the document in it. */
export interface PathIdentity {
  kind: FileKind;
  /** Id = path, without `.yaml` and without `edition` or `docket`. */
  id: string;
  /** The id without edition or version: the thing through time. */
  concept: string;
  /** Last segment of the concept. */
  slug: string;
  regionCode?: string;
  /** Id of the edition folder, for what stands in an edition. */
  edition?: string;
}

/** @public One row of the room plan: which paths hold which kind, and which type describes it. */
export interface FileKindRow {
  kind: FileKind;
  /** Glob relative to catalogs/, as editors take it. */
  glob: string;
  /** Name of the authoring type, and of its schema file. */
  type: string;
  schema: string;
}

interface Row extends FileKindRow {
  pattern: RegExp;
}

const slug = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
const regionCode = "[1-9]\\d{5}";
const rooms = editionRooms.map(({ name }) => name);

/** Parts of a path that are written in a way of their own. */
const forms: Readonly<Record<string, string>> = {
  "regions/{region}": regionCode,
  "register/{row}": "a\\d{1,2}-\\d{2}",
};

/** A segment of a path that stands for many. */
const isPart = (segment: string): boolean => segment.startsWith("{");

/** A path in segments, and what of it is the id: what is fixed after the last part only names the file. */
function segmentsOf(path: string): { id: string[]; file: string[] } {
  const segments = path.split("/");
  const end = segments.findLastIndex(isPart) + 1;
  return { id: segments.slice(0, end), file: segments.slice(end) };
}

/**
 * How many segments of the id tell the edition or version, not the thing: these are left out of the concept.
 * An edition is a version of its catalog, and so is a version of a list; the entry of an edition has its own name after it.
 */
function versionAt(kind: DocumentKind, id: readonly string[]): number {
  if (isMemberKind(kind)) return id.length - 2;
  return kind === "edition" || id.at(-1) === "{version}" ? id.length - 1 : -1;
}

function patternOf(kind: DocumentKind): RegExp {
  const { path } = kinds[kind];
  const { id, file } = segmentsOf(path);
  const version = versionAt(kind, id);
  const named = version === -1 || isMemberKind(kind) ? id.length - 1 : version - 1;
  const parts = id.map((segment, index) => {
    if (segment === "{layer}") return `(?:national|local/(?<region>${regionCode}))`;
    const inner = segment === "{room}" ? rooms.join("|") : isPart(segment) ? (forms[path] ?? slug) : segment;
    return index === named ? `(?<slug>${inner})` : isPart(segment) ? `(?:${inner})` : inner;
  });
  const before = parts.slice(0, version === -1 ? undefined : version).join("/");
  const after = version === -1 ? [] : parts.slice(version);
  const concept = `(?<base>${before})`;
  const whole = isMemberKind(kind)
    ? `(?<edition>${concept}/${after[0] ?? ""})/${after.slice(1).join("/")}`
    : [concept, ...after].join("/");
  return new RegExp(`^(?<id>${whole})${file.map((name) => `/${name}`).join("")}\\.yaml$`);
}

function globOf(kind: DocumentKind): string {
  const segments = kinds[kind].path.split("/").map((segment) => {
    if (segment === "{layer}") return "{national,local/*}";
    if (segment === "{room}") return `{${rooms.join(",")}}`;
    return isPart(segment) ? "*" : segment;
  });
  if (isMemberKind(kind)) segments.splice(-1, 1, "!(edition|import)");
  return `${segments.join("/")}.yaml`;
}

const rows: readonly Row[] = [
  ...documentKinds.map((kind) => ({
    kind,
    glob: globOf(kind),
    type: kinds[kind].type,
    schema: `${kind}.schema.json`,
    pattern: patternOf(kind),
  })),
  {
    kind: "exceptions",
    glob: "exceptions.yaml",
    type: "Exceptions",
    schema: "exceptions.schema.json",
    pattern: /^(?<id>(?<base>(?<slug>exceptions)))\.yaml$/,
  },
];

/** @public The room plan of catalogs/. */
export const fileKinds: readonly FileKindRow[] = rows;

const firstOf = (path: string): string => path.slice(0, path.indexOf("/") + 1);

/** Rows by the folder in which their paths begin: a path is held against few of them. */
const rowsBelow = new Map<string, Row[]>();
for (const row of rows) {
  const first = firstOf(row.glob);
  for (const folder of first.startsWith("{") ? ["national/", "local/"] : [first]) {
    rowsBelow.set(folder, [...(rowsBelow.get(folder) ?? []), row]);
  }
}

const answers = new RegExp(`^(?:national|local/${regionCode})/(?:${rooms.join("|")})/${slug}/import\\.yaml$`);

/**
 * @public Whether a file keeps what an office answered about its tables: it stands beside an edition, and is no part of
 * the catalogs.
 * @param path relative to catalogs/, with forward slashes
 */
export function isAnswersFile(path: string): boolean {
  return answers.test(path);
}

/**
 * @public What the path of a file under catalogs/ says about it.
 * @param path relative to catalogs/, with forward slashes, such as `instruments/civil-code.yaml`
 * @returns null when no room takes such a path
 */
export function identifyPath(path: string): PathIdentity | null {
  if (isAnswersFile(path)) return null;
  for (const { kind, pattern } of rowsBelow.get(firstOf(path)) ?? []) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const { id = "", base = "", slug: name = "", region, edition } = groups;
    return {
      kind,
      id,
      concept: edition === undefined ? base : `${base}/${name}`,
      slug: name,
      ...(region === undefined ? {} : { regionCode: region }),
      ...(edition === undefined ? {} : { edition }),
    };
  }
  return null;
}

/** @public How ids of a kind are cited, and kept apart. */
export type IdForm = "short" | "versioned" | "whole";

/**
 * @public By its last segment where all stand in one folder; with or without edition or version where there are several
 * of one thing; else by the whole id.
 */
export function idForm(kind: DocumentKind): IdForm {
  const { id } = segmentsOf(kinds[kind].path);
  if (kind === "edition") return "whole";
  if (versionAt(kind, id) !== -1) return "versioned";
  return id.length === 2 ? "short" : "whole";
}

/** @public Shapes of the ids of a kind, parts in braces: one for each layer and room it stands in. */
export function idTemplates(kind: DocumentKind): string[] {
  const { id } = segmentsOf(kinds[kind].path);
  const path = id.join("/");
  const layers = path.includes("{layer}") ? ["national", "local/{region}"] : [""];
  return layers
    .map((layer) => path.replace("{layer}", layer))
    .flatMap((each) => (each.includes("{room}") ? rooms.map((room) => each.replace("{room}", room)) : [each]));
}
