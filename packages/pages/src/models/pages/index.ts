import type { DocumentOf } from "@mulu/engine";
import type { DocumentKind, PublishedDocument } from "@mulu/schema";

import type { MovedModel, PageModel } from "../../model/page.js";
import type { World } from "../world.js";
import { changelogPage, changePages } from "../changelog.js";
import { answerPage } from "../road/answer.js";
import { commentPage } from "../road/comment.js";
import { consultationsPage } from "../road/consultations.js";
import { docketPage } from "../road/docket.js";
import { pagesAround } from "../road/docket-pages.js";
import { legalLogPage } from "../road/legal-log.js";
import { algorithmPage } from "./algorithm.js";
import { citationFormsPage } from "./citation-forms.js";
import { catalogPages, catalogsPage, collectionPages } from "./collections.js";
import { comparePage, comparisonPages } from "./compare.js";
import { coveragePage } from "./coverage.js";
import { deskPage } from "./desk.js";
import { editionPage } from "./edition.js";
import { entryPage } from "./entry.js";
import { finished } from "../finished.js";
import { findingsPage } from "./findings.js";
import { glossaryPages } from "./glossary.js";
import { guidePages } from "./guides.js";
import { instrumentPage } from "./instrument.js";
import { listPage } from "./list.js";
import { localPage } from "./local.js";
import { measurePage } from "./measure.js";
import { commitmentPage, incentivePage, indicatorPage, protectionPage } from "./other-catalogs.js";
import { plainPage } from "./plain.js";
import { movedPage, redirectPage, repairPage } from "./process.js";
import { questionsPage } from "./questions.js";
import { recordPage } from "./record.js";
import { registerRowPage } from "./register-row.js";
import { organizationPage, regionPage, vocabularyPage } from "./registers.js";
import { rulePage, rulesPage } from "./rules.js";
import { downloadsPage } from "./site.js";
import { dayPages, whenPage } from "./when.js";

/** Pages that say more than the fields of a document, or say them in an order of their own. */
const ownPages: { readonly [K in DocumentKind]?: (world: World, document: DocumentOf<K>) => PageModel } = {
  entry: entryPage,
  measure: measurePage,
  commitment: commitmentPage,
  indicator: indicatorPage,
  incentive: incentivePage,
  protection: protectionPage,
  list: listPage,
  instrument: instrumentPage,
  edition: editionPage,
  "repair-rule": repairPage,
  "record-format": recordPage,
  organization: organizationPage,
  region: regionPage,
  vocabulary: vocabularyPage,
  docket: docketPage,
  "register-row": registerRowPage,
  redirect: redirectPage,
};

/** The page of any document: of its kind, where that has one. */
export function documentPage(world: World, document: PublishedDocument): PageModel {
  const page = ownPages[document.documentKind] as
    | ((world: World, document: PublishedDocument) => PageModel)
    | undefined;
  return (page ?? plainPage)(world, document);
}

/** Every page made from the data, one per path, one at a time: a site of any size need never be held whole. */
export function* eachPage(world: World): Generator<PageModel> {
  for (const page of unfinished(world)) yield finished(world, page);
}

/** Every page made from the data, at once. */
export function allPages(world: World): PageModel[] {
  return [...eachPage(world)];
}

function* unfinished(world: World): Generator<PageModel> {
  yield catalogsPage(world);
  yield* collectionPages(world);
  yield* catalogPages(world);
  for (const document of world.set.documents) yield documentPage(world, document);
  yield rulesPage(world);
  yield questionsPage(world);
  yield citationFormsPage(world);
  yield algorithmPage(world);
  yield findingsPage(world);
  yield* guidePages(world);
  for (const code of new Set(world.rules.map((rule) => rule.code))) yield rulePage(world, code);
  yield* glossaryPages(world);
  yield downloadsPage(world);
  yield deskPage(world);
  yield localPage(world);
  yield whenPage(world);
  yield* dayPages(world);
  yield comparePage(world);
  yield* comparisonPages(world);
  yield coveragePage(world);
  yield changelogPage(world);
  yield* changePages(world);
  yield legalLogPage(world);
  yield consultationsPage(world);
  yield commentPage(world);
  yield answerPage(world);
  for (const docket of world.set.all("docket")) yield* pagesAround(world, docket);
}

/** Pages at the old addresses of what moved or ended, unless something else stands there. */
export function movedPages(world: World): MovedModel[] {
  return world.set
    .all("redirect")
    .filter(({ from }) => !world.set.documents.some(({ id }) => id === from))
    .map((redirect) => movedPage(world, redirect));
}
