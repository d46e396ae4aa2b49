import { addressIn } from "./addresses.js";
import { personalMarkIn } from "./contacts.js";
import type { PersonalMark } from "./contacts.js";
import { narrow } from "./narrow.js";

/** @public What a text tells of a natural person beside numbers: how to reach one, or where one lives. */
export type PersonalTrait = PersonalMark | "home";

/** @public What a text tells of a natural person beside numbers of papers, telephones and cards; the first that is found. */
export function personalTraitIn(text: string): PersonalTrait | undefined {
  const read = narrow(text).text;
  return personalMarkIn(read)?.mark ?? (addressIn(read) === "home" ? "home" : undefined);
}
