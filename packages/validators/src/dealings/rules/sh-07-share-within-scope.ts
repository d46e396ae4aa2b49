import { codeTitle } from "@mulu/engine";
import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { entryThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const receiverAsScope = { zh: "接收方属于哪一类共享范围", en: "receiver as a scope of sharing" };
const asScope = {
  zh: "receiver（用代码表 share-scopes 的代码）",
  en: "receiver as a code of the vocabulary share-scopes",
};

/** Silent where LB-13 speaks: what is in no catalog is shared with nobody. */
export const shareWithinScope = defineDealingRule({
  code: "SH-07",
  slug: "share-within-scope",
  title: {
    zh: "共享不得超出目录确定的范围，修复后不再共享",
    en: "Sharing stays within the scope the catalog fixes, and ends with repair",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("3", "11"),
  applies: ["share"],
  messages: { fault: ["fault"] },
  *check({ entry: id, receiver, repairedOn }, context) {
    if (repairedOn !== undefined && repairedOn < context.date) {
      const fault = { zh: `提供的信息已于 ${repairedOn} 修复`, en: `hands on what was repaired on ${repairedOn}` };
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
      const to = codeTitle(context.set, "share-scopes", receiver);
      const fault = {
        zh: `把信息提供给“${to.zh}”，超出目录条目“${entry.title.zh}”确定的共享范围`,
        en: `hands information to “${to.en}”, beyond the sharing scope of catalog entry “${entry.title.en}”`,
      };
      yield { path: ["receiver"], params: { fault } };
    }
  },
  examples: {
    pass: exampleDealing("share"),
    fail: exampleDealing("share", { receiver: "other" }),
  },
});
