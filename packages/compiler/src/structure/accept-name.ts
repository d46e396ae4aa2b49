import { fileKinds } from "@mulu/schema";
import type { FileKind } from "@mulu/schema";

/** What has an authoring schema that is asked here: every kind of file, and a comment, which is a line of a file. */
export type SchemaKind = FileKind | "docket-comment";

/** Name of the function that says of a value whether the authoring schema of a kind takes it. */
export function acceptName(kind: SchemaKind): string {
  return `accept_${kind.replaceAll("-", "_")}`;
}

/** Schema of a comment: the one that is of a line, and not of a file. */
export const commentSchema: { kind: SchemaKind; schema: string } = {
  kind: "docket-comment",
  schema: "docket-comment.schema.json",
};

/** @public Names of the schemas that a check asks: who bundles it for a browser gives it all of them. */
export const schemasAsked: readonly string[] = [...fileKinds.map(({ schema }) => schema), commentSchema.schema];
