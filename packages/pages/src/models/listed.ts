import { documentKinds, fieldsOfKind } from "@mulu/schema";
import type { PublishedDocument, PublishedEntry } from "@mulu/schema";

type Listed = Pick<PublishedEntry, "order" | "code">;

/** Kinds that offices keep in tables of their own. A region has a code too, which is no office's. */
const kinds = new Set(
  documentKinds.filter((kind) => {
    const names = fieldsOfKind(kind).map(({ name }) => name);
    return names.includes("order") && names.includes("code");
  }),
);

function listedOf(document: PublishedDocument): Listed {
  return kinds.has(document.documentKind) ? (document as Listed) : {};
}

/** The code that the office gave a thing, for lists in which it is looked for. */
export function officeCode(document: PublishedDocument): string | undefined {
  return listedOf(document).code;
}

/** Things in the order of their office's table; what it did not number follows, by id. */
export function inTableOrder<T extends PublishedDocument>(documents: readonly T[]): T[] {
  const place = (document: T): number => listedOf(document).order ?? Number.MAX_SAFE_INTEGER;
  return [...documents].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
