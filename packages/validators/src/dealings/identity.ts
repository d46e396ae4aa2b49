import type { FindingParam } from "@mulu/schema";
import { part } from "../say/messages.js";

import { addressIn, belowCounty } from "../records/addresses.js";
import { isHomeField, isNumberField, isPersonsPaper, personalFieldKind } from "../records/identity-fields.js";
import { mayHoldPersonalNumber } from "../records/identity-numbers.js";
import { personalMarkIn } from "../records/contacts.js";
import type { PersonalMark } from "../records/contacts.js";
import { maskOf } from "../records/masks.js";
import type { Mask } from "../records/masks.js";
import { narrow } from "../records/narrow.js";
import { isDate } from "../records/paper-numbers.js";
import { readingsOf } from "../records/readings.js";
import { isUscc } from "../records/uscc.js";
import { isPerson, isPersonBehind } from "./entries.js";
import { maskedIn, numberIn } from "./sureness.js";
import type { Leaf } from "./values.js";

/** What a value shows of a person in clear, and whether it surely does. */
export interface Shown {
  said: FindingParam;
  isSure: boolean;
  /** Whether it is a number, found in the value itself. */
  isNumber?: true;
}

const number: Shown = {
  said: part("showsWholeNumberIdentity"),
  isSure: true,
  isNumber: true,
};
const perhapsNumber: Shown = {
  said: part("mayBeNumberPerson"),
  isSure: false,
  isNumber: true,
};
/** What is said of digits that are put together from several values. */
export const split: FindingParam = part("andValuesBehindIt");
const field: Shown = {
  said: part("isItsNameIdentity"),
  isSure: true,
};
export const littleMasked: Shown = {
  said: part("hasFewPlacesStruck"),
  isSure: false,
};
const home: Shown = { said: part("showsWherePersonLives"), isSure: true };
const perhaps: Shown = {
  said: part("mayHoldNumberPerson"),
  isSure: false,
};

/** What a value that has to be masked shows, by how it is. */
const byMask: Readonly<Record<Mask, (open: Shown) => Shown | undefined>> = {
  open: (open) => open,
  little: () => littleMasked,
  hidden: () => undefined,
};

/** Whether nothing below the county is shown of an address. */
export function endsWithCounty(address: string): boolean {
  return (
    belowCounty(address.normalize("NFKC"))
      .replaceAll(/[*×●•]/g, "")
      .trim() === ""
  );
}

/** A number of 18 digits that a program has rounded: the last places are lost, the division and the birth are not. */
function isRoundedCitizenId(value: unknown): boolean {
  return (
    typeof value === "number" && !Number.isSafeInteger(value) && /^[1-9]\d{5}(?:18|19|20)\d{10}$/.test(String(value))
  );
}

/** The field that a value stands in, by the nearest name that says it is personal. */
function kindOfField(names: readonly string[]): { name: string; kind: ReturnType<typeof personalFieldKind> } {
  const name = names.findLast((each) => personalFieldKind(each) !== undefined) ?? "";
  return { name, kind: personalFieldKind(name) };
}

/** Whether a value of a field about a paper holds its number; of a field for the number, whatever has digits. */
function holdsPaperNumber(name: string, value: string): boolean {
  if (isNumberField(name)) return value.replaceAll(/\D/g, "").length >= 4;
  return (value.match(/[\d*×●•]{6,}/g) ?? []).some((run) => /\d{4}/.test(run) && !isDate.test(run));
}

/** What a field holds, by its name, of a person that is to be masked. */
function isByName(names: readonly string[], value: string, subjectKind: string | undefined): boolean {
  const { name, kind } = kindOfField(names);
  const isBehind = isPersonBehind(subjectKind);
  const digits = value.replaceAll(/\D/g, "").length;
  if (kind === "identifier") {
    return (isPersonsPaper(name) || (isBehind && !isUscc(value))) && holdsPaperNumber(name, value);
  }
  const isOfSomebody = /法定代表人|负责人|经营者/.test(name);
  if (kind === "birth") return (isPerson(subjectKind) || (!isBehind && isOfSomebody)) && digits >= 4;
  return isBehind && (kind === "contact" || kind === "account") && value.replaceAll(/[^0-9A-Za-z]/g, "").length >= 5;
}

/** Whether a field shows, by its name, where a person lives. A firm’s place is public. */
function isHomeByName(names: readonly string[], value: string, subjectKind: string | undefined): boolean {
  const { name, kind } = kindOfField(names);
  if (kind !== "address") return false;
  const isOfSomebody = /法定代表人|负责人|经营者/.test(name) && name.includes("住");
  const isHome = isPerson(subjectKind) || isHomeField(name) || (!isPersonBehind(subjectKind) && isOfSomebody);
  return isHome && !endsWithCounty(value);
}

/** A bank card is given to persons; but some firms have one. */
function isCardOfFirm(names: readonly string[], value: string): boolean {
  const isCardField = names.some((name) => /银行卡|信用卡|bank_?card/i.test(name));
  return isCardField && value.replaceAll(/\D/g, "").length >= 12 && maskOf(value) === "open";
}

/** An account that is named as one in a text. */
const account = /(?:账号|帐号|账户|帐户|开户行?|银行|信用社|支行)[号码为是:：，,\s]{0,6}\d[\d -]{6,24}\d/;

const marks = {
  email: "showsAddressForMail",
  messenger: "showsAccountForMessages",
  plate: "showsPlateOfCar",
  birth: "showsBirth",
} as const satisfies Readonly<Record<PersonalMark, string>>;

const head = /(?:法定代表人|负责人|经营者|法人代表)[^。；\n]{0,20}$/;

/**
 * What a text tells of the person it is about besides numbers. A firm's are public, but for the birth of who heads it; of
 * who runs an individual business it is how to reach them.
 */
function markIn(given: string, subjectKind: string | undefined): PersonalMark | undefined {
  for (const { text, as } of readingsOf(given)) {
    const found = as === "seen" || as === "decoded" ? personalMarkIn(text) : undefined;
    if (found === undefined) continue;
    const { mark, index } = found;
    const isOfHead =
      mark === "birth" && !isPerson(subjectKind) && head.test(text.slice(Math.max(0, index - 30), index));
    const isContact = mark === "email" || mark === "messenger";
    if (isPerson(subjectKind) || isOfHead || (isContact && isPersonBehind(subjectKind))) return mark;
  }
  return undefined;
}

/** What stands in a value itself: a number in clear, or masked too little. */
function inValue({ path, value }: Leaf, text: string, subjectKind: string | undefined): Shown | undefined {
  const names = path.filter((step) => typeof step === "string");
  // A fraction is a share or an amount: no number of a person is written with decimals.
  const isFraction = typeof value === "number" && !Number.isInteger(value);
  const sureness = isRoundedCitizenId(value)
    ? "sure"
    : isFraction
      ? "none"
      : numberIn(String(value), names, subjectKind);
  if (sureness === "sure") return number;
  if (isPersonBehind(subjectKind) && account.test(text)) return field;
  const masked = maskedIn(String(value), names, subjectKind);
  if (masked?.sureness === "sure") return byMask[masked.mask](number);
  const mark = markIn(String(value), subjectKind);
  if (mark !== undefined) return { said: part(marks[mark]), isSure: true };
  if (masked?.sureness === "doubt") return byMask[masked.mask](perhapsNumber);
  return sureness === "doubt" ? perhapsNumber : undefined;
}

/** What the name of a field says that a value shows. */
function byName({ path, value, isName }: Leaf, text: string, subjectKind: string | undefined): Shown | undefined {
  const isWritten = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  if (isName || !isWritten) return undefined;
  const names = path.filter((step) => typeof step === "string");
  if (isHomeByName(names, text, subjectKind)) return field;
  if (isByName(names, text, subjectKind)) return byMask[maskOf(text)](field);
  return !isPersonBehind(subjectKind) && isCardOfFirm(names, text) ? perhapsNumber : undefined;
}

/**
 * What a value or the name of a field shows of a person in clear. Whole numbers of persons are shown by nobody; what
 * telephones, addresses, accounts and births are concerned, only a person’s are asked about: a firm’s are public.
 */
export function shownOfPerson(leaf: Leaf, subjectKind: string | undefined): Shown | undefined {
  const { text } = narrow(String(leaf.value));
  const found = [inValue(leaf, text, subjectKind), byName(leaf, text, subjectKind)].filter(
    (each) => each !== undefined,
  );
  const shown = found.find(({ isSure }) => isSure) ?? found[0];
  if (shown !== undefined || !isPerson(subjectKind)) return shown;
  const address = leaf.isName ? undefined : addressIn(text);
  if (address === "home") return home;
  return address === "place" || mayHoldPersonalNumber(text) ? perhaps : undefined;
}
