import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { freeze, levelOfChange, publishedChanges } from "@mulu/compiler";
import type { Level } from "@mulu/compiler";
import { docketState, roadOf, stageTitle, transition } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { DocketStage, Text } from "@mulu/schema";

import type { Loaded } from "../load.js";
import { repositoryOf } from "../revisions.js";
import { baseOf } from "../verify/locks.js";
import { changeSince } from "../verify/since-base.js";
import { planUpdate } from "../verify/update.js";
import { withFiles } from "../with-files.js";
import type { NewFile } from "../write-files.js";
import { changesetOf, changesetOfList } from "./changeset.js";
import { publishedDocket, publishedEdition } from "./documents.js";
import { findingLacks, ofPublication } from "./finding-lacks.js";
import { decisionLacks, lacksOf } from "./lacks.js";
import { lacksOfList } from "./list-lacks.js";
import { knownOfList, publishedList } from "./list-standard.js";
import type { KnownOfList } from "./list-standard.js";
import { knownOf } from "./options.js";
import type { Lack, PublishOptions } from "./options.js";
import { isBound } from "./publishable.js";
import type { Publishable } from "./publishable.js";
import { registerNamed } from "./register.js";
import { say } from "../words/say.js";

/** What publishing an edition or a list standard comes to. Nothing is written here. */
export interface PublishPlan {
  version: Publishable;
  /** All that stands in the way, at once; empty where nothing does. */
  lacks: Lack[];
  files: NewFile[];
  gone: string[];
  /** What is registered on the way. */
  notes: readonly Text[];
  /** Asked for as a dry run. */
  isDry: boolean;
  level?: Level;
  summary?: string;
}

const decoder = new TextDecoder();
function textsOf(loaded: Loaded, version: Publishable, known: KnownOfList): Map<string, string> {
  const text = (file: string): string => decoder.decode(loaded.files.get(file));
  const before = text(version.file);
  const own =
    version.documentKind === "list" ? publishedList(before, version, known) : publishedEdition(before, version, known);
  const texts = new Map([[version.file, own]]);
  if (known.docket) texts.set(known.docket.file, publishedDocket(text(known.docket.file), known.docket, known));
  return texts;
}

/** Steps of the procedure that are missing or do not do, as a review names them. */
function roadLacks(set: CatalogSet, version: Publishable, told: ReadonlySet<string>): Lack[] {
  if (!isBound(version)) return [];
  const { steps } = roadOf(set, version, { isNew: true });
  const isList = version.documentKind === "list";
  return (
    steps
      // No register of lists is held here: what nobody can look up stops no publication.
      .filter(({ step }) => step !== "registration")
      .filter(({ is, step }) => is !== "done" && !told.has(step) && step !== "publication" && step !== "effect")
      // Thirty days are law for list standards; of catalogs they are the project's policy, and PS-04 warns.
      .filter(({ is, step }) => isList || !(step === "window" && is === "wrong"))
      .map(({ step, title, words }) => ({
        code: step,
        words: say("id-and-words", { id: title, more: words }),
      }))
  );
}

/** Stages in which a docket is still being consulted on or decided. */
const isOpen: readonly string[] = ["in-consultation", "consultation-closed", "submitted"];

/** A docket that may not be published yet, by its stages; and others that still ask about the same edition. */
function docketLacks(loaded: Loaded, version: Publishable, { docket, on, number, url }: KnownOfList): Lack[] {
  const { set } = loaded.compilation;
  if (on === undefined) return [];
  const others = set.all("docket").filter(({ id, proposes }) => id !== docket?.id && proposes.includes(version.id));
  const found = others.flatMap((other): Lack[] => {
    const { stage } = docketState(other, set.comments(other.id), on);
    if (!isOpen.includes(stage)) return [];
    return [
      {
        code: "docket-open",
        words: say("another-docket-still", { other: other.id, stage: stageTitle(stage as DocketStage) }),
        hint: { zh: `mulu docket step ${other.id} …`, en: `mulu docket step ${other.id} …` },
      },
    ];
  });
  if (docket?.stages === undefined || docket.stages.some(({ stage }) => stage === "published")) return found;
  const publication = { number: number ?? "", date: on, ...(url === undefined ? {} : { url }) };
  const step = { stage: "published", date: on } as const;
  const moved = transition({ ...docket, publication }, set.comments(docket.id), step);
  if (moved.is !== "refused" || moved.code === "blocked") return found;
  const hint = { zh: `mulu docket step ${docket.id} …`, en: `mulu docket step ${docket.id} …` };
  return [...found, { code: "stage", words: moved.message, hint }];
}

/** Where changesets of the project lie; nothing where there is no such folder. */
function changesetFolder(root: string): string | undefined {
  const project = repositoryOf(root)?.project ?? dirname(root);
  const folder = join(project, ".changeset");
  return existsSync(folder) ? folder : undefined;
}

/** The level that the change needs, as `mulu verify --base` will ask for it. */
function levelFor(loaded: Loaded, planned: Loaded, options: PublishOptions): Level {
  const { set } = planned.compilation;
  if (options.base !== undefined) return levelOfChange(changeSince(set, baseOf(loaded.root, options.base))).level;
  const before = loaded.compilation.set;
  const files = [...planned.files].filter(([file, bytes]) => loaded.files.get(file) !== bytes).map(([file]) => file);
  const filesBefore = new Set(loaded.files.keys());
  const changes = publishedChanges({ before, after: set, files, filesBefore });
  return levelOfChange({ files, catalogs: "", before: freeze(before), after: freeze(set), changes }).level;
}

/** What is known of a version, and every statement that is missing. */
function asked(set: CatalogSet, version: Publishable, options: PublishOptions): { known: KnownOfList; stated: Lack[] } {
  if (version.documentKind === "edition") {
    const known = knownOf(set, version, options);
    return { known, stated: lacksOf(set, version, known) };
  }
  const known = knownOfList(set, version, options);
  return { known, stated: [...lacksOfList(set, version, known), ...decisionLacks(known)] };
}

/** Statements that a refused registration has told already. */
const toldByRegistration: Readonly<Record<string, readonly string[]>> = {
  host: ["url", "credit-china"],
  source: ["source"],
};

/** What publishing would write, or all that is missing for it. */
export async function planPublication(
  loaded: Loaded,
  version: Publishable,
  given: PublishOptions,
): Promise<PublishPlan> {
  const { drafting, notes, options, lacks: unregistered } = registerNamed(loaded, version, given);
  const { known, stated: open } = asked(drafting.set, version, options);
  const texts = new Map([...drafting.files, ...textsOf(loaded, version, known)]);
  const planned = withFiles(loaded, texts);
  const found = planned.compilation.set.get(version.id);
  const next = found?.documentKind === "edition" || found?.documentKind === "list" ? found : version;
  const toldOf = unregistered.flatMap(({ code }) => toldByRegistration[code] ?? []);
  const stated = open.filter(({ code }) => !toldOf.includes(code));
  const steps = roadLacks(planned.compilation.set, next, new Set(stated.map(({ code }) => code)));
  const lacks = [...unregistered, ...stated, ...steps, ...docketLacks(loaded, version, known)];
  const own = { version, docket: known.docket?.file, before: loaded.findings };
  const all = [...lacks, ...findingLacks(planned.compilation.set, ofPublication(planned.findings, own), lacks)];
  const nothing = { files: [], gone: [], notes: [], isDry: options.dryRun === true };
  if (all.length > 0) return { version: next, lacks: all, ...nothing };
  const { update, writing } = await planUpdate(planned, options.base === undefined ? {} : { base: options.base });
  if (update.findings.length > 0) {
    return { version: next, lacks: findingLacks(planned.compilation.set, update.findings, []), ...nothing };
  }
  const level = levelFor(loaded, planned, options);
  const { set } = planned.compilation;
  const changeset =
    next.documentKind === "list" ? changesetOfList(set, next, { level, known }) : changesetOf(set, next, level);
  return {
    version: next,
    lacks: [],
    files: [
      ...[...texts].map(([file, content]) => ({ path: join(loaded.root, file), shown: `catalogs/${file}`, content })),
      ...writing.files,
      ...changesetFiles(changesetFolder(loaded.root), changeset),
    ],
    gone: writing.gone,
    notes,
    isDry: nothing.isDry,
    level,
    summary: changeset.text,
  };
}

function changesetFiles(folder: string | undefined, { id, text, docket }: ReturnType<typeof changesetOf>): NewFile[] {
  if (folder === undefined) return [];
  const file = (name: string, content: string): NewFile => ({
    path: join(folder, name),
    shown: `.changeset/${name}`,
    content,
  });
  return [
    file(`${id}.md`, text),
    ...(docket === undefined ? [] : [file(`${id}.consultation.yml`, `docket: ${docket}\n`)]),
  ];
}
