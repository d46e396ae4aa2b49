import type { Messages } from "../zh/index.js";

/** Columns of editions and of what else is registered: where it was read, and what is missing. */
const origins = [
  "Official",
  "Seed",
  "Public copy",
  "Inferred",
  "Unverified",
  "With gaps",
  "High confidence",
  "Unknown",
  "Not stated",
  "By reference",
];

/** Wording of the coverage page. */
export const coverage: Messages["pages"]["coverage"] = {
  title: "Coverage",
  text: "How much each edition holds here, how much of it cites an article, where it was read and what is missing (unknown: not read; not stated: the clause was read and states none; by reference: it points elsewhere), beside the publisher's own counts; and the state of every row of the register. The column “Official” counts texts with number and official address; the numbers are not dressed up.",
  national: "National catalogs and lists",
  local: "Local supplements",
  columns: ["Edition", "Official count", "Held here", "With article", ...origins],
  laws: "The law of each region",
  lawsText:
    "How many instruments of each region are registered, of how many an article was read, and on how many something rests; what the clauses do not state and what nobody read are counted apart. coverage.json has the numbers law by law.",
  lawColumns: [
    "Region",
    "Registered",
    "Read",
    "Used",
    "Entries",
    "Measures",
    "Incentives",
    "Protections",
    "Unknown",
    "Not stated",
    "By reference",
  ],
  kinds: "Other registers",
  kindColumns: ["Kind", "Documents", ...origins],
  register: "Sections of the register",
  registerText:
    "The register lists every system, body, list and mechanism the source documents name. What is not built yet says so.",
  section: "Section",
  total: "Total",
  rows: "The register row by row",
  link: "Coverage",
};
