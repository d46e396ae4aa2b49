import type { PublishedRecordFormat, RecordElement, Text } from "@mulu/schema";

import { recordNames } from "./naming.js";

/** One thing the validators of this project ask of an element and no keyword of JSON Schema can say. */
export interface Check {
  /** Published code of the element. */
  element: string;
  check: "uscc" | "citizen-id" | "decimals" | "not-before";
  /** Code of the finding. */
  rule: string;
  description: Text;
  /** Most digits after the point, of `decimals`. */
  scale?: number;
  /** Code of the element this one may not come before, of `not-before`. */
  than?: string;
}

/** What is asked of one element beyond its schema; the order of dates is asked of the record. */
export function checksOf(element: RecordElement): Check[] {
  const { code, type, precision, scale = 0 } = element;
  if (type === "uscc") {
    const description = {
      zh: "末位为 GB 32100 的校验码。",
      en: "The last place is the check character of GB 32100.",
    };
    return [{ element: code, check: "uscc", rule: "ID-01", description }];
  }
  if (type === "citizen-id") {
    const description = {
      zh: "含有存在的出生日期，末位为 GB 11643 的校验码。",
      en: "It holds a day of birth that exists, and ends with the check character of GB 11643.",
    };
    return [{ element: code, check: "citizen-id", rule: "RECORD-06", description }];
  }
  if (type !== "decimal" || precision === undefined) return [];
  const description = {
    zh: `小数最多${String(scale)}位，按十进制写法数，不按二进制小数计算。`,
    en: `At most ${String(scale)} digits after the point, counted as written in decimal, not reckoned in binary fractions.`,
  };
  return [{ element: code, check: "decimals", rule: "RECORD-05", scale, description }];
}

/** Dates of a format that may not come before others. */
export function dateOrders(format: PublishedRecordFormat): { element: string; than: string }[] {
  return format.elements.flatMap(({ code, notBefore }) => {
    if (notBefore === undefined) return [];
    const other = format.elements.find(({ name }) => name === notBefore);
    if (!other) throw new Error(`${format.id}: notBefore names ${notBefore}, which is no element of the format`);
    return [{ element: code, than: other.code }];
  });
}

/** All that is asked of a record beyond its schema. */
export function recordChecks(format: PublishedRecordFormat): Check[] {
  const orders = dateOrders(format).map(({ element, than }): Check => {
    const description = { zh: `不早于 ${than}。`, en: `Not before ${than}.` };
    return { element, check: "not-before", rule: "RECORD-12", than, description };
  });
  return [...format.elements.flatMap(checksOf), ...orders];
}

/** The list of checks beside a schema, as data for those who validate with the schema alone. */
export function checksFile(format: PublishedRecordFormat): unknown {
  return {
    format: format.id,
    schema: recordNames(format).schemaId,
    description: {
      zh: "JSON Schema 说不了的要求。通过模式的记录，还要逐项按这里核对。",
      en: "What JSON Schema cannot say. A record that its schema accepts is still to be asked these.",
    },
    checks: recordChecks(format),
    unknown: format.unknown ?? [],
  };
}
