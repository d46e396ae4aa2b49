import type { Text } from "@mulu/schema";

import { about, emptyValue } from "./wording.js";
import type { Situation, Wording } from "./wording.js";

type Said = Readonly<Record<string, readonly [zh: string, en: string]>>;

function faultOf({ error }: Situation): string {
  return typeof error.params.fault === "string" ? error.params.fault : "";
}

const usccFaults: Said = {
  length: [
    "不是有效的统一社会信用代码：应为18位，位数不对（GB 32100）。",
    "is not a valid unified social credit code: it must have 18 places (GB 32100).",
  ],
  characters: [
    "不是有效的统一社会信用代码：有的位上是不允许的字符（GB 32100）。",
    "is not a valid unified social credit code: a place holds a character that is not allowed there (GB 32100).",
  ],
  structure: [
    "不是有效的统一社会信用代码：登记管理部门、机构类别或者行政区划部分不成立，或者是占位的填充值（GB 32100）。",
    "is not a valid unified social credit code: authority, category or division cannot be, or it is a filler (GB 32100).",
  ],
  "check-character": [
    "不是有效的统一社会信用代码：位数和字符都对，末位校验码与 GB 32100 的算法不符。",
    "is not a valid unified social credit code: length and characters are right, the check character does not agree with GB 32100.",
  ],
};

const usccHints: Readonly<Record<string, Text>> = {
  "check-character": {
    zh: "请对照证照逐位核对。证照上就是这样写的，就不是填错，不要改动代码：2016年以前发出的个别代码，校验码本来就与算法不符。请向登记管理部门核实，由平台按核实结果处理。",
    en: "Compare it with the certificate, place by place. If the certificate reads so, nothing was filled in wrongly: do not change the code. A few codes issued before 2016 carry a check character that does not agree; ask the registration authority, and let the platform decide by its answer.",
  },
};

const usccHint: Text = {
  zh: "请对照证照逐位核对；代码为18位，不含字母 I、O、S、V、Z。",
  en: "Compare it with the certificate, place by place; it has 18 places and no letters I, O, S, V or Z.",
};

/** Words for a unified social credit code. */
export function uscc(situation: Situation): Wording {
  const fault = faultOf(situation);
  if (fault === "empty") return emptyValue(situation, "ID-01");
  const [zh, en] = usccFaults[fault] ?? usccFaults.structure ?? ["", ""];
  return { rule: "ID-01", message: about(situation, zh, en), hint: usccHints[fault] ?? usccHint };
}

const citizenFaults: Said = {
  length: [
    "不是有效的公民身份号码：应为18位，位数不对（GB 11643）。",
    "is not a valid citizen identification number: it must have 18 places (GB 11643).",
  ],
  characters: [
    "不是有效的公民身份号码：前17位应为数字，末位为数字或者大写 X（GB 11643）。",
    "is not a valid citizen identification number: 17 digits, then a digit or a capital X (GB 11643).",
  ],
  structure: [
    "不是有效的公民身份号码：地址码或者出生年份不成立（GB 11643）。",
    "is not a valid citizen identification number: division or year of birth cannot be (GB 11643).",
  ],
  "birth-date": [
    "不是有效的公民身份号码：其中的出生日期不存在（GB 11643）。",
    "is not a valid citizen identification number: the day of birth in it does not exist (GB 11643).",
  ],
  "check-character": [
    "不是有效的公民身份号码：末位校验码与 GB 11643 的算法不符。",
    "is not a valid citizen identification number: the check digit does not agree with GB 11643.",
  ],
};

/** Words for a citizen identification number. */
export function citizenId(situation: Situation): Wording {
  const fault = faultOf(situation);
  if (fault === "empty") return emptyValue(situation, "RECORD-06");
  const [zh, en] = citizenFaults[fault] ?? citizenFaults.structure ?? ["", ""];
  const hint = {
    zh: "请对照证件逐位核对；末位可以是大写 X。",
    en: "Compare it with the card; the last place may be a capital X.",
  };
  return { rule: "RECORD-06", message: about(situation, zh, en), hint };
}

/** Words for a date: a day that does not exist, or one that is not written as dates are. */
export function date(situation: Situation): Wording {
  const fault = faultOf(situation);
  if (fault === "empty") return emptyValue(situation, "ID-02");
  const hint = { zh: "请写成 2024-02-29 或者 2024/02/29。", en: "Write 2024-02-29 or 2024/02/29." };
  const message =
    fault === "date-form"
      ? about(
          situation,
          "的日期写法不对：年四位，月、日各两位。",
          "is not written as a date: year of four digits, month and day of two.",
        )
      : about(situation, "不是存在的日期。", "is not a day that exists.");
  return { rule: "ID-02", message, hint };
}

/** Words for a number: which of its limits is exceeded. */
export function number(situation: Situation): Wording {
  const { precision = 0, scale = 0, minimum = 0 } = situation.element ?? {};
  const rule = "RECORD-05";
  if (situation.error.keyword === "minimum") {
    return {
      rule,
      message: about(situation, `不能小于${String(minimum)}。`, `may not be less than ${String(minimum)}.`),
    };
  }
  const before = precision - scale;
  if (faultOf(situation) === "integer-digits") {
    return {
      rule,
      message: about(
        situation,
        `的整数部分超过${String(before)}位。`,
        `has more than ${String(before)} digits before the point.`,
      ),
    };
  }
  return {
    rule,
    message: about(
      situation,
      `的小数超过${String(scale)}位。`,
      `has more than ${String(scale)} digits after the point.`,
    ),
  };
}

/** Words for a text that says nothing, or holds what nobody wrote. */
export function text(situation: Situation): Wording {
  const fault = faultOf(situation);
  if (fault === "control-character") {
    return {
      rule: "RECORD-08",
      message: about(situation, "含有看不见的控制字符。", "holds control characters, which nobody sees."),
      hint: {
        zh: "请删去，通常是从别的系统导出时带来的。",
        en: "Remove them; most often an export brought them along.",
      },
    };
  }
  return {
    rule: "RECORD-01",
    message:
      fault === "blank"
        ? about(
            situation,
            "只有空白或者看不见的字符，等于没有填写。",
            "holds blanks or invisible characters only, which is as good as nothing.",
          )
        : about(situation, "不能为空。", "may not be empty."),
  };
}

/** Words for a date that comes before the one it follows. */
export function order(situation: Situation): Wording {
  const { element, format } = situation;
  const other = format.elements.find(({ name }) => name === element?.notBefore);
  const title = { zh: other?.title.zh ?? "", en: other?.title.en ?? "" };
  const code = other?.code ?? "";
  return {
    rule: "RECORD-12",
    message: about(
      situation,
      `早于“${title.zh}”（${code}），前后矛盾。`,
      `is before “${title.en}” (${code}), which cannot be.`,
    ),
    hint: { zh: "请核对这两个日期。", en: "Check the two dates." },
  };
}
