import { opinion2020 } from "../../cites.js";
import { citizenIdCheckCharacter, isCitizenId } from "../../records/check-digits.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** A whole citizen number, with a right check character, or a whole mobile number. */
function showsPerson(text: string): boolean {
  const runs = text.match(/(?<![0-9A-Za-z])\d{11}(?!\d)|(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g) ?? [];
  return runs.some((run) => /^1[3-9]\d{9}$/.test(run) || isCitizenId(run.toUpperCase()));
}

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
  *check({ fields }) {
    if (fields === undefined) yield { path: ["fields"], missing: "fields" };
    for (const [name, value] of Object.entries(fields ?? {})) {
      if (showsPerson(String(value))) yield { path: ["fields", name], params: { name } };
    }
  },
  examples: {
    pass: exampleDealing("publication", { fields: { idNumber: "9999**********01" } }),
    fail: exampleDealing("publication", {
      fields: { idNumber: `99999920000101001${citizenIdCheckCharacter("99999920000101001")}` },
    }),
  },
});
