import type { Text } from "@mulu/schema";

import type { ChangelogEntry, Consultation, Decision } from "./entry.js";
import { say } from "./words/say.js";

/** @public One labelled line of a consultation, the same in CHANGELOG.md, on the site and in the feed. */
export interface ConsultationLine {
  part: "docket" | "window" | "groups" | "counts" | "decision";
  label: Text;
  value: Text;
}

/** @public How a gap is written. It is never left out and never filled. */
export const unknownText: Text = say("unknown");

function windowText({ opened, closes }: Consultation): Text {
  if (opened === null && closes === null) return unknownText;
  return say("period", { from: opened ?? unknownText, to: closes ?? unknownText });
}

function groupsText({ groups }: Consultation): Text {
  if (groups === null) return unknownText;
  return groups.length === 0 ? say("none") : say("listed", { items: groups.map(({ title }) => title) });
}

function countsText({ counts }: Consultation): Text {
  if (counts === null || counts.length === 0) return unknownText;
  return say("listed", { items: counts.map(({ title, count }) => say("count", { title, count })) });
}

function decisionText(decision: Decision | null): Text {
  if (decision === null) return unknownText;
  const { title, on, by, note } = decision;
  return say("decision", {
    title,
    by: by?.title ?? say("body-unknown"),
    on: on ?? say("day-unknown"),
    note: note === null ? "" : say("decision-note", { note }),
  });
}

/** @public The five parts of a consultation, always all five. */
export function consultationLines(consultation: Consultation): ConsultationLine[] {
  const { title, docket } = consultation;
  return [
    { part: "docket", label: say("label.docket"), value: say("docket-title", { title, docket }) },
    { part: "window", label: say("label.window"), value: windowText(consultation) },
    { part: "groups", label: say("label.groups"), value: groupsText(consultation) },
    { part: "counts", label: say("label.counts"), value: countsText(consultation) },
    { part: "decision", label: say("label.decision"), value: decisionText(consultation.decision) },
  ];
}

/** @public The packages a change touches, in words. */
export function packagesText({ packages }: ChangelogEntry): Text {
  if (packages.length === 0) return say("none");
  const one = packages.map(({ name, bump, version }) => (version === null ? `${name} ${bump}` : `${name}@${version}`));
  return say("listed", { items: one });
}
