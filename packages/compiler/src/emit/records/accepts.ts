import type { WitnessRecord, WitnessTools } from "@mulu/engine";
import type { PublishedRecordFormat } from "@mulu/schema";
import { fitsDigits, isCalendarDate, isCitizenId, isEarlier, isUscc, usccCheckCharacter } from "@mulu/validators";
import { Ajv } from "ajv";

import { recordChecks } from "./checks.js";
import type { Check } from "./checks.js";
import { digitsOf, recordSchema } from "./schema.js";

type Accepts = (record: WitnessRecord) => boolean;

/** Validators by format, for as long as the formats are held. */
const known = new WeakMap<PublishedRecordFormat, Accepts>();

function acceptsBy(format: PublishedRecordFormat): Accepts {
  const validate = new Ajv({ strict: false, logger: false }).compile(recordSchema(format));
  const checks = recordChecks(format);
  const dates = format.elements.filter(({ type }) => type === "date").map(({ code }) => code);
  return (record) => {
    const days = dates.every((code) => record[code] === undefined || isCalendarDate(String(record[code])));
    return validate(record) && days && checks.every((check) => passes(format, check, record));
  };
}

function passes(format: PublishedRecordFormat, check: Check, record: WitnessRecord): boolean {
  const value = record[check.element];
  if (value === undefined) return true;
  switch (check.check) {
    case "uscc":
      return isUscc(String(value));
    case "citizen-id":
      return isCitizenId(String(value));
    case "decimals": {
      const element = format.elements.find(({ code }) => code === check.element);
      const digits = element && digitsOf(element);
      return !digits || fitsDigits(Number(value), digits.before, digits.after);
    }
    case "not-before":
      return check.than === undefined || !isEarlier(record, check.element, check.than);
  }
}

const uscc = ["91", "999999", "MA", "0000000"].join("");

/**
 * @public What a search for a witness needs: whether a format takes a record, by its published schema and the checks beside
 * it, and numbers that are right in form and nobody's.
 */
export const witnessTools: WitnessTools = {
  accepts: (format, record) => {
    const accepts = known.get(format) ?? acceptsBy(format);
    known.set(format, accepts);
    return accepts(record);
  },
  numbers: {
    uscc: `${uscc}${usccCheckCharacter(uscc)}`,
    "citizen-id": ["999999", "19900101", "001", "6"].join(""),
  },
};
