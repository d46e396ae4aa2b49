import type { Messages } from "../zh/index.js";

/** Wording of the home page. */
export const home: Messages["pages"]["home"] = {
  heading: "Public credit catalogs: each line with its law, or with what is missing",
  lead: "What may enter a credit record, which sanctions may be applied and who may be put on a serious-default list must each rest on a law, a regulation or a central policy document. Here the catalogs and lists are written as data, line by line, with basis and source; where the basis is incomplete, what is missing is said, and all is checked by rules.",
  state: "Where this stands",
  stateText: (official) =>
    `This is not an official site${official === 0 ? " and holds no officially published catalog text" : `; ${String(official)} of its documents are marked “official text”, with number and official address`}. The content is copied from public sources or compiled from the articles of laws; what was not found is stated as not known.`,
  ofTotal: (total) => `in force, of ${String(total)}`,
  counts: {
    editions: "editions of catalogs and lists",
    entries: "catalog entries",
    measures: "measures",
    lists: "lists",
    instruments: "laws and documents",
    rules: "rules",
    official: "official texts",
  },
  findings: (errors, unknown, accepted) =>
    `As checked: ${errors} places fail a rule, ${accepted} exceptions are acknowledged with reasons, ${unknown} cannot be decided for lack of information. All are public.`,
  readers: "Who it is for",
  departments: {
    title: "Departments that draw up catalogs",
    text: "Before drafting an entry, see whether its basis holds: the right level of law, the right article, sharing and publication decided. Every rule shows a right and a wrong example. Bring a table and see in your browser what it comes to; nothing is uploaded.",
    links: [
      { text: "Try a table", href: "/table/" },
      { text: "Rules", href: "/rules/" },
      { text: "Laws and documents", href: "/catalogs/instruments/" },
    ],
  },
  vendors: {
    title: "Those who build the systems",
    text: "One set of data as JSON, CSV, JSON Schema, OpenAPI and a typed SDK. Every item has a fixed id and a fixed address; old editions do not vanish.",
    links: [
      { text: "Downloads and API", href: "/downloads/" },
      { text: "Record formats", href: "/catalogs/records/" },
    ],
  },
  public: {
    title: "Every person and firm",
    text: "See why something may be collected, whether it may be published, which article a sanction rests on, how long it lasts and how to repair it. “Cannot say” means that what is held does not answer it yet.",
    links: [
      { text: "All catalogs and lists", href: "/catalogs/" },
      { text: "Repair rules", href: "/catalogs/national/repair/" },
    ],
  },
  start: "Start here",
};
