import { opinion2020 } from "../../cites.js";
import { lawLevels, regimes, undecidedLevel } from "../../settings.js";
import { exampleDealing, exampleDocument } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const recognisingAuthority = defineDealingRule({
  code: "RC-05",
  slug: "recognising-authority",
  title: { zh: "认定机关须有认定资格", en: "Only a body entitled to do so recognises conduct" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "2"),
  applies: ["record"],
  message: {
    zh: ({ id }) => `记录“${id}”的文书由没有认定资格的单位作出。`,
    en: ({ id }) =>
      `The document of record “${id}” comes from a body that is not entitled to recognise untrustworthy conduct.`,
  },
  hint: {
    zh: () => "只能依据行政机关、经法律法规授权的组织、司法机关或者仲裁机构的文书记录；协会、企业的文件不能作为依据。",
    en: () =>
      "Record only from documents of an administrative organ, an organization authorised by law or regulation, a court or an arbitral body, not from those of associations or firms.",
  },
  *check({ document }) {
    const { authorityKind, authorisedByLevel } = document ?? {};
    if (authorityKind === undefined) {
      yield { path: ["document", "authorityKind"], missing: "document.authorityKind" };
    } else if (authorityKind === "other") yield { path: ["document", "authorityKind"] };
    else if (authorityKind === "authorised-organization") {
      if (authorisedByLevel === undefined || authorisedByLevel === undecidedLevel) {
        yield { path: ["document", "authorisedByLevel"], missing: "document.authorisedByLevel" };
      } else if (!lawLevels.some((level) => level === authorisedByLevel)) {
        yield { path: ["document", "authorisedByLevel"] };
      }
    }
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { document: { ...exampleDocument, authorityKind: "other" } }),
  },
});
