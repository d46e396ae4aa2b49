import type { Messages } from "./zh.js";

/** Wording of the coverage page. */
export const coverage: Messages["pages"]["coverage"] = {
  title: "Coverage",
  text: "How much each edition holds here, how much of it cites an article, where it was read and what is missing, beside the publisher's own counts; and the state of every row of the register. The column “Official” counts texts with number and official address; the numbers are not dressed up.",
  national: "National catalogs and lists",
  local: "Local supplements",
  columns: [
    "Edition",
    "Official count",
    "Held here",
    "With article",
    "Official",
    "Seed",
    "Public copy",
    "Inferred",
    "Unverified",
    "With gaps",
    "High confidence",
  ],
  kinds: "Other registers",
  kindColumns: [
    "Kind",
    "Documents",
    "Official",
    "Seed",
    "Public copy",
    "Inferred",
    "Unverified",
    "With gaps",
    "High confidence",
  ],
  register: "Sections of the register",
  registerText:
    "The register lists every system, body, list and mechanism the source documents name. What is not built yet says so.",
  section: "Section",
  total: "Total",
  rows: "The register row by row",
  link: "Coverage",
};
