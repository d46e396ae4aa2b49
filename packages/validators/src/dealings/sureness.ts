import { lettersBefore } from "../records/digit-runs.js";
import { isOfThing, personalFieldKind } from "../records/identity-fields.js";
import type { FoundNumber } from "../records/identity-numbers.js";
import { isGroupedAsNewId } from "../records/paper-numbers.js";
import { maskedTooLittle } from "../records/masks.js";
import type { Mask, MaskedNumber } from "../records/masks.js";
import { isSignBySign, numbersRead } from "../records/read-numbers.js";
import type { ReadNumber } from "../records/read-numbers.js";
import { readingsOf } from "../records/readings.js";
import { registrationNumberDoubt } from "../records/registration-number.js";
import { labelBefore } from "../records/things.js";
import { isUscc } from "../records/uscc.js";
import { isPerson, isPersonBehind } from "./entries.js";

/** Whether a number is a person’s. Where it is one by its form, and may be one of a thing, that is a doubt. */
export type Sureness = "sure" | "doubt" | "none";

/** Where a number stands: the text, the names of the fields around it, and whom it is about. */
interface Place {
  text: string;
  names: readonly string[];
  subjectKind: string | undefined;
}

const unit = /^(?:\.\d{1,6})?\s?(?:[百千万亿]*(?:元|美元|股)|平方米|公斤|吨|件|台|套)/;

/** A number with decimals that fills its field is an amount. */
const decimal = /^\d{11,15}\.\d{1,6}$/;

/** What the words, the unit and the fields around a number say it is of; the words nearest to it first. */
function ownerOf(
  { index, length }: Pick<FoundNumber, "index" | "length">,
  { text, names }: Place,
): "person" | "thing" | undefined {
  if (/(?<![\d.])0\.$/.test(text.slice(Math.max(0, index - 4), index))) return "thing";
  if (unit.test(text.slice(index + length)) || decimal.test(text.trim())) return "thing";
  const label = labelBefore(text, index);
  if (label !== undefined) return label;
  const said = names.findLast((name) => personalFieldKind(name) !== undefined || isOfThing(name));
  if (said === undefined) return undefined;
  return isOfThing(said) ? "thing" : "person";
}

/** Whether a number of which too few places are struck out is a person's: a telephone is said to be one, or is a doubt. */
function ofMasked(found: MaskedNumber, place: Place): Sureness {
  const owner = ownerOf(found, place);
  if (found.kind === "citizen-id" && (found.isWhole || owner !== "thing")) return "sure";
  if (owner !== undefined) return owner === "person" ? "sure" : isPerson(place.subjectKind) ? "doubt" : "none";
  return isPersonBehind(place.subjectKind) ? "sure" : "doubt";
}

/** What a text shows of a number that is masked too little: how much is struck out, and whether it is a person's. */
export function maskedIn(
  given: string,
  names: readonly string[],
  subjectKind: string | undefined,
): { mask: Mask; sureness: Sureness } | undefined {
  for (const { text, as } of readingsOf(given)) {
    const found = as === "seen" || as === "decoded" ? maskedTooLittle(text) : undefined;
    if (found !== undefined) return { mask: found.mask, sureness: ofMasked(found, { text, names, subjectKind }) };
  }
  return undefined;
}

const telephone = /(?:tel|phone|mobile|cell|mp|sj|dh|no|call|wechat|wx)$/i;

/** What a form alone says about a subject that is no person: letters and digits, and some digits, are of things too. */
function byForm(found: FoundNumber, text: string): Sureness {
  const { kind, number, index, length } = found;
  if (kind === "passport") return "doubt";
  if (kind === "travel-permit") return number.includes("(") ? "sure" : "doubt";
  if (kind === "bank-card") return number.startsWith("62") || length > number.length ? "sure" : "doubt";
  if (kind === "citizen-id" && number.length === 15) return "doubt";
  if (kind !== "mobile-number") return "sure";
  const before = lettersBefore(text, index, 12).letters;
  const isBeside = before !== "" || /[A-Za-z]/.test(text.charAt(index + length));
  return isBeside && !telephone.test(before) ? "doubt" : "sure";
}

/** What a number with the check character of a citizen’s says in what is about a firm. */
function ofFirm({ number, reserved }: FoundNumber, owner: "thing" | undefined): Sureness {
  // Codes of firms begin with 9, as those of permanent residents do; others read as both once in a hundred thousand.
  const isCode = !reserved && isUscc(number);
  if (isCode && (owner === "thing" || number.startsWith("9"))) return "none";
  return isCode || owner === "thing" ? "doubt" : "sure";
}

function surenessOf(found: FoundNumber, place: Place): Sureness {
  const { kind, number, by } = found;
  const isAboutPerson = isPerson(place.subjectKind);
  if (kind === "landline" && !isPersonBehind(place.subjectKind)) return "none";
  if (kind === "bank-card" && !isAboutPerson && isUscc(number)) return "none";
  if (by === "name") return "sure";
  const owner = ownerOf(found, place);
  if (by === "check") return isAboutPerson || owner === "person" ? "sure" : ofFirm(found, owner);
  if (owner === "thing") return isAboutPerson ? "doubt" : "none";
  if (owner === "person") return "sure";
  // Registration numbers of businesses, individual ones too, begin with a division as the old identity numbers do.
  if (number.length === 15 && kind === "citizen-id" && registrationNumberDoubt(number) === undefined) return "doubt";
  return isAboutPerson ? "sure" : byForm(found, place.text);
}

/**
 * What a number says that is one only if it is read backwards: identity numbers are, by their check character; others
 * where the words or the field say that a person's number stands there.
 */
function ofBackwards(found: FoundNumber, place: Place): Sureness {
  const owner = ownerOf(found, place);
  if (owner === "person") return "sure";
  const isCode = isUscc(Array.from(found.number).reverse().join(""));
  if (found.by !== "check" || owner === "thing" || isCode) return "none";
  return isPerson(place.subjectKind) ? "sure" : "doubt";
}

/** What a number says whose groups stand apart by marks that are also set between things counted up. */
function ofGroupsApart(found: ReadNumber, place: Place): Sureness {
  const told = surenessOf(found, place);
  const sizes = found.text
    .slice(found.index, found.index + found.length)
    .split(/[^\dXx]+/)
    .map((each) => each.length);
  if (isSignBySign(found) || (found.by === "check" && isGroupedAsNewId(sizes)) || told === "none") return told;
  if (sizes.length === 1 || ownerOf(found, place) === "person") return told;
  const isOfPerson = isPersonBehind(place.subjectKind) && found.kind !== "bank-card";
  return isOfPerson || found.by === "check" || found.kind === "mobile-number" ? "doubt" : "none";
}

/** What a number says of which some digits are letters; what is about a firm names models and batches so too. */
function ofLettered(found: ReadNumber, place: Place): Sureness {
  const told = surenessOf(found, place);
  const isByForm = found.by === "form" && !isPerson(place.subjectKind);
  return told === "sure" && isByForm && ownerOf(found, place) !== "person" ? "doubt" : told;
}

function surenessAsRead(found: ReadNumber, place: Place): Sureness {
  if (found.as === "backwards") return ofBackwards(found, place);
  if (found.as === "lettered") return ofLettered(found, place);
  return found.as === "apart" ? ofGroupsApart(found, place) : surenessOf(found, place);
}

/** Whether a text holds a number of a person, in whatever way it may be read. */
export function numberIn(given: string, names: readonly string[], subjectKind: string | undefined): Sureness {
  let told: Sureness = "none";
  for (const found of numbersRead(given)) {
    const each = surenessAsRead(found, { text: found.text, names, subjectKind });
    if (each === "sure") return each;
    if (each === "doubt") told = each;
  }
  return told;
}
