import { versionBefore } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { same, valueTitle } from "@mulu/schema";
import type { PublishedEdition, Text } from "@mulu/schema";

import { isApproved } from "./options.js";
import type { Known, Lack } from "./options.js";
import { isBound } from "./publishable.js";
import { say } from "../words/say.js";

const lack = (code: string, words: Text, hint?: Text): Lack => ({
  code,
  words,
  ...(hint === undefined ? {} : { hint }),
});

/** Words by which a title still says that it is a draft. */
export const draftWords = /草案|草稿|征求意见稿|送审稿|draft/i;

/** Every statement that publishing needs and that nobody has given. What is recorded wrongly is for the rules to say. */
export function lacksOf(set: CatalogSet, edition: PublishedEdition, known: Known): Lack[] {
  const found: Lack[] = [];
  if (known.number === undefined) {
    found.push(lack("number", say("no-document-number"), say("how-number")));
  }
  if (known.on === undefined) {
    found.push(lack("on", say("no-day-publication"), same("--on 2026-12-20")));
  }
  if (known.url === undefined) {
    found.push(lack("url", say("no-address-publication"), same("--url https://…")));
  }
  if (known.effective === undefined) {
    found.push(lack("effective", say("no-day-force"), same("--effective 2027-01-01")));
  }
  const title = known.title ?? edition.title;
  if (draftWords.test(title.zh) || draftWords.test(title.en)) {
    found.push(lack("title", say("title-still-says-draft", { title }), say("how-titles")));
  }
  const earlier = versionBefore(set, edition);
  if (known.supersedes === undefined && earlier) {
    found.push(
      lack(
        "supersedes",
        say("does-not-say-whether", { earlier: earlier.id }),
        say("how-supersedes", { earlier: earlier.id }),
      ),
    );
  }
  const named = typeof known.supersedes === "string" ? set.edition(known.supersedes) : undefined;
  if (typeof known.supersedes === "string" && !named) {
    found.push(lack("supersedes", say("no-edition", { supersedes: known.supersedes })));
  }
  if (isBound(edition) && !known.docket) {
    found.push(lack("docket", say("no-docket-consultation"), say("how-docket")));
  }
  for (const each of decisionLacks(known)) found.push(each);
  if (isBound(edition)) for (const each of stageLacks(known)) found.push(each);
  return found;
}

/** A docket that was decided otherwise, whatever else is given. */
export function decisionLacks({ docket }: Known): Lack[] {
  const decision = docket?.decision;
  if (!decision || isApproved(docket)) return [];
  const outcome = valueTitle("docket", "decision.outcome", decision.outcome);
  return [lack("decision", say("docket-decided-otherwise", { outcome }))];
}

function stageLacks({ proposal, collation, review, publisher }: Known): Lack[] {
  const found: Lack[] = [];
  if (!proposal) {
    found.push(lack("proposal", say("who-proposed-when-not"), say("how-proposed")));
  }
  if (!collation) {
    found.push(lack("collation", say("who-collated-when-not"), say("how-collated")));
  }
  if (!review) {
    found.push(lack("review", say("who-reviewed-when-not"), say("how-reviewed")));
  }
  if (publisher === undefined) {
    found.push(lack("by", say("who-publishes-not-stated"), say("how-publisher")));
  }
  return found;
}
