import type { Citation, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation, formatClause } from "../cite.js";
import { citedOnInWords } from "../cited-on/words.js";
import { titleOf } from "../titles.js";
import type { RadarEdition, RadarVerdict } from "./model.js";
import type { Become } from "./verdict.js";

/** @public A verdict of the radar, as what is to be done. */
export const radarLabels: Readonly<Record<RadarVerdict, Text>> = {
  "basis-lost": { zh: "依据已失", en: "basis lost" },
  review: { zh: "须复核", en: "review" },
  renumber: { zh: "改条号", en: "renumber" },
  "cannot-say": { zh: "无法判断", en: "cannot say" },
  "not-law": { zh: "当日还不是法", en: "not law on that day" },
  keep: { zh: "不变", en: "keep" },
};

/** What is to be done about a clause, and why. */
export function becomeInWords(set: CatalogSet, citation: Citation, become: Become): Text {
  const { verdict, now, then, becomes } = become;
  const label = radarLabels[verdict];
  const number = becomes === undefined ? undefined : formatClause({ ...citation, article: becomes });
  const to = number ? { zh: `，改引${number.zh}`, en: `: cite ${number.en}` } : { zh: "", en: "" };
  const said = citedOnInWords(set, now);
  const before = then && then.is !== now.is ? citedOnInWords(set, then) : undefined;
  const made = before
    ? { zh: `制定时（${then?.on ?? ""}）：${before.zh}`, en: ` When it was made (${then?.on ?? ""}): ${before.en}` }
    : { zh: "", en: "" };
  return {
    zh: `${label.zh}${to.zh}。${said.zh}${made.zh}`,
    en: `${label.en}${to.en}. ${said.en}${made.en}`,
  };
}

/** A citation in words, by the number it is cited by. */
export function citeInWords(set: CatalogSet, citation: Citation): Text {
  return formatCitation(citation, set.instrument(citation.instrument)?.title);
}

function named(set: CatalogSet, id: string | undefined): Text {
  const document = id === undefined ? undefined : set.get(id);
  return document ? titleOf(document) : { zh: id ?? "", en: id ?? "" };
}

/** Which edition above a supplement was made under, and which holds now. */
export function editionInWords(set: CatalogSet, edition: Omit<RadarEdition, "words">): Text {
  const [under, now] = [named(set, edition.under), named(set, edition.now)];
  switch (edition.verdict) {
    case "keep":
      return { zh: `不变。所补充的仍是《${now.zh}》。`, en: `keep. It still supplements ${now.en}.` };
    case "review":
      return {
        zh: `须复核。制定时（${edition.made ?? ""}）所补充的是《${under.zh}》，现行的是《${now.zh}》。`,
        en: `review. When it was made (${edition.made ?? ""}) it supplemented ${under.en}; now there is ${now.en}.`,
      };
    case "cannot-say":
      return {
        zh: "无法判断。制定日期没有登记，或者当时、现在适用哪一版全国目录没有登记。",
        en: "cannot say. The day on which it was made is not on record, or which national edition held then or holds now.",
      };
  }
}
