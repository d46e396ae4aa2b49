import { fewestDigits } from "./digit-runs.js";
import { mayHoldEncoded } from "./encoded.js";
import { isOfThing, personalFieldKind } from "./identity-fields.js";
import { mayHoldLettered } from "./lettered.js";
import { mayHoldDigits } from "./narrow.js";
import { surelyRead } from "./read-numbers.js";
import type { ReadNumber } from "./read-numbers.js";
import { registrationNumberDoubt } from "./registration-number.js";
import type { MessageElement } from "./report.js";
import { labelBefore } from "./things.js";
import { isUscc } from "./uscc.js";

/** What a form alone tells of a person in an element of a record, which is more often about things. */
function isPersonsByForm({ kind, number, text, index }: ReadNumber, isThing: boolean): boolean {
  const label = labelBefore(text, index);
  if (label !== undefined) return label === "person";
  if (isThing) return false;
  if (kind === "mobile-number") return true;
  return kind === "citizen-id" && (number.length === 18 || registrationNumberDoubt(number) !== undefined);
}

/** Whether an element that is not for what identifies a person holds such a number. Elements that are for it may. */
export function holdsNumberBeside({ code, name, title, type }: MessageElement, value: string): boolean {
  const names = [code, name, title.zh];
  if (type !== "text" || names.some((each) => personalFieldKind(each) !== undefined)) return false;
  if (!mayHoldDigits(value, fewestDigits) && !mayHoldEncoded(value) && !mayHoldLettered(value)) return false;
  const isThing = names.some(isOfThing);
  return surelyRead(value).some((found) => {
    if (found.kind === "landline") return false;
    if (found.by === "check") return !isUscc(found.number);
    return found.by === "name" || isPersonsByForm(found, isThing);
  });
}
