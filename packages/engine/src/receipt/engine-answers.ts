import { documentKinds } from "@mulu/schema";
import type { DocumentKind, IsoDate, RegionCode } from "@mulu/schema";

import { absentRegion } from "../absent-region.js";
import { explain, whyNot } from "../answers/explained.js";
import type { Explanation, ExplainQuery } from "../answers/explained.js";
import { masked, named } from "../answers/named.js";
import { resolveValues } from "../answers/resolved.js";
import { existsInCalendar } from "../calendar.js";
import type { CatalogSet } from "../catalog-set.js";
import { engineVersion } from "../generated/version.js";
import { otherLawIn, regionLine } from "../regions.js";
import { resolvableKinds } from "../resolvable.js";
import { bare } from "./bare.js";
import type { Answered, Answerers, Question } from "./receipt.js";
import { decidedBy, gapsRestOn, namedIn, narrowersOf, reaching, regionsOf, textsOf } from "./rests.js";

/** @public The questions the engine itself answers: `resolve`, `explain`, `whyNot`. */
export const engineAnswerers: Answerers = {
  versions: { "@mulu/engine": engineVersion },
  answer: {
    resolve: answerResolve,
    explain: (set, question) => answerAbout(set, question, explain),
    whyNot: (set, question) => answerAbout(set, question, whyNot),
  },
};

const shapeOfDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar. */
function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = (shapeOfDay.exec(value) ?? []).slice(1).map(Number);
  return existsInCalendar({ year, month, day });
}

/** @throws RangeError for a question with other arguments than these */
function requireArguments({ ask, ...given }: Question, known: readonly string[]): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other === undefined) return;
  throw new RangeError(
    `${ask} 没有 ${masked(other)} 这一项，可以写 ${known.join("、")}。${ask} has no ${masked(other)}; it may hold ${known.join(", ")}.`,
  );
}

/** Where and when a question is asked. @throws RangeError for what is no day, and no region on that day */
export function placeIn(set: CatalogSet, { region, on }: Question): { region?: RegionCode; on: IsoDate } {
  if (typeof on !== "string" || !isDay(on)) {
    throw new RangeError(`日期 on 应写作 2026-11-20。 The day “on” is written YYYY-MM-DD, as in 2026-11-20.`);
  }
  if (region === undefined) return { on };
  if (typeof region !== "string" || !/^\d{6}$/.test(region)) {
    throw new RangeError("行政区划 region 应写六位数字的代码。 The region is the six digits of GB/T 2260.");
  }
  const absent = otherLawIn(region) ? undefined : absentRegion(set, region, on);
  if (absent) throw new RangeError(`${absent.zh} ${absent.en}`);
  return { region, on };
}

function answerResolve(set: CatalogSet, question: Question): Answered {
  requireArguments(question, ["region", "on", "kinds"]);
  const place = placeIn(set, question);
  const kinds = question.kinds === undefined ? undefined : kindsOf(question.kinds);
  const answer = resolveValues(set, { ...place, ...(kinds === undefined ? {} : { kinds }) });
  const { clauses, ...rest } = answer;
  return {
    question: { ask: question.ask, ...place, ...(kinds === undefined ? {} : { kinds }) },
    answer: bare(rest),
    trace: bare(clauses),
    used: [
      ...reaching(set, kinds ?? resolvableKinds, answer.line).flatMap((document) => decidedBy(set, document)),
      ...answer.items.flatMap(({ state }) => namedIn(state)),
      ...clauses.flatMap(({ by, citation }) => [by, `instruments/${citation.instrument}`]),
      ...regionsOf(set, answer.line),
      ...gapsRestOn(set, answer.line),
    ],
    texts: textsOf(clauses),
  };
}

function kindsOf(kinds: unknown): DocumentKind[] {
  const isKinds =
    Array.isArray(kinds) && kinds.length > 0 && kinds.every((kind) => documentKinds.includes(kind as never));
  if (isKinds) return kinds as DocumentKind[];
  const known = documentKinds.join(", ");
  throw new RangeError(`kinds 应为由 ${known} 组成的列表。 The kinds are a list of ${known}.`);
}

function answerAbout(
  set: CatalogSet,
  question: Question,
  ask: (set: CatalogSet, query: ExplainQuery) => Explanation,
): Answered {
  const isExplain = ask === explain;
  requireArguments(question, isExplain ? ["id", "field", "region", "on"] : ["id", "region", "on"]);
  const { id: written, field } = question;
  const meant = named(set, typeof written === "string" ? written : "");
  if (meant.is !== "held") throw new RangeError(`${meant.words.zh} ${meant.words.en}`);
  if (field !== undefined && (typeof field !== "string" || masked(field) !== field)) {
    throw new RangeError(
      "字段 field 应写作 publication.term 这样的形式。 The field is written as in publication.term.",
    );
  }
  const query = { id: meant.id, ...placeIn(set, question), ...(field === undefined ? {} : { field }) };
  const { steps, clauses, ...answer } = ask(set, query);
  const line = query.region === undefined ? [] : regionLine(set, query.region);
  const versions = [...set.versions(meant.id), ...(set.get(meant.id) ? [set.get(answer.document)] : [])].filter(
    (version) => version !== undefined,
  );
  const meantIds = versions.flatMap(({ id, concept }) => [id, concept]);
  return {
    question: { ask: question.ask, ...query },
    answer: bare(answer),
    trace: { steps: bare(steps), clauses: bare(clauses) },
    used: [
      ...[...versions, ...narrowersOf(set, meantIds, line)].flatMap((version) => decidedBy(set, version)),
      ...meant.via.flatMap((from) => set.tombstone(from)?.id ?? []),
      ...steps.flatMap(({ document: at, state }) => [at ?? "", ...(state ? namedIn(state) : [])]),
      ...clauses.flatMap(({ by, citation }) => [by, `instruments/${citation.instrument}`]),
      ...regionsOf(set, line),
      ...gapsRestOn(set, line),
    ],
    texts: textsOf(clauses),
  };
}
