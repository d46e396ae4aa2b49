import type { CellMessages, CellNotices, CellParts } from "../messages/table-cells.js";
import type { PartsOf, WordsOf } from "../types.js";

const fillIn = "Write the content into this cell, or leave it blank.";
const unstrike =
  "Where it still holds, remove the strikethrough; where it does not, delete the words; and import again.";
const writeTerm = "Write P3Y, P1Y–P3Y, 3年 or 1年至3年.";
const citationExample = "For example: 《安全生产法》第七十八条第一款.";

/** What cannot be read in a cell, or has no place, and how to write it. */
export const cellMessages: WordsOf<CellMessages> = {
  "points-elsewhere": {
    message: ({ text }) => `“${text}” points elsewhere in the table and was not placed`,
    hint: () => fillIn,
  },
  "still-open": {
    message: ({ text }) => `“${text}” stands for what is still to be written and was not placed`,
    hint: () => fillIn,
  },
  "struck-cell": { message: ({ text }) => `“${text}” is struck through and was not placed`, hint: () => unstrike },
  "struck-words": {
    message: ({ text, words }) => `of “${text}” the words “${words}” are struck through; the cell was not placed`,
    hint: () => unstrike,
  },
  "day-refused": {
    message: ({ date, because }) => `the date “${date}” cannot be taken: ${because}`,
    hint: () => "Write 2026-11-20.",
  },
  "term-unread": { message: ({ text }) => `“${text}” is no term that can be read`, hint: () => writeTerm },
  "term-working-days": {
    message: ({ text }) => `“${text}” counts working days; a term holds years, months and days`,
    hint: () => writeTerm,
  },
  "term-crossed": {
    message: ({ text, min, max }) => `“${text}” begins with a longer term (${min}) than it ends with (${max})`,
    hint: () => writeTerm,
  },
  "not-one-length": { message: ({ text }) => `“${text}” is not one length of time`, hint: () => "Write P3Y or P6M." },
  "time-limit-unread": {
    message: ({ text }) => `“${text}” does not state a number of days and whether they are working days`,
    hint: () => "Write P10D（工作日）.",
  },
  "no-hop": {
    message: ({ text }) => `“${text}” is no hop of a route`,
    hint: () => "Write the id of the platform, and the party responsible in brackets.",
  },
  "no-field-origin": {
    message: () => "it is no provenance of a field",
    hint: () => "One to a line, such as collectedBy：推断，中，来源：seed004，说明：….",
  },
  "no-data-field": {
    message: ({ text }) => `“${text}” is no name of a data field`,
    hint: () => "Write the names of the fields, separated by semicolons, such as 名称；决定日期.",
  },
  "no-collector": {
    message: ({ text }) => `“${text}” is no collector`,
    hint: () => "Write a registered body, and what the clause calls it in brackets.",
  },
  "not-by-reference": {
    message: () => "it is no field left to another text",
    hint: () => "One to a line, such as duration：依照国家有关规定｜under the rules of the state.",
  },
  "not-among": { message: ({ word }) => `“${word}” is none of the values`, hint: ({ write }) => write },
  "body-not-registered": {
    message: ({ word }) => `“${word}” is not registered`,
    hint: ({ like }) =>
      `${like}Register it in catalogs/organizations/, one file for each body, or use a registered title.`,
  },
  "body-of-another-level": {
    message: ({ word, title }) =>
      `“${word}” of this region is not registered; it is also short for ${title}, which a table of a region does not mean by it`,
    hint: ({ title }) =>
      `If a body of the region is meant, register it in catalogs/organizations/; if ${title} is, write its full name.`,
  },
  "not-citation": {
    message: ({ words }) =>
      `“${words}” is no part of a citation, or of a document that is not named; it was not placed`,
    hint: () => citationExample,
  },
  "no-citation": { message: ({ text }) => `“${text}” holds no citation`, hint: () => citationExample },
  "citation-not-whole": {
    message: ({ words, text }) =>
      `${words} is no part of a citation and was not understood; nothing of “${text}” was placed`,
    hint: () => citationExample,
  },
  "instrument-not-registered": {
    message: ({ said }) => `${said}: no such title and number are registered`,
    hint: () =>
      "Register each document once: a file catalogs/instruments/<id>.yaml with title, level and provenance (status, confidence, verified), as those beside it; then import again with --update, and its clauses are filled in. If it is registered under another name, write that name in import.yaml.",
  },
  "instruments-alike": {
    message: ({ said, ids }) => `${said} may be any of ${ids}`,
    hint: ({ first }) => `Add the document number, or name the id: 〔标识：${first}〕.`,
  },
  "citation-unread": {
    message: ({ said, words }) => `${said}: “${words}” was not understood, and nothing of the citation was placed`,
    hint: () => "Write every article, paragraph and item: 第七十八条第一款第（一）项、第（三）项.",
  },
  "beyond-last-article": {
    message: ({ said, version, count, clause }) =>
      `${said}: its text of ${version} has ${count} articles and no ${clause}; nothing of the citation was placed`,
    hint: () => "Check the number of the article.",
  },
  "text-not-registered": {
    message: ({ said, text, registered }) =>
      `of ${said} the texts ${registered} are registered, and which of them “${text}” is cannot be told; nothing of the citation was placed`,
    hint: () =>
      "Check the year; if there is such a text, register it in catalogs/instruments/ first. Leave the year out where no one text is meant.",
  },
  "number-of-another": {
    message: ({ title, registered, cited }) =>
      `《${title}》 is registered as ${registered}, and cited as ${cited}; it was not placed`,
    hint: () =>
      "Check the number; if it is that of another version, register that version in catalogs/instruments/ first.",
  },
};

export const cellNotices: PartsOf<CellNotices> = {
  formula: ({ kind, text }) => `${kind} “${text}” is not evaluated; write the value itself`,
  "too-many-digits": ({ text }) => `“${text}” has more digits than a spreadsheet keeps; enter it as text`,
  markup: () => "it holds markup or script",
  "markup-in": ({ text }) => `“${text}” holds markup or script`,
  "text-flaw": ({ flaw }) => `it ${flaw}`,
  "text-flaw-in": ({ text, flaw }) => `“${text}” ${flaw}`,
  "too-long": ({ limit }) => `it is longer than ${limit} characters`,
  "lifelong-not-here": () => "a lifelong term has no place here",
  "neither-yes-nor-no": ({ text }) => `“${text}” is neither yes nor no`,
  "no-amount": ({ text }) => `“${text}” is no amount`,
  "no-number": ({ text }) => `“${text}” is no number`,
  "ill-formed-id": ({ text }) => `“${text}” is not a well-formed id`,
  "one-id-only": () => "one id is expected",
  "one-place-only": () => "one place of one document is expected",
  "yes-or-blank": ({ text }) => `“${text}” was not placed: this column holds 是, or nothing`,
  "none-and-some": ({ text }) => `“${text}” says both none and some`,
  "places-differ": ({ text }) => `places under one name differ; “${text}” was not placed`,
  "name-read": ({ text }) => `the name is read as “${text}”`,
  folded: ({ text }) => `radicals, full-width letters or broken lines were folded: “${text}”`,
  "clause-quoted": ({ words }) => `the clause that is quoted, ${words}, is not placed, only its number`,
  "day-number": ({ text, date }) => `day number ${text} was read as ${date}`,
  "term-open-ended": ({ text }) =>
    `“${text}” states no length of time; it is kept as when it comes down, and the term stays unknown`,
  "addressee-kept": ({ text, proposed }) => `“${text}” is kept in the table's own words and not classed${proposed}`,
  "blank-keeps": ({ text }) => `the cell is blank; “${text}” stays; to delete it, edit the YAML file`,
};

export const cellParts: PartsOf<CellParts> = {
  "day.no-date": () => "it is no date that can be read",
  "day.time-unclear": () => "its time or time zone cannot be read",
  "day.short-year": () => "its year has two digits only",
  "day.no-day": () => "it does not give the day",
  "day.month-or-day": () => "day and month cannot be told apart",
  "day.no-day-number": () => "it is no plausible day number",
  "day.no-such-day": () => "there is no such day",
  "day.far-day": () => "it is not between the years 1900 and 2200; leave the cell blank where there is no end",
  "cell.formula": () => "formula",
  "cell.error": () => "error",
  "is-it": ({ meant }) => `“${meant}”? `,
  "write.one-of": ({ titles }) => `One of: ${titles}.`,
  "write.registered": ({ like }) => `${like}Register it first, or use a registered title.`,
  "may-be": ({ values }) => `; it may be: ${values}`,
  "this-number": () => "this number",
};
