import { check, compile, exportTable, isHeader } from "@mulu/compiler";
import type { Compilation, ExportedTable, ImportResult, SourceFiles } from "@mulu/compiler";
import type {
  CheckView,
  ComparisonView,
  DeskFile,
  DeskRequest,
  ImportView,
  Proposer,
  PublishedEdition,
  QuestionView,
} from "@mulu/schema";
import { readTable, writeXlsx } from "@mulu/spreadsheet";

import { UsageError } from "../exit.js";
import type { Language } from "../terminal.js";
import { comparisonOf } from "./comparison.js";
import { cellsOf, checkLines, importLines } from "./finding-lines.js";
import { Interview } from "./interview.js";
import { patchOf, zipOf } from "./patch.js";
import { proposalText } from "./proposal-text.js";
import { answersPathOf, takeTable } from "./take-table.js";
import type { Taking } from "./take-table.js";
import { commandFor } from "./view-words.js";
import { say } from "../words/say.js";

/** Catalogs as the desk is given them: files, and what offices answered about their tables, by id of the edition. */
export interface DeskCatalogs {
  files: SourceFiles;
  answers: Readonly<Record<string, string>>;
}

interface Taken {
  taking: Taking;
  result: ImportResult;
  /** Everything an import writes, by path below catalogs/. */
  texts: ReadonlyMap<string, string>;
}

function questionView({ question, answer, open }: ReturnType<Interview["questions"]>[number]): QuestionView {
  const { about, header, word, count, places, examples, choices, likely, keeps, registers } = question;
  return {
    ...{ about, word, count, places, examples, choices, keeps: keeps === true, answer, open },
    ...(header === undefined ? {} : { header }),
    ...(likely === undefined ? {} : { likely }),
    ...(registers === undefined ? {} : { registers }),
  };
}

/**
 * What `mulu import`, `check`, `diff`, `export` and `propose` would say of one table, where no file is written and
 * nothing is sent. One table at a time; what is asked for later is of the table taken last.
 */
export class Desk {
  readonly #catalogs: DeskCatalogs;
  readonly #compilation: Compilation;
  readonly #language: Language;
  #interview: { about: string; of: Interview } | undefined;
  #taken: Taken | undefined;
  #after: { files: SourceFiles; compilation: Compilation } | undefined;

  constructor(catalogs: DeskCatalogs, language: Language) {
    this.#catalogs = catalogs;
    this.#language = language;
    this.#compilation = compile(catalogs.files);
  }

  /**
   * Reads a table and takes it in.
   * @throws UnreadableTable where it is no table; UsageError where there is no such edition
   */
  take(request: DeskRequest): ImportView {
    const { bytes, name, into, update, verified, only, given } = request;
    const edition = this.#edition(into);
    const taking: Taking = {
      ...{ table: readTable(bytes, name, isHeader), edition, update, provenance: { verified } },
      ...(only === undefined ? {} : { only }),
    };
    const interview = this.#interviewAbout(request);
    const world = { files: this.#catalogs.files, compilation: this.#compilation };
    const result = interview.take(given, (answers) => takeTable(world, taking, answers));
    const answers = interview.text(given);
    const isKept = answers === undefined || answers === this.#catalogs.answers[into];
    const texts = new Map([...result.files, ...(isKept ? [] : ([[answersPathOf(edition), answers]] as const))]);
    this.#taken = { taking, result, texts };
    this.#after = undefined;
    return {
      ...this.#importView(this.#taken),
      questions: interview.questions(given).map(questionView),
      ...(answers === undefined ? {} : { answers }),
    };
  }

  /** What the rules say of the documents that the table would write, and of the edition as a whole. */
  check(): CheckView {
    const { result, taking } = this.#last();
    const { compilation } = this.#world();
    const own = new Set(
      [...result.files.keys(), `${taking.edition.id}/edition.yaml`].map((path) => `catalogs/${path}`),
    );
    const found = check(compilation).filter(({ file }) => file !== undefined && own.has(file));
    const failed = found.filter(({ verdict, accepted }) => verdict === "fail" && !accepted);
    const errors = failed.filter(({ severity }) => severity === "error").length;
    return {
      ...{ errors, warnings: failed.length - errors },
      cannotSay: found.filter(({ verdict, accepted }) => verdict === "cannot-say" && !accepted).length,
      findings: checkLines(failed, {
        ...{ set: compilation.set, language: this.#language, placeOf: cellsOf(result) },
      }),
    };
  }

  /** What the edition with the table differs in from another, or from itself as it is now. */
  compare(edition: string): ComparisonView {
    const { taking } = this.#last();
    const before = { set: this.#compilation.set, edition: this.#edition(edition).id };
    return comparisonOf(before, { set: this.#world().compilation.set, edition: taking.edition.id }, this.#language);
  }

  /** The changes as `git apply` takes them. */
  patch(): DeskFile {
    const content = patchOf((path) => this.#textOf(path), this.#last().texts);
    return { name: `${this.#stem()}.patch`, type: "text/x-diff", content };
  }

  /** The files that are new or changed, whole. */
  zip(): DeskFile {
    return { name: `${this.#stem()}.zip`, type: "application/zip", content: zipOf(this.#last().texts) };
  }

  /** The edition with the table in it, as `mulu export` writes it. @throws UsageError where a table does not carry it */
  async table(): Promise<DeskFile> {
    const table = this.#exported();
    const lost = [...new Set(table.lost.flatMap(({ fields }) => fields))];
    if (lost.length > 0) {
      throw new UsageError(say("table-does-not-carry", { lost }));
    }
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return { name: `${this.#stem()}.xlsx`, type, content: await writeXlsx(table) };
  }

  /** What is proposed, line by line, as text for a mail or an issue that `mulu propose` takes. */
  text(proposer: Proposer): DeskFile {
    const { taking, result, texts } = this.#last();
    const { set } = this.#world().compilation;
    const content = proposalText({ taking, result, texts, set, table: this.#exported(), proposer });
    return { name: `${this.#stem()}.txt`, type: "text/plain;charset=utf-8", content };
  }

  /** What was asked so far about this table, as long as it is the same table for the same edition. */
  #interviewAbout({ name, into, answers }: DeskRequest): Interview {
    const about = JSON.stringify([name, into, answers]);
    if (this.#interview?.about !== about) {
      this.#interview = { about, of: new Interview(answers ?? this.#catalogs.answers[into]) };
    }
    return this.#interview.of;
  }

  #importView({ taking, result }: Taken): Omit<ImportView, "questions" | "answers"> {
    const { table, edition } = taking;
    const { created, changed, unchanged, absent, cells, columns, findings } = result;
    return {
      ...{ edition: edition.id, table: table.name, columns, command: commandFor(taking) },
      ...(table.encoding === undefined ? {} : { encoding: table.encoding }),
      ...{ created: created.length, changed: changed.length, unchanged: unchanged.length, absent: absent.length },
      ...cells,
      findings: importLines(findings, this.#language),
    };
  }

  #exported(): ExportedTable {
    const { files, compilation } = this.#world();
    const { id } = this.#last().taking.edition;
    const edition = compilation.set.edition(id) ?? this.#last().taking.edition;
    return exportTable({ files, compilation, edition });
  }

  /** The catalogs with the table in them, compiled once. */
  #world(): { files: SourceFiles; compilation: Compilation } {
    const encoder = new TextEncoder();
    const written = [...this.#last().result.files].map(([path, text]) => [path, encoder.encode(text)] as const);
    if (this.#after === undefined) {
      const files = new Map([...this.#catalogs.files, ...written]);
      this.#after = { files, compilation: compile(files) };
    }
    return this.#after;
  }

  #last(): Taken {
    if (!this.#taken) throw new UsageError(say("no-table-read-yet"));
    return this.#taken;
  }

  #edition(id: string): PublishedEdition {
    const edition = this.#compilation.set.edition(id);
    if (!edition) throw new UsageError(say("no-such-edition", { id }));
    return edition;
  }

  #textOf(path: string): string | undefined {
    const remembered = Object.entries(this.#catalogs.answers).find(([id]) => answersPathOf({ id }) === path);
    const bytes = this.#catalogs.files.get(path);
    return bytes === undefined ? remembered?.[1] : new TextDecoder().decode(bytes);
  }

  /** Beginning of the names of files: the edition they are of. */
  #stem(): string {
    return this.#last().taking.edition.id.replaceAll("/", "-");
  }
}
