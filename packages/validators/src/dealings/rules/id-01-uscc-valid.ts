import type { FindingParam } from "@mulu/schema";

import { usccFlaw } from "../../records/uscc.js";
import type { UsccFlaw } from "../../records/uscc.js";
import { part } from "../../say/messages.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const faults: Readonly<Record<UsccFlaw, FindingParam>> = {
  length: part("itHasNotPlaces"),
  characters: part("itHasCharactersStandard"),
  authority: part("placeIsNoRegistering"),
  category: part("placeIsNoCategory"),
  division: part("placesToAreNo"),
  filler: part("itIsFiller"),
  "check-character": part("itsCheckCharacterIs"),
};

export const usccValid = defineDealingRule({
  code: "ID-01",
  slug: "uscc-valid",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["record"],
  messages: { fault: ["value", "fault"] },
  parts: {
    itHasNotPlaces: [],
    itHasCharactersStandard: [],
    placeIsNoRegistering: [],
    placeIsNoCategory: [],
    placesToAreNo: [],
    itIsFiller: [],
    itsCheckCharacterIs: [],
  },
  *check({ subject, subjectKind }) {
    if (subjectKind === undefined) yield { path: ["subjectKind"], missing: "subjectKind" };
    if (subjectKind !== "legal-person" && subjectKind !== "unincorporated-organization") return;
    if (subject === undefined) yield { path: ["subject"], missing: "subject" };
    else {
      const fault = usccFlaw(subject);
      if (fault !== undefined) yield { path: ["subject"], params: { value: subject, fault: faults[fault] } };
    }
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { subject: "91999999MA0000001X" }),
  },
});
