import type { Text } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { citizenIdCheckCharacter } from "../../records/check-digits.js";
import { subjectIdentifiers } from "../../records/real-subjects.js";
import { regimes } from "../../settings.js";
import { entryOfPerson } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import type { DealingContext, DealingViolation } from "../rule.js";
import type { PublicationEvent } from "../shapes-acts.js";
import { leavesOf } from "../values.js";

/** Whether a text shows a whole citizen or mobile number. What a firm is known by is public. */
function showsPerson(text: string): boolean {
  return subjectIdentifiers(text).some(({ kind }) => kind !== "uscc");
}

const whole = {
  zh: "含有完整的公民身份号码或者手机号码，没有脱敏",
  en: "shows a whole citizen number or mobile number, unmasked",
};
const open = { zh: "没有按目录写明的规则脱敏", en: "is not masked as the catalog asks" };

/** What follows the county in an address. A housing estate is called 小区, but is no county. */
const belowCounty = (address: string): string => address.replace(/^.*(?<![小社园])[省市区县旗州盟]/, "");

const maskCharacters = /[*＊×●]/g;

/** Whether a value that the catalog has masked is: an address ends with the county, in others places are struck out. */
function isMasked(value: string, flags: readonly string[]): boolean {
  if (flags.includes("address")) return belowCounty(value).replaceAll(maskCharacters, "") === "";
  return value === "" || value.search(maskCharacters) !== -1;
}

/** Fields that the catalog has masked where a person is shown. */
function maskedFields(event: PublicationEvent, context: DealingContext) {
  return (entryOfPerson(event, context)?.fields ?? []).flatMap(({ code, mask, flags }) =>
    code && mask ? [{ code, flags }] : [],
  );
}

function fault(path: DealingViolation["path"], depth: number, said: Text): DealingViolation {
  return { path, params: { name: path.slice(depth).join("."), fault: said } };
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
    zh: ({ id, name, fault }) => `公开内容“${id}”的“${name}”${fault}。`,
    en: ({ id, name, fault }) => `“${name}” of publication “${id}” ${fault}.`,
  },
  hint: {
    zh: () => "请遮去中间各位再公开，例如 9999**********01；住址只写到县级。",
    en: () => "Mask the middle before showing it, for example 9999**********01; an address ends with the county.",
  },
  *check(event, context) {
    if (event.fields === undefined) yield { path: ["fields"], missing: "fields" };
    const places = [
      { shown: event.fields ?? {}, path: ["fields"] },
      ...(event.copies ?? []).map(({ fields = {} }, index) => ({ shown: fields, path: ["copies", index, "fields"] })),
    ];
    const rules = maskedFields(event, context);
    for (const { shown, path: place } of places) {
      const found = [...leavesOf(shown, place)].filter(({ value }) => showsPerson(String(value)));
      for (const { path } of found) yield fault(path, place.length, whole);
      for (const { code, flags = [] } of rules) {
        for (const { path, value } of Object.hasOwn(shown, code) ? leavesOf(shown[code], [...place, code]) : []) {
          const isSaid = found.some((each) => each.path.join(" ") === path.join(" "));
          const isValue = (typeof value === "string" || typeof value === "number") && value !== path.at(-1);
          if (isValue && !isSaid && !isMasked(String(value), flags)) yield fault(path, place.length, open);
        }
      }
    }
  },
  examples: {
    pass: exampleDealing("publication", { fields: { idNumber: "9999**********01" } }),
    fail: exampleDealing("publication", { fields: { idNumber: invented } }),
  },
});
