import type { ConsulteeGroup, PublishedDocument, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { daysBetween } from "../durations.js";
import { consulteesOfCatalogs, consulteesOfLists, shortestConsultation } from "../needs/consultation-needs.js";
import { codeTitles } from "../titles.js";
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
  readonly title: Text;
  readonly is: "done" | "missing" | "wrong" | "cannot-say";
  /** What is recorded, or what would have to be. */
  readonly words: Text;
  /** Rules that ask for it. */
  readonly rules: readonly string[];
}

const titles: Readonly<Record<RoadStepCode, Text>> = {
  "field-basis": { zh: "设列领域的依据", en: "basis of the field" },
  proposal: { zh: "提出", en: "proposal" },
  collation: { zh: "汇总", en: "collation" },
  docket: { zh: "征求意见卷宗", en: "docket" },
  window: { zh: "征求意见期间", en: "consultation period" },
  groups: { zh: "征求意见的对象", en: "groups consulted" },
  answers: { zh: "意见的答复", en: "answers to comments" },
  review: { zh: "审定", en: "review" },
  adoption: { zh: "制定文件", en: "instrument that sets it" },
  publication: { zh: "公布", en: "publication" },
  effect: { zh: "施行日期", en: "day in force" },
  registration: { zh: "登记", en: "registration" },
};

const none: Text = { zh: "没有记载", en: "not recorded" };

/** Whose road it is, and what is known of it. */
export interface RoadAsked {
  set: CatalogSet;
  version: PublishedDocument;
  facts: RoadFacts;
  road: "national-edition" | "local-supplement" | "list-standard";
}

/** No register of lists is among the catalogs. */
const notHeld: Verdict = {
  is: "cannot-say",
  words: { zh: "目录没有收录名单的登记簿", en: "the catalogs hold no register of lists" },
};

type Verdict = Pick<RoadStep, "is" | "words">;

const missing: Verdict = { is: "missing", words: none };
const done = (words: Text): Verdict => ({ is: "done", words });

function recorded({ set }: RoadAsked, at: Recorded | undefined): Verdict {
  if (!at) return missing;
  const body = at.by === undefined ? undefined : (set.organization(at.by)?.title ?? { zh: at.by, en: at.by });
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
  const said = {
    zh: each.map(({ opens, last, days }) => `${opens}至${last}，${String(days)}日`).join("；"),
    en: each.map(({ opens, last, days }) => `${opens} to ${last}, ${String(days)} days`).join("; "),
  };
  if (each.every(({ days }) => days >= shortestConsultation)) return done(said);
  const least = String(shortestConsultation);
  // Point 7 asks it of list standards; of catalogs it is the project's policy.
  const policy = road === "list-standard" ? { zh: "", en: "" } : { zh: "（项目约定）", en: " (project policy)" };
  return {
    is: "wrong",
    words: { zh: `${said.zh}，少于${least}日${policy.zh}`, en: `${said.en}, fewer than ${least}${policy.en}` },
  };
}

function groupsAre({ set, facts: { groups } }: RoadAsked, needed: readonly ConsulteeGroup[]): Verdict {
  const absent = needed.filter((group) => groups?.includes(group) !== true);
  const names = (codes: readonly ConsulteeGroup[]): Text => codeTitles(set, "consultee-groups", codes);
  if (absent.length === 0) return done(names(groups ?? []));
  const { zh, en } = names(absent);
  return {
    is: groups === undefined ? "missing" : "wrong",
    words: { zh: `还没有征求：${zh}`, en: `not asked yet: ${en}` },
  };
}

function answersAre({ facts: { docket, unanswered, openConcerns } }: RoadAsked): Verdict {
  if (!docket) return missing;
  if (openConcerns > 0) {
    const count = String(openConcerns);
    return { is: "wrong", words: { zh: `${count} 项关切没有解决`, en: `${count} concerns are open` } };
  }
  if (unanswered !== undefined && unanswered > 0) {
    const count = String(unanswered);
    return { is: "wrong", words: { zh: `${count} 条意见没有答复`, en: `${count} comments have no answer` } };
  }
  if (unanswered !== undefined) return done({ zh: "都有答复", en: "all answered" });
  return {
    is: "cannot-say",
    words: { zh: "有没有未答复的意见没有记载", en: "whether comments are unanswered is not recorded" },
  };
}

function reviewIs(asked: RoadAsked): Verdict {
  const { review } = asked.facts;
  if (!review) return missing;
  if (!review.outcome.endsWith("approved")) {
    return { is: "wrong", words: { zh: "没有通过", en: `not approved: ${review.outcome}` } };
  }
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
    return { is: "wrong", words: { zh: `${effective}早于公布`, en: `${effective} is before publication` } };
  }
  return done({ zh: effective, en: effective });
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
    ["field-basis", (list?.fieldBasis.length ?? 0) > 0 ? done({ zh: "已写明", en: "stated" }) : missing, ["LS-01"]],
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
