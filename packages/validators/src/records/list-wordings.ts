import { about, emptyValue } from "./wording.js";
import type { Situation, Wording } from "./wording.js";

/** More values than this are not listed. */
const listed = 12;

/** Words for a value outside its list. Where several may stand side by side, the part that is not listed is counted out. */
export function codes(situation: Situation): Wording {
  const { fault, part } = situation.error.params;
  const rule = "RECORD-04";
  if (fault === "empty") return emptyValue(situation, rule);
  const place = typeof part === "number" ? part : undefined;
  if (fault === "empty-part" && place !== undefined) {
    return {
      rule,
      message: about(
        situation,
        `并列的第${String(place)}部分是空的。`,
        `holds several values, and part ${String(place)} is empty.`,
      ),
      hint: { zh: "请删去多余的分隔符。", en: "Remove the separator that is too many." },
    };
  }
  const message =
    place === undefined
      ? about(situation, "不在规定的取值之内。", "is not one of the values allowed.")
      : about(
          situation,
          `并列的第${String(place)}部分不在规定的取值之内。`,
          `holds several values, and part ${String(place)} is not one of those allowed.`,
        );
  return { rule, message, hint: hintOf(situation) };
}

function hintOf({ element }: Situation): { zh: string; en: string } {
  const values = (element?.codes ?? []).map(({ value }) => value);
  const some = values.slice(0, listed);
  const more = values.length > listed;
  const zh = [`可以填：${some.join("、")}${more ? "等" : ""}`];
  const en = [`Allowed: ${some.join(", ")}${more ? " and others" : ""}`];
  if (element?.severalCodes) {
    zh.push("有几类的，每一类照列表写，用分号隔开");
    en.push("several are written side by side, each as listed, with a semicolon between");
  }
  if (element?.openCodes) {
    zh.push(
      element.severalCodes
        ? "只有列表中没有的那一类写“其他-”加具体内容，不要把列表中已有的也并进去"
        : "都不是的写“其他-”加具体内容",
    );
    en.push(
      element.severalCodes
        ? "only what is not listed is written 其他- and what it is; what is listed does not go into it"
        : "for anything else write 其他- and what it is",
    );
  }
  return { zh: `${zh.join("；")}。`, en: `${en.join("; ")}.` };
}
