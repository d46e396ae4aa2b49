import type { ImpactChange } from "@mulu/engine";
import type { IsoDate } from "@mulu/schema";

import { UsageError } from "./exit.js";
import { parseDate } from "./load.js";
import { say } from "./words/say.js";

/** How a change of an instrument is asked about on the command line. */
export interface ChangeOptions {
  on?: string;
  repealed?: string;
  amended?: string;
  article?: string;
  movedTo?: string;
}

/** A number of an article as the catalogs write it: 54, or 133-1 for 第一百三十三条之一. */
function parseArticle(written: string): string {
  if (/^[1-9]\d{0,3}(-[1-9]\d?)?$/.test(written)) return written;
  throw new UsageError(say("not-article-write", { written }));
}

/**
 * The change that is asked about, and the day to judge.
 * @throws UsageError for days and articles that are none, and for flags that do not go together
 */
export function changeAsked(options: ChangeOptions): { change?: ImpactChange; on?: IsoDate } {
  const day = (written: string | undefined): IsoDate | undefined =>
    written === undefined ? undefined : parseDate(written);
  const [on, repealed, amended] = [day(options.on), day(options.repealed), day(options.amended)];
  const asked = on === undefined ? {} : { on };
  const from = repealed ?? amended ?? on;
  if (on !== undefined && from !== undefined && on < from) {
    throw new UsageError(say("day-judge-before-change", { on, from }));
  }
  if (repealed !== undefined && amended !== undefined) {
    throw new UsageError(say("give-repealed-amended-not"));
  }
  if (options.article !== undefined) return { ...asked, change: articleChange(options, options.article, from) };
  if (options.movedTo !== undefined) {
    throw new UsageError(say("moved-goes-article"));
  }
  if (repealed !== undefined) return { ...asked, change: { is: "repealed", on: repealed } };
  if (amended !== undefined) return { ...asked, change: { is: "amended", on: amended } };
  return asked;
}

function articleChange(options: ChangeOptions, written: string, from: IsoDate | undefined): ImpactChange {
  const article = parseArticle(written);
  if (options.amended !== undefined) {
    throw new UsageError(say("one-article-give-moved"));
  }
  if (from === undefined) {
    throw new UsageError(say("one-article-say-day"));
  }
  if (options.movedTo === undefined) return { is: "removed", article, on: from };
  return { is: "moved", article, to: parseArticle(options.movedTo), on: from };
}
