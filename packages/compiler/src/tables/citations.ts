import { codeTitle, formatClause, formatDocumentNumber, normalizeTitle, readCitations } from "@mulu/engine";
import type { CitationReading, ParsedCitation } from "@mulu/engine";
import type { BasisRole, Clause, LegalBasis } from "@mulu/schema";
import { existence } from "@mulu/validators";

import { part as partOf, tell } from "../words/say.js";
import type { Value } from "../words/types.js";
import { citationLines } from "./citation-lines.js";
import { datedCitation, textNamed } from "./citation-texts.js";
import type { DatedCitation } from "./citation-texts.js";
import { strongParts } from "./codec.js";
import type { Codec, Problem, TableContext } from "./codec.js";
import { instrumentIndex } from "./instrument-index.js";
import { withoutQuotations } from "./quoted-clauses.js";
import { quoted } from "./report.js";
import { compact } from "./tidy.js";

/** What stands in 〔〕 after a citation, where it is not the usual: 〔用途：共享，佐证，2021-06-10文本，标识：…〕. */
interface Marks {
  role?: BasisRole;
  weight?: "supporting";
  expression?: string;
  id?: string;
}

/** Legal bases of one use: 《…》第五十四条第二款；《…》第九条. */
export function citations(usual: BasisRole): Codec {
  return {
    many: true,
    show: (value, context) => {
      const list = Array.isArray(value) ? (value as readonly LegalBasis[]) : [];
      return list.map((basis) => showBasis(basis, { usual, context })).join("；");
    },
    read: ({ text }, context) => {
      const problems: Problem[] = [];
      const { text: cited, quotations } = withoutQuotations(text);
      const found = strongParts(citationLines(cited)).flatMap((part) => {
        const reading = readPart(part, { usual, context });
        for (const each of reading.problems) problems.push(each);
        return reading.found;
      });
      const words = quotations.map((each) => `“${quoted(each)}”`);
      const note = words.length === 0 ? {} : { note: tell("clause-quoted", { words }) };
      return found.length === 0 ? { problems, ...note } : { value: found, problems, ...note };
    },
  };
}

interface Use {
  usual: BasisRole;
  context: TableContext;
}

function showBasis(basis: LegalBasis, { usual, context }: Use): string {
  const title = context.set.instrument(basis.instrument)?.title.zh ?? basis.instrument;
  const alone = instrumentIndex(context.set).byTitle(title).length === 1;
  const marks = [
    basis.role === usual ? "" : `用途：${roleTitle(basis.role, context)}`,
    basis.weight === "supporting" ? "佐证" : "",
    basis.expression === undefined ? "" : `${basis.expression}文本`,
    alone ? "" : `标识：${basis.instrument}`,
  ].filter((mark) => mark !== "");
  return `《${title}》${formatClause(basis).zh}${marks.length === 0 ? "" : `〔${marks.join("，")}〕`}`;
}

function roleTitle(role: BasisRole, { set }: TableContext): string {
  return codeTitle(set, "basis-roles", role).zh;
}

function readMarks(text: string, { set }: TableContext): Marks | undefined {
  const marks: Marks = {};
  for (const mark of text.split("，")) {
    const role = /^用途：(.+)$/.exec(mark)?.[1];
    const id = /^标识：(.+)$/.exec(mark)?.[1];
    const expression = /^(\d{4}-\d{2}-\d{2})文本$/.exec(mark)?.[1];
    const code = set
      .vocabulary("basis-roles")
      ?.values.find((value) => value.title.zh === role || value.code === role)?.code;
    if (mark === "佐证") marks.weight = "supporting";
    else if (expression !== undefined) marks.expression = expression;
    else if (id !== undefined) marks.id = id;
    else if (code !== undefined) marks.role = code as BasisRole;
    else return undefined;
  }
  return marks;
}

interface PartReading {
  found: LegalBasis[];
  problems: Problem[];
}

function readPart(part: string, use: Use): PartReading {
  const marked = splitMarks(part, use.context);
  const { text, texts } = datedCitation(marked.body, instrumentIndex(use.context.set));
  const { citations: parsed, unread } = exactTitle(text, use.context) ?? readCitations(text);
  const problems: Problem[] = unread.map((words) => tell("not-citation", { words }));
  const strange = unread.filter((words) => !apart.test(words) && !leading.test(words) && !doing.test(words));
  if (parsed.length > 0 && strange.length > 0 && parsed.every(({ refused }) => refused === undefined)) {
    return { found: [], problems: [notWhole(part, strange)] };
  }
  if (parsed.length === 0) {
    return problems.length > 0
      ? { found: [], problems }
      : { found: [], problems: [tell("no-citation", { text: part })] };
  }
  // A law without the clause that was written after it is another basis; nothing is placed then.
  const isCut = unread.some((words) => /第[^第]{0,40}[条款项编章节]|附[则件]/.test(words));
  const found = parsed.flatMap((citation) => {
    if (isCut && citation.clauses.length === 0 && citation.refused === undefined) return [];
    const resolved = resolve(citation, { marks: marked.marks, texts }, use);
    if (Array.isArray(resolved)) return resolved;
    problems.push(resolved);
    return [];
  });
  return { found, problems };
}

/** Another text that is only pointed to, with its clause: what was read beside it stands. */
const apart = /^(?:本|该|同|前|上述|此|有关|相关|其他|及?其|另[见据附]|详?见|参[见阅照]|比照|\(?原第|实施细则|配套)/;
/** Words that lead to a citation, and what is done by it. */
const leading = /^(?:对|对于|当事人|主要|法律)?(?:的?依据|根据|违反|按照?|依照?|依法)?(?:规定)?[:为是]?$/;
const doing =
  /^(?:应当?|可以?|予以|给予|进行|实施|作出|依法)*(?:行政)?(?:处罚|处理|处分|罚款|公[示开]|归集|记录|惩戒|执行|实施|[纳列]入|共享|认定)(?:的|目录|名单)?(?:要求|决定)?$/;

/** What was not understood may change or deny all that stands beside it. */
function notWhole(part: string, words: readonly string[]): Problem {
  return tell("citation-not-whole", { words: words.map((each) => `“${each}”`), text: part });
}

/** A part without the marks at its end; what looks like marks and is none stays in the text. */
function splitMarks(part: string, context: TableContext): { body: string; marks: Marks } {
  const open = part.endsWith("〕") ? part.lastIndexOf("〔") : -1;
  const written = part.slice(open + 1, -1);
  const marks = open < 0 || !/用途：|佐证|文本|标识：/.test(written) ? undefined : readMarks(written, context);
  return marks ? { body: part.slice(0, open), marks } : { body: part, marks: {} };
}

/** A citation whose title is registered as it stands: titles may themselves hold 《》, or be written without. */
function exactTitle(body: string, { set }: TableContext): CitationReading | undefined {
  const plain = compact(body);
  // The clauses begin at the last 第…条 that leaves a registered title before it.
  const after = Math.max(plain.lastIndexOf("《"), plain.lastIndexOf("》")) + 1;
  const within = plain.slice(after).search(/第[^第条]*条/);
  const cut = within < 0 ? -1 : after + within;
  const head = cut < 0 ? plain : plain.slice(0, cut);
  const title = head.startsWith("《") && head.endsWith("》") ? head.slice(1, -1) : head;
  if (title === "" || instrumentIndex(set).byTitle(title).length === 0) return undefined;
  const { citations, unread } = readCitations(cut < 0 ? "" : plain.slice(cut));
  const [citation = { clauses: [] }, ...others] = citations;
  if (unread.length > 0 || others.length > 0 || citation.documentNumber !== undefined) return undefined;
  return { citations: [{ ...citation, title }], unread };
}

function resolve(
  citation: ParsedCitation,
  { marks: written, texts }: { marks: Marks; texts: DatedCitation["texts"] },
  use: Use,
): LegalBasis[] | Problem {
  const title = citation.title === undefined ? undefined : `《${citation.title}》`;
  const said = title ?? partOf("this-number");
  const known = written.id === undefined ? candidatesOf(citation, use.context) : [written.id];
  const answer = known.length === 0 && title !== undefined ? use.context.meant?.(title) : undefined;
  if (answer?.is === "left-out") return [];
  const candidates = answer?.is === "same-as" ? candidatesNamed(answer.words, use.context) : known;
  const [instrument] = candidates;
  if (instrument === undefined) {
    const other = otherNumber(citation, use.context);
    if (other) return other;
  }
  if (instrument === undefined || !use.context.set.instrument(instrument)) {
    return {
      ...tell("instrument-not-registered", { said }),
      ...(title === undefined ? {} : { ask: { word: title } }),
    };
  }
  if (candidates.length > 1) {
    return tell("instruments-alike", { said, count: candidates.length, ids: candidates, first: instrument });
  }
  if (citation.refused !== undefined) {
    return tell("citation-unread", { said, words: citation.refused });
  }
  const text = texts.get(normalizeTitle(citation.title ?? ""));
  const expression =
    text && written.expression === undefined
      ? textNamed(text, use.context.set.instrument(instrument) ?? {}, said)
      : undefined;
  if (typeof expression === "object") return expression;
  const marks = expression === undefined ? written : { ...written, expression };
  const beyond = beyondLast(citation.clauses, { instrument, marks, said }, use.context);
  if (beyond) return beyond;
  const clauses: readonly Partial<Clause>[] = citation.clauses.length === 0 ? [{}] : citation.clauses;
  return clauses.map((clause) => ({
    instrument,
    ...(marks.expression === undefined ? {} : { expression: marks.expression }),
    ...clause,
    role: marks.role ?? use.usual,
    weight: marks.weight ?? "operative",
  }));
}

interface Cited {
  instrument: string;
  marks: Marks;
  said: Value;
}

/** An article that the law does not have, as far as the register counted those of the text that is cited. */
function beyondLast(
  clauses: readonly Clause[],
  { instrument, marks: { expression }, said }: Cited,
  { set }: TableContext,
): Problem | undefined {
  const found = set.instrument(instrument);
  const counted = found?.articleCount;
  if (!found || !counted) return undefined;
  const pinned = expression === undefined ? {} : { expression };
  const wrong = clauses.find(
    ({ article }) => existence(found, { instrument, article, ...pinned }, undefined) === "beyond-last",
  );
  if (!wrong) return undefined;
  const { version, count } = counted;
  return tell("beyond-last-article", { said, version, count, clause: formatClause(wrong) });
}

function candidatesOf({ title, documentNumber }: ParsedCitation, { set }: TableContext): readonly string[] {
  const index = instrumentIndex(set);
  const titled = title === undefined ? undefined : index.byTitle(title);
  const numbered = documentNumber === undefined ? undefined : index.byNumber(documentNumber);
  if (titled === undefined) return numbered ?? [];
  if (numbered === undefined) return titled;
  // Where the register has no number for the title, one that it does not know either proves nothing.
  return titled.filter((id) => numbered.includes(id) || (numbered.length === 0 && index.numbersOf(id).length === 0));
}

/** The document that an answer names: by its id or its title. */
export function candidatesNamed(words: string, { set }: TableContext): readonly string[] {
  const name = words.trim().replace(/^《|》$/g, "");
  return set.instrument(name) ? [name] : instrumentIndex(set).byTitle(name);
}

/** A title that is registered, with a number that is not its own. */
function otherNumber({ title, documentNumber }: ParsedCitation, { set }: TableContext): Problem | undefined {
  if (title === undefined || documentNumber === undefined) return undefined;
  const index = instrumentIndex(set);
  const known = index.byTitle(title).flatMap((id) => index.numbersOf(id));
  if (known.length === 0) return undefined;
  return tell("number-of-another", { title, registered: known, cited: formatDocumentNumber(documentNumber) });
}
