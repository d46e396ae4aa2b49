import { expressionDays, restsOn } from "@mulu/engine";
import type { Reliance } from "@mulu/engine";
import { fieldsOnPath, fileKinds } from "@mulu/schema";
import type { BasisRole, Citation, FileKind, LegalLevel, PublishedInstrument } from "@mulu/schema";

import type { Block, PageModel, Rich, Section, TableRow } from "../../model/page.js";
import { otherParts } from "../field-values.js";
import { kindPlural } from "../kind-names.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell, text } from "../common.js";
import { impactSection } from "../changes/impact.js";
import { lifeSection } from "../changes/life.js";
import { aliasSpan, articleAnchor, clauses, coded, fact, joined, known, linkToId, linkWithEdition } from "../inline.js";
import { indexed } from "../indexed.js";
import { isInForce, stateLine, stateTag } from "../state.js";
import { serialNumber } from "../terms.js";
import { say, term, terms } from "../world.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";

/** What readers look for first; every other kind of the model follows, so that none can be forgotten. */
const first: readonly FileKind[] = [
  "measure",
  "entry",
  "incentive",
  "protection",
  "list",
  "repair-rule",
  "record-format",
  "edition",
];
const kinds = [...new Set([...first, ...fileKinds.map(({ kind }) => kind)])];

/** Year of a document: of its number where that states one, else of its first dated text. */
export function yearOf(instrument: PublishedInstrument): string | undefined {
  const stated = /[〔（([](\d{4})[〕）)\]]/.exec(instrument.number ?? "")?.[1];
  const [first] = (instrument.expressions ?? []).flatMap((each) => [...expressionDays(each), each.month ?? ""]);
  return stated ?? first?.slice(0, 4);
}

export function issuerLine(world: World, instrument: PublishedInstrument): Rich | undefined {
  const printed = instrument.issuerPrinted;
  if (instrument.issuers.length === 0) return printed && [say(world, printed)];
  return joined(
    instrument.issuers.map((id) => linkToId(world, `organizations/${id}`)),
    world.m.comma,
  );
}

const bySerialNumber = indexed(
  (world) => world.set.all("instrument"),
  ({ number }) => [number === undefined ? undefined : serialNumber(number)].filter((each) => each !== undefined),
);

/** 令第45号 exists many times: by issuer and year they cannot be confused. */
function sameNumber(world: World, instrument: PublishedInstrument): Section[] {
  const own = instrument.number === undefined ? undefined : serialNumber(instrument.number);
  if (own === undefined) return [];
  const others = bySerialNumber(world, own).filter(({ id }) => id !== instrument.id);
  const words = world.m.pages.instrument;
  const items = others.map((other): Rich => {
    const details = [other.number, yearOf(other)].filter((part) => part !== undefined).join(world.m.comma);
    return [linkToId(world, other.id), " ", ...(issuerLine(world, other) ?? []), " ", { text: details, tag: true }];
  });
  if (items.length === 0) return [];
  return section("same-number", words.sameNumber, [text(words.sameNumberText), { type: "items", items }]);
}

/** Levels that the state database of laws holds: of these a reader finds the official text there by title. */
const inStateDatabase: readonly LegalLevel[] = [
  "law",
  "administrative-regulation",
  "local-regulation",
  "judicial-interpretation",
];

const expressionKeys = ["by", "adopted", "approved", "published", "dated", "month", "effective", "number"] as const;

function expressions(world: World, instrument: PublishedInstrument): Section[] {
  const words = world.m.pages.instrument;
  const texts = instrument.expressions ?? [];
  // Approval and undetermined days are rare: a column stands only where a text fills it.
  const keys = expressionKeys.filter((key) => key === "by" || texts.some((each) => each[key] !== undefined));
  const rows = texts.map((each): TableRow => {
    const cell = (key: (typeof keys)[number]): string | undefined =>
      key === "by" ? each.by && words.by[each.by] : each[key];
    return { cells: keys.map((key) => [cell(key) ?? "—"]) };
  });
  const columns = keys.map((key) => words.expressionColumns[key]);
  return section("expressions", words.expressions, [
    { type: "table", caption: words.expressions, columns, rows },
    ...(inStateDatabase.includes(instrument.level) && instrument.draft !== true ? [text(words.officialText)] : []),
  ]);
}

function articleOrder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const [x = 0, xSub = 0] = a.split("-").map(Number);
  const [y = 0, ySub = 0] = b.split("-").map(Number);
  return x - y || xSub - ySub;
}

/** Type of an article in the register, and its parts that the tables of articles show by themselves. */
const articleType = fieldsOnPath("instrument", ["articles"])?.at(-1)?.type ?? "";
const articleParts = ["gist", "kinds", "version", "texts", "digest"];

/** What an article is used for, and what else is on record of it. */
function articleUse(world: World, held: NonNullable<PublishedInstrument["articles"]>[string]): Rich {
  const uses: Rich = held.kinds ? [terms(world, "article-kinds", held.kinds)] : [];
  const more = otherParts(world, { type: articleType, shown: articleParts }, held);
  const all = [...(uses.length > 0 ? [uses] : []), ...more];
  return all.length === 0 ? ["—"] : all.flatMap((part, index) => (index === 0 ? part : [world.m.comma, ...part]));
}

function articles(world: World, instrument: PublishedInstrument): Section[] {
  const words = world.m.pages.instrument;
  const rows = Object.entries(instrument.articles ?? {})
    .sort(articleOrder)
    .map(
      ([article, held]): TableRow => ({
        id: articleAnchor(article),
        cells: [clauses(world, [{ article }]), [held.gist ? say(world, held.gist) : "—"], articleUse(world, held)],
      }),
    );
  if (rows.length === 0) return [];
  return section("articles", words.articles, [
    text(words.articlesText),
    { type: "table", caption: words.articles, columns: words.articleColumns, rows },
  ]);
}

/** How the cited articles stand in other texts of the law; nothing where no other text was compared. */
function articleTexts(world: World, instrument: PublishedInstrument): Section[] {
  const words = world.m.pages.instrument;
  const rows = Object.entries(instrument.articles ?? {})
    .sort(articleOrder)
    .flatMap(([article, { version, texts = [] }]) =>
      texts.map(
        (each): TableRow => ({
          cells: [
            [...clauses(world, [{ article }]), version === undefined ? "" : ` (${version})`],
            [each.version],
            each.article === undefined ? ["—"] : clauses(world, [{ article: each.article }]),
            [words.relations[each.relation]],
          ],
        }),
      ),
    );
  if (rows.length === 0) return [];
  return section("article-texts", words.texts, [
    text(words.textsText),
    { type: "table", caption: words.texts, columns: words.textColumns, rows },
  ]);
}

function reliance(world: World, instrument: PublishedInstrument): Section[] {
  const words = world.m.pages.instrument;
  const slug = instrument.id.replace(/^instruments\//, "");
  const all = restsOn(world.set, slug);
  const use = (citation: Citation, path: Reliance["path"]): string => {
    if (path[0] === "conflicts") return world.m.pages.list.conflictWith;
    const role = "role" in citation ? (citation.role as BasisRole) : undefined;
    return role === undefined ? words.setBy : term(world, "basis-roles", role);
  };
  const tables = kinds.map((kind): Block => {
    const rows = all
      .filter(({ document }) => document.documentKind === kind)
      .map(
        ({ document, citation, path }): TableRow => ({
          cells: [
            plainly(linkWithEdition(world, document)),
            [stateTag(world, document)?.label ?? ""],
            citation.article === undefined ? ["—"] : clauses(world, [{ ...citation, article: citation.article }], slug),
            [use(citation, path)],
          ],
        }),
      );
    const caption = kindPlural(world, kind);
    return { type: "table", caption, columns: words.restsOnColumns, rows };
  });
  const standing = all.filter(({ document }) => isInForce(world, document)).length;
  return section("rests-on", words.restsOn, [
    text(all.length === 0 ? words.restsOnNone : words.restsOnText(all.length, standing)),
    ...tables,
  ]);
}

/** Links whose state stands in a column of its own. */
function plainly(line: Rich): Rich {
  return line.map((piece) => {
    if (typeof piece === "string") return piece;
    const { state: _, ...link } = piece;
    return link;
  });
}

/** Fields with a line or a section of their own; that it is a draft, or repealed, is its state. */
const shown = [
  ...[
    "level",
    "issuer",
    "issuerPrinted",
    "number",
    "region",
    "aliases",
    "replaces",
    "expressions",
    "articles",
    "draft",
    "repealed",
  ],
];

/** Page of a law, regulation, rule or policy document. */
export function instrumentPage(world: World, instrument: PublishedInstrument): PageModel {
  const words = world.m.pages;
  const ask = (field: string): ReturnType<typeof known> => known(world, instrument, field);
  const { aliases, replaces, region } = instrument;
  return {
    ...shell(world, instrument),
    keywords: [...(aliases ?? []), ...(instrument.number === undefined ? [] : [instrument.number])],
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, instrument)]),
          ask("level")([coded(world, "legal-levels", instrument.level)]),
          ask("issuer")([issuerLine(world, instrument)]),
          ask("number")([instrument.number === undefined ? undefined : [instrument.number]]),
          fact(words.instrument.year, [yearOf(instrument) === undefined ? undefined : [yearOf(instrument) ?? ""]]),
          ask("region")([region === undefined ? undefined : [linkToId(world, `regions/${region}`)]]),
          ask("aliases")([aliases && [aliasSpan(world, aliases)]]),
          ask("replaces")([
            replaces &&
              joined(
                replaces.map((id) => linkToId(world, `instruments/${id}`)),
                world.m.comma,
              ),
          ]),
          remaining(world, instrument, shown),
          fact(words.common.id, [[{ text: instrument.id, code: true }]]),
        ),
      ]),
      ...sameNumber(world, instrument),
      ...expressions(world, instrument),
      ...articles(world, instrument),
      ...articleTexts(world, instrument),
      ...lifeSection(world, instrument),
      ...reliance(world, instrument),
      ...impactSection(world, instrument),
      ...noteSection(world, instrument),
      ...unknownSection(world, instrument),
      ...findingsSection(world, instrument),
      ...provenanceSection(world, instrument),
    ],
  };
}
