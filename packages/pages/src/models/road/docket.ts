import { docketState, legalChanges, legalLines } from "@mulu/engine";
import { valueTitle } from "@mulu/schema";
import type { PublishedDocket } from "@mulu/schema";

import type { Block, PageModel, Rich, Section, TableRow } from "../../model/page.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell, text } from "../common.js";
import { fieldName } from "../field-names.js";
import { fact, known, linkToId } from "../inline.js";
import { provenanceSection } from "../provenance.js";
import { interval } from "../terms.js";
import { unknownSection } from "../unknown.js";
import { say, terms } from "../world.js";
import type { World } from "../world.js";
import { commentsSection } from "./docket-comments.js";
import { lineName, linesSection } from "./docket-lines.js";
import { stagesSection } from "./docket-stages.js";
import { windowsSection } from "./docket-windows.js";
import { linePath } from "./paths.js";

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

function concernsSection(world: World, docket: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const rows = (docket.concerns ?? []).map(({ by, raised, what, line, resolved }): TableRow => {
    const on: Rich =
      line === undefined ? [] : [" ", { text: lineName(world, docket, line), href: linePath(docket.id, line) }];
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
