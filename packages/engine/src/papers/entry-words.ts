import type { BasisRole, Collector, PublishedBasis, PublishedDocument, Term } from "@mulu/schema";

import { absenceOf } from "../absence.js";
import type { CatalogSet } from "../catalog-set.js";
import { formatCitations } from "../cite.js";
import { durationInWords } from "../durations.js";
import { absent, framed, marked, said, saidIfAny, together, valueAt } from "./said.js";
import type { Said } from "./said.js";

/** Who collects it, as the clause calls them, else by the name of the registered body. */
export function collectors(set: CatalogSet, document: PublishedDocument): Said {
  const held = valueAt(document, ["collectedBy"]) as readonly Collector[] | undefined;
  if (!held) return absent(set, document, "collectedBy");
  const names = held.flatMap(
    ({ title, organization }) =>
      title?.zh ?? (organization === undefined ? [] : (set.organization(organization)?.title.zh ?? [])),
  );
  return marked(document, ["collectedBy"], [...new Set(names)].join("、"));
}

/** What the information is: as the catalog puts it, the conduct it is about, and its data fields. */
export function content(set: CatalogSet, document: PublishedDocument): Said {
  const fields = valueAt(document, ["fields"]) as readonly { title: { zh: string } }[] | undefined;
  const told = ["content", "conduct"].filter((field) => valueAt(document, [field]) !== undefined);
  const parts = [
    ...told.map((field) => said(set, document, field)),
    ...(fields ? [marked(document, ["fields"], fields.map(({ title }) => title.zh).join("、"))] : []),
  ];
  if (parts.length > 0) return together(parts);
  return absent(set, document, absenceOf(set, document, "content") ? "content" : "conduct");
}

/** Clauses that carry the thing, told by instrument. Clauses that only protect people carry nothing. */
export function bases(field: string, role: BasisRole) {
  return (set: CatalogSet, document: PublishedDocument): Said => {
    const held = (valueAt(document, [field]) ?? []) as readonly PublishedBasis[];
    const carrying = held.filter((each) => each.role === role);
    if (carrying.length === 0) return absent(set, document, field);
    const title = (id: string) => set.instrument(id)?.title;
    return marked(document, [field], formatCitations(carrying, title).zh);
  };
}

/** Whether it is shared, and with whom. A scope that nobody knows is said to be unknown. */
export function sharing(set: CatalogSet, document: PublishedDocument): Said {
  const shareable = valueAt(document, ["sharing", "shareable"]) as boolean | undefined;
  if (shareable === undefined) return absent(set, document, "sharing");
  if (!shareable) {
    const why = saidIfAny(set, document, "sharing.exception");
    const word = marked(document, ["sharing", "shareable"], "不共享");
    return why ? together([word, framed(why, "理由：")]) : word;
  }
  const to = ["scope", "receivers"].filter((part) => valueAt(document, ["sharing", part]) !== undefined);
  const condition = saidIfAny(set, document, "sharing.condition");
  return together([
    ...(to.length > 0
      ? to.map((part) => said(set, document, `sharing.${part}`))
      : [marked(document, ["sharing", "shareable"], "共享"), framed(absent(set, document, "sharing.scope"), "范围：")]),
    ...(condition ? [framed(condition, "条件：")] : []),
  ]);
}

const isUnshared = (document: PublishedDocument): boolean => valueAt(document, ["sharing", "shareable"]) === false;

/** With whom it is shared: of what is not shared a stroke, as tables have it. */
export function sharingScope(set: CatalogSet, document: PublishedDocument): Said {
  if (isUnshared(document)) return stroke;
  const to = ["scope", "receivers"].filter((part) => valueAt(document, ["sharing", part]) !== undefined);
  if (to.length === 0) return absent(set, document, "sharing.scope");
  return together(to.map((part) => said(set, document, `sharing.${part}`)));
}

/** 无条件共享, 有条件共享 or 不予共享, as such catalogs have it. That a condition was not read is not that there is none. */
export function sharingMode(set: CatalogSet, document: PublishedDocument): Said {
  const shareable = valueAt(document, ["sharing", "shareable"]) as boolean | undefined;
  if (shareable === undefined) return absent(set, document, "sharing");
  const word = (text: string): Said => marked(document, ["sharing", "shareable"], text);
  const why = shareable ? undefined : saidIfAny(set, document, "sharing.exception");
  if (!shareable) return together([word("不予共享"), ...(why ? [framed(why, "理由：")] : [])]);
  const condition = saidIfAny(set, document, "sharing.condition");
  const isConditional = valueAt(document, ["sharing", "condition"]) !== undefined;
  return together([word(isConditional ? "有条件共享" : "共享"), ...(condition ? [framed(condition, "条件：")] : [])]);
}

/** How it is shared. */
export function sharingMethod(set: CatalogSet, document: PublishedDocument): Said {
  return isUnshared(document) ? stroke : said(set, document, "sharing.method");
}

/** Stands where a column has no place for a thing. */
const stroke: Said = { text: "—", notes: [] };

/** Whether it is shown to the public, how far, and how long. */
export function publication(set: CatalogSet, document: PublishedDocument): Said {
  const publishable = valueAt(document, ["publication", "publishable"]) as boolean | undefined;
  if (publishable === undefined) return absent(set, document, "publication");
  const word = marked(document, ["publication", "publishable"], publishable ? "公示" : "不公示");
  if (!publishable) return word;
  const scope = framed(said(set, document, "publication.scope"), "范围：");
  const term = saidIfAny(set, document, "publication.term");
  const long = valueAt(document, ["publication", "term"]) as Term | undefined;
  const words = long ? marked(document, ["publication", "term"], termInWords(long)) : term;
  return together([word, scope, ...(words ? [framed(words, "期限：")] : [])]);
}

/** 1年至3年; 不少于1年; 不超过3年. */
export function termInWords({ min, max }: Term): string {
  const [least, most] = [min, max].map((each) => (each === undefined ? undefined : durationInWords(each).zh));
  if (least !== undefined && most !== undefined) return least === most ? least : `${least}至${most}`;
  if (least !== undefined) return `不少于${least}`;
  return most === undefined ? "" : `不超过${most}`;
}
