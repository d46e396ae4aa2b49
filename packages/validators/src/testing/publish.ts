import { CatalogSet, editionStart, formatCitation } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { LegalBasis, PathIdentity, PublishedDocument, PublishedEdition } from "@mulu/schema";
import { parse } from "yaml";

import type { Example } from "../rule.js";

/*
 * The shortest road from YAML to a linked set, for the tests of this package alone. It trusts its input: examples are
 * known to be well-formed, and the compiler runs them again through every stage.
 */

type Raw = Record<string, unknown>;

const parsed = new Map<string, Raw>();

/** The world is parsed once, not once per example. */
function read(text: string): Raw {
  const known = parsed.get(text) ?? (parse(text) as Raw);
  parsed.set(text, known);
  return known;
}

/** The linked set of some YAML files by path below catalogs/. */
export function linkedSet(files: Example): CatalogSet {
  const raw = Object.entries(files).map(([path, text]) => ({ path, text, data: read(text) }));
  const levels = new Map(raw.map(({ path, data }) => [path.replace(/^instruments\/|\.yaml$/g, ""), data]));
  const withLevels = (bases: unknown): unknown =>
    (bases as LegalBasis[] | undefined)?.map((basis) => {
      const instrument = levels.get(basis.instrument);
      return { ...basis, level: instrument?.level, cite: formatCitation(basis, instrument?.title as never) };
    });
  const editions = new Map<string, PublishedEdition>();
  const publish = (path: string, data: Raw): PublishedDocument => {
    const identity = identifyPath(path);
    if (!identity) throw new Error(`No room takes ${path}`);
    const edition = identity.edition === undefined ? undefined : editions.get(identity.edition);
    return published({ ...identity, path, data, edition, withLevels });
  };
  for (const { path, data } of raw.filter(({ path }) => path.endsWith("/edition.yaml"))) {
    const document = publish(path, data);
    if (document.documentKind === "edition") editions.set(document.id, document);
  }
  return new CatalogSet(raw.map(({ path, data }) => publish(path, data)));
}

interface Source extends Omit<PathIdentity, "edition"> {
  path: string;
  data: Raw;
  edition: PublishedEdition | undefined;
  withLevels: (bases: unknown) => unknown;
}

function published(source: Source): PublishedDocument {
  const { kind, path, data, edition, regionCode } = source;
  const local = path.startsWith("local/");
  const { issuer: _issuer, ...stated } = data;
  return {
    ...stated,
    ...kindOf(source),
    documentKind: kind,
    id: source.id,
    concept: source.concept,
    file: path,
    nature: edition?.nature ?? data.nature ?? "transcription",
    official: (edition?.nature ?? data.nature) === "official",
    layer: local ? "local" : "national",
    ...(local && regionCode !== undefined ? { regionCode } : {}),
    ...(source.edition === undefined ? {} : { edition: source.edition.id }),
    ...dateOf(source),
  } as unknown as PublishedDocument;
}

function kindOf({ kind, slug, data, withLevels }: Source): Raw {
  switch (kind) {
    case "instrument":
      return { issuers: data.issuer === undefined ? [] : [data.issuer].flat() };
    case "edition":
      return data.official === undefined ? {} : { officialCounts: data.official };
    case "incentive":
    case "entry":
      return { basis: withLevels(data.basis) };
    case "measure":
      return { basis: withLevels(data.basis), status: data.status ?? "in-force" };
    case "list":
      return { kind: data.kind ?? "serious", fieldBasis: withLevels(data.fieldBasis ?? []) };
    case "register-row": {
      const row = slug.toUpperCase();
      return { row, section: row.replace(/-.*$/, "") };
    }
    default:
      return {};
  }
}

function dateOf({ kind, data, edition }: Source): Raw {
  const own = kind === "edition" ? (data as unknown as PublishedEdition) : edition;
  const inForce = data.inForce as { from?: string } | undefined;
  const date = own ? editionStart(own) : inForce?.from;
  return date === undefined ? {} : { date };
}
