import type { CatalogSet } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { Finding, PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { Rule, Violation } from "./rule.js";
import { inBoth } from "./say/in-both.js";
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
    return [...this.#gaps.values()].map((gap) => toFinding(gap, this.#set));
  }
}

/** The kind of what an edition holds, whose fields it admits not to know. */
function kindWithin({ id }: PublishedEdition): string {
  return identifyPath(`${id}/item.yaml`)?.kind ?? "edition";
}

function toFinding({ rule, edition, field, count }: Gap, set: CatalogSet): Finding {
  const sayable = {
    messageId: `${rule.slug}.throughout`,
    params: { count, missing: field, field: { field, of: kindWithin(edition) } },
    verdict: "cannot-say" as const,
    subject: edition.id,
    path: ["unknownThroughout"],
  };
  return {
    rule: rule.code,
    severity: rule.severity,
    ...sayable,
    file: `catalogs/${edition.file}`,
    ...inBoth(rule, sayable, set),
    cites: [...rule.cites],
  };
}
