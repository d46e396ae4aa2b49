import { lettersBefore } from "../records/digit-runs.js";
import { isOfThing, personalFieldKind } from "../records/identity-fields.js";
import { personalNumbers } from "../records/identity-numbers.js";
import type { FoundNumber } from "../records/identity-numbers.js";
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
function ownerOf({ index, length }: FoundNumber, { text, names }: Place): "person" | "thing" | undefined {
  if (/(?<![\d.])0\.$/.test(text.slice(Math.max(0, index - 4), index))) return "thing";
  if (unit.test(text.slice(index + length)) || decimal.test(text.trim())) return "thing";
  const label = labelBefore(text, index);
  if (label !== undefined) return label;
  const said = names.findLast((name) => personalFieldKind(name) !== undefined || isOfThing(name));
  if (said === undefined) return undefined;
  return isOfThing(said) ? "thing" : "person";
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

/** Whether a text that `narrow` has read holds a number of a person. */
export function numberIn(text: string, names: readonly string[], subjectKind: string | undefined): Sureness {
  const all = personalNumbers(text).map((found) => surenessOf(found, { text, names, subjectKind }));
  return all.find((each) => each === "sure") ?? all.find((each) => each === "doubt") ?? "none";
}
