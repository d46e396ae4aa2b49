import type { CatalogSet } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { Finding, PublishedDocument, PublishedEdition } from "@mulu/schema";

import { fieldName } from "./fields.js";
import type { Rule, Violation } from "./rule.js";
import { nameOf } from "./things.js";
import { unknownInEdition } from "./unknown.js";

interface Gap {
  rule: Rule;
  edition: PublishedEdition;
  field: string;
  /** How many things of the edition it keeps the rule from judging. */
  count: number;
}

/**
 * A gap the source has for all that an edition holds is said once, of the edition, by each rule it silences: a thousand
 * lines that say the same would hide the one that does not.
 */
export class Throughout {
  readonly #set: CatalogSet;
  readonly #gaps = new Map<string, Gap>();

  constructor(set: CatalogSet) {
    this.#set = set;
  }

  /** Takes a violation that is such a gap, and counts it. */
  takes(rule: Rule, document: PublishedDocument, { missing: field }: Violation): boolean {
    const edition = field === undefined ? undefined : unknownInEdition(this.#set, document, field);
    if (edition === undefined || field === undefined) return false;
    const key = `${rule.code} ${rule.slug} ${edition.id} ${field}`;
    const known = this.#gaps.get(key);
    if (known) known.count += 1;
    else this.#gaps.set(key, { rule, edition, field, count: 1 });
    return true;
  }

  /** One finding for each gap, by rule, edition and field. */
  findings(): Finding[] {
    return [...this.#gaps.values()].map(toFinding);
  }
}

function toFinding({ rule, edition, field, count }: Gap): Finding {
  const thing = nameOf(edition);
  const name = fieldName(identifyPath(`${edition.id}/item.yaml`)?.kind ?? "edition", field);
  return {
    rule: rule.code,
    severity: rule.severity,
    verdict: "cannot-say",
    file: `catalogs/${edition.file}`,
    subject: edition.id,
    path: ["unknownThroughout"],
    message: {
      zh: `${thing.zh}的资料来源没有写明其中 ${count} 项的${name.zh}，本规则对它们暂时无法判断。`,
      en: `${thing.en}: the source does not give the ${name.en} of ${count} of its items, so this rule cannot say of them.`,
    },
    hint: {
      zh: `来源写明某一项的${name.zh}时，写进该项的文件；各项都写明后，从 unknownThroughout 中删去 ${field}。`,
      en: `Where a source gives the ${name.en} of one item, write it in its file; once all have it, take ${field} out of unknownThroughout.`,
    },
    cites: [...rule.cites],
  };
}
