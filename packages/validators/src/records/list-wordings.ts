import type { Said } from "@mulu/schema";

import { about, emptyValue } from "./wording.js";
import type { Situation, Wording } from "./wording.js";
import { say } from "./words/say.js";

/** More values than this are not listed. */
const listed = 12;

/** Words for a value outside its list. Where several may stand side by side, the part that is not listed is counted out. */
export function codes(situation: Situation): Wording {
  const { fault, part } = situation.error.params;
  const rule = "RECORD-04";
  if (fault === "empty") return emptyValue(situation, rule);
  const place = typeof part === "number" ? part : undefined;
  if (fault === "empty-part" && place !== undefined) {
    return { rule, message: about(situation, "empty-part", { part: place }), hint: say("empty-part-hint") };
  }
  const message =
    place === undefined ? about(situation, "not-listed") : about(situation, "part-not-listed", { part: place });
  return { rule, message, hint: hintOf(situation) };
}

function hintOf({ element }: Situation): Said {
  const values = (element?.codes ?? []).map(({ value }) => value);
  const some = values.slice(0, listed);
  const allowed = say(values.length > listed ? "allowed-among-others" : "allowed", { values: some });
  const more = [
    ...(element?.severalCodes ? [say("several")] : []),
    ...(element?.openCodes ? [say(element.severalCodes ? "open-beside" : "open")] : []),
  ];
  return say("sentence", { said: more.reduce((first, other) => say("and-also", { first, other }), allowed) });
}
