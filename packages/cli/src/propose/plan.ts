import { fieldsIn, importTable } from "@mulu/compiler";
import type { CatalogSet } from "@mulu/engine";
import type { Finding, IsoDate, PublishedEdition, Text } from "@mulu/schema";

import { editionId } from "../editions.js";
import { parseDate } from "../load.js";
import type { Loaded } from "../load.js";
import { maskPersons, maskWords } from "@mulu/validators";
import type { MaskedKind } from "@mulu/validators";

import { bodyNamed } from "../publish/options.js";
import { newErrors } from "../with-files.js";
import { docketId, docketText, proposedIn } from "./docket.js";
import type { Proposed } from "./docket.js";
import { asFormFindings, atQuestions, tableOf } from "./form-table.js";
import { pastedTable } from "./pasted.js";
import { forms } from "./questions.js";
import type { FormQuestion } from "./questions.js";
import type { FilledForm } from "./read-form.js";
import { bilingual, say } from "../words/say.js";

/** Something in a form that is missing or cannot be taken, and where. */
export interface FormFault {
  code: string;
  at: string;
  message: { zh: string; en: string };
}

/** What a form comes to. Nothing is written here. */
export interface ProposalPlan {
  docket?: string;
  edition?: string;
  /** New text by path below catalogs/; empty where something stands in the way. */
  files: ReadonlyMap<string, string>;
  created: readonly string[];
  faults: readonly FormFault[];
  /** What was not placed, or what a reader should know. */
  findings: readonly Finding[];
}

/** A form and how it is to be taken. */
export interface ProposalRequest {
  form: FilledForm;
  /** Name of the file it stands in. */
  file: string;
  on: IsoDate;
  docket?: string;
  into?: string;
}

const fault = (at: string, message: Text, code = "FORM-01"): FormFault => ({
  code,
  at,
  message,
});

const isRemoval = (answers: FilledForm["answers"]): boolean => answers.get("change")?.text === "删除";

/** Every question that must be answered and is not, by the place where the answer belongs. */
function unanswered({ kind, answers, places, formulas, sheet }: FilledForm): FormFault[] {
  const hasTable = answers.has("table") || sheet !== undefined;
  // What is removed is named, and not described anew.
  const isEnough = ({ id, asks }: FormQuestion): boolean =>
    asks === "column" && (hasTable || (isRemoval(answers) && id !== "title"));
  return forms[kind]
    .filter((question) => question.isRequired && !isEnough(question))
    .filter(({ id }) => !answers.has(id) && !formulas.includes(places.get(id) ?? ""))
    .map(({ id, label }) => {
      const at = places.get(id) ?? `“${label.zh}”`;
      return fault(at, say("not-filled", { label }));
    });
}

const computed = ({ formulas }: FilledForm): FormFault[] =>
  formulas.map((at) => fault(at, say("formula-none-computed-paste"), "FORM-04"));

/** One call takes one form: the second would otherwise be lost without a word. */
const further = ({ beside }: FilledForm): FormFault[] =>
  (beside?.forms ?? []).map((name) => fault(name, say("another-form"), "FORM-06"));

/** What reaches a person; the page of an office and long numbers of papers may stand in what says where it was read. */
const reaching: readonly MaskedKind[] = [
  "paper",
  "telephone",
  "account",
  "name",
  "email",
  "messenger",
  "plate",
  "birth",
];

/** Reasons and sources are kept as they are written, and published: nothing of a person may stand in them. It is not quoted. */
function personal({ answers }: FilledForm): FormFault[] {
  return ["why", "provenance"].flatMap((id) => {
    const answer = answers.get(id);
    if (answer === undefined) return [];
    const { masked } = maskPersons(answer.text);
    const found = reaching.filter((kind) => masked[kind] !== undefined).map((kind) => maskWords[kind]);
    if (found.length === 0) return [];
    return [fault(answer.at, say("holds-personal-information-delete", { list: found }), "FORM-05")];
  });
}

/** Reads the answers of a form, and keeps why one stands for nothing. */
class Answers {
  readonly faults: FormFault[] = [];
  readonly #form: FilledForm;

  constructor(form: FilledForm) {
    this.#form = form;
  }

  /** The value that an answer stands for; undefined where it stands for none, which is then a fault. */
  value<T>(id: string, read: (text: string) => T): T | undefined {
    const answer = this.#form.answers.get(id);
    if (answer === undefined) return undefined;
    try {
      return read(answer.text);
    } catch (error) {
      const [zh = "", en = zh] = (error instanceof Error ? error.message : "").split(" / ");
      this.faults.push(fault(answer.at, { zh, en }, "FORM-02"));
      return undefined;
    }
  }
}

function draftNamed(set: CatalogSet, written: string): PublishedEdition {
  const edition = set.edition(editionId(written.trim()));
  if (!edition) {
    throw new RangeError(bilingual(say("no-edition-draft-first", { written, editionId: editionId(written.trim()) })));
  }
  if (edition.nature !== "draft") {
    throw new RangeError(bilingual(say("no-draft-draft-next", { edition: edition.id, nature: edition.nature })));
  }
  return edition;
}

const said = ({ answers }: FilledForm) => ({
  why: answers.get("why")?.text ?? "",
  source: answers.get("provenance")?.text ?? "",
});

/** What is to be removed, by its title or id: in the draft, or in the edition it takes the place of. */
function thingNamed({ files, compilation: { set } }: Loaded, edition: PublishedEdition, written: string): Proposed {
  const editions = [edition.id, ...(edition.supersedes === undefined ? [] : [edition.supersedes])];
  const all = editions.flatMap((id) => set.members(id));
  const found = all.find((each) => each.id === written || ("title" in each && each.title.zh === written));
  if (!found) {
    throw new RangeError(bilingual(say("not-in-editions", { editions, written })));
  }
  const text = new TextDecoder().decode(files.get(found.file));
  return { id: found.id, fields: fieldsIn(text), change: "remove" };
}

/** What every proposal states, whatever it proposes. */
interface Stated {
  loaded: Loaded;
  request: ProposalRequest;
  answers: Answers;
  edition: PublishedEdition;
  by: string | undefined;
  lead: string | undefined;
  effective: IsoDate | undefined;
}

/** What a filled form becomes: the documents it proposes in the draft, and the docket of the proposal. */
export function planProposal(loaded: Loaded, request: ProposalRequest): ProposalPlan {
  const { set } = loaded.compilation;
  const { into } = request;
  const given = new Map(request.form.answers);
  if (into !== undefined) given.set("edition", { text: into, at: "--into" });
  const form = { ...request.form, answers: given };
  const answers = new Answers(form);
  for (const each of [...unanswered(form), ...computed(form), ...personal(form), ...further(form)])
    answers.faults.push(each);
  const edition = answers.value("edition", (text) => draftNamed(set, text));
  const by = answers.value("proposer", (text) => bodyNamed(set, text));
  const lead = answers.value("lead", (text) => bodyNamed(set, text));
  const effective = answers.value("effective", parseDate);
  if (!edition) return { files: new Map(), created: [], faults: answers.faults, findings: form.findings ?? [] };
  const stated = { loaded, request: { ...request, form }, answers, edition, by, lead, effective };
  return isRemoval(given) ? planRemoval(stated) : planImport(stated);
}

/** The docket of what is proposed; undefined while something that it must say is missing. */
function docketFile(
  { loaded, request: { form, on, docket }, answers, edition, by, lead, effective }: Stated,
  proposed: readonly Proposed[],
): { id: string; file: string; text: string } | undefined {
  if (answers.faults.length > 0 || by === undefined || lead === undefined || proposed.length === 0) return undefined;
  const id = docket ?? docketId(form, edition.id);
  const parts = { ...said(form), id, edition, lead, by, on, proposed };
  const text = docketText(loaded.compilation.set, effective === undefined ? parts : { ...parts, effective });
  return { id, file: `consultations/${id}/docket.yaml`, text };
}

function planRemoval(stated: Stated): ProposalPlan {
  const { loaded, answers, edition } = stated;
  const { form } = stated.request;
  const removed = answers.value("title", (text) => thingNamed(loaded, edition, text));
  const docket = docketFile(stated, removed ? [removed] : []);
  const own = { edition: edition.id, created: [], faults: answers.faults, findings: form.findings ?? [] };
  if (!docket) return { ...own, files: new Map() };
  return { ...own, docket: docket.id, files: new Map([[docket.file, docket.text]]) };
}

function planImport(stated: Stated): ProposalPlan {
  const { loaded, request, answers, edition } = stated;
  const { form, file, on } = request;
  const pasted = form.sheet ?? answers.value("table", pastedTable);
  const table = tableOf(form);
  const imported = importTable({
    ...{ files: loaded.files, compilation: loaded.compilation, edition, file },
    sheets: [pasted ?? table.sheet],
    update: form.answers.get("change")?.text === "修改",
    provenance: { status: "unverified", verified: on },
  });
  const taken = pasted ? imported.findings : asFormFindings(imported.findings, table, file);
  const findings = [...(form.findings ?? []), ...taken];
  const docket = docketFile(stated, proposedIn(imported.files, imported.created));
  const own = { edition: edition.id, faults: answers.faults };
  if (!docket) return { ...own, files: new Map(), created: [], findings };
  const files = new Map([...imported.files, [docket.file, docket.text]]);
  const rules = newErrors(loaded, files);
  const told = pasted ? rules : atQuestions(rules, form);
  // What tells a real person is written nowhere: what entered the catalogs once stays in their history.
  if (rules.some(({ rule }) => rule === "SEC-05")) {
    return { ...own, files: new Map(), created: [], findings: [...findings, ...told] };
  }
  return {
    ...own,
    docket: docket.id,
    files,
    created: imported.created,
    findings: [...findings, ...told],
  };
}
