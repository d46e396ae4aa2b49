import { findRegion, isOutsideMainland } from "@mulu/engine";
import type { CatalogSet, RegionEntry } from "@mulu/engine";
import { closest } from "@mulu/compiler";

import { UsageError } from "../exit.js";
import type { Drafting } from "./drafting.js";
import { say } from "../words/say.js";

/** Every region there is: those with a file of their own, and the divisions that provinces list. */
function allRegions(set: CatalogSet): RegionEntry[] {
  const codes = set
    .all("region")
    .flatMap(({ id, divisions = [] }) => [id.slice("regions/".length), ...divisions.map(({ code }) => code)]);
  return [...new Set(codes)].sort().flatMap((code) => findRegion(set, code) ?? []);
}

const whereabouts = (set: CatalogSet, { code, title, parent }: RegionEntry): string => {
  const above = parent === undefined ? undefined : findRegion(set, parent);
  return `${code} ${above === undefined ? "" : above.title.zh}${title.zh}`;
};

/**
 * The region meant by a code or a name.
 * @throws UsageError where there is none, where several have the name, and for a region in which these laws do not hold
 */
export function regionMeant(set: CatalogSet, written: string): RegionEntry {
  const all = allRegions(set).filter(({ level }) => level !== "national");
  const found = all.filter(({ code, title }) => code === written || title.zh === written || title.en === written);
  const [only, ...others] = found;
  if (only && others.length > 0) {
    const shown = found.map((each) => whereabouts(set, each));
    throw new UsageError(say("several-regions-called-give", { count: found.length, written, shown }));
  }
  if (!only) {
    const meant = closest(written, [...all.map(({ title }) => title.zh), ...all.map(({ code }) => code)]);
    const hint = meant === undefined ? "" : `，是不是 ${meant}？`;
    throw new UsageError(
      say("no-region-record", {
        written,
        hint: { zh: hint, en: meant === undefined ? "" : `; did you mean ${meant}?` },
      }),
    );
  }
  if (isOutsideMainland(only.code)) {
    throw new UsageError(say("catalogs-mainland-do-not", { title: { zh: only.title.zh, en: only.code } }));
  }
  return only;
}

/** Whether a region has a file of its own, which what is local needs. */
export function isRegistered(set: CatalogSet, code: string): boolean {
  return set.region(code) !== undefined;
}

/** Gives a division that its province lists a file of its own, and takes it off the list. */
export function registerRegion(drafting: Drafting, { code, title, level, parent }: RegionEntry, en?: string): void {
  const { set } = drafting;
  if (isRegistered(set, code)) return;
  const english = title.en ?? en;
  if (english === undefined) {
    throw new UsageError(say("give-english-name-region", { title: title.zh }));
  }
  const province = set.all("region").find(({ divisions = [] }) => divisions.some((each) => each.code === code));
  const file = `regions/${code}.yaml`;
  const { source, ...own } = drafting.provenance();
  drafting.register(file, "region", {
    title: { zh: title.zh, en: english },
    level,
    parent,
    provenance: {
      ...(province ? { ...province.provenance, verified: own.verified } : { ...own, source }),
      ...(title.en === undefined ? { fields: { title: { status: "unverified", confidence: "medium" } } } : {}),
    },
  });
  if (province) takeOffList(drafting, `${province.id}.yaml`, code);
  drafting.note(say("registered-region", { title: { zh: title.zh, en: english }, file }));
}

/** Takes one division off the list of its province: its line alone, so that nothing else of the file changes. */
function takeOffList(drafting: Drafting, file: string, code: string): void {
  const text = drafting.text(file) ?? "";
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.startsWith("  - {") && line.includes(`code: "${code}"`));
  const isWhole = at !== -1 && (lines[at]?.endsWith("}") ?? false);
  const isOnly = lines.filter((line) => line.startsWith("  - {")).length === 1;
  if (isWhole && !isOnly) {
    drafting.put(file, lines.filter((_, index) => index !== at).join("\n"));
    return;
  }
  const divisions = drafting.set.all("region").find(({ id }) => `${id}.yaml` === file)?.divisions ?? [];
  const left = divisions.filter((each) => each.code !== code);
  drafting.edit(file, "region", { divisions: left.length === 0 ? undefined : left });
}
