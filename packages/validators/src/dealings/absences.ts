import type { Said } from "@mulu/schema";

import type { Absence } from "../say/words/messages/dealings.js";
import { say } from "../say/words/say.js";

/** @public Why a field that is left out says something. */
export type { Absence } from "../say/words/messages/dealings.js";

/**
 * @public What it says when a field is left out, for the few fields where that says something. Every other field that
 * is left out is unknown: it never allows and never forbids.
 */
export const absences: Readonly<Record<Absence, Said>> = {
  "not-happened": say("absent.not-happened"),
  "goes-on": say("absent.goes-on"),
  "not-done": say("absent.not-done"),
  "not-held": say("absent.not-held"),
  "none-found": say("absent.none-found"),
  "set-by-plan": say("absent.set-by-plan"),
};
