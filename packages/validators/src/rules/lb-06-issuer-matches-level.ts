import type { LegalLevel, OrganizationKind, PublishedInstrument } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleFile } from "../examples/files.js";
import { citedInstruments } from "../lookups/cited-instruments.js";
import { defineRule } from "../rule.js";
import { code } from "../say/messages.js";
import type { RuleContext, Violation } from "../rule.js";
import { regimes, undecidedLevel } from "../settings.js";

/** policy documents come from the Central Committee, the State Council, or their general offices. */
const central: readonly OrganizationKind[] = [
  "party-central-committee",
  "party-general-office",
  "state-council",
  "state-council-general-office",
];

/**
 * Who may issue at a level. Administrative regulations and State Council decisions are left out: many in force were
 * approved by the Council and issued by a ministry or the Military Commission.
 */
const issuersOf: Partial<Record<LegalLevel, readonly OrganizationKind[]>> = {
  law: ["national-peoples-congress"],
  "local-regulation": ["local-peoples-congress"],
  "central-policy": central,
  "department-rule": ["state-council-department"],
  "local-government-rule": ["local-government"],
  "judicial-interpretation": ["judicial-organ"],
};

function* mismatch(instrument: PublishedInstrument, { set }: RuleContext): Iterable<Violation> {
  const allowed = issuersOf[instrument.level];
  const issuers = instrument.issuers.flatMap((id) => set.organization(id) ?? []);
  // A joint document is of the level of any issuer able to issue it. A draft has no issuer yet, only a drafter.
  if (instrument.draft || !allowed || issuers.length === 0 || issuers.some(({ kind }) => allowed.includes(kind)))
    return;
  const [first] = issuers;
  const undecided = issuers.some(({ kind }) => kind === "unknown");
  yield {
    path: ["level"],
    verdict: undecided ? "cannot-say" : "fail",
    params: { issuer: first?.title ?? "", level: code("legal-levels", instrument.level), ruling: "" },
  };
}

/**
 * Judged on the instrument, once, however many documents cite it; the rules on their levels then stay silent where the
 * level awaits a ruling. An undecided level on which nothing rests harms nobody and is not reported.
 */
export const issuerMatchesLevel = defineRule({
  code: "LB-06",
  slug: "issuer-matches-level",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: [...opinion2020("1", "9"), ...opinion2025("12")],
  applies: ["instrument"],
  messages: { fault: ["issuer", "level", "ruling"], open: ["level"] },
  *check(instrument, context) {
    yield* mismatch(instrument, context);
    if (instrument.level !== undecidedLevel || !citedInstruments(context.set).has(instrument.id.split("/")[1] ?? ""))
      return;
    yield {
      path: ["level"],
      params: { issuer: "", level: code("legal-levels", instrument.level), ruling: "open" },
    };
  },
  examples: {
    pass: {
      "instruments/ex-notice.yaml": exampleFile("instrument", {
        title: "{ zh: 示例通知, en: Example notice }",
        level: "central-policy",
        issuer: "state-council-general-office",
        number: "示例办发〔2014〕1号",
      }),
    },
    fail: {
      "instruments/ex-notice.yaml": exampleFile("instrument", {
        title: "{ zh: 示例通知, en: Example notice }",
        level: "central-policy",
        issuer: "ex-ministry",
        number: "示例规〔2014〕1号",
      }),
    },
  },
});
