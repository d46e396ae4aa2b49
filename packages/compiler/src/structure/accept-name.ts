import type { FileKind } from "@mulu/schema";

/** What has an authoring schema that is asked here: every kind of file, and a comment, which is a line of a file. */
export type SchemaKind = FileKind | "docket-comment";

/** Name of the function that says of a value whether the authoring schema of a kind takes it. */
export function acceptName(kind: SchemaKind): string {
  return `accept_${kind.replaceAll("-", "_")}`;
}
