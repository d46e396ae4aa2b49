/** One value to write, and its place in the document. */
export interface Assignment {
  path: readonly string[];
  value: unknown;
}
