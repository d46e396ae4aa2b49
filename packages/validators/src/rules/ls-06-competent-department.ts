import { opinion2020, opinion2025 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const competentDepartment = defineRule({
  code: "LS-06",
  slug: "competent-department",
  title: { zh: "部门规章须由该领域主管部门制定", en: "A department rule is made by the field’s competent department" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: [...opinion2020("7"), ...opinion2025("12")],
  applies: ["list"],
  message: {
    zh: ({ thing, who }) => `${thing}的认定标准由${who}制定，不是该领域的主管（监管）部门。`,
    en: ({ thing, who }) =>
      `The standard of ${thing} is made by ${who}, which is not the field’s competent department.`,
  },
  hint: {
    zh: () => "请由主管部门制定；确属其主管的，在该机构的 fields 写明领域，或者更正 authority。",
    en: () =>
      "Let the competent department make it; where it is competent, state the field among the fields of that organization, or correct authority.",
  },
  cannotSay: {
    zh: ({ thing, who }) =>
      `${thing}的认定标准由${who}制定，主管部门和该机构的业务领域都没有写明，无法判断是否由主管部门制定。`,
    en: ({ thing, who }) =>
      `The standard of ${thing} is made by ${who}; neither the authority nor the fields of that body are known, so nothing can be said.`,
  },
  *check({ layer, setBy, authority, field }, { set }) {
    const rule = setBy === undefined ? undefined : set.instrument(setBy.instrument);
    if (layer === "local" || rule?.level !== "department-rule" || rule.issuers.length === 0) return;
    if (authority !== undefined && rule.issuers.includes(authority)) return;
    const issuers = rule.issuers.flatMap((id) => set.organization(id) ?? []);
    if (field !== undefined && issuers.some(({ fields }) => fields?.includes(field))) return;
    const [first] = issuers;
    if (first === undefined) return;
    const isKnown = issuers.every(({ fields }) => fields !== undefined) || authority !== undefined;
    yield { path: ["setBy"], params: { who: first.title }, ...(isKnown ? {} : { verdict: "cannot-say" as const }) };
  },
  examples: {
    pass: exampleList(),
    fail: exampleList({ authority: "ex-bureau" }),
  },
});
