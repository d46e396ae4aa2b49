import { opinion2020 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { listThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { lateness } from "../limits.js";
import { defineDealingRule } from "../rule.js";

const unanswered = part("partySObjectionWas");
const late = part("objectionWasAnsweredLater");

export const objectionAnswered = defineDealingRule({
  code: "LD-02",
  slug: "objection-answered",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  messages: { fault: ["fault"] },
  parts: { partySObjectionWas: [], objectionWasAnsweredLater: [] },
  *check({ objection, decidedOn, list: id }, context) {
    if (objection === undefined) return;
    const { raisedOn, verifiedOn, answeredOn } = objection;
    if (verifiedOn === undefined || answeredOn === undefined || answeredOn < verifiedOn) {
      yield { path: ["objection"], params: { fault: unanswered } };
      return;
    }
    const path = ["objection", "answeredOn"];
    if (decidedOn !== undefined && decidedOn < answeredOn) yield { path, params: { fault: unanswered } };
    const list = id === undefined ? undefined : listThere(id, { ...context, date: decidedOn ?? context.date });
    if (list === undefined || list === "cannot-say") return;
    const within = list.objection?.within;
    if (raisedOn === undefined) yield { path: ["objection", "raisedOn"], missing: "objection.raisedOn" };
    if (within === undefined) yield { path: ["list"], gap: { document: list.id, field: "objection.within" } };
    else if (raisedOn !== undefined) {
      yield* lateness({ from: raisedOn, within, on: answeredOn }, { path, params: { fault: late } });
    }
  },
  examples: {
    pass: exampleDealing("designation", {
      objection: { raisedOn: "2026-05-03", verifiedOn: "2026-05-08", answeredOn: "2026-05-10" },
    }),
    fail: exampleDealing("designation", { objection: { raisedOn: "2026-05-03" } }),
  },
});
