import { versionBefore } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { valueTitle } from "@mulu/schema";
import type { PublishedEdition } from "@mulu/schema";

import { isApproved } from "./options.js";
import type { Known, Lack } from "./options.js";
import { isBound } from "./publishable.js";

const lack = (code: string, [zh, en]: readonly [string, string], hint?: readonly [string, string]): Lack => ({
  code,
  words: { zh, en },
  ...(hint === undefined ? {} : { hint: { zh: hint[0], en: hint[1] } }),
});

/** Words by which a title still says that it is a draft. */
export const draftWords = /草案|草稿|征求意见稿|送审稿|draft/i;

/** Every statement that publishing needs and that nobody has given. What is recorded wrongly is for the rules to say. */
export function lacksOf(set: CatalogSet, edition: PublishedEdition, known: Known): Lack[] {
  const found: Lack[] = [];
  if (known.number === undefined) {
    found.push(lack("number", ["没有文号", "no document number"], ["--number 某信用〔2026〕1号", "--number"]));
  }
  if (known.on === undefined) {
    found.push(lack("on", ["没有公布日期", "no day of publication"], ["--on 2026-12-20", "--on 2026-12-20"]));
  }
  if (known.url === undefined) {
    found.push(lack("url", ["没有公布网址", "no address of the publication"], ["--url https://…", "--url https://…"]));
  }
  if (known.effective === undefined) {
    found.push(
      lack("effective", ["没有施行日期", "no day in force"], ["--effective 2027-01-01", "--effective 2027-01-01"]),
    );
  }
  const title = known.title ?? edition.title;
  if (draftWords.test(title.zh) || draftWords.test(title.en)) {
    found.push(
      lack(
        "title",
        [`名称仍称草案：${title.zh}`, `its title still says draft: ${title.en}`],
        ["--title 名称 --title-en 英文名称", "--title … --title-en …"],
      ),
    );
  }
  const earlier = versionBefore(set, edition);
  if (known.supersedes === undefined && earlier) {
    found.push(
      lack(
        "supersedes",
        [`没有写明是否取代 ${earlier.id}`, `it does not say whether it takes the place of ${earlier.id}`],
        [
          `--supersedes ${earlier.id}，不取代的写 --supersedes none`,
          `--supersedes ${earlier.id}, or --supersedes none`,
        ],
      ),
    );
  }
  const named = typeof known.supersedes === "string" ? set.edition(known.supersedes) : undefined;
  if (typeof known.supersedes === "string" && !named) {
    found.push(lack("supersedes", [`没有版本 ${known.supersedes}`, `there is no edition ${known.supersedes}`]));
  }
  if (isBound(edition) && !known.docket) {
    found.push(
      lack(
        "docket",
        ["没有征求意见卷宗", "no docket of a consultation"],
        ["mulu docket open，或者 --docket 卷宗", "mulu docket open, or --docket ID"],
      ),
    );
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
  return [
    lack("decision", [`卷宗的结论是“${outcome.zh}”，不是通过`, `the docket was decided otherwise: ${outcome.en}`]),
  ];
}

function stageLacks({ proposal, collation, review, publisher }: Known): Lack[] {
  const found: Lack[] = [];
  if (!proposal) {
    found.push(
      lack(
        "proposal",
        ["没有记载何时由谁提出", "who proposed it, and when, is not recorded"],
        ["--proposed 2026-06-01:机构", "--proposed 2026-06-01:BODY"],
      ),
    );
  }
  if (!collation) {
    found.push(
      lack(
        "collation",
        ["没有记载何时由谁汇总", "who collated it, and when, is not recorded"],
        ["--collated 2026-08-01:机构", "--collated 2026-08-01:BODY"],
      ),
    );
  }
  if (!review) {
    found.push(
      lack(
        "review",
        ["没有记载何时由谁审定", "who reviewed it, and when, is not recorded"],
        [
          "卷宗的 decision，或者 --review 机构 --reviewed 2026-12-01",
          "decision of the docket, or --review BODY --reviewed 2026-12-01",
        ],
      ),
    );
  }
  if (publisher === undefined) {
    found.push(lack("by", ["没有写明由谁公布", "who publishes it is not stated"], ["--by 机构", "--by BODY"]));
  }
  return found;
}
