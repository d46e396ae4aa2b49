import type { PublishedRecordFormat } from "@mulu/schema";

import { byCodeUnit, literal } from "../artefact.js";
import type { Artefact } from "../artefact.js";
import { recordNames } from "./naming.js";

interface FormatVersions {
  slug: string;
  versions: PublishedRecordFormat[];
  latest: PublishedRecordFormat;
}

const startOf = ({ id, inForce }: PublishedRecordFormat): string => `${inForce?.from ?? ""} ${id}`;

/** Formats by slug, versions in the order they took effect. */
function bySlug(formats: readonly PublishedRecordFormat[]): FormatVersions[] {
  const slugs = [...new Set(formats.map((format) => recordNames(format).slug))].sort(byCodeUnit);
  return slugs.flatMap((slug) => {
    const versions = formats.filter((format) => recordNames(format).slug === slug);
    versions.sort((a, b) => byCodeUnit(startOf(a), startOf(b)));
    const latest = versions.at(-1);
    return latest === undefined ? [] : { slug, versions, latest };
  });
}

function script(families: readonly FormatVersions[]): string {
  const names = families.flatMap(({ versions }) => versions.map(recordNames));
  const rows = families.map(({ slug, versions }) => {
    const modules = versions.map(recordNames).map(({ version, module }) => `${literal(version)}: ${module}`);
    return `  ${literal(slug)}: { ${modules.join(", ")} },`;
  });
  const latest = families.map((family) => `  ${literal(family.slug)}: ${literal(recordNames(family.latest).version)},`);
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
  const latest = families.map(
    (family) => `  readonly ${literal(family.slug)}: ${literal(recordNames(family.latest).version)};`,
  );
  const types = families.flatMap(({ slug, versions, latest: newest }) => [
    `  ${literal(slug)}: ${recordNames(newest).type};`,
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
export function emitRegistry(formats: readonly PublishedRecordFormat[]): Artefact[] {
  const families = bySlug(formats);
  return [
    { path: "records/index.js", content: script(families) },
    { path: "records/index.d.ts", content: declaration(families) },
  ];
}
