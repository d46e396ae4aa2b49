import { docketState, docketStages, legalChanges, legalLines, stageTitle, tally } from "@mulu/engine";
import type { DocketState, WindowOn } from "@mulu/engine";
import { valueTitle } from "@mulu/schema";
import type { DocketStage, PublishedDocket } from "@mulu/schema";

import type { Block, PageModel, Rich, Section, TableRow } from "../../model/page.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell, text } from "../common.js";
import { fieldName } from "../field-names.js";
import { fact, known, linkToId } from "../inline.js";
import { provenanceSection } from "../provenance.js";
import { interval } from "../terms.js";
import { unknownSection } from "../unknown.js";
import { say, term, terms } from "../world.js";
import type { World } from "../world.js";
import { bucketTitle, commentLists, listPath } from "./comments.js";
import { linesSection } from "./docket-lines.js";
import { windowViews } from "./docket-days.js";
import { commentPathOf } from "./paths.js";

/** Fields with a line or a section of their own. */
const shown = [
  ...["opened", "closes", "proposes", "lead", "groups", "counts", "unanswered", "decision", "exercise"],
  ...["lines", "stages", "windows", "materials", "concerns", "publication"],
];

/** Page of a public consultation: how far it is, what is proposed, how to comment, what was said and answered. */
export function docketPage(world: World, docket: PublishedDocket): PageModel {
  const words = world.m.pages.common;
  const state = docketState(docket, world.set.comments(docket.id), { on: world.day, set: world.set });
  return {
    ...shell(world, docket),
    sections: [
      ...section("facts", words.facts, [factsBlock(world, docket)]),
      ...stagesSection(world, docket, state),
      ...windowsSection(world, docket, state.windows),
      ...linesSection(world, docket),
      ...materialsSection(world, docket),
      ...commentsSection(world, docket),
      ...concernsSection(world, docket),
      ...decisionSection(world, docket),
      ...logSection(world, docket),
      ...noteSection(world, docket),
      ...unknownSection(world, docket),
      ...findingsSection(world, docket),
      ...provenanceSection(world, docket),
    ],
  };
}

function factsBlock(world: World, docket: PublishedDocket): Block {
  const words = world.m.pages;
  const { opened, closes, groups } = docket;
  const period = interval(world, { ...(opened && { from: opened }), ...(closes && { to: closes }) });
  return facts(
    fact(words.docket.period, [period === undefined ? undefined : [period]]),
    fact(
      fieldName(world, "docket", "proposes"),
      docket.proposes.map((id) => [linkToId(world, id)]),
    ),
    fact(fieldName(world, "docket", "lead"), [[linkToId(world, `organizations/${docket.lead}`)]]),
    known(world, docket, "groups")([groups && [terms(world, "consultee-groups", groups)]]),
    remaining(world, docket, shown),
    fact(words.common.id, [[{ text: docket.id, code: true }]]),
  );
}

/** Stages that lie on the road; the others are exits. */
const exits: readonly DocketStage[] = ["returned", "withdrawn", "abolished"];

/** Every stage of the road in its order, and what was done on which day by whom. */
function stagesSection(world: World, { stages = [] }: PublishedDocket, state: DocketState): Section[] {
  const words = world.m.pages.road.docket;
  const current = docketStages.indexOf(state.stage as DocketStage);
  const isOut = exits.includes(state.stage as DocketStage);
  const rows = docketStages.flatMap((stage, index): TableRow[] => {
    const steps = stages.filter((step) => step.stage === stage);
    const isNow = stage === state.stage;
    if (steps.length === 0 && exits.includes(stage) && !isNow) return [];
    const is = isNow ? (isOut ? "out" : "now") : steps.length > 0 ? "done" : index < current ? "no-record" : "ahead";
    const days = steps.length > 0 ? steps.map(({ date }) => date) : isNow && state.since ? [state.since] : [];
    const bodies = new Set(steps.flatMap((step) => step.by ?? []));
    const by = [...bodies].map((id) => linkToId(world, `organizations/${id}`));
    const notes = steps.flatMap(({ note, reference }) => [
      ...(note ? [say(world, note)] : []),
      ...(reference ? [words.reference(reference)] : []),
    ]);
    // Of what is ahead there is nothing to say yet; that is no gap.
    const empty = is === "ahead" ? words.notYet : words.notOnRecord;
    return [
      {
        cells: [
          [say(world, stageTitle(stage))],
          [is === "now" ? { text: words.stageIs[is], tag: true } : words.stageIs[is]],
          [days.length === 0 ? empty : days.join(world.m.comma)],
          by.length === 0 ? [empty] : by.flatMap((each, at) => (at === 0 ? [each] : [world.m.comma, each])),
          [
            notes.length === 0
              ? is === "ahead"
                ? words.notYet
                : words.nothingMore
              : notes.join(world.m.locale === "zh" ? "；" : "; "),
          ],
        ],
      },
    ];
  });
  return section("stages", words.stages, [
    text(words.stagesText),
    { type: "table", caption: words.stages, columns: words.stageColumns, rows },
  ]);
}

function windowsSection(world: World, docket: PublishedDocket, windows: readonly WindowOn[]): Section[] {
  const { window, docket: words } = world.m.pages.road;
  return section("windows", window.heading, [
    { type: "windows", windows: windowViews(world, docket) },
    ...windows.map((each, index) => {
      return windowFacts(world, each, windows.length > 1 ? window.nth(index + 1) : window.heading);
    }),
    text([{ text: words.how, href: commentPathOf(docket.id) }]),
  ]);
}

function windowFacts(world: World, window: WindowOn, name: string): Block {
  const words = world.m.pages.road.docket;
  const { days, workingDays, announced, closes, extensions, groups, channels } = window;
  const working = workingDays === "cannot-say" ? words.workingUnknown : words.workingDays(workingDays);
  const extended = extensions.map(({ from, to, decided, reason }): Rich => {
    const why = reason ? say(world, reason) : words.noReason;
    return [`${words.extended(from, to, decided)}${world.m.colon}${why}`];
  });
  return facts(
    fact(name, [
      [words.days(days, working)],
      ...(announced === closes ? [] : [[words.announced(announced)]]),
      ...extended,
    ]),
    fact(words.groups, [groups.length === 0 ? undefined : [terms(world, "consultee-groups", groups)]]),
    fact(words.channels, [
      channels.length === 0
        ? [{ text: world.m.pages.common.unknownValue, muted: true }]
        : [terms(world, "comment-channels", channels)],
    ]),
  );
}

function materialsSection(world: World, { materials = [] }: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const rows = materials.map(({ title, url, file, digest }): TableRow => {
    const name = say(world, title);
    const named: Rich = [url === undefined ? name : { text: name, href: url }];
    return {
      cells: [
        file === undefined ? named : [...named, " ", { text: file, code: true }],
        [
          digest === undefined
            ? { text: words.noDigest, muted: true }
            : { text: digest.replace("sha256:", ""), code: true },
        ],
      ],
    };
  });
  return rows.length === 0
    ? []
    : section("materials", words.materials, [
        { type: "table", caption: words.materials, columns: words.materialsColumns, rows },
      ]);
}

/** Comments counted by who made them and what became of them, and where each is read. */
function commentsSection(world: World, docket: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const comments = world.set.comments(docket.id);
  const lists = commentLists(world, docket);
  const heading = words.comments;
  if (comments === undefined) {
    const counts = Object.entries(docket.counts ?? {}).map(
      ([code, count]): Rich => [`${term(world, "comment-dispositions", code)}${world.m.colon}${String(count)}`],
    );
    return section("comments", heading, [
      counts.length === 0 ? text(words.commentsNone) : undefined,
      facts(known(world, docket, "counts")(counts)),
    ]);
  }
  if (comments.length === 0) return section("comments", heading, [text(words.commentsZero)]);
  const counted = tally(comments);
  const columns = lists.map(({ bucket }) => bucketTitle(world, bucket));
  const counts = new Map<string, number>();
  for (const { bucket, pages } of lists) {
    for (const { group } of pages.flat()) counts.set(`${group} ${bucket}`, (counts.get(`${group} ${bucket}`) ?? 0) + 1);
  }
  const rows = counted.groups.map(({ group, total }): TableRow => {
    const cells = lists.map(({ bucket }): Rich => [String(counts.get(`${group} ${bucket}`) ?? 0)]);
    return { cells: [[term(world, "consultee-groups", group)], ...cells, [String(total)]] };
  });
  const total: TableRow = {
    cells: [[words.all], ...lists.map(({ count }): Rich => [String(count)]), [String(counted.total)]],
  };
  return section("comments", heading, [
    text(words.commentsText(counted.total, counted.unanswered)),
    { type: "table", caption: words.tally, columns: [words.group, ...columns, words.all], rows: [...rows, total] },
    {
      type: "items",
      items: lists.map((list) => [
        { text: words.listOf(bucketTitle(world, list.bucket), list.count), href: listPath(list, 0) },
      ]),
    },
    text([{ text: world.m.pages.road.consultations.answer, href: "/comment/answer/" }]),
  ]);
}

function concernsSection(world: World, { concerns = [] }: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const rows = concerns.map(({ by, raised, what, line, resolved }): TableRow => {
    const on: Rich = line === undefined ? [] : [" ", { text: words.line(line), href: `#line-${line}` }];
    return {
      cells: [
        [linkToId(world, `organizations/${by}`), " ", { text: words.raised(raised), muted: true }],
        [say(world, what), ...on],
        [resolved ? `${resolved.date} ${say(world, resolved.how)}` : { text: words.concernOpen, tag: true }],
      ],
    };
  });
  return rows.length === 0
    ? []
    : section("concerns", words.concerns, [
        text(words.concernsText),
        { type: "table", caption: words.concerns, columns: words.concernColumns, rows },
      ]);
}

function decisionSection(world: World, docket: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const { decision, publication } = docket;
  const decided: (Rich | undefined)[] = [
    decision && [
      say(world, valueTitle("docket", "decision.outcome", decision.outcome)),
      ...(decision.date ? [world.m.comma, decision.date] : []),
    ],
    decision?.by === undefined ? undefined : [linkToId(world, `organizations/${decision.by}`)],
    decision?.note && [say(world, decision.note)],
  ];
  const published: Rich[] =
    publication === undefined
      ? []
      : [
          [`${publication.number}${world.m.comma}${publication.date}`],
          ...(publication.url === undefined ? [] : [[{ text: publication.url, href: publication.url }]]),
        ];
  return section("decision", words.decision, [
    facts(
      known(world, docket, "decision")(decided),
      fact(
        words.conditions,
        (decision?.conditions ?? []).map((each) => [say(world, each)]),
      ),
      fact(words.publication, published),
    ),
  ]);
}

/** What the changelog says of it, so that nobody has to look there. */
function logSection(world: World, docket: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const change = legalChanges(world.set).find((each) => each.docket === docket.id);
  if (!change) return [];
  const lines = legalLines(world.set, change).map(({ label, value }) => fact(say(world, label), [[say(world, value)]]));
  return section("log", words.log, [
    text(words.logText, [{ text: world.m.pages.road.log.title, href: "/changelog/catalogs/" }]),
    facts(...lines),
  ]);
}
