import { documentKinds } from "@mulu/schema";
import type { DocumentKind, PublishedDocument } from "@mulu/schema";

/** The rows of this project's own requirements: a page about the project shows them, no vendor has a use for them. */
const own: ReadonlySet<DocumentKind> = new Set(["register-row"]);

/** Kinds of documents that the API, the module and the ids offer. */
export const vendorKinds: readonly DocumentKind[] = documentKinds.filter((kind) => !own.has(kind));

/** Whether a document is for vendors, and not about this project. */
export function isForVendors({ documentKind }: PublishedDocument): boolean {
  return !own.has(documentKind);
}
