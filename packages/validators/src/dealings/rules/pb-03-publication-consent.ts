import { opinion2020 } from "../../cites.js";
import { exampleEntry } from "../../examples/files.js";
import { examplePersonal, examplePublication } from "../../examples/parts.js";
import { regimes } from "../../settings.js";
import { entryOfPerson } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const catalogs = exampleEntry({
  subjects: "[natural-person]",
  personal: examplePersonal,
  publication: examplePublication({ consentRequired: "true" }),
});
const about = { subjectKind: "natural-person", subject: "ex-person-1" };

const none = { zh: "没有本人的同意", en: "without the person’s consent" };
const past = { zh: "不在本人同意的期间之内", en: "outside the time the person agreed to" };

export const publicationConsent = defineDealingRule({
  code: "PB-03",
  slug: "publication-consent",
  title: { zh: "须经同意才公开的个人信息须有同意", en: "What is published with consent only has that consent" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4"),
  applies: ["publication"],
  message: {
    zh: ({ id, fault }) => `公开内容“${id}”涉及个人，目录要求经本人同意，但${fault}。`,
    en: ({ id, fault }) => `Publication “${id}” is about a person and needs consent by the catalog, but is ${fault}.`,
  },
  hint: {
    zh: () => "请取得本人同意并写明期间 consent: { from, to }；没有同意的，停止公开。",
    en: () => "Obtain the person’s consent and state its time, consent: { from, to }; without it, stop.",
  },
  *check(event, context) {
    const { consent } = event;
    if (entryOfPerson(event, context)?.publication?.consentRequired !== true) return;
    if (consent === undefined) yield { path: ["consent"], params: { fault: none } };
    else if (consent.to === undefined) yield { path: ["consent", "to"], missing: "consent.to" };
    else if (context.date > consent.to || (consent.from !== undefined && context.date < consent.from)) {
      yield { path: ["consent"], params: { fault: past } };
    }
  },
  examples: {
    pass: exampleDealing("publication", { ...about, consent: { from: "2026-05-01", to: "2026-11-01" } }, { catalogs }),
    fail: exampleDealing("publication", about, { catalogs }),
  },
});
