import type {
  PublishedCommitment,
  PublishedDocument,
  PublishedIncentive,
  PublishedIndicator,
  PublishedProtection,
} from "@mulu/schema";

import type { Block, Fact, PageModel, Rich, Section } from "../../model/page.js";
import { fieldName } from "../field-names.js";
import { remaining } from "../arrangements.js";
import { basisTable, facts, findingsSection, noteSection, section, shell } from "../common.js";
import { actorLine, aliasSpan, citationLink, coded, fact, joined, known, linkTo, linkToId } from "../inline.js";
import { stateLine } from "../state.js";
import { interval } from "../terms.js";
import { say, term, terms } from "../world.js";
import type { World } from "../world.js";
import { edition, editionTrail } from "./entry.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";
import { versionsSection } from "../versions.js";

/** Fields with a line or a section of their own. */
const shown = {
  commitment: [
    ...["type", "family", "authority", "setBy", "certificate", "use", "voluntary", "copies", "verification"],
    ...["withdrawal", "publication", "publicInterest", "thirdPartyInterest", "hardToVerify", "validity", "notices"],
    ...["confirmations", "falseCommitment", "basis"],
  ],
  indicator: ["level", "number", "parent", "score"],
  incentive: ["benefit", "beneficiary", "implementer", "discretion", "validity", "basis"],
  protection: ["aliases", "rule", "protects", "subjects", "appliesTo", "entries", "validity", "basis"],
} as const;

type Member = PublishedCommitment | PublishedIndicator | PublishedIncentive | PublishedProtection;

/** What every page of these catalogs has: its facts, sections of its own, then what is unknown, found and whence. */
function memberPage(world: World, member: Member, own: { facts: Fact[]; sections: readonly Section[] }): PageModel {
  const words = world.m.pages.common;
  return {
    ...shell(world, member),
    trail: editionTrail(world, member.edition),
    sections: [
      ...section("facts", words.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, member)]),
          own.facts,
          fact(words.edition, [edition(world, member)]),
          fact(words.id, [[{ text: member.id, code: true }]]),
        ),
      ]),
      ...own.sections,
      ...noteSection(world, member),
      ...unknownSection(world, member),
      ...findingsSection(world, member),
      ...versionsSection(world, member),
      ...provenanceSection(world, member),
    ],
  };
}

function codes(world: World, vocabulary: string, list: readonly string[] | undefined): Block {
  return { type: "items", items: (list ?? []).map((code): Rich => [term(world, vocabulary, code)]) };
}

/** Page of a matter of notice-and-commitment: what is told, what is confirmed, what follows a false commitment. */
export function commitmentPage(world: World, matter: PublishedCommitment): PageModel {
  const words = world.m.pages.otherCatalogs;
  const ask = (field: string): ReturnType<typeof known> => known(world, matter, field);
  const { authority, certificate, use, verification, withdrawal, publication, voluntary, copies } = matter;
  const period = interval(world, matter.validity);
  return memberPage(world, matter, {
    facts: [
      ...fact(words.type, [coded(world, "commitment-types", matter.type)]),
      ...fact(words.family, [coded(world, "commitment-families", matter.family)]),
      ...ask("authority")([authority === undefined ? undefined : [linkToId(world, `organizations/${authority}`)]]),
      ...fact(fieldName(world, "commitment", "setBy"), [[citationLink(world, matter.setBy)]]),
      ...ask("certificate")([certificate && [say(world, certificate)]]),
      ...ask("use")([use && [say(world, use)]]),
      ...fact(words.choice, [voluntary === undefined ? undefined : [voluntary ? words.voluntary : words.notVoluntary]]),
      ...remaining(world, matter, shown.commitment),
      ...ask("copies")([copies === undefined ? undefined : [String(copies)]]),
      ...ask("verification")([verification && [say(world, verification)]]),
      ...ask("withdrawal")([withdrawal && [say(world, withdrawal)]]),
      ...fact(words.letter, [publication && [say(world, publication)]]),
      ...(["publicInterest", "thirdPartyInterest", "hardToVerify"] as const).flatMap((field) =>
        ask(field)([matter[field] === undefined ? undefined : [matter[field] ? words.yes : words.no]]),
      ),
      ...ask("validity")([period === undefined ? undefined : [period]]),
    ],
    sections: [
      ...section("notices", words.notices, [codes(world, "notice-parts", matter.notices)]),
      ...section("confirmations", words.confirmations, [codes(world, "confirmation-parts", matter.confirmations)]),
      ...section("false-commitment", words.falseCommitment, [
        codes(world, "false-commitment-actions", matter.falseCommitment),
      ]),
      ...section("basis", words.certificateBasis, [basisTable(world, words.certificateBasis, matter.basis)]),
    ],
  });
}

function isChildOf(document: PublishedDocument, { id }: PublishedIndicator): document is PublishedIndicator {
  return document.documentKind === "indicator" && document.parent === id;
}

/** Page of an indicator: its place in the tree and its score. */
export function indicatorPage(world: World, indicator: PublishedIndicator): PageModel {
  const words = world.m.pages.otherCatalogs;
  const ask = (field: string): ReturnType<typeof known> => known(world, indicator, field);
  const { number, parent, score } = indicator;
  const children = world.set
    .members(indicator.edition ?? "")
    .filter((document): document is PublishedIndicator => isChildOf(document, indicator))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return memberPage(world, indicator, {
    facts: [
      ...fact(words.level, [[words.levels(indicator.level)]]),
      ...fact(words.number, [number === undefined ? undefined : [String(number)]]),
      ...ask("parent")([parent === undefined ? undefined : [linkToId(world, parent)]]),
      ...ask("score")([score === undefined ? undefined : [words.points(score)]]),
      ...remaining(world, indicator, shown.indicator),
    ],
    sections: section("children", words.children, [
      { type: "items", items: children.map((child): Rich => [linkTo(world, child)]) },
    ]),
  });
}

/** Page of an incentive: what is granted, to whom, by whom, on which clause. */
export function incentivePage(world: World, incentive: PublishedIncentive): PageModel {
  const words = world.m.pages.otherCatalogs;
  const ask = (field: string): ReturnType<typeof known> => known(world, incentive, field);
  const { benefit, beneficiary, discretion } = incentive;
  const period = interval(world, incentive.validity);
  const basis = world.m.pages.common.basis;
  return memberPage(world, incentive, {
    facts: [
      ...ask("benefit")([benefit && [say(world, benefit)]]),
      ...ask("beneficiary")([beneficiary && [say(world, beneficiary)]]),
      ...ask("implementer")([actorLine(world, incentive.implementer)]),
      ...ask("discretion")([discretion && [words.discretions[discretion]]]),
      ...remaining(world, incentive, shown.incentive),
      ...ask("validity")([period === undefined ? undefined : [period]]),
    ],
    sections: section("basis", basis, [basisTable(world, basis, incentive.basis)]),
  });
}

/** Page of a rule that protects people: what it says, what and whom it protects, and by which clause. */
export function protectionPage(world: World, protection: PublishedProtection): PageModel {
  const ask = (field: string): ReturnType<typeof known> => known(world, protection, field);
  const { aliases, rule, protects, subjects, appliesTo, entries } = protection;
  const period = interval(world, protection.validity);
  const { basis } = world.m.pages.common;
  return {
    ...memberPage(world, protection, {
      facts: [
        ...ask("aliases")([aliases && [aliasSpan(world, aliases)]]),
        ...ask("rule")([[say(world, rule)]]),
        ...ask("protects")([[terms(world, "protection-topics", protects)]]),
        ...ask("subjects")([subjects && [terms(world, "subject-kinds", subjects)]]),
        ...ask("appliesTo")([appliesTo && [terms(world, "information-kinds", appliesTo)]]),
        ...ask("entries")([
          entries &&
            joined(
              entries.map((id) => linkToId(world, id)),
              world.m.comma,
            ),
        ]),
        ...remaining(world, protection, shown.protection),
        ...ask("validity")([period === undefined ? undefined : [period]]),
      ],
      sections: section("basis", basis, [basisTable(world, basis, protection.basis)]),
    }),
    keywords: aliases ?? [],
  };
}
