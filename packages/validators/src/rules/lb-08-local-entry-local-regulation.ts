import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleLocalEntry } from "../examples/files.js";
import { basisParams, isAmong, isDecided, operative } from "../lookups/bases.js";
import { ownRegulations } from "../lookups/own-regulations.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Asks for some local regulation; whether it reaches this region is LB-09's question, whether it is in force LB-05's. */
export const localEntryLocalRegulation = defineRule({
  code: "LB-08",
  slug: "local-entry-local-regulation",
  title: {
    zh: "地方补充目录条目须有地方性法规依据",
    en: "An entry of a supplement has a local regulation as its basis",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["entry"],
  message: {
    zh: ({ thing, cite, level }) =>
      `地方补充目录的${thing}没有地方性法规依据；所引${cite}属于${level}，不能代替地方性法规。`,
    en: ({ thing, cite, level }) =>
      `${thing} belongs to a supplement but cites no local regulation; ${cite} (${level}) does not stand in for one.`,
  },
  hint: {
    zh: ({ own }) =>
      `请引用本地地方性法规的条款${own}，写作 { instrument: 文件标识, article: "9", role: inclusion, weight: operative }；尚无地方性法规规定的，不列入补充目录。`,
    en: ({ own }) =>
      `Cite a clause of the region’s own regulation${own}, as { instrument: its-id, article: "9", role: inclusion, weight: operative }; without one, leave the entry out.`,
  },
  *check(entry, { set }) {
    if (entry.layer !== "local") return;
    const bases = operative(entry, "inclusion");
    const [first] = bases;
    const settled = bases.every(({ basis }) => isDecided(set, basis) && !isAmong(set, basis, ["local-regulation"]));
    if (!first || !settled) return;
    yield {
      path: [...first.path, "instrument"],
      params: { ...basisParams(set, first.basis), own: ownRegulations(set, entry.regionCode) },
    };
  },
  examples: {
    pass: exampleLocalEntry(),
    fail: exampleLocalEntry({ basis: exampleBasis("ex-normative", "inclusion") }),
  },
});
