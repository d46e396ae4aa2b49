import type { Messages } from "../zh/index.js";

/** Wording of the page that compares local regulations. */
export const local: Messages["pages"]["local"] = {
  title: "Local rules compared",
  text: "The local regulations compiled here, side by side: which conduct and information is recorded, shared and public, for how long, by which clause; how many entries, measures, lists, incentives and protections there are, and what the articles say of the term of query and publication, of objections and of repair. The numbers count what this site holds; “not held” is a gap and does not mean that a region has none.",
  conduct: "Conduct beside region",
  conductText:
    "Of the entries of each region, how many a clause records, shares, publishes and gives a term of publication, and how many there are of each class.",
  clauses: "Clause by clause",
  clausesText:
    "To be filtered by region, class and what the clause states. Each answer names its clause; what a clause was read for and does not state, what it leaves elsewhere and what was not read are told apart.",
  answer: "The clause states",
  facts: { recorded: "Recorded", shared: "Shared", published: "Public", term: "Term of publication" },
  clause: (clause) => ` (${clause})`,
  noneStated: "not stated",
  byReference: (words) => `left to other rules (${words})`,
  unread: "not read",
  yes: "yes",
  no: "no",
  counts: "What is held",
  region: "Region",
  regulations: "Regulations it rests on",
  lists: "Lists",
  rules: "Terms and procedures the articles state",
  rulesText:
    "Summed up in this site’s words, with links to the articles in the register; the text of the article prevails. Where no such article is registered, “not held” is shown.",
  ruleColumns: ["Region", "Term of query and publication", "Objection", "Repair"],
  none: "not held",
  items: (n) => String(n),
  proposed: (version) => `${version} (draft)`,
  notCompiled: "Regions of which only the regulation is registered",
  notCompiledText:
    "The regulations of these regions are registered, but their entries, measures and incentives are not compiled. An answer for these regions holds nothing local, which does not mean that they have no rules.",
  notCompiledColumns: ["Region", "Regulations registered"],
  gaps: "What is not held here",
  gapsText: "These gaps do not mean that there are no such rules.",
  noRoom: (room) => `Not held for this region: ${room}.`,
  noLists: "No list standards of this region are held.",
  nameOnly: "Known by name only, the contents were not read: ",
  regulationOnly: "Registered, but not compiled into catalogs and lists: ",
  fromAbove: "What holds in the division above holds here too: ",
  between: (catalog, from, to) => `From ${from} until ${to} no edition in force is held of: ${catalog}.`,
  held: (n) => `${String(n)} local items held here`,
  nothingHeld: "no local catalogs or lists held here",
};
