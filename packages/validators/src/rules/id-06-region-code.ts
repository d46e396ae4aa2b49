import type { AdminLevel, FindingParam, LegalLevel, PublishedInstrument, PublishedRegion } from "@mulu/schema";

import { exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { code, part } from "../say/messages.js";
import type { RuleContext, Violation } from "../rule.js";

/** GB/T 2260: two digits for the province, two for the prefecture, two for the county. */
const codeShapes: Partial<Record<AdminLevel, RegExp>> = {
  national: /^100000$/,
  province: /^\d{2}0000$/,
  prefecture: /^\d{4}00$/,
};

const regional: readonly LegalLevel[] = ["local-regulation", "local-government-rule"];
const nationwide: readonly LegalLevel[] = [
  "law",
  "administrative-regulation",
  "central-policy",
  "state-council-decision",
  "department-rule",
];

function* ofRegion(region: PublishedRegion, { set }: RuleContext): Iterable<Violation> {
  const code = region.id.replace(/^regions\//, "");
  const shape = codeShapes[region.level];
  if (shape && !shape.test(code)) {
    yield fault(["level"], part("hasCodeWhichDoes", { code }));
  }
  const parent = region.parent === undefined ? undefined : set.region(region.parent);
  if (region.level !== "national" && region.parent === undefined) {
    yield fault(["parent"], part("doesNotNameRegion"));
  }
  // A county is numbered under its province, even where the province administers it directly.
  const misplaced = parent && parent.level !== "national" && code.slice(0, 2) !== region.parent?.slice(0, 2);
  if (misplaced) yield fault(["parent"], part("hasParentAnotherProvince"));
}

function* ofInstrument({ level, region }: PublishedInstrument): Iterable<Violation> {
  const name = code("legal-levels", level);
  if (regional.includes(level) && region === undefined) {
    const what: FindingParam = part("isLocalLevelBut", { name });
    yield { ...fault(["region"], what), missing: "region" };
  }
  if (nationwide.includes(level) && region !== undefined) {
    yield fault(["region"], part("holdsNationwideAndTakes", { name }));
  }
}

const inTheFile: FindingParam = part("giveSixDigitCode");

/** Under local/ the folder is the code: no field of the edition names it. */
const inTheRegister: FindingParam = part("whereCodeIsRight");

function fault(path: string[], what: FindingParam, remedy = inTheFile): Violation {
  return { path, params: { fault: what, remedy } };
}

function example(region: string | null): string {
  return exampleFile("instrument", {
    title: "{ zh: 示例市条例, en: Example city regulation }",
    level: "local-regulation",
    issuer: "ex-local-congress",
    region,
  });
}

/** That a code named in a file is of the code table is the linker's; here: that it is there, and that it fits. */
export const regionCode = defineRule({
  code: "ID-06",
  slug: "region-code",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["region", "instrument", "edition"],
  messages: { fault: ["fault", "remedy"] },
  parts: {
    hasCodeWhichDoes: ["code"],
    doesNotNameRegion: [],
    hasParentAnotherProvince: [],
    isLocalLevelBut: ["name"],
    holdsNationwideAndTakes: ["name"],
    giveSixDigitCode: [],
    whereCodeIsRight: [],
    standsUnderLocalBut: ["code"],
  },
  *check(document, context) {
    if (document.documentKind === "region") yield* ofRegion(document, context);
    else if (document.documentKind === "instrument") yield* ofInstrument(document);
    else if (document.regionCode !== undefined && !context.set.region(document.regionCode)) {
      const code = document.regionCode;
      const what: FindingParam = part("standsUnderLocalBut", { code });
      yield fault([], what, inTheRegister);
    }
  },
  examples: {
    pass: { "instruments/ex-city-reg.yaml": example(`"440200"`) },
    fail: { "instruments/ex-city-reg.yaml": example(null) },
  },
});
