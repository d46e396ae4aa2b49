import type { Text } from "@mulu/schema";

import { bilingual } from "./words/say.js";

/** Exit codes, as every verb gives them. */
export const exit = { ok: 0, findings: 1, usage: 2 } as const;

/** The call is wrong, or an input cannot be read: exit 2, with a sentence instead of a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(said: Text | string) {
    super(typeof said === "string" ? said : bilingual(said));
  }
}

/** What the engine refuses is a wrong call. */
export function asUsage<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
