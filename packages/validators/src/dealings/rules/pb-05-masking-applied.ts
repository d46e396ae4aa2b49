import { opinion2020 } from "../../cites.js";
import { citizenIdCheckCharacter } from "../../records/check-digits.js";
import { subjectIdentifiers } from "../../records/real-subjects.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import { leavesOf } from "../values.js";

/** Whether a text shows a whole citizen or mobile number. What a firm is known by is public. */
function showsPerson(text: string): boolean {
  return subjectIdentifiers(text).some(({ kind }) => kind !== "uscc");
}

/** A citizen number of the reserved division, which is nobody’s. */
const invented = `99999920000101001${citizenIdCheckCharacter("99999920000101001")}`;

export const maskingApplied = defineDealingRule({
  code: "PB-05",
  slug: "masking-applied",
  title: { zh: "公开的个人信息须脱敏", en: "Personal information is masked when shown" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4"),
  applies: ["publication"],
  message: {
    zh: ({ id, name }) => `公开内容“${id}”的“${name}”含有完整的公民身份号码或者手机号码，没有脱敏。`,
    en: ({ id, name }) => `Publication “${id}” shows a whole citizen number or mobile number in “${name}”, unmasked.`,
  },
  hint: {
    zh: () => "请遮去中间各位再公开，例如 1101**********01。",
    en: () => "Mask the middle before showing it, for example 1101**********01.",
  },
  *check({ fields, copies = [] }) {
    if (fields === undefined) yield { path: ["fields"], missing: "fields" };
    const shown = [
      ...leavesOf(fields ?? {}, ["fields"]),
      ...copies.flatMap((copy, index) => [...leavesOf(copy.fields ?? {}, ["copies", index, "fields"])]),
    ];
    for (const { path, value } of shown) {
      if (showsPerson(String(value)))
        yield { path, params: { name: path.slice(path.indexOf("fields") + 1).join(".") } };
    }
  },
  examples: {
    pass: exampleDealing("publication", { fields: { idNumber: "9999**********01" } }),
    fail: exampleDealing("publication", { fields: { idNumber: invented } }),
  },
});
