import type { FileKind } from "@mulu/schema";

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Ways of writing that files had before the model told more: each says the same as the form of today, so that a file
 * written then is read as it was meant. What says more, or less, than a form of today is none of these.
 */
const formers: Partial<Record<FileKind, (document: Mapping) => Mapping>> = {
  // A collector that is an organization of the catalogs, by its id alone.
  entry: (document) =>
    Array.isArray(document.collectedBy) && document.collectedBy.some((one) => typeof one === "string")
      ? { ...document, collectedBy: document.collectedBy.map(collector) }
      : document,
  // A key that readers of YAML 1.1 take for “true”.
  instrument: (document) =>
    isMapping(document.repealed) && "on" in document.repealed && !("date" in document.repealed)
      ? { ...document, repealed: dated(document.repealed) }
      : document,
};

const collector = (one: unknown): unknown => (typeof one === "string" ? { organization: one } : one);

const dated = (repealed: Mapping): Mapping =>
  Object.fromEntries(Object.entries(repealed).map(([key, value]) => [key === "on" ? "date" : key, value]));

/** A document in the form of today; one that already has it is the very same value. */
export function inTodaysForm(kind: FileKind, value: unknown): unknown {
  return isMapping(value) ? (formers[kind]?.(value) ?? value) : value;
}
