import { existsSync, readFileSync } from "node:fs";

import type { Prepared } from "./prepare.js";

/** Where building this package leaves what it prepared. */
export const preparedFile = new URL("prepared.json", import.meta.url);

/** What is published of this package itself; made now where this package runs from its sources, as its tests do. */
export async function prepared(): Promise<Prepared> {
  if (existsSync(preparedFile)) return JSON.parse(readFileSync(preparedFile, "utf8")) as Prepared;
  const { prepare } = await import("./prepare.js");
  return prepare();
}
