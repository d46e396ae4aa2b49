import type { FindingParam } from "@mulu/schema";

import { exampleEnacted } from "../examples/procedures.js";
import { bothHoldFrom, editionsBefore, sharedNumber, sharesAddress } from "../lookups/twin-editions.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import type { Example } from "../rule.js";
import { nameOf } from "../document-labels.js";

/** A second edition of the catalog, beside one that was published before it. */
function second(number: string): Example {
  const published = (of: string, page: string): string =>
    `{ number: ${of}, url: https://www.example.gov.cn/${page}, date: 2025-12-20 }`;
  const enacted = { title: "{ zh: 示例公布版本, en: Example published edition }", nature: "official" };
  return {
    ...exampleEnacted({ ...enacted, publication: published("示例〔2025〕1号", "1") }),
    ...exampleEnacted(
      {
        ...enacted,
        title: "{ zh: 示例后一版本, en: Example later edition }",
        publication: published(number, "2"),
        supersedes: "national/information/ex-enacted",
      },
      "national/information/ex-later/edition.yaml",
    ),
  };
}

/** One document is one edition. A folder copied to begin the next year's edition keeps the number of the last. */
export const editionsApart = defineRule({
  code: "ID-10",
  slug: "editions-apart",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["edition"],
  messages: { fault: ["other", "fault", "otherId"] },
  parts: {
    part: ["name", "otherId"],
    bearOneDocumentNumber: ["number"],
    nameOneAddressPublication: [],
    areBothInForce: ["day"],
  },
  *check(edition, { set }) {
    for (const other of editionsBefore(set, edition)) {
      const found = likeness();
      if (!found) continue;
      const name = nameOf(other);
      yield {
        path: found.path,
        params: {
          other: part("part", { name, otherId: other.id }),
          otherId: other.id,
          fault: found.fault,
        },
      };

      function likeness(): { path: string[]; fault: FindingParam } | undefined {
        const number = sharedNumber(edition, other);
        if (number !== undefined) {
          const fault = part("bearOneDocumentNumber", { number });
          return { path: edition.number === undefined ? ["publication", "number"] : ["number"], fault };
        }
        if (sharesAddress(edition, other)) {
          const fault = part("nameOneAddressPublication");
          return { path: ["publication", "url"], fault };
        }
        const day = bothHoldFrom(set, edition, other);
        if (day === undefined) return undefined;
        const fault = part("areBothInForce", { day });
        return { path: ["dates"], fault };
      }
    }
  },
  examples: {
    pass: second("示例〔2026〕1号"),
    fail: second("示例〔2025〕1号"),
  },
});
