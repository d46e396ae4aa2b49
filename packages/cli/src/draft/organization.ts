import { columnNames } from "@mulu/compiler";
import type { ColumnAnswer } from "@mulu/compiler";
import { findRegion, normalizeTitle, regionLine } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { FileKind, OrganizationKind, RegionCode } from "@mulu/schema";

import type { Drafting } from "./drafting.js";
import { slugOf } from "./slugs.js";
import { inBoth, readText } from "./texts.js";
import { say } from "../words/say.js";

/** What a body is, by the end of its name; what has another end is unknown. */
const kindsByEnd: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/人民代表大会(?:常务委员会)?$/, "local-peoples-congress"],
  [/人民政府$/, "local-government"],
  [/人民(?:法|检察)院$/, "judicial-organ"],
  [/(?:局|厅|委|委员会|办公室|支队|总队)$/, "local-department"],
];

function kindOf(zh: string, isLocal: boolean): OrganizationKind {
  const found = kindsByEnd.find(([end]) => end.test(zh))?.[1];
  return isLocal && found !== undefined ? found : "unknown";
}

/** The id of a registered body by id, Chinese title, or the short name that means it in this region. */
export function registeredBody(set: CatalogSet, written: string, region?: RegionCode): string | undefined {
  const id = written.replace(/^organizations\//, "");
  if (set.organization(id)) return id;
  const key = normalizeTitle(readText(written).zh);
  return set
    .all("organization")
    .find(
      ({ title, short, region: own }) =>
        normalizeTitle(title.zh) === key || (short !== undefined && own === region && normalizeTitle(short.zh) === key),
    )
    ?.id.slice("organizations/".length);
}

/**
 * The id of a body: a registered one; else a new one, which is registered.
 * @param written an id, or 中文名称, or 中文名称|English name
 */
export function organizationMeant(drafting: Drafting, written: string, region?: RegionCode): string {
  const { zh, en } = readText(written);
  return (
    registeredBody(drafting.set, written, region) ??
    register(drafting, { zh, ...(en === undefined ? {} : { en }) }, region)
  );
}

/**
 * Registers a body that a command names by its full name: the name begins with that of its region, so that no slip of the
 * hand becomes a body of its own. One that is registered stays as it is.
 */
export function registerLocalBody(drafting: Drafting, written: string, home: RegionCode | undefined): void {
  if (home === undefined || registeredBody(drafting.set, written, home) !== undefined) return;
  for (const code of regionLine(drafting.set, home)) {
    const region = findRegion(drafting.set, code);
    // The country has no parent; its bodies are registered by hand.
    const name = region?.parent === undefined ? undefined : region.title.zh;
    if (name === undefined || !written.startsWith(name) || written.length <= name.length + 1) continue;
    organizationMeant(drafting, written, code);
    return;
  }
}

/** Columns whose cells name a body of the register. */
const ofBodies = ["objection.handler", "repair.handler", "severity.assignedBy", "collectedBy"];

/**
 * Registers the bodies of a region that answers name and nobody has registered yet: those whose name begins with that of
 * the region, so that no short word becomes a body of its own.
 */
export function registerBodies(
  drafting: Drafting,
  answers: readonly ColumnAnswer[],
  { kind, region }: { kind: FileKind; region: RegionCode | undefined },
): void {
  const home = region === undefined ? undefined : findRegion(drafting.set, region)?.title.zh;
  if (home === undefined) return;
  for (const { column, text } of answers) {
    const path = columnNames(kind).find((each) => each.column === column)?.path;
    if (path === undefined || !ofBodies.includes(path)) continue;
    for (const name of text.split(/[;；、]/).map((each) => each.trim())) {
      if (name.startsWith(home) && name.length > home.length + 1) organizationMeant(drafting, name, region);
    }
  }
}

function register(drafting: Drafting, title: { zh: string; en?: string }, region: RegionCode | undefined): string {
  const slug = slugOf(title, region === undefined ? "o" : `o-${region}`);
  const file = `organizations/${slug}.yaml`;
  if (drafting.has(file)) return slug;
  const kind = kindOf(title.zh, region !== undefined);
  drafting.register(file, "organization", {
    title: inBoth(title),
    kind,
    region,
    unknown: [...(title.en === undefined ? ["title.en"] : []), "repairDesk"],
    provenance: drafting.provenance(
      kind === "unknown" ? {} : { fields: { kind: { status: "inferred", confidence: "high" } } },
    ),
  });
  drafting.note(say("registered-body", { title: { zh: title.zh, en: title.en ?? title.zh }, file }));
  return slug;
}
