import type { Text } from "@mulu/schema";

import { addressIn, belowCounty } from "../records/addresses.js";
import { isHomeField, isPersonsPaper, personalFieldKind } from "../records/identity-fields.js";
import { mayHoldPersonalNumber, personalNumbers } from "../records/identity-numbers.js";
import { narrow } from "../records/narrow.js";
import { isUscc } from "../records/uscc.js";
import { isPerson, isPersonBehind } from "./entries.js";
import type { Leaf } from "./values.js";

/** What a value shows of a person in clear, and whether it surely does. */
export interface Shown {
  said: Text;
  isSure: boolean;
}

const number: Shown = {
  said: {
    zh: "含有完整的证件号码、电话号码或者银行卡号，没有脱敏",
    en: "shows a whole number of an identity document, telephone or bank card, unmasked",
  },
  isSure: true,
};
const field: Shown = {
  said: {
    zh: "按字段名称是证件号码、联系方式、住址、账号或者出生日期，没有脱敏",
    en: "is by its name an identity number, contact, address, account or day of birth, and is not masked",
  },
  isSure: true,
};
const home: Shown = { said: { zh: "含有住址，没有脱敏", en: "shows where a person lives, unmasked" }, isSure: true };
const perhaps: Shown = {
  said: {
    zh: "像是含有个人的证件号码或者地址，无法判断是否须脱敏",
    en: "may hold a number of a person’s papers or an address; whether it must be masked cannot be said",
  },
  isSure: false,
};

const maskCharacters = /[*×●•]/g;

/** Whether places of a value are struck out, or nothing is shown. */
export function isStruckOut(value: string): boolean {
  return value.trim() === "" || value.normalize("NFKC").search(maskCharacters) !== -1;
}

/** Whether nothing below the county is shown of an address. */
export function endsWithCounty(address: string): boolean {
  return belowCounty(address.normalize("NFKC")).replaceAll(maskCharacters, "").trim() === "";
}

/** A number of 18 digits that a program has rounded: the last places are lost, the division and the birth are not. */
function isRoundedCitizenId(value: unknown): boolean {
  return (
    typeof value === "number" && !Number.isSafeInteger(value) && /^[1-9]\d{5}(?:18|19|20)\d{10}$/.test(String(value))
  );
}

/** Of a thing by its name: an amount, or a number in a register of firms, files or goods. */
const ofThings = /金额|资产|资本|总额|收入|税额|罚款|余额|产值|面积|_NR_FK|_NR_WFFF|_GSZC|注册号|报关单|案号|批号|型号/;

/**
 * An amount may have eleven digits and a register number fifteen: one with decimals or a
 * unit, in a field that no name says is a person’s; and what stands in a field for numbers of things.
 */
function isAmount(text: string, path: Leaf["path"]): boolean {
  const names = path.filter((step) => typeof step === "string");
  if (names.some((name) => personalFieldKind(name) !== undefined)) return false;
  if (!/^\d{11,15}(?:\.\d{1,6})?\s?(?:元|万元|亿元)?$/.test(text.trim())) return false;
  return /[.元]/.test(text) || names.some((name) => ofThings.test(name));
}

/** The field that a value stands in, by the nearest name that says it is personal. */
function kindOfField(names: readonly string[]): { name: string; kind: ReturnType<typeof personalFieldKind> } {
  const name = names.findLast((each) => personalFieldKind(each) !== undefined) ?? "";
  return { name, kind: personalFieldKind(name) };
}

/** Whether what a field holds is, by the field’s name, something of a person that is to be masked. */
function isByName(names: readonly string[], value: string, subjectKind: string | undefined): boolean {
  const { name, kind } = kindOfField(names);
  const signs = value.replaceAll(/[^0-9A-Za-z]/g, "");
  const digits = value.replaceAll(/\D/g, "").length;
  if (kind === "identifier") {
    const isOfPerson = isPersonsPaper(name) || (isPersonBehind(subjectKind) && !isUscc(value));
    return isOfPerson && digits >= 4 && !isStruckOut(value);
  }
  const isOfSomebody = /法定代表人|负责人|经营者/.test(name);
  if (
    !isPersonBehind(subjectKind) &&
    kind === "address" &&
    (isHomeField(name) || (isOfSomebody && name.includes("住")))
  ) {
    return !endsWithCounty(value);
  }
  if (!isPersonBehind(subjectKind) && kind === "birth" && isOfSomebody) return digits >= 4 && !isStruckOut(value);
  if (!isPersonBehind(subjectKind)) return false;
  if (kind === "address") {
    return (isPerson(subjectKind) || isHomeField(name)) && !endsWithCounty(value);
  }
  if (kind === "birth") return isPerson(subjectKind) && digits >= 4 && !isStruckOut(value);
  return (kind === "contact" || kind === "account") && signs.length >= 5 && !isStruckOut(value);
}

/**
 * What a value or the name of a field shows of a person in clear. Whole numbers of persons are shown by nobody; what
 * telephones, addresses, accounts and births are concerned, only a person’s are asked about: a firm’s are public.
 */
export function shownOfPerson({ path, value }: Leaf, subjectKind: string | undefined): Shown | undefined {
  const { text } = narrow(String(value));
  if (!isPerson(subjectKind) && isAmount(text, path)) return undefined;
  const isBehind = isPersonBehind(subjectKind);
  const numbers = personalNumbers(text).filter(({ kind }) => kind !== "landline" || isBehind);
  if (numbers.length > 0 || isRoundedCitizenId(value)) return number;
  const names = path.filter((step) => typeof step === "string");
  const isName = typeof value === "string" && value === path.at(-1);
  const isWritten = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  if (!isName && isWritten && isByName(names, text, subjectKind)) return field;
  if (!isPerson(subjectKind)) return undefined;
  const address = isName ? undefined : addressIn(text);
  if (address === "home") return home;
  return address === "place" || mayHoldPersonalNumber(text) ? perhaps : undefined;
}
