import { titleOf } from "@mulu/engine";
import { collectionOf } from "@mulu/schema";
import type { DocumentKind, Finding, Provenance, PublishedBasis, PublishedDocument } from "@mulu/schema";

import type { Block, Crumb, Fact, FindingView, PageModel, Rich, Section, Span } from "../model/page.js";
import { kindName, kindPlural } from "./kind-names.js";
import { banner } from "./banner.js";
import { basisLink, joined, linkToId } from "./inline.js";
import { commentPathOf } from "./road/paths.js";
import { pageState } from "./state.js";
import { pathOf, say, term } from "./world.js";
import type { World } from "./world.js";

/** A section, or nothing when all its blocks are empty. */
export function section(id: string, heading: string, blocks: readonly (Block | undefined)[]): Section[] {
  const present = blocks.filter((block): block is Block => block !== undefined && !isEmpty(block));
  const substance = present.filter((block) => block.type !== "text");
  const onlyText = present.length > 0 && substance.length === 0;
  return substance.length > 0 || onlyText ? [{ id, heading, blocks: present }] : [];
}

function isEmpty(block: Block): boolean {
  if (block.type === "facts") return block.facts.length === 0;
  if (block.type === "text") return block.lines.length === 0;
  if (block.type === "items") return block.items.length === 0;
  if (block.type === "table" || block.type === "browser") return block.rows.length === 0;
  if (block.type === "findings") return block.findings.length === 0;
  if (block.type === "pages") return block.paths.length === 0;
  if (block.type === "day") return block.days.length === 0;
  if (block.type === "windows") return block.windows.length === 0;
  if (block.type === "steps") return block.steps.length === 0;
  if (block.type === "lines") return block.lines.length === 0;
  if (block.type === "receipt") return false;
  if (block.type === "desk") return block.regions.length === 0;
  if (block.type === "try") return Object.keys(block.trial.files).length === 0;
  return block.text === "";
}

export function text(...lines: readonly (Rich | string)[]): Block {
  return { type: "text", lines: lines.map((line) => (typeof line === "string" ? [line] : line)) };
}

export function facts(...groups: readonly (readonly Fact[])[]): Block {
  return { type: "facts", facts: groups.flat() };
}

/** A source by its title; with a link where the source may be published. */
export function sourceSpan(world: World, key: string): Span {
  const value = world.set.vocabulary("sources")?.values.find(({ code }) => code === key);
  if (!value) return { text: key };
  return { text: say(world, value.title), ...(value.url === undefined ? {} : { href: value.url }) };
}

export function sourceLine(world: World, source: Provenance["source"]): Rich | undefined {
  if (source === undefined) return undefined;
  const keys = Array.isArray(source) ? source : [source];
  return joined(
    keys.map((key) => sourceSpan(world, String(key))),
    world.m.comma,
  );
}

export function basisTable(world: World, caption: string, bases: readonly PublishedBasis[] | undefined): Block {
  return {
    type: "table",
    caption,
    columns: world.m.pages.common.basisColumns,
    rows: (bases ?? []).map((basis) => ({
      cells: [
        [basisLink(world, basis)],
        [term(world, "legal-levels", basis.level)],
        [term(world, "basis-roles", basis.role)],
        [term(world, "basis-weights", basis.weight)],
      ],
    })),
  };
}

/** The reason of the exception that acknowledges a finding, who accepted it, and until when. */
export function acceptance(world: World, { accepted, acceptedBy, acceptedUntil }: Finding): string | undefined {
  if (accepted === undefined) return undefined;
  const { acceptedBy: by, to: until } = world.m.pages.common;
  const parts = [
    ...(acceptedBy === undefined ? [] : [by(say(world, acceptedBy))]),
    ...(acceptedUntil === undefined ? [] : [until(acceptedUntil)]),
  ];
  return parts.length === 0 ? say(world, accepted) : `${say(world, accepted)} (${parts.join(world.m.comma)})`;
}

export function findingView(world: World, finding: Finding, withSubject = false): FindingView {
  const words = world.m.pages.common;
  const rule = world.rules.find(({ code }) => code === finding.rule);
  const accepted = acceptance(world, finding);
  const unknown = finding.verdict === "cannot-say";
  return {
    code: finding.rule,
    ...(rule === undefined ? {} : { href: `/rules/${rule.code}/` }),
    title: rule === undefined ? finding.rule : say(world, rule.title),
    severity: words.severity[finding.severity],
    verdict: accepted === undefined ? words.verdict[finding.verdict] : words.verdict.accepted,
    tone: accepted !== undefined ? "accepted" : unknown ? "unknown" : finding.severity,
    message: say(world, finding.message),
    ...(finding.hint === undefined || unknown ? {} : { hint: say(world, finding.hint) }),
    ...(accepted === undefined ? {} : { accepted }),
    ...(withSubject ? { subject: linkToId(world, finding.subject) } : {}),
  };
}

export function findingsSection(world: World, document: PublishedDocument): Section[] {
  const words = world.m.pages.common;
  const findings = world.findingsOf.get(document.id) ?? [];
  const views = findings.map((finding) => findingView(world, finding));
  return section("findings", words.findings, [
    text(views.length === 0 ? words.findingsNone : words.findingsText),
    { type: "findings", findings: views },
  ]);
}

export function noteSection(world: World, document: PublishedDocument): Section[] {
  const note = "note" in document ? document.note : undefined;
  if (note === undefined || typeof note === "string") return [];
  return section("note", world.m.pages.common.note, [text(say(world, note))]);
}

export function twins(world: World, document: PublishedDocument): Span[] {
  const file = `api/v1/documents/${document.id}.json`;
  const words = world.m.machine;
  const { repository } = world;
  const json: Span[] = world.files.has(file) ? [{ text: words.json, href: `/${file}` }] : [];
  // Dockets say where their own comments go; for all else there is the page that tells how to comment.
  const about = document.documentKind === "docket" ? commentPathOf(document.id) : "/comment/";
  if (repository === undefined) return [...json, { text: words.comment, href: about }];
  const issue = `${repository}/issues/new?title=${encodeURIComponent(`${document.id}: `)}`;
  return [
    ...json,
    { text: words.source, href: `${repository}/blob/main/catalogs/${document.file}` },
    { text: words.comment, href: issue },
  ];
}

export function home(world: World): Crumb[] {
  return [{ text: world.m.pages.catalogs.title, href: "/catalogs/" }];
}

/** Way to the pages of a kind: over the page that lists them, where there is one. */
function kindTrail(world: World, kind: DocumentKind): Crumb[] {
  const folder = collectionOf(kind);
  return [
    ...home(world),
    ...(folder === undefined ? [] : [{ text: kindPlural(world, kind), href: `/catalogs/${folder}/` }]),
  ];
}

/** What every document page shares: title in both languages, state, trail, twins. */
export function shell(world: World, document: PublishedDocument): Omit<PageModel, "sections"> {
  const title = titleOf(document);
  const kind = kindName(world, document.documentKind);
  const other = title[world.m.other];
  const own = say(world, title);
  const state = pageState(world, document);
  return {
    path: pathOf(document.id),
    kind,
    title: own,
    ...(other === own ? {} : { other: { text: other, lang: world.m.otherLang } }),
    description: document.official
      ? world.m.pages.common.officialDescription(kind, own)
      : world.m.pages.common.description(kind, own),
    trail: kindTrail(world, document.documentKind),
    banner: banner(world, document),
    ...(state === undefined ? {} : { state }),
    twins: twins(world, document),
    searchKind: kind,
  };
}
