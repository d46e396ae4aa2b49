/** Wording of the page that compares local regulations. */
export const local = {
  title: "Local rules compared",
  text: "The local regulations compiled here, side by side: how many entries, measures, lists and incentives, and what their articles say of the term of query and publication, of objections and of repair. The numbers count what this site holds; “not held” is a gap and does not mean that a region has none.",
  counts: "What is held",
  countColumns: ["Region", "Regulations it rests on", "Entries", "Measures", "Incentives", "Lists"],
  rules: "Terms and procedures the articles state",
  rulesText:
    "Summed up in this site’s words, with links to the articles in the register; the text of the article prevails. Where no such article is registered, “not held” is shown.",
  ruleColumns: ["Region", "Term of query and publication", "Objection", "Repair"],
  none: "not held",
  items: (n: number) => String(n),
};
