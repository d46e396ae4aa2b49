import type { PublishedDocument } from "./model/published.js";

/** @public Kind of a published document. */
export type DocumentKind = PublishedDocument["documentKind"];

/** @public Kind of a file under catalogs/: a document, or the exceptions file. */
export type FileKind = DocumentKind | "exceptions";

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

const slug = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
/** Rooms whose things stand in editions. */
const editionRooms = ["information", "measures", "commitments", "indicators", "incentives"];
const layer = `(?:national|local/(?<region>[1-9]\\d{5}))`;

const rows: readonly (FileKindRow & { pattern: RegExp })[] = [
  row(["vocabulary", "Vocabulary"], "vocabularies/*.yaml", `(?<id>vocabularies/(?<slug>${slug}))`),
  row(["instrument", "Instrument"], "instruments/*.yaml", `(?<id>instruments/(?<slug>${slug}))`),
  row(["organization", "Organization"], "organizations/*.yaml", `(?<id>organizations/(?<slug>${slug}))`),
  row(["region", "Region"], "regions/*.yaml", `(?<id>regions/(?<slug>[1-9]\\d{5}))`),
  row(
    ["edition", "Edition"],
    `{national,local/*}/{${editionRooms.join(",")}}/*/edition.yaml`,
    `(?<id>(?<base>${layer}/(?<slug>${editionRooms.join("|")}))/${slug})/edition`,
  ),
  member("entry", "Entry", "information"),
  member("measure", "Measure", "measures"),
  member("commitment", "Commitment", "commitments"),
  member("indicator", "Indicator", "indicators"),
  member("incentive", "Incentive", "incentives"),
  row(
    ["list", "ListStandard"],
    "{national,local/*}/lists/*/*.yaml",
    `(?<id>(?<base>${layer}/lists/(?<slug>${slug}))/${slug})`,
  ),
  row(["repair-rule", "RepairRule"], "national/repair/*.yaml", `(?<id>(?<base>national/(?<slug>repair))/${slug})`),
  row(
    ["evaluation", "Evaluation"],
    "{national,local/*}/evaluations/*.yaml",
    `(?<id>${layer}/evaluations/(?<slug>${slug}))`,
  ),
  row(["platform", "Platform"], "platforms/*.yaml", `(?<id>platforms/(?<slug>${slug}))`),
  row(["record-format", "RecordFormat"], "records/*/*.yaml", `(?<id>(?<base>records/(?<slug>${slug}))/${slug})`),
  row(["docket", "Docket"], "consultations/*/docket.yaml", `(?<id>consultations/(?<slug>${slug}))/docket`),
  row(["register-row", "RegisterRow"], "register/*.yaml", `(?<id>register/(?<slug>a\\d{1,2}-\\d{2}))`),
  row(["redirect", "Redirect"], "redirects/*.yaml", `(?<id>redirects/(?<slug>${slug}))`),
  row(["exceptions", "Exceptions"], "exceptions.yaml", `(?<id>(?<slug>exceptions))`),
];

function row(
  [kind, type]: readonly [FileKind, string],
  glob: string,
  pattern: string,
): FileKindRow & { pattern: RegExp } {
  return { kind, type, glob, schema: `${kind}.schema.json`, pattern: new RegExp(`^${pattern}\\.yaml$`) };
}

function member(kind: FileKind, type: string, room: string): ReturnType<typeof row> {
  return row(
    [kind, type],
    `{national,local/*}/${room}/*/!(edition).yaml`,
    `(?<id>(?<edition>(?<base>${layer}/${room})/${slug})/(?<slug>${slug}))`,
  );
}

/** @public The room plan of catalogs/. */
export const fileKinds: readonly FileKindRow[] = rows;

/**
 * @public What the path of a file under catalogs/ says about it.
 * @param path relative to catalogs/, with forward slashes, such as `instruments/civil-code.yaml`
 * @returns null when no room takes such a path
 */
export function identifyPath(path: string): PathIdentity | null {
  for (const { kind, pattern } of rows) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const { id = "", base, slug: name = "", region, edition } = groups;
    const concept = edition === undefined ? (base ?? id) : `${base ?? ""}/${name}`;
    return {
      kind,
      id,
      concept,
      slug: name,
      ...(region === undefined ? {} : { regionCode: region }),
      ...(edition === undefined ? {} : { edition }),
    };
  }
  return null;
}
