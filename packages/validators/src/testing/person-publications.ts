import { checkPublication } from "../dealings/check.js";
import { dealingWorld, exampleDealing } from "../dealings/examples.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { examplePersonal } from "../examples/parts.js";
import { linkedSet } from "./publish.js";

const basis = exampleBasis("ex-law", "inclusion") + exampleBasis("ex-admin-reg", "personal-publication");
const listed = ["note", "more", "held"].map((code) => `{ code: ${code}, title: { zh: 示例${code}, en: Example } }`);
const catalogs = exampleEntry({
  subjects: "[natural-person, legal-person, individual-business]",
  personal: examplePersonal,
  fields: `[${listed.join(", ")}]`,
  basis,
});
/** Where persons and firms may be shown, so that only what is shown is asked about. */
export const there = { set: linkedSet({ ...dealingWorld, ...catalogs }), region: "370000", date: "2026-06-01" };

export type Kind = "natural-person" | "individual-business" | "legal-person";

/** What PB-05 says of fields: that something is shown, that it may be, or nothing. */
export function said(fields: object, subjectKind: Kind, more: object = {}): "fail" | "cannot-say" | undefined {
  const { dealing } = exampleDealing("publication", { subjectKind, fields, ...more } as object);
  const verdicts = checkPublication(dealing, there).findings.flatMap(({ rule, verdict }) =>
    rule === "PB-05" ? [verdict] : [],
  );
  return verdicts.includes("fail") ? "fail" : verdicts.includes("cannot-say") ? "cannot-say" : undefined;
}
