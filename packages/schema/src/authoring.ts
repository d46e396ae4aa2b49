import type { AuthoringTypes } from "./generated/documents.js";
import type { DocumentKind, FileKind } from "./kinds.js";
import type { PathIdentity } from "./room-plan.js";

type AnyAuthored = {
  [K in FileKind]: { kind: K; file: string; identity: PathIdentity; value: AuthoringTypes[K] };
}[FileKind];

/** @public A file as people wrote it, of the shape its schema promises. */
export type Authored<K extends FileKind = FileKind> = Extract<AnyAuthored, { kind: K }>;

/** @public A file that holds a document: all but the exceptions, which are published with the findings. */
export type AuthoredDocument = Authored<DocumentKind>;
