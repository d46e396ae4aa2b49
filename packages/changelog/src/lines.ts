import type { Text } from "@mulu/schema";

import type { ChangelogEntry, Consultation, Decision } from "./entry.js";

/** @public One labelled line of a consultation, the same in CHANGELOG.md, on the site and in the feed. */
export interface ConsultationLine {
  part: "docket" | "window" | "groups" | "counts" | "decision";
  label: Text;
  value: Text;
}

/** @public How a gap is written. It is never left out and never filled. */
export const unknownText: Text = { zh: "未知", en: "unknown" };

function windowText({ opened, closes }: Consultation): Text {
  if (opened === null && closes === null) return unknownText;
  return {
    zh: `${opened ?? unknownText.zh} 至 ${closes ?? unknownText.zh}`,
    en: `${opened ?? unknownText.en} to ${closes ?? unknownText.en}`,
  };
}

function listText(titles: readonly Text[]): Text {
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}

function groupsText({ groups }: Consultation): Text {
  if (groups === null) return unknownText;
  return groups.length === 0 ? { zh: "无", en: "none" } : listText(groups.map(({ title }) => title));
}

function countsText({ counts }: Consultation): Text {
  if (counts === null || counts.length === 0) return unknownText;
  return listText(counts.map(({ title, count }) => ({ zh: `${title.zh} ${count} 条`, en: `${title.en}: ${count}` })));
}

function decisionText(decision: Decision | null): Text {
  if (decision === null) return unknownText;
  const { title, on, by, note } = decision;
  return {
    zh: `${title.zh}（${by?.title.zh ?? "机构未知"}，${on ?? "日期未知"}）${note === null ? "" : `；${note.zh}`}`,
    en: `${title.en} (${by?.title.en ?? "body unknown"}, ${on ?? "date unknown"})${note === null ? "" : `; ${note.en}`}`,
  };
}

/** @public The five parts of a consultation, always all five. */
export function consultationLines(consultation: Consultation): ConsultationLine[] {
  const { title, docket } = consultation;
  return [
    {
      part: "docket",
      label: { zh: "卷宗", en: "Docket" },
      value: { zh: `${title.zh}（${docket}）`, en: `${title.en} (${docket})` },
    },
    { part: "window", label: { zh: "征求意见期间", en: "Comment period" }, value: windowText(consultation) },
    { part: "groups", label: { zh: "征求意见对象", en: "Groups consulted" }, value: groupsText(consultation) },
    { part: "counts", label: { zh: "意见处理", en: "Comments" }, value: countsText(consultation) },
    { part: "decision", label: { zh: "结果", en: "Decision" }, value: decisionText(consultation.decision) },
  ];
}

/** @public The packages a change touches, in words. */
export function packagesText({ packages }: ChangelogEntry): Text {
  if (packages.length === 0) return { zh: "无", en: "none" };
  const one = packages.map(({ name, bump, version }) => (version === null ? `${name} ${bump}` : `${name}@${version}`));
  return { zh: one.join("、"), en: one.join(", ") };
}
