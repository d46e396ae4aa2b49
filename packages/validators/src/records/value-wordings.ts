import { about, emptyValue } from "./wording.js";
import type { Situation, Wording } from "./wording.js";
import { say } from "./words/say.js";

function faultOf({ error }: Situation): string {
  return typeof error.params.fault === "string" ? error.params.fault : "";
}

const usccFaults = ["length", "characters", "structure", "check-character"] as const;

/** Words for a unified social credit code. */
export function uscc(situation: Situation): Wording {
  const fault = faultOf(situation);
  if (fault === "empty") return emptyValue(situation, "ID-01");
  const known = usccFaults.find((each) => each === fault) ?? "structure";
  const hint = known === "check-character" ? say("uscc-hint.check-character") : say("uscc-hint");
  return { rule: "ID-01", message: about(situation, `uscc.${known}`), hint };
}

const citizenFaults = ["length", "characters", "structure", "birth-date", "check-character"] as const;

/** Words for a citizen identification number. */
export function citizenId(situation: Situation): Wording {
  const fault = faultOf(situation);
  if (fault === "empty") return emptyValue(situation, "RECORD-06");
  const known = citizenFaults.find((each) => each === fault) ?? "structure";
  return { rule: "RECORD-06", message: about(situation, `citizen.${known}`), hint: say("citizen-hint") };
}

/** Words for a date: a day that does not exist, or one that is not written as dates are. */
export function date(situation: Situation): Wording {
  const fault = faultOf(situation);
  if (fault === "empty") return emptyValue(situation, "ID-02");
  const message = fault === "date-form" ? about(situation, "date-form") : about(situation, "no-such-day");
  return { rule: "ID-02", message, hint: say("date-hint") };
}

/** Words for a number: which of its limits is exceeded. */
export function number(situation: Situation): Wording {
  const { precision = 0, scale = 0, minimum = 0 } = situation.element ?? {};
  const rule = "RECORD-05";
  if (situation.error.keyword === "minimum") return { rule, message: about(situation, "less-than", { minimum }) };
  const message =
    faultOf(situation) === "integer-digits"
      ? about(situation, "digits-before", { count: precision - scale })
      : about(situation, "digits-after", { count: scale });
  return { rule, message };
}

/** Words for a text that says nothing, or holds what nobody wrote. */
export function text(situation: Situation): Wording {
  const fault = faultOf(situation);
  if (fault === "control-character") {
    return {
      rule: "RECORD-08",
      message: about(situation, "control-characters"),
      hint: say("control-characters-hint"),
    };
  }
  return { rule: "RECORD-01", message: fault === "blank" ? about(situation, "blank") : about(situation, "nothing") };
}

/** Words for a date that comes before the one it follows. */
export function order(situation: Situation): Wording {
  const { element, format } = situation;
  const other = format.elements.find(({ name }) => name === element?.notBefore);
  return {
    rule: "RECORD-12",
    message: about(situation, "before", { title: other?.title ?? "", code: other?.code ?? "" }),
    hint: say("before-hint"),
  };
}
