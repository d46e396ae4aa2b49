import { opinion2020 } from "../../cites.js";
import { code, part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { entryThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const receiverAsScope = part("receiverAsScopeSharing");
const asScope = part("receiverAsCodeVocabulary");

/** Silent where LB-13 speaks: what is in no catalog is shared with nobody. */
export const shareWithinScope = defineDealingRule({
  code: "SH-07",
  slug: "share-within-scope",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("3", "11"),
  applies: ["share"],
  messages: { fault: ["fault"] },
  parts: {
    receiverAsScopeSharing: [],
    receiverAsCodeVocabulary: [],
    handsOnWhatWas: ["repairedOn"],
    handsInformationToBeyond: ["to", "entryTitle"],
  },
  *check({ entry: id, receiver, repairedOn }, context) {
    if (repairedOn !== undefined && repairedOn < context.date) {
      const fault = part("handsOnWhatWas", { repairedOn });
      yield { path: ["repairedOn"], params: { fault } };
    }
    const entry = id === undefined ? undefined : entryThere(id, context);
    if (entry === undefined || entry === "cannot-say") return;
    if (receiver === undefined) yield { path: ["receiver"], missing: "receiver" };
    else if (entry.sharing === undefined) yield { path: ["entry"], gap: { document: entry.id, field: "sharing" } };
    else if (entry.sharing.shareable && entry.sharing.scope === undefined) {
      yield { path: ["entry"], gap: { document: entry.id, field: "sharing.scope" } };
    } else if (entry.sharing.shareable && context.set.organization(receiver) !== undefined) {
      // The catalogs do not say which organizations a scope takes in.
      yield { path: ["receiver"], missing: "receiver", params: { field: receiverAsScope, key: asScope } };
    } else if (
      !entry.sharing.shareable ||
      !entry.sharing.scope?.some((scope) => scope === receiver && scope !== "none")
    ) {
      const to = code("share-scopes", receiver);
      const fault = part("handsInformationToBeyond", { to, entryTitle: { titleOf: entry.id } });
      yield { path: ["receiver"], params: { fault } };
    }
  },
  examples: {
    pass: exampleDealing("share"),
    fail: exampleDealing("share", { receiver: "other" }),
  },
});
