import { codeTitle } from "@mulu/engine";
import type { AdminLevel, LegalLevel, PublishedInstrument, PublishedRegion, Text } from "@mulu/schema";

import { exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";
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
    yield fault(["level"], {
      zh: `代码 ${code} 与所写层级不符`,
      en: `has the code ${code}, which does not fit its level`,
    });
  }
  const parent = region.parent === undefined ? undefined : set.region(region.parent);
  if (region.level !== "national" && region.parent === undefined) {
    yield fault(["parent"], { zh: "没有写明上级行政区", en: "does not name the region above it" });
  }
  // A county is numbered under its province, even where the province administers it directly.
  const misplaced = parent && parent.level !== "national" && code.slice(0, 2) !== region.parent?.slice(0, 2);
  if (misplaced) yield fault(["parent"], { zh: "与上级行政区不在同一省", en: "has a parent of another province" });
}

function* ofInstrument({ level, region }: PublishedInstrument, { set }: RuleContext): Iterable<Violation> {
  const name = codeTitle(set, "legal-levels", level);
  if (regional.includes(level) && region === undefined) {
    const what: Text = {
      zh: `属于${name.zh}，但没有写明适用区域`,
      en: `is of a local level (${name.en}) but does not name its region`,
    };
    yield { ...fault(["region"], what), missing: "region" };
  }
  if (nationwide.includes(level) && region !== undefined) {
    yield fault(["region"], {
      zh: `属于${name.zh}，在全国适用，不应写适用区域`,
      en: `holds nationwide (${name.en}) and takes no region`,
    });
  }
}

const inTheFile: Text = {
  zh: `请写六位行政区划代码（GB/T 2260），写作 region: "六位代码"；全国适用的不写`,
  en: `Give the six-digit code of GB/T 2260, as region: "six digits"; nothing where it holds nationwide`,
};

/** Under local/ the folder is the code: no field of the edition names it. */
const inTheRegister: Text = {
  zh: "代码无误的，请先在 catalogs/regions/ 登记该行政区划；有误的，改文件夹的名称",
  en: "Where the code is right, register the region in catalogs/regions/ first; where it is wrong, rename the folder",
};

function fault(path: string[], what: Text, remedy = inTheFile): Violation {
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
  title: { zh: "行政区划代码须与层级相符", en: "Region codes are present where they belong, and fit" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["region", "instrument", "edition"],
  messages: { fault: ["fault", "remedy"] },
  *check(document, context) {
    if (document.documentKind === "region") yield* ofRegion(document, context);
    else if (document.documentKind === "instrument") yield* ofInstrument(document, context);
    else if (document.regionCode !== undefined && !context.set.region(document.regionCode)) {
      const code = document.regionCode;
      const what: Text = {
        zh: `放在 local/${code}/ 下，但 regions/ 中没有 ${code} 的文件`,
        en: `stands under local/${code}/, but regions/ has no file ${code}`,
      };
      yield fault([], what, inTheRegister);
    }
  },
  examples: {
    pass: { "instruments/ex-city-reg.yaml": example(`"440200"`) },
    fail: { "instruments/ex-city-reg.yaml": example(null) },
  },
});
