import type { RuleDescription } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import type { Block, PageModel, Rich, Section, TableRow } from "../../model/page.js";
import { algorithmPath, algorithmTitle } from "./algorithm.js";
import { citationFormsPath } from "./citation-forms.js";
import { kindPlural } from "../kind-names.js";
import { facts, findingView, section, text } from "../common.js";
import { citationLink, fact, joined } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";

interface Tally {
  fail: number;
  unknown: number;
  accepted: number;
}

function tally(findings: readonly Finding[]): Tally {
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const rest = findings.filter((finding) => finding.accepted === undefined);
  return {
    fail: rest.filter(({ verdict }) => verdict === "fail").length,
    unknown: rest.filter(({ verdict }) => verdict === "cannot-say").length,
    accepted: accepted.length,
  };
}

function holds(world: World, rule: RuleDescription): string {
  const words = world.m.pages.rules;
  const parts = [
    rule.since === undefined ? "" : words.since(rule.since),
    rule.until === undefined ? "" : words.until(rule.until),
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.always : parts.join(world.m.comma);
}

function findingsOf(world: World, code: string): Finding[] {
  return world.findings.filter((finding) => finding.rule === code);
}

/** What a group of rules is about. @throws Error for a group nobody has named: a page never says “other” */
function headingOf(group: string, names: Readonly<Record<string, string>>): string {
  const name = names[group];
  if (name === undefined) throw new Error(`rules of the group ${group} have no heading: name it in pages.*.ts`);
  return name;
}

/** Index of all rules, by the groups of the rule book. */
export function rulesPage(world: World): PageModel {
  const words = world.m.pages.rules;
  const groups = [...new Set(world.rules.map(({ code }) => code.split("-")[0] ?? code))];
  return {
    path: "/rules/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [
      [words.text],
      joined(
        [
          { text: world.m.pages.questions.title, href: "/rules/questions/" },
          { text: world.m.pages.citations.title, href: citationFormsPath },
          { text: algorithmTitle(world), href: algorithmPath },
          { text: world.m.pages.findings.title, href: "/findings/" },
          { text: world.m.guides.principles.title, href: "/principles/" },
          { text: world.m.guides.rights.title, href: "/rights/" },
        ],
        world.m.comma,
      ),
    ],
    sections: groups.flatMap((group) => {
      const heading = `${group} ${headingOf(group, words.groups)}`;
      const rows = world.rules
        .filter(({ code }) => code.startsWith(`${group}-`))
        .map((rule): TableRow => {
          const { fail, unknown, accepted } = tally(findingsOf(world, rule.code));
          return {
            cells: [
              [{ text: rule.code, href: `/rules/${rule.code}/` }],
              [say(world, rule.title)],
              [world.m.pages.common.severity[rule.severity]],
              [holds(world, rule)],
              [words.fires(fail, unknown, accepted)],
            ],
          };
        });
      return section(group.toLowerCase(), heading, [{ type: "table", caption: heading, columns: words.columns, rows }]);
    }),
  };
}

function citeLines(world: World, rule: RuleDescription): Rich[] {
  return rule.cites.map(({ citation, text: words }) => [{ ...citationLink(world, citation), text: say(world, words) }]);
}

function example(files: Readonly<Record<string, string>>): Block[] {
  return Object.entries(files).map(([label, content]) => ({ type: "code", label, text: content.trim() }));
}

function examplesOf(world: World, rule: RuleDescription): Block[] {
  const words = world.m.pages.rules;
  const { message, hint } = rule.words;
  return [
    text([{ text: words.pass, tag: true }]),
    ...example(rule.examples.pass),
    text([{ text: words.fail, tag: true }]),
    ...example(rule.examples.fail),
    text([{ text: words.says, tag: true }]),
    text(say(world, message), ...(hint === undefined ? [] : [say(world, hint)])),
  ];
}

/** Where and when dealings of examples take place, as the compiler has it. */
const examplePlace = { region: "370000", date: "2026-06-01" };

/** The box to try the rule, which begins with its failing example. */
function trialOf(world: World, rule: RuleDescription): Block[] {
  const files = rule.examples.fail;
  const name = Object.keys(files).find((each) => each.endsWith(".json")) ?? "";
  const dealing = rule.layer === "record" ? { name, kind: name.replace(/\.json$/, ""), ...examplePlace } : undefined;
  return [
    text([{ text: world.m.trying.heading, tag: true }]),
    { type: "try", trial: { files, ...(dealing === undefined ? {} : { dealing }) } },
  ];
}

/** One rule: plain words, sources, both examples. */
function variant(world: World, rule: RuleDescription, single: boolean): Section[] {
  const words = world.m.pages.rules;
  const kinds = rule.applies.map((kind) =>
    rule.layer === "record" ? (words.dealings[kind] ?? kind) : kindPlural(world, kind),
  );
  const heading = single ? words.about : `${say(world, rule.title)} (${holds(world, rule)})`;
  return section(rule.slug, heading, [
    facts(
      fact(words.severity, [[world.m.pages.common.severity[rule.severity]]]),
      fact(words.validity, [[holds(world, rule)]]),
      fact(words.ground, [[words.grounds[rule.ground]]]),
      fact(words.layer, [[words.layers[rule.layer]]]),
      fact(words.applies, [[kinds.length === 0 ? words.appliesToFiles : kinds.join(world.m.comma)]]),
      fact(words.cites, citeLines(world, rule)),
    ),
    ...(rule.layer === "structure" ? [] : [...examplesOf(world, rule), ...trialOf(world, rule)]),
  ]);
}

/** Page of a code of the rule book, with the rules that carry it, and where it fires today. */
export function rulePage(world: World, code: string): PageModel {
  const words = world.m.pages.rules;
  const rules = world.rules.filter((rule) => rule.code === code);
  const newest = rules.at(-1);
  const titles = newest?.title ?? { zh: code, en: code };
  const findings = findingsOf(world, code);
  const { fail, unknown, accepted } = tally(findings);
  const title = say(world, titles);
  return {
    path: `/rules/${code}/`,
    kind: code,
    title,
    other: { text: titles[world.m.other], lang: world.m.otherLang },
    description: words.description(code, title),
    trail: [{ text: words.title, href: "/rules/" }],
    searchKind: words.title,
    keywords: [code, ...rules.map(({ slug }) => slug)],
    lead: [[findings.length === 0 ? words.todayClean : words.todayCounts(fail, unknown, accepted)]],
    sections: [
      ...rules.flatMap((rule) => variant(world, rule, rules.length === 1)),
      ...section("questions", world.m.pages.questions.title, [
        {
          type: "items",
          items: world.questions
            .filter((question) => question.rules.includes(code))
            .map(
              (open): Rich => [
                {
                  text: `${open.code} ${say(world, open.question)}`,
                  href: `/rules/questions/#${open.code.toLowerCase()}`,
                },
              ],
            ),
        },
      ]),
      ...section("findings", words.findings, [
        { type: "findings", findings: findings.map((finding) => findingView(world, finding, true)) },
      ]),
    ],
  };
}
