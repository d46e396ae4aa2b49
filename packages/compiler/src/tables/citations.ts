import { formatClause, parseCitations, parseClauses } from "@mulu/engine";
import type { ParsedCitation } from "@mulu/engine";
import type { BasisRole, Clause, LegalBasis } from "@mulu/schema";

import { problem, strongParts } from "./codec.js";
import type { Codec, Problem, TableContext } from "./codec.js";
import { instrumentIndex } from "./instrument-index.js";
import { compact } from "./tidy.js";

/** What stands in 〔〕 after a citation, where it is not the usual: 〔用途：共享，佐证，2021-06-10文本，标识：…〕. */
interface Marks {
  role?: BasisRole;
  weight?: "supporting";
  expression?: string;
  id?: string;
}

const register = { zh: "请先在 catalogs/instruments/ 登记该文件。", en: "Register it in catalogs/instruments/ first." };

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
      const found = strongParts(text).flatMap((part) => {
        const reading = readPart(part, { usual, context });
        problems.push(...reading.problems);
        return reading.found;
      });
      return found.length === 0 ? { problems } : { value: found, problems };
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
  return set.vocabulary("basis-roles")?.values.find(({ code }) => code === role)?.title.zh ?? role;
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
  const marked = /^(.*)〔([^〔〕]*(?:用途：|佐证|文本|标识：)[^〔〕]*)〕$/.exec(part);
  const marks = marked ? readMarks(marked[2] ?? "", use.context) : {};
  const body = marked && marks ? (marked[1] ?? "") : part;
  const exact = exactTitle(body, use.context);
  const parsed = exact ? [exact] : parseCitations(body);
  if (parsed.length === 0) {
    return { found: [], problems: [problem(`“${part}”中没有可以识别的援引`, `“${part}” holds no citation`, example)] };
  }
  const left = exact ? "" : leftOver(body);
  const problems =
    left === "" ? [] : [problem(`“${left}”不是援引的一部分，未放入`, `“${left}” is no part of a citation`)];
  const found = parsed.flatMap((citation) => {
    const resolved = resolve(citation, marks ?? {}, use);
    if (Array.isArray(resolved)) return resolved;
    problems.push(resolved);
    return [];
  });
  return { found, problems };
}

const example = { zh: "例如：《安全生产法》第七十八条第一款。", en: "For example: 《安全生产法》第七十八条第一款." };

/** A citation whose title is registered as it stands: titles may themselves hold 《》, or be written without. */
function exactTitle(body: string, { set }: TableContext): ParsedCitation | undefined {
  const plain = compact(body);
  const [, quoted, bare, rest = ""] = /^(?:《(.+)》|([^《》]+?))((?:第[^《》]+[条款项])?)$/.exec(plain) ?? [];
  const title = quoted ?? bare;
  if (title === undefined || instrumentIndex(set).byTitle(title).length === 0) return undefined;
  const clauses = parseClauses(rest);
  return leftOver(rest) === "" ? { title, clauses } : undefined;
}

/** What remains of a text when titles, numbers, clauses and the words between them are taken away. */
function leftOver(text: string): string {
  const numeral = "[0-9零〇一二两三四五六七八九十百千]+";
  return compact(text)
    .replace(/《[^《》]+》/g, " ")
    .replace(/[(（]?[\p{Script=Han}]{2,30}[〔[【(（]\d{4}[〕\]】)）](?:第)?\d+号[)）]?/gu, " ")
    .replace(new RegExp(`[(（]?[\\p{Script=Han}]{2,30}令[(（]?第?${numeral}号[)）]?[)）]?`, "gu"), " ")
    .replace(
      new RegExp(
        `第${numeral}条(?:之${numeral})?(?:第${numeral}款)?(?:第?[(（]${numeral}[)）]项?|第${numeral}项)?`,
        "g",
      ),
      " ",
    )
    .replace(/依据|根据|依照|按照|规定|以及|的|和|及|与|[\s\p{P}\p{S}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function resolve(citation: ParsedCitation, marks: Marks, use: Use): LegalBasis[] | Problem {
  const candidates = marks.id === undefined ? candidatesOf(citation, use.context) : [marks.id];
  const said = citation.title === undefined ? "这一文号" : `《${citation.title}》`;
  const [instrument] = candidates;
  if (instrument === undefined || !use.context.set.instrument(instrument)) {
    return problem(
      `${said}没有登记，或者标题与文号对不上`,
      `${said}: no such title and number are registered`,
      register,
    );
  }
  if (candidates.length > 1) {
    const listed = candidates.join("、");
    return problem(
      `${said}有 ${candidates.length} 份（${listed}），分不清是哪一份`,
      `${said} may be any of ${listed}`,
      {
        zh: `请补文号，或者写明标识，例如 《…》第一条〔标识：${instrument}〕。`,
        en: `Add the document number, or name the id: 〔标识：${instrument}〕.`,
      },
    );
  }
  const clauses: readonly Partial<Clause>[] = citation.clauses.length === 0 ? [{}] : citation.clauses;
  return clauses.map((clause) => ({
    instrument,
    ...(marks.expression === undefined ? {} : { expression: marks.expression }),
    ...clause,
    role: marks.role ?? use.usual,
    weight: marks.weight ?? "operative",
  }));
}

function candidatesOf({ title, documentNumber }: ParsedCitation, { set }: TableContext): readonly string[] {
  const index = instrumentIndex(set);
  const titled = title === undefined ? undefined : index.byTitle(title);
  const numbered = documentNumber === undefined ? undefined : index.byNumber(documentNumber);
  if (titled === undefined) return numbered ?? [];
  // A number the register does not know proves nothing; one it knows must be that of the title.
  if (numbered === undefined || numbered.length === 0) return titled;
  return titled.filter((id) => numbered.includes(id));
}
