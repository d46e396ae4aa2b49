import { opinion2020 } from "../cites.js";
import { exampleEntry, exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { marketKinds, regimes } from "../settings.js";

/** An entry that a firm collects. */
function collected(changes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    "organizations/ex-platform-company.yaml": exampleFile("organization", { kind: "company" }),
    ...exampleEntry({ collectedBy: "[ex-platform-company]", ...changes }),
  };
}

export const publicOrigin = defineRule({
  code: "LB-14",
  slug: "public-origin",
  title: { zh: "只收公共机构掌握的信息", en: "Only what public bodies hold is catalogued" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1"),
  applies: ["entry"],
  message: {
    zh: ({ thing, who }) => `${thing}由${who}采集，不是行政机关等公共机构掌握的信息，不得列入公共信用信息目录。`,
    en: ({ thing, who }) =>
      `${thing} is collected by ${who}, which is no public body; it cannot be catalogued as public credit information.`,
  },
  hint: {
    zh: () =>
      "请改写实际掌握该信息的行政机关，例如 collectedBy: [机构标识]；属于主体自愿提供的，写 voluntary: true；市场主体自己的信息请删去。",
    en: () =>
      "Name the public body that holds it, as in collectedBy: [its-id]; where the subject offers it, write voluntary: true; information of the market is to be removed.",
  },
  *check({ voluntary, collectedBy = [] }, { set }) {
    if (voluntary) return;
    for (const [index, id] of collectedBy.entries()) {
      const body = set.organization(id);
      if (body && marketKinds.includes(body.kind)) yield { path: ["collectedBy", index], params: { who: body.title } };
    }
  },
  examples: {
    pass: collected({ voluntary: "true" }),
    fail: collected({}),
  },
});
