import type { CheckView, FindingLine, ImportView, Tone } from "@mulu/schema";
import { make } from "./dom.js";
import { comma, desk as words } from "./words.js";

type Tones = Readonly<Record<Tone, string>>;

function findingItem({ tone, rule, count, message, hint, basis, places }: FindingLine, tones: Tones): HTMLElement {
  const many = count > places.length ? words.more : "";
  const where = `${count > 1 ? `${words.times(count)}${comma}` : ""}${places.join(comma)}${many}`;
  return make(
    "li",
    { "data-tone": tone },
    make("p", {}, make("strong", {}, tones[tone]), ` ${where} `, make("small", {}, rule)),
    make("p", {}, message),
    hint === undefined ? undefined : make("p", {}, make("small", {}, `${words.hint}${hint}`)),
    basis === undefined ? undefined : make("p", {}, make("small", {}, `${words.basis}${basis}`)),
  );
}

const listOf = (findings: readonly FindingLine[], tones: Tones): HTMLElement | undefined =>
  findings.length === 0 ? undefined : make("ul", {}, ...findings.map((each) => findingItem(each, tones)));

/** What came of a table in numbers, and what each of its columns was read as. */
export function importParts(view: ImportView): HTMLElement[] {
  const { encoding, placed, meaningful, columns } = view;
  const unknown = columns.filter(({ is }) => is === "unknown").length;
  // Few tables of the right kind are not understood in most of their columns.
  const isDoubtful = unknown * 2 > columns.length || columns.length === 0;
  const sheets = new Set(columns.map(({ sheet }) => sheet));
  const rows = columns.map(({ sheet, at, header, is, field }) =>
    make(
      "tr",
      {},
      make("td", {}, sheets.size > 1 ? `${sheet} ${at}` : at),
      make("td", {}, header),
      make(
        "td",
        is === "unknown" ? { "data-open": "" } : {},
        is === "field" ? (field ?? "") : (words.columnIs[is] ?? is),
      ),
    ),
  );
  return [
    make("h3", { tabindex: "-1" }, words.summary),
    make("p", {}, encoding === undefined ? "" : `${words.encoding(encoding)} `, words.counts(view)),
    ...(meaningful === 0 ? [] : [make("p", {}, words.cells(placed, meaningful))]),
    ...(isDoubtful ? [make("p", { "data-tone": "warning" }, make("strong", {}, words.otherKind))] : []),
    ...(rows.length === 0
      ? []
      : [
          make(
            "details",
            { open: "" },
            make("summary", {}, words.columns),
            make(
              "table",
              {},
              make("thead", {}, make("tr", {}, ...words.columnsHead.map((each) => make("th", { scope: "col" }, each)))),
              make("tbody", {}, ...rows),
            ),
          ),
        ]),
  ];
}

/** Every cell that was not taken, and what a reader should know. */
export function findingParts({ findings }: ImportView): (HTMLElement | undefined)[] {
  const none = findings.length === 0 ? make("p", {}, words.noFindings) : undefined;
  return [make("h3", {}, words.findings), none, listOf(findings, words.tones)];
}

/** What the rules say of what was read. */
export function checkParts({ errors, warnings, cannotSay, findings }: CheckView): (HTMLElement | undefined)[] {
  return [
    make("h3", {}, words.check),
    make("p", {}, words.checkCounts(errors, warnings, cannotSay)),
    listOf(findings, words.checkTones),
  ];
}
