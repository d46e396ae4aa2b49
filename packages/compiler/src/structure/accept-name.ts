import type { FileKind } from "@mulu/schema";

/** Name of the function that says of a value whether the authoring schema of a kind takes it. */
export function acceptName(kind: FileKind): string {
  return `accept_${kind.replaceAll("-", "_")}`;
}
