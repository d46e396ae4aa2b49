import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { codeTitle } from "../../things.js";
import { entryThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** Silent where LB-13 speaks: what is in no catalog is shared with nobody. */
export const shareWithinScope = defineDealingRule({
  code: "SH-07",
  slug: "share-within-scope",
  title: { zh: "共享不得超出目录确定的范围", en: "Sharing stays within the scope the catalog fixes" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("3"),
  applies: ["share"],
  message: {
    zh: ({ id, receiver, title }) => `“${id}”把信息提供给“${receiver}”，超出目录条目“${title}”确定的共享范围。`,
    en: ({ id, receiver, title }) =>
      `“${id}” hands information to “${receiver}”, beyond the sharing scope of catalog entry “${title}”.`,
  },
  hint: {
    zh: () => "只向条目 sharing.scope 列明的接收方提供；确需扩大范围的，请先提出修改目录的建议。",
    en: () =>
      "Hand it only to receivers in sharing.scope of the entry; to widen the scope, propose a change of the catalog first.",
  },
  *check({ entry: id, receiver }, context) {
    const entry = id === undefined ? undefined : entryThere(id, context);
    if (entry === undefined || entry === "cannot-say") return;
    if (receiver === undefined) yield { path: ["receiver"], missing: "receiver" };
    else if (entry.sharing === undefined) yield { path: ["entry"], missing: "sharing" };
    else if (!entry.sharing.shareable || !entry.sharing.scope?.some((scope) => scope === receiver)) {
      yield {
        path: ["receiver"],
        params: { receiver: codeTitle(context.set, "share-scopes", receiver), title: entry.title },
      };
    }
  },
  examples: {
    pass: exampleDealing("share"),
    fail: exampleDealing("share", { receiver: "other" }),
  },
});
