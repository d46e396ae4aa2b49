import { basename, join } from "node:path";

import { newDocument } from "@mulu/compiler";
import { blockersOf, daysBetween, shortestConsultation } from "@mulu/engine";
import type { Blocker, CatalogSet } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { Docket, Text } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { findEdition } from "../editions.js";
import { exit, UsageError } from "../exit.js";
import { listMeant } from "../lists.js";
import { loadUnchecked, parseDate } from "../load.js";
import type { Loaded } from "../load.js";
import type { Publishable } from "../publish/publishable.js";
import { registeredBody } from "../draft/organization.js";
import type { Language } from "../terminal.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import { oneOf } from "./import-command.js";
import { baseOf, proposedLines } from "./proposed-lines.js";
import { meant } from "./values.js";
import { closingOf, demandOrder } from "./windows-given.js";
import type { CodeOf, List } from "./words-of.js";
import { say } from "../words/say.js";

/** The flags of `mulu docket open`, as they are typed. */
export interface OpenFlags {
  id?: string;
  title?: string;
  titleEn?: string;
  opens: string;
  closes?: string;
  days?: string;
  lead: string;
  group?: string[];
  channel?: string[];
  on: string;
  accepted?: string;
  source?: string;
  exercise?: boolean;
  dryRun?: boolean;
}

type Days = Record<"opens" | "closes" | "on" | "accepted", string>;

/** @throws UsageError when the days do not follow one another */
function daysOf(flags: OpenFlags): Days {
  const [opens, closes, on] = [parseDate(flags.opens), closingOf(flags), parseDate(flags.on)];
  const accepted = flags.accepted === undefined ? on : parseDate(flags.accepted);
  demandOrder(opens, closes);
  if (on > opens) {
    throw new UsageError(say("proposed-after-opens", { on, opens }));
  }
  if (accepted < on || accepted > opens) {
    throw new UsageError(say("accepted-not-between", { accepted, on, opens }));
  }
  return { opens, closes, on, accepted };
}

/** The id of the docket. @throws UsageError when it is none, or was used before */
function idOf(set: CatalogSet, edition: Publishable, given: string | undefined): string {
  const slug = given ?? edition.id.replace(/^(?:national|local)\//, "").replaceAll(/[/.]/g, "-");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new UsageError(say("id-small-letters-digits", { slug }));
  }
  const id = `consultations/${slug}`;
  const used = set.get(id) ?? set.all("redirect").find(({ from }) => from === id);
  if (used !== undefined) throw new UsageError(say("id-taken", { id }));
  return id;
}

function leadOf(set: CatalogSet, written: string): string {
  const lead = registeredBody(set, written);
  if (lead !== undefined) return lead;
  throw new UsageError(say("no-such-organization-see", { written }));
}

const codes = <L extends List>(list: L, written: readonly string[] = [], flag: string): CodeOf[L][] =>
  written.map((each) => oneOf(list, each, flag)).filter((each) => each !== undefined);

/** The docket as it is opened: what is proposed, the stages it went through, and when comments are taken. */
function opened(set: CatalogSet, edition: Publishable, { flags, days }: { flags: OpenFlags; days: Days }): Docket {
  const lead = leadOf(set, flags.lead);
  const groups = codes("ConsulteeGroup", meant("group", flags.group), "--group");
  const channels = codes("CommentChannel", meant("channel", flags.channel), "--channel");
  const { opens, closes, on, accepted } = days;
  return {
    title: {
      zh: flags.title ?? `${edition.title.zh}征求意见`,
      en: flags.titleEn ?? `Consultation on ${edition.title.en}`,
    },
    proposes: [edition.id],
    lead,
    ...(flags.exercise ? { exercise: true } : {}),
    lines: proposedLines(set, edition),
    stages: [
      { stage: "proposed", date: on, by: lead },
      { stage: "accepted-for-collation", date: accepted, by: lead },
      { stage: "in-consultation", date: opens, by: lead },
    ],
    windows: [
      {
        ...{ id: "first", opens, closes },
        ...(groups.length > 0 ? { groups } : {}),
        ...(channels.length > 0 ? { channels } : {}),
      },
    ],
    provenance: {
      ...{ status: "unverified", confidence: "low" },
      ...(flags.source === undefined ? {} : { source: flags.source }),
      verified: on,
    },
  };
}

/**
 * What the docket will lack on the day it opens: groups that are to be asked, days. The law asks thirty days for the
 * standard of a list; of catalogs the project does.
 */
function lacksAtOpening(set: CatalogSet, docket: Docket, { opens, closes }: Days): Text[] {
  const after = { docket, comments: [], on: opens, set };
  const isNext = ({ code }: Blocker): boolean => code === "window-too-short";
  const found = [...blockersOf("in-consultation", after), ...blockersOf("submitted", after).filter(isNext)];
  const days = daysBetween(opens, closes);
  const isCatalog = docket.proposes.some((id) => /\/(?:information|measures)\//.test(id));
  const policy: Text = say("days-fewer-than-project", { days, shortestConsultation });
  return [...found.map(({ message }) => message), ...(isCatalog && days < shortestConsultation ? [policy] : [])];
}

interface OpenReport extends Days {
  docket: string;
  edition: string;
  base: string | null;
  lines: number;
  /** What it lacks on the day it opens, in words. */
  lacking: Text[];
  dryRun: boolean;
  written: string[];
}

function inWords(report: OpenReport, language: Language): string {
  const { docket, base, lines, opens, closes, dryRun, written, lacking } = report;
  const open = lacking.map((each) => `  ${wordsIn(each, language)}\n`).join("");
  const against = base === null ? say("all-additions") : say("against-base", { base });
  const next = dryRun ? say("dry-run") : say("docket-written", { written, docket: basename(docket) });
  const head = say("docket-opened", { docket, lines, against, opens, closes, next })[language];
  return `${head}\n${open === "" ? "" : say("to-mend-before-opening", { open })[language]}`;
}

/** What comments are asked for: the draft of an edition, or of a list standard. @throws UsageError for what is enacted */
function versionAsked(context: CommandContext, loaded: Loaded, written: string): Publishable {
  const list = listMeant(context, loaded, written);
  const version = list ?? findEdition(context, loaded, written);
  const isOpen =
    version.documentKind === "list"
      ? !version.official && version.inForce === undefined
      : version.nature === "draft" || version.nature === "exercise";
  if (isOpen) return version;
  throw new UsageError(say("no-draft-not-consulted", { version: version.id }));
}

/** `mulu docket open`: a docket for the draft of an edition or of a list standard, with a line for each thing it changes. */
export async function runOpen(context: CommandContext, written: string, flags: OpenFlags): Promise<number> {
  const { terminal } = context;
  const loaded = await loadUnchecked(context);
  const { set } = loaded.compilation;
  const edition = versionAsked(context, loaded, written);
  const id = idOf(set, edition, flags.id);
  const [path, shown] = [join(loaded.root, id, "docket.yaml"), `catalogs/${id}/docket.yaml`];
  await demandAbsent(path, shown);
  const days = daysOf(flags);
  const docket = opened(set, edition, { flags, days });
  const content = newDocument(`${id}/docket.yaml`, "docket", { ...docket });
  const { dryRun = false } = flags;
  if (!dryRun) await writeFiles([{ path, shown, content, isNew: true }]);
  const report = {
    ...{ docket: id, edition: edition.id, base: baseOf(set, edition) ?? null, lines: docket.lines?.length ?? 0 },
    ...{ ...days, lacking: lacksAtOpening(set, docket, days), dryRun, written: dryRun ? [] : [shown] },
  };
  terminal.out(context.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report, terminal.language));
  return exit.ok;
}
