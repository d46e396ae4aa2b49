import type { LanguageTag } from "@mulu/schema";

/** What the components are given: pages in one language, ready to render. */

/** A piece of a line: plain text, or text with an address, a language of its own, or a weight. */
export interface Span {
  text: string;
  /** Site path beginning with `/`, or a full address. */
  href?: string;
  /** Set where the text is not in the language of the page. */
  lang?: LanguageTag;
  /** Machine text such as an id or a field code. */
  code?: true;
  /** A short label beside the text, such as the level of a law. */
  tag?: true;
  muted?: true;
  /** Stands on a line of its own. */
  own?: true;
  /** Of a text compared with an older one: what came in, or went. */
  redline?: "inserted" | "removed";
  /** Computed state of what the address leads to, where it is not simply in force. */
  state?: StateTag;
}

/** How a state looks; its label says the same in words. */
export type StateTone = "in-force" | "ended" | "waiting" | "unknown";

/** The computed state of a thing on the day of the data, in a word or two. */
export interface StateTag {
  tone: StateTone;
  label: string;
}

/** The computed state of the thing a page is about: the tag, the day it is said of, and more where it does not stand. */
export interface PageState extends StateTag {
  asOf: string;
  /** Since when, why, and what stands in its place; absent for what is in force without a known first day. */
  text?: Rich;
  /** The first words of that, such as the day. */
  opening?: string;
}

export type Inline = string | Span;
export type Rich = readonly Inline[];

export interface Fact {
  term: string;
  lines: readonly Rich[];
}

export interface FindingView {
  code: string;
  href?: string;
  title: string;
  severity: string;
  verdict: string;
  tone: "error" | "warning" | "unknown" | "accepted";
  message: string;
  hint?: string;
  accepted?: string;
  /** The thing it is about, where the list spans more than one. */
  subject?: Span;
}

export interface TableRow {
  /** Anchor of the row. */
  id?: string;
  cells: readonly Rich[];
}

/** A choice offered beside the text filter. */
export interface Facet {
  key: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

export interface BrowserRow {
  href: string;
  title: string;
  /** Title in the other language. */
  other?: string;
  /** Values by facet key. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Short descriptions shown below the title. */
  meta: readonly string[];
  state?: StateTag;
}

/** What a box to try a rule begins with. */
export interface Trial {
  /** Texts by name: files of catalogs, or one dealing as JSON beside files it stands among. */
  files: Readonly<Record<string, string>>;
  /** Set for dealings: which of the texts it is, of what kind, and where and when it takes place. */
  dealing?: { name: string; kind: string; region: string; date: string };
}

export type Block =
  | { type: "facts"; facts: readonly Fact[] }
  | { type: "text"; lines: readonly Rich[] }
  | { type: "items"; items: readonly Rich[] }
  | { type: "table"; caption: string; columns: readonly string[]; rows: readonly TableRow[] }
  | { type: "code"; label: string; text: string; isLetter?: true }
  | { type: "try"; trial: Trial }
  | { type: "findings"; findings: readonly FindingView[] }
  | { type: "windows"; windows: readonly WindowView[] }
  | { type: "steps"; steps: readonly StepView[] }
  | { type: "lines"; lines: readonly LineView[] }
  | { type: "receipt" }
  | DeskBlock
  | DayBlock
  | BrowserBlock
  | { type: "pages"; label: string; current: number; paths: readonly string[] };

/** A comment window: what is said of it as of the day of the data. Its days are known to the script of the page too. */
export interface WindowView {
  /** What it is called, where there are several. */
  title?: Rich;
  opens?: string;
  closes?: string;
  period: string;
  text: string;
  /** What else is on record of it. */
  facts?: readonly Fact[];
}

/** A stage of a road, in its order. */
export interface StepView {
  title: string;
  is: "done" | "now" | "ahead" | "out" | "no-record";
  /** The same in words. */
  label: string;
  /** What was done, step by step; empty for what is ahead. */
  lines: readonly Rich[];
}

/** One line of a proposal. */
export interface LineView {
  /** Anchor of the line. */
  id: string;
  heading: Rich;
  what: Rich;
  facts: readonly Fact[];
  /** Old beside new, or why there is none. */
  changes?: Block;
  /** Where to comment on it. */
  comment: Rich;
}

/** A choice of a day and a region, which leads to the page of that day. */
export interface DayBlock {
  type: "day";
  /** Days that have pages, in order. */
  days: readonly string[];
  /** The day to begin with. */
  day: string;
  regions: readonly { anchor: string; title: string }[];
}

/** The desk to which a table is brought. The script of the page reads it in the browser. */
export interface DeskBlock {
  type: "desk";
  /** Regions with the editions a table may go into; the whole country has no code. */
  regions: readonly { code: string; title: string; editions: readonly { id: string; title: string }[] }[];
  /** Parts of the catalogs that are there to be fetched, such as `common` and `51`. */
  parts: readonly string[];
  /** Megabytes that are fetched once a table is brought, as people read them; empty where that is not known. */
  megabytes: string;
}

/** A list with filters. */
export interface BrowserBlock {
  type: "browser";
  label: string;
  facets: readonly Facet[];
  rows: readonly BrowserRow[];
  /** Set where the page holds only the first rows. */
  whole?: WholeList;
}

/** Of a list that goes on: what is said of the whole, and where the rest is. */
export interface WholeList extends ListCounts {
  /** Site path of the other rows as markup, for the script of the page. */
  rest: string;
  /** Pages on which the list goes on, for readers without scripts; the first is the page itself. */
  paths: readonly string[];
}

/** How many rows a list has, how many of them stand, and of how many it cannot be said. */
export interface ListCounts {
  total: number;
  /** Rows that are listed unless all are asked for. */
  pool: number;
  /** Whether the list offers to leave out what is not in force. */
  offers: boolean;
  /** Absent where the rows have no state. */
  held?: { inForce: number; unknown: number };
}

export interface Section {
  id: string;
  heading: string;
  blocks: readonly Block[];
}

export interface Crumb {
  text: string;
  href: string;
}

/** How a page states what it is not: every unofficial thing carries one. */
export interface Banner {
  tone: "official" | "unofficial" | "exercise";
  label: string;
  text: Rich;
}

export interface PageModel {
  path: string;
  /** Kind of the thing in words, shown above the title. */
  kind?: string;
  title: string;
  /** Title in the other language, with its language tag. */
  other?: { text: string; lang: LanguageTag };
  description: string;
  trail: readonly Crumb[];
  banner?: Banner;
  state?: PageState;
  /** Day of the data; every finished page has it. */
  day?: string;
  /** One or more opening lines. */
  lead?: readonly Rich[];
  sections: readonly Section[];
  /** Machine-readable twins and other addresses of the same thing. */
  twins?: readonly Span[];
  /** Words by which the search finds the page beside its title, such as aliases and numbers. */
  keywords?: readonly string[];
  /** Where the search files the page. */
  searchKind?: string;
  /** Set where a list goes on from another page: neither map nor search names it. */
  unlisted?: true;
}

/** What the home page states in numbers. */
export interface HomeModel {
  /** Of what begins and ends the big number is what is in force; the note gives the total. */
  counts: readonly { label: string; count: number; note?: string; href: string }[];
  /** Whether anything here is an official text, derived from the data. */
  official: string;
  findings: string;
  /** Whether anybody is asked for comments; where nobody is, what was decided last. */
  consultations: Rich;
}

export interface MovedModel {
  path: string;
  title: string;
  heading: string;
  lines: readonly Rich[];
  targets: readonly Span[];
  /** Site path the page forwards to; absent when the old thing has no single successor. */
  forward?: string;
}
