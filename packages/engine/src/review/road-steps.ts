import { joined, same } from "@mulu/schema";
import type { ConsulteeGroup, PublishedDocument, Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { daysBetween } from "../durations.js";
import { consulteesOfCatalogs, consulteesOfLists, shortestConsultation } from "../needs/consultation-needs.js";
import { codeTitles } from "../titles.js";
import { say } from "../words/review/say.js";
import type { Recorded, RoadFacts } from "./road-facts.js";

/** @public A step of the procedure. */
export type RoadStepCode =
  | "field-basis"
  | "proposal"
  | "collation"
  | "docket"
  | "window"
  | "groups"
  | "answers"
  | "review"
  | "adoption"
  | "publication"
  | "effect"
  | "registration";

/** @public A step, and what is recorded of it. `wrong`: it is recorded and does not do. */
export interface RoadStep {
  readonly step: RoadStepCode;
  readonly title: Said;
  readonly is: "done" | "missing" | "wrong" | "cannot-say";
  /** What is recorded, or what would have to be. */
  readonly words: Text;
  /** Rules that ask for it. */
  readonly rules: readonly string[];
}

const titles: Readonly<Record<RoadStepCode, Said>> = {
  "field-basis": say("step.field-basis"),
  proposal: say("step.proposal"),
  collation: say("step.collation"),
  docket: say("step.docket"),
  window: say("step.window"),
  groups: say("step.groups"),
  answers: say("step.answers"),
  review: say("step.review"),
  adoption: say("step.adoption"),
  publication: say("step.publication"),
  effect: say("step.effect"),
  registration: say("step.registration"),
};

/** Whose road it is, and what is known of it. */
export interface RoadAsked {
  set: CatalogSet;
  version: PublishedDocument;
  facts: RoadFacts;
  road: "national-edition" | "local-supplement" | "list-standard";
}

/** No register of lists is among the catalogs. */
const notHeld: Verdict = { is: "cannot-say", words: say("no-register") };

type Verdict = Pick<RoadStep, "is" | "words">;

const missing: Verdict = { is: "missing", words: say("not-recorded") };
const done = (words: Text): Verdict => ({ is: "done", words });

function recorded({ set }: RoadAsked, at: Recorded | undefined): Verdict {
  if (!at) return missing;
  const body = at.by === undefined ? undefined : (set.organization(at.by)?.title ?? same(at.by));
  if (at.on === undefined && body === undefined) return missing;
  const day = at.on ?? "";
  return done({ zh: `${day}${body?.zh ?? ""}`, en: [day, body?.en].filter((each) => each).join(", ") });
}

/** Each window by itself: a further one does not make up for one that was short. */
function windowIs({ facts: { opened, closes, windows }, road }: RoadAsked): Verdict {
  const all =
    windows.length > 0 ? windows : opened === undefined || closes === undefined ? [] : [{ opens: opened, closes }];
  if (all.length === 0) return missing;
  const each = all.map(({ opens, closes: last }) => ({ opens, last, days: daysBetween(opens, last) }));
  const said = joined(
    each.map(({ opens, last, days }) => say("window", { opens, last, days })),
    "semicolon",
  );
  if (each.every(({ days }) => days >= shortestConsultation)) return done(said);
  // Point 7 asks it of list standards; of catalogs it is the project's policy.
  const short = road === "list-standard" ? "window.short" : "window.short-of-policy";
  return { is: "wrong", words: say(short, { said, least: shortestConsultation }) };
}

function groupsAre({ set, facts: { groups } }: RoadAsked, needed: readonly ConsulteeGroup[]): Verdict {
  const absent = needed.filter((group) => groups?.includes(group) !== true);
  const names = (codes: readonly ConsulteeGroup[]): Text => codeTitles(set, "consultee-groups", codes);
  if (absent.length === 0) return done(names(groups ?? []));
  return { is: groups === undefined ? "missing" : "wrong", words: say("groups.absent", { groups: names(absent) }) };
}

function answersAre({ facts: { docket, unanswered, openConcerns } }: RoadAsked): Verdict {
  if (!docket) return missing;
  if (openConcerns > 0) return { is: "wrong", words: say("concerns-open", { count: openConcerns }) };
  if (unanswered === undefined) return { is: "cannot-say", words: say("answers-not-recorded") };
  if (unanswered > 0) return { is: "wrong", words: say("comments-unanswered", { count: unanswered }) };
  return done(say("all-answered"));
}

function reviewIs(asked: RoadAsked): Verdict {
  const { review } = asked.facts;
  if (!review) return missing;
  const { outcome } = review;
  if (!outcome.endsWith("approved")) return { is: "wrong", words: say("not-approved", { outcome }) };
  return recorded(asked, review);
}

/** The seven groups, the period and the answers: the same of every road. */
function consultation(asked: RoadAsked, needed: readonly ConsulteeGroup[], rules: readonly [string, string]): Open[] {
  const { docket } = asked.facts;
  return [
    ["docket", docket ? done({ zh: docket.title.zh, en: docket.title.en }) : missing, []],
    ["window", windowIs(asked), [rules[0]]],
    ["groups", groupsAre(asked, needed), [rules[1]]],
    ["answers", answersAre(asked), ["PS-05"]],
  ];
}

type Open = readonly [RoadStepCode, Verdict, readonly string[]];

function effectIs({ facts: { effective, publication } }: RoadAsked): Verdict {
  if (effective === undefined) return missing;
  if (publication?.on !== undefined && effective < publication.on) {
    return { is: "wrong", words: say("effect-before-publication", { day: effective }) };
  }
  return done(same(effective));
}

function ofEdition(asked: RoadAsked): Open[] {
  const { facts } = asked;
  const whole = asked.road === "local-supplement" ? ["LB-12"] : [];
  return [
    ["proposal", recorded(asked, facts.proposal), ["PS-01", "PS-02", ...whole]],
    ["collation", recorded(asked, facts.collation), whole],
    ...consultation(asked, consulteesOfCatalogs, ["PS-04", "PS-03"]),
    ["review", reviewIs(asked), ["PS-06", "PS-07", "PS-12"]],
    ["publication", recorded(asked, facts.publication), ["PS-16", ...whole]],
    ["effect", effectIs(asked), ["PS-08"]],
  ];
}

function ofList(asked: RoadAsked): Open[] {
  const { version, facts, set } = asked;
  const list = version.documentKind === "list" ? version : undefined;
  const law = list?.setBy && set.instrument(list.setBy.instrument);
  return [
    ["field-basis", (list?.fieldBasis.length ?? 0) > 0 ? done(say("basis-stated")) : missing, ["LS-01"]],
    ...consultation(asked, consulteesOfLists, ["LS-08", "LS-09"]),
    ["adoption", law ? done(law.title) : missing, ["LS-04", "LS-05"]],
    ["publication", recorded(asked, facts.publication), ["LS-10"]],
    ["registration", notHeld, []],
  ];
}

/** The steps of a road in their order, each with what is recorded of it. */
export function roadSteps(asked: RoadAsked): RoadStep[] {
  const steps = asked.road === "list-standard" ? ofList(asked) : ofEdition(asked);
  return steps.map(([step, { is, words }, rules]) => ({ step, title: titles[step], is, words, rules }));
}
