import type { PublishedInstrument } from "@mulu/schema";

import { verdictOn } from "../cited-on/clause-on.js";
import { datedTexts, expressionDays, isFirst } from "../instruments.js";
import type { ImpactChange } from "./model.js";

/** @throws RangeError for what cannot happen to an instrument: before it was made, or to an article that it has not */
export function requirePossible(instrument: PublishedInstrument, change: ImpactChange): void {
  const { title, repealed } = instrument;
  const [first] = datedTexts(instrument);
  const isRecorded = change.is === "repealed" && repealed?.date === change.on;
  if (first && isFirst(first.expression) && change.on < first.earliest && !isRecorded) {
    throw new RangeError(
      `${change.on} 还没有《${title.zh}》：它最早在 ${first.earliest} 才有，那时以前不会废止、修改。On ${change.on} there was no ${title.en} yet: it is of ${first.earliest} at the earliest, and nothing of it was repealed or amended before.`,
    );
  }
  if (change.is !== "removed" && change.is !== "moved") return;
  const count = articleCount(instrument, change);
  if (count !== undefined) {
    throw new RangeError(
      `《${title.zh}》当日的文本一共 ${count} 条，没有第 ${change.article} 条。The text of ${title.en} of that day has ${count} articles, and none numbered ${change.article}.`,
    );
  }
  if (change.is === "moved" && change.article === change.to) {
    throw new RangeError(
      `第 ${change.article} 条改为第 ${change.to} 条，没有变。Article ${change.article} becomes Article ${change.to}: nothing changes.`,
    );
  }
}

/** How many articles the text of the day has, where that is on record and the article is none of them. */
function articleCount(
  instrument: PublishedInstrument,
  { article, on }: Extract<ImpactChange, { article: string }>,
): number | undefined {
  const text = datedTexts(instrument).findLast(({ earliest }) => earliest <= on);
  const counted = instrument.articleCount?.version;
  const isCounted = text !== undefined && counted !== undefined && expressionDays(text.expression).includes(counted);
  if (!isCounted || text.latest > on) return undefined;
  const verdict = verdictOn(instrument, { instrument: instrument.id, article, expression: counted }, on);
  return verdict?.is === "no-such-article" ? verdict.count : undefined;
}
