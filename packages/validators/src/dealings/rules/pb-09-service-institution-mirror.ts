import { opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import { serviceInstitution } from "../parts.js";
import { isOtherShowing, unknownOf } from "../showing.js";

export const serviceInstitutionMirror = defineDealingRule({
  code: "PB-09",
  slug: "service-institution-mirror",
  title: { zh: "信用服务机构与“信用中国”一致", en: "Credit service institutions match Credit China" },
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("8"),
  applies: ["publication"],
  message: {
    zh: ({ id }) => `信用服务机构使用的“${id}”，内容或者期限与“信用中国”公示不一致。`,
    en: ({ id }) => `“${id}” as a credit service institution uses it differs from Credit China in content or term.`,
  },
  hint: {
    zh: () => "请与“信用中国”当日公示一致；已停止公示的，当日撤下。",
    en: () => "Match what Credit China shows that day; what it no longer shows comes down the same day.",
  },
  *check(event, { date }) {
    const hasEnded = event.to !== undefined && event.to < date;
    for (const [index, copy] of (event.copies ?? []).entries()) {
      if (copy.channel !== serviceInstitution) continue;
      const isStill = copy.to === undefined || copy.to >= date;
      if (hasEnded ? isStill : isOtherShowing(event, copy)) yield { path: ["copies", index] };
      else if (!hasEnded) yield* unknownOf(event, copy, index);
    }
  },
  examples: {
    pass: exampleDealing("publication", {
      to: "2026-05-20",
      copies: [{ channel: "service-institution", to: "2026-05-20" }],
    }),
    fail: exampleDealing("publication", { to: "2026-05-20", copies: [{ channel: "service-institution" }] }),
  },
});
