import { allVersions, versionFor } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedDocument, PublishedRecordFormat } from "@mulu/schema";

import { byCodeUnit, literal } from "../artefact.js";
import type { Artefact } from "../artefact.js";
import { recordNames } from "./naming.js";

interface FormatVersions {
  slug: string;
  versions: PublishedRecordFormat[];
  /** The version that the name alone stands for; none while all that is held are proposals. */
  latest: PublishedRecordFormat | undefined;
}

/** Formats by slug, versions in the order they took effect. */
function bySlug(set: CatalogSet): FormatVersions[] {
  const formats = set.all("record-format");
  const concepts = [...new Set(formats.map(({ concept }) => concept))].sort(byCodeUnit);
  return concepts.map((concept) => {
    const latest = versionFor(set, concept);
    return {
      slug: concept.slice(concept.lastIndexOf("/") + 1),
      versions: allVersions(set, concept).filter(isFormat),
      latest: latest && isFormat(latest) ? latest : undefined,
    };
  });
}

function isFormat(document: PublishedDocument): document is PublishedRecordFormat {
  return document.documentKind === "record-format";
}

function script(families: readonly FormatVersions[]): string {
  const names = families.flatMap(({ versions }) => versions.map(recordNames));
  const rows = families.map(({ slug, versions }) => {
    const modules = versions.map(recordNames).map(({ version, module }) => `${literal(version)}: ${module}`);
    return `  ${literal(slug)}: { ${modules.join(", ")} },`;
  });
  const latest = families.flatMap((family) =>
    family.latest ? `  ${literal(family.slug)}: ${literal(recordNames(family.latest).version)},` : [],
  );
  return [
    ...names.map(({ module, path }) => `import * as ${module} from "./${path}.js";`),
    `export { ${names.map(({ module }) => module).join(", ")} };`,
    `export const recordFormats = {\n${rows.join("\n")}\n};`,
    `export const latestVersions = {\n${latest.join("\n")}\n};`,
    "",
  ].join("\n");
}

function declaration(families: readonly FormatVersions[]): string {
  const names = families.flatMap(({ versions }) => versions.map(recordNames));
  const rows = families.map(({ slug, versions }) => {
    const modules = versions.map(recordNames);
    const members = modules.map(({ version, module }) => `readonly ${literal(version)}: typeof ${module}`);
    return `  readonly ${literal(slug)}: { ${members.join("; ")} };`;
  });
  const latest = families.flatMap((family) =>
    family.latest ? `  readonly ${literal(family.slug)}: ${literal(recordNames(family.latest).version)};` : [],
  );
  const types = families.flatMap(({ slug, versions, latest: newest }) => [
    ...(newest ? [`  ${literal(slug)}: ${recordNames(newest).type};`] : []),
    ...versions.map(recordNames).map(({ path, type }) => `  ${literal(path)}: ${type};`),
  ]);
  return [
    ...names.map(({ module, path }) => `import * as ${module} from "./${path}.js";`),
    ...names.map(({ path, type }) => `import type { ${type} } from "./${path}.js";`),
    "",
    'export type * from "./types.js";',
    ...names.map(({ path, type }) => `export type { ${type} } from "./${path}.js";`),
    `export { ${names.map(({ module }) => module).join(", ")} };`,
    "",
    "/** 记录类型，以数据格式为键；不带版本的为最新版本。Record types by format; without version, the latest. */",
    `export interface RecordTypes {\n${types.join("\n")}\n}`,
    "",
    "/** 数据格式：名称到版本。Record formats: slug to version. */",
    `export declare const recordFormats: {\n${rows.join("\n")}\n};`,
    "",
    "/** 各数据格式的最新版本。Latest version of each format. */",
    `export declare const latestVersions: {\n${latest.join("\n")}\n};`,
    "",
  ].join("\n");
}

/** The index of all record validators; re-exports only, so that unused ones are dropped by bundlers. */
export function emitRegistry(set: CatalogSet): Artefact[] {
  const families = bySlug(set);
  return [
    { path: "records/index.js", content: script(families) },
    { path: "records/index.d.ts", content: declaration(families) },
  ];
}
