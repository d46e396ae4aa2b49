import type { PublishedRecordFormat, RecordElement } from "@mulu/schema";

/** @public A record, by the published codes of its elements. */
export type WitnessRecord = Readonly<Record<string, string | number>>;

/** @public A record that one of two formats takes and the other refuses, and the element that makes the difference. */
export interface Witness {
  record: WitnessRecord;
  /** Published code; undefined where it is something the record lacks. */
  element?: string;
}

/** @public What a search for a witness needs from outside: a validator, and numbers that pass it. */
export interface WitnessTools {
  accepts: (format: PublishedRecordFormat, record: WitnessRecord) => boolean;
  /** A number of the kind that is right in form and belongs to nobody. */
  numbers: { uscc: string; "citizen-id": string };
}

/** What an element takes, from the plainest to the most it allows. */
function valuesOf(element: RecordElement, { numbers }: WitnessTools): readonly (string | number)[] {
  const { type, codes, openCodes, severalCodes, maxLength, precision, scale = 0, minimum = 0 } = element;
  const cut = (text: string): string => (maxLength === undefined ? text : [...text].slice(0, maxLength).join(""));
  switch (type) {
    case "date":
      return ["2024-01-31", "2024/01/31"];
    case "uscc":
    case "citizen-id":
      return [numbers[type]];
    case "integer":
    case "decimal": {
      const most = precision === undefined ? 1e6 : Number("9".repeat(Math.max(precision - scale, 1)));
      const finest = scale > 0 ? [Number((minimum + 10 ** -scale).toFixed(scale))] : [];
      return [minimum, minimum + 1, ...(type === "decimal" ? finest : []), most, -1];
    }
    default: {
      const listed = (codes ?? []).map(({ value }) => value);
      if (listed.length > 0) {
        const both = listed.slice(0, 2).join("；");
        return [...listed, ...(openCodes ? [cut("其他-示例")] : []), ...(severalCodes ? [both] : [])];
      }
      return [cut("示例"), "示".repeat(maxLength ?? 5000), ""];
    }
  }
}

/** Fills in what a format demands of a record. */
function completed(format: PublishedRecordFormat, record: WitnessRecord, tools: WitnessTools): WitnessRecord {
  const filled: Record<string, string | number> = { ...record };
  const holds = (when: NonNullable<RecordElement["requiredWhen"]>): boolean =>
    Object.entries(when).every(([name, values]) => {
      const code = format.elements.find((each) => each.name === name)?.code;
      return code !== undefined && values.includes(String(filled[code]));
    });
  // What is demanded may bring further demands; each round fills at least one.
  for (let left = true; left; ) {
    left = false;
    for (const element of format.elements) {
      const { code, required, requiredWhen } = element;
      if (filled[code] !== undefined || !(required || (requiredWhen && holds(requiredWhen)))) continue;
      filled[code] = valuesOf(element, tools)[0] ?? "示例";
      left = true;
    }
  }
  return filled;
}

/** Records that a format takes, or nearly: the least it asks for, and every element at every end of what it allows. */
function* records(format: PublishedRecordFormat, tools: WitnessTools): Iterable<Witness> {
  yield { record: completed(format, {}, tools) };
  for (const element of format.elements) {
    for (const value of valuesOf(element, tools)) {
      yield { record: completed(format, { [element.code]: value }, tools), element: element.code };
    }
  }
  for (const { code, notBefore } of format.elements) {
    const other = notBefore ?? format.elements.find((each) => each.type === "date" && each.code !== code)?.name;
    const than = format.elements.find(({ name }) => name === other)?.code;
    if (than !== undefined) {
      yield { record: completed(format, { [code]: "2024-01-30", [than]: "2024-01-31" }, tools), element: code };
    }
  }
}

/**
 * @public A record valid by one format and not by the other: what breaks for whoever sends it. Found by trying every
 * element at the ends of what it allows, and confirmed by the validator that is handed in.
 * @returns undefined where none was found: then the second takes all that the first does, as far as this looks
 */
export function witnessOf(
  validBy: PublishedRecordFormat,
  refusedBy: PublishedRecordFormat,
  tools: WitnessTools,
): Witness | undefined {
  for (const found of records(validBy, tools)) {
    if (tools.accepts(validBy, found.record) && !tools.accepts(refusedBy, found.record)) return found;
  }
  return undefined;
}
