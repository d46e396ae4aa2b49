import { levelVerdict } from "@mulu/engine";
import { describe, expect, it } from "vitest";

import {
  exampleBasis,
  exampleEntry,
  exampleList,
  exampleLocalEntry,
  exampleLocalList,
  exampleMeasure,
  examplePaths,
} from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import type { Example } from "../rule.js";
import { runRules } from "../run.js";
import { linkedSet } from "../testing/publish.js";
import { rules } from "./index.js";

const instruments = [
  "ex-law",
  "ex-admin-reg",
  "ex-local-reg",
  "ex-central-policy",
  "ex-state-council-decision",
  "ex-department-rule",
  "ex-normative",
];
const setBy = (instrument: string): string => `{ instrument: ${instrument}, article: "3" }`;

const carried = {
  "a national entry": (of) => exampleEntry({ basis: exampleBasis(of, "inclusion") }),
  "a local entry": (of) => exampleLocalEntry({ basis: exampleBasis(of, "inclusion") }),
  "a measure that reduces rights": (of) => exampleMeasure({ basis: exampleBasis(of, "measure") }),
  "a management measure": (of) =>
    exampleMeasure({ type: "key-supervision", effect: "management", basis: exampleBasis(of, "measure") }),
  "a local measure": (of) => exampleMeasure({ basis: exampleBasis(of, "measure") }, examplePaths.localMeasure),
  "the field of a list": (of) => exampleList({ fieldBasis: exampleBasis(of, "list-field", "48") }, "2026"),
  "the standard of a list": (of) => exampleList({ setBy: setBy(of) }, "2026"),
  "the standard of a local list": (of) => exampleLocalList({ setBy: setBy(of) }),
} as const satisfies Record<string, (instrument: string) => Example>;

describe.each(Object.keys(carried) as (keyof typeof carried)[])("the level of law of %s", (what) => {
  it.each(["2022-06-01", "2026-06-01"])("is judged on %s as the rules judge it (RES-20)", (asOf) => {
    for (const instrument of instruments) {
      const files = carried[what](instrument);
      const set = linkedSet({ ...exampleWorld, ...files });
      const file = Object.keys(files).at(-1) ?? "";
      const document = set.get(file.replace(/\.yaml$/, ""));
      const isStandard = what.startsWith("the standard");
      const bases =
        document && "fieldBasis" in document
          ? document.fieldBasis
          : document && "basis" in document
            ? document.basis
            : [];
      const setBySelf = document && "setBy" in document ? document.setBy : undefined;
      const citation = isStandard ? setBySelf : bases[0];
      if (!document || !citation) throw new Error(`no citation in ${file}`);
      const { is, needed } = levelVerdict(set, { document, citation }, asOf);
      const asked = needed?.rules ?? [];
      // A rule that speaks first silences the others, so all of them are asked; only those on this level count.
      const found = runRules(set, { rules: rules.filter(({ code }) => asked.includes(code)), asOf }).filter(
        ({ subject, verdict, path }) => subject === document.id && verdict === "fail" && path.at(-1) === "instrument",
      );
      const isRefused = ["insufficient", "other-region", "beside"].includes(is);
      expect([instrument, is, found.length > 0]).toEqual([instrument, is, isRefused]);
    }
  });
});
