import { join } from "node:path";

import { editDocument, fieldsIn } from "@mulu/compiler";
import { stageTitle, transition } from "@mulu/engine";
import type { Blocker } from "@mulu/engine";
import { inEvery, wordsIn } from "@mulu/schema";
import type { ConsultationWindow, Docket, DocketStage, DocketStep, Finding, Text } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { Drafting } from "../draft/drafting.js";
import { registeredBody, registerLocalBody } from "../draft/organization.js";
import { exit, UsageError } from "../exit.js";
import { parseDate } from "../load.js";
import { inline } from "../terminal.js";
import { newErrors } from "../with-files.js";
import { writeFiles } from "../write-files.js";
import { oneOf } from "./import-command.js";
import { stageNamed } from "./stage-named.js";
import { openDocket } from "./store.js";
import type { OpenDocket } from "./store.js";
import { meant } from "./values.js";
import { closingOf, demandOrder } from "./windows-given.js";
import { say } from "../words/say.js";

/** The flags of `mulu docket step`, as they are typed. */
export interface StepFlags {
  on: string;
  by?: string;
  note?: string;
  noteEn?: string;
  reference?: string;
  partly?: boolean;
  condition?: string[];
  group?: string[];
  window?: string;
  opens?: string;
  closes?: string;
  days?: string;
  dryRun?: boolean;
}

/** What a change of a docket file lacks, item by item. */
export type Missing = Pick<Blocker, "message" | "verdict">;

/** A text of which somebody may have written the Chinese only: it then stands for both, as in forms. */
const inBoth = (zh: string, en: string | undefined): Text => ({ zh, en: en ?? zh });

/** The body that takes a step, registered on the way where it is one of the region. @throws UsageError for any other */
function bodyOf(drafting: Drafting, docket: Docket, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const [home] = docket.proposes.flatMap((id) => drafting.set.get(id)?.regionCode ?? []);
  registerLocalBody(drafting, written, home);
  const found = registeredBody(drafting.set, written, home);
  if (found !== undefined) return found;
  throw new UsageError(say("no-such-organization-one", { written }));
}

/** A further window, for a consultation that is opened again. */
function furtherWindow(
  docket: Docket,
  on: string,
  { window, opens, closes, days, group = [] }: StepFlags,
): ConsultationWindow[] {
  const { windows = [] } = docket;
  if (closes === undefined && days === undefined && opens === undefined && window === undefined) return windows;
  const id = window ?? `window-${String(windows.length + 1)}`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || windows.some((each) => each.id === id)) {
    throw new UsageError(say("id-window-none-taken", { id }));
  }
  const first = opens === undefined ? on : parseDate(opens);
  const last = closingOf({ opens: first, closes, days });
  demandOrder(first, last);
  const before = windows.at(-1);
  const asked = meant("group", group)
    .map((each) => oneOf("ConsulteeGroup", each, "--group"))
    .filter((each) => each !== undefined);
  const groups = asked.length > 0 ? asked : before?.groups;
  const same = {
    ...(groups === undefined || groups.length === 0 ? {} : { groups }),
    ...(before?.channels === undefined ? {} : { channels: before.channels }),
  };
  return [...windows, { id, opens: first, closes: last, ...same }];
}

/** What is written into a docket before it takes a step: a further window, or the decision. */
function prepared(
  docket: Docket,
  { stage, date, by, note }: DocketStep,
  { flags }: { flags: StepFlags },
): Pick<Docket, "windows" | "decision"> {
  if (stage === "in-consultation") {
    const windows = furtherWindow(docket, date, flags);
    return windows.length === 0 ? {} : { windows };
  }
  if (stage !== "approved") return {};
  const conditions = (flags.condition ?? []).map((each) => inBoth(each, undefined));
  return {
    decision: {
      ...{ outcome: flags.partly ? ("partly-approved" as const) : ("approved" as const), date },
      ...(by === undefined ? {} : { by }),
      ...(note === undefined ? {} : { note }),
      ...(conditions.length === 0 ? {} : { conditions }),
    },
  };
}

/** Whether the step is one of those that only a body can take, and none is named. */
function demandBody(stage: DocketStage, by: string | undefined): void {
  if (stage !== "approved" || by !== undefined) return;
  throw new UsageError(say("approval-names-body"));
}

const asMissing = (findings: readonly Finding[]): Missing[] =>
  findings.map(({ rule, message }) => ({
    verdict: "fail",
    message: inEvery((language) => `${rule} ${message[language]}`),
  }));

/** A docket as it changes. */
interface Settlement {
  fields: Partial<Docket>;
  lacking: Missing[];
  said: Text;
  dryRun: boolean;
  /** Fields whose English nobody gave: the Chinese stands for it, and the file lists them as unknown. */
  noEnglish: readonly string[];
  /** Bodies that are registered on the way. */
  drafting?: Drafting;
}

/** The file of a docket as it would stand, and what the check would say of it that it does not say now. */
function plannedText(
  { id, loaded }: OpenDocket,
  { fields, noEnglish, drafting }: Pick<Settlement, "fields" | "noEnglish" | "drafting">,
): { content: string; refused: Missing[] } {
  const path = `${id}/docket.yaml`;
  const text = new TextDecoder().decode(loaded.files.get(path));
  const before = fieldsIn(text)["unknown"];
  const unknown = [...new Set([...(Array.isArray(before) ? before.map(String) : []), ...noEnglish])];
  const content = editDocument(text, "docket", { ...fields, ...(unknown.length === 0 ? {} : { unknown }) });
  return { content, refused: asMissing(newErrors(loaded, new Map([...(drafting?.files ?? []), [path, content]]))) };
}

/** Writes a docket that changed, unless something is lacking, and says which. */
export async function settleDocket(
  context: CommandContext,
  open: OpenDocket,
  { fields, lacking, said, dryRun, noEnglish, drafting }: Settlement,
): Promise<number> {
  const { terminal } = context;
  const { id } = open;
  const path = `${id}/docket.yaml`;
  const planned =
    lacking.length > 0
      ? { content: "", refused: lacking }
      : plannedText(open, { fields, noEnglish, ...(drafting && { drafting }) });
  const missing = planned.refused;
  const isDone = missing.length === 0;
  if (isDone && !dryRun) {
    const { root } = open.loaded;
    const files = [...(drafting?.files ?? []), [path, planned.content] as const];
    await writeFiles(files.map(([file, content]) => ({ path: join(root, file), shown: `catalogs/${file}`, content })));
  }
  if (context.json) {
    terminal.out(`${JSON.stringify({ docket: id, done: isDone, dryRun, missing }, null, 2)}\n`);
  } else {
    const { language } = terminal;
    const dry = dryRun ? say("dry-run-nothing-written")[language] : "";
    const head = isDone
      ? `${id}${say("colon")[language]}${wordsIn(said, language)}${dry}`
      : say("not-changed-things-missing", { id, count: missing.length })[language];
    const lines = [
      ...missing.map(({ message }) => `  ${inline(wordsIn(message, language))}`),
      ...(isDone ? (drafting?.notes ?? []) : []).map((note) => `- ${inline(wordsIn(note, language))}`),
    ];
    terminal.out(`${[head, ...lines].join("\n")}\n`);
  }
  return isDone ? exit.ok : exit.findings;
}

function withoutEnglish(stage: DocketStage, { note, noteEn, condition }: StepFlags): string[] {
  const isNote = note !== undefined && noteEn === undefined;
  return [
    ...(isNote ? ["stages.note.en"] : []),
    ...(isNote && stage === "approved" ? ["decision.note.en"] : []),
    ...(condition === undefined ? [] : ["decision.conditions.en"]),
  ];
}

/** `mulu docket step`: a docket takes one step of its road, or all that stands in the way is told. */
export async function runStep(
  context: CommandContext,
  [written, to]: readonly [string, string],
  flags: StepFlags,
): Promise<number> {
  const stage = stageNamed(to);
  const open = await openDocket(context, written);
  const date = parseDate(flags.on);
  const drafting = new Drafting(open.loaded, { status: "unverified", verified: date });
  const by = bodyOf(drafting, open.docket, flags.by);
  demandBody(stage, by);
  const step: DocketStep = {
    ...{ stage, date },
    ...(by === undefined ? {} : { by }),
    ...(flags.note === undefined ? {} : { note: inBoth(flags.note, flags.noteEn) }),
    ...(flags.reference === undefined ? {} : { reference: flags.reference }),
  };
  const { set } = drafting;
  const more = prepared(open.docket, step, { flags });
  const moved = transition({ ...open.docket, ...more }, set.comments(open.id), { step, set });
  const lacking: Missing[] =
    moved.is === "accepted"
      ? []
      : moved.blockers.length > 0
        ? moved.blockers
        : [{ message: moved.message, verdict: moved.is === "refused" ? "fail" : "cannot-say" }];
  const title = stageTitle(stage);
  return settleDocket(context, open, {
    fields: { ...more, ...(moved.is === "accepted" ? { stages: moved.docket.stages ?? [] } : {}) },
    lacking,
    said: say("docket-enters", { title, date: step.date }),
    dryRun: flags.dryRun ?? false,
    noEnglish: withoutEnglish(stage, flags),
    drafting,
  });
}
