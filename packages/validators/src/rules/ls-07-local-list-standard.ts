import { opinion2020 } from "../cites.js";
import { exampleLocalList } from "../examples.js";
import { defineRule } from "../rule.js";
import { administrativeListKind, regimes } from "../settings.js";

export const localListStandard = defineRule({
  code: "LS-07",
  slug: "local-list-standard",
  title: { zh: "地方名单的认定标准由地方性法规规定", en: "A local list’s standard is set by a local regulation" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  message: {
    zh: ({ thing, setter }) => `${thing}是地方名单，认定标准由“${setter}”规定，不是地方性法规。`,
    en: ({ thing, setter }) =>
      `${thing} is a local list whose standard is set by “${setter}”, which is not a local regulation.`,
  },
  hint: {
    zh: () => '请引用本地地方性法规，例如 setBy: { instrument: 文件标识, article: "9" }；没有的，不得设列。',
    en: () =>
      'Cite the local regulation, for example setBy: { instrument: its-id, article: "9" }; without one the list may not exist.',
  },
  *check(list, { set }) {
    if (list.layer !== "local" || list.kind !== administrativeListKind) return;
    const { setBy } = list;
    if (setBy === undefined) yield { path: ["setBy"], missing: "setBy", params: { setter: "" } };
    else {
      const instrument = set.instrument(setBy.instrument);
      const isRegulation = instrument?.level === "local-regulation";
      if (instrument && !isRegulation) yield { path: ["setBy", "instrument"], params: { setter: instrument.title } };
    }
  },
  examples: {
    pass: exampleLocalList({ setBy: `{ instrument: ex-local-reg, article: "9" }` }),
    fail: exampleLocalList({ setBy: `{ instrument: ex-normative, article: "9" }` }),
  },
});
