import type { Finding, Text } from "@mulu/schema";
import { personalTraitIn, realSubjects } from "@mulu/validators";
import type { PersonalTrait, SubjectIdentifier } from "@mulu/validators";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Fault } from "../fault.js";

const names: Readonly<Record<SubjectIdentifier["kind"], Text>> = {
  "citizen-id": { zh: "公民身份号码", en: "a citizen identification number" },
  "mobile-number": { zh: "手机号码", en: "a mobile number" },
  landline: { zh: "固定电话号码", en: "a fixed-line number" },
  "bank-card": { zh: "银行卡号", en: "a bank card number" },
  passport: { zh: "护照号码", en: "a passport number" },
  "travel-permit": { zh: "通行证、居留证件号码", en: "the number of a travel or residence permit" },
  "officer-paper": { zh: "军官证、警官证等证件号码", en: "the number of an officer’s paper" },
  uscc: { zh: "统一社会信用代码", en: "a unified social credit code" },
};

/** Lines that hold none: the same source, day and basis stand in a thousand files. */
const clean = new Set<string>();
const mostClean = 20_000;
const longest = 200;

function subjectsIn(line: string): SubjectIdentifier[] {
  if (clean.has(line)) return [];
  const found = realSubjects(line);
  if (found.length === 0 && line.length <= longest && clean.size < mostClean) clean.add(line);
  return found;
}

/** What a text tells of a person beside numbers. */
const traitNames: Readonly<Record<PersonalTrait, Text>> = {
  email: { zh: "电子邮箱", en: "an e-mail address" },
  messenger: { zh: "网络账号", en: "the name of an account" },
  plate: { zh: "车牌号码", en: "the number of a vehicle" },
  birth: { zh: "出生日期", en: "a day of birth" },
  home: { zh: "住址", en: "a home address" },
};

/**
 * What in a comment tells who somebody is: a number anywhere in its line, or an address, account or day of birth in its
 * texts. The finding does not repeat it.
 */
export function personalIn(line: string, texts: readonly string[]): PersonalFault | undefined {
  const [number] = subjectsIn(line);
  if (number) {
    return { ...realSubjectWords(names[number.kind]), columns: [number.index + 1, number.index + 1 + number.length] };
  }
  for (const text of texts) {
    const trait = personalTraitIn(text);
    if (trait !== undefined) return realSubjectWords(traitNames[trait]);
  }
  return undefined;
}

interface PersonalFault extends Pick<Fault, "code" | "message" | "hint"> {
  columns?: [number, number];
}

/** Identifiers of real persons or firms, in values and comments alike. The finding does not repeat them. */
export function strayRealSubjects(file: string, text: string): Finding[] {
  return text.split("\n").flatMap((line, at) => subjectsIn(line).map((found) => stray(file, at + 1, found)));
}

function stray(file: string, line: number, { kind, index, length }: SubjectIdentifier): Finding {
  return toFinding({
    file,
    range: { start: { line, column: index + 1 }, end: { line, column: index + 1 + length } },
    ...realSubjectWords(names[kind]),
  });
}

function realSubjectWords(name: Text): Pick<Fault, "code" | "message" | "hint"> {
  return {
    code: structuralCodes.realSubject,
    message: {
      zh: `这里像是真实主体的${name.zh}。目录不得包含真实的个人和单位。`,
      en: `This reads as ${name.en} of a real person or firm, and the catalogs hold none.`,
    },
    hint: {
      zh: "请删去；举例时使用未分配的区划 999999，例如 91999999MA0000001N。已经提交的，请一并从历史记录中清除。",
      en: "Delete it; in examples use the unassigned division 999999, such as 91999999MA0000001N. If it was committed, remove it from the history too.",
    },
  };
}
