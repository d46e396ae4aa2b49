import { versionBefore } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedList, Text } from "@mulu/schema";

import { draftWords } from "./lacks.js";
import type { KnownOfList } from "./list-standard.js";
import type { Lack } from "./options.js";
import { isBound } from "./publishable.js";
import { say } from "../words/say.js";

/** Every statement that publishing a list standard needs and nobody has given, and what contradicts what is recorded. */
export function lacksOfList(set: CatalogSet, list: PublishedList, known: KnownOfList): Lack[] {
  return [
    ...notGiven(list, known),
    ...numberLacks(list, known),
    ...titleLacks(list, known),
    ...dayLacks(set, list, known),
  ];
}

/** A flag with its value is the same in every language. */
const typed = (flag: string): Text => ({ zh: flag, en: flag });

function notGiven(list: PublishedList, { on, url, effective, creditChina, source }: KnownOfList): Lack[] {
  const asked: [missing: boolean, lack: Lack][] = [
    [on === undefined, { code: "on", words: say("no-day"), hint: typed("--on 2026-12-20") }],
    [url === undefined, { code: "url", words: say("no-address"), hint: typed("--url https://…") }],
    [
      isBound(list) && creditChina === undefined,
      { code: "credit-china", words: say("no-credit-china"), hint: typed("--credit-china https://…") },
    ],
    [effective === undefined, { code: "effective", words: say("no-effect"), hint: typed("--effective 2027-01-01") }],
    [source === undefined, { code: "source", words: say("no-source"), hint: say("how-source") }],
  ];
  return asked.flatMap(([missing, lack]) => (missing ? [lack] : []));
}

/** The number stands in the act; one given on the way is held against it, and never written over it. */
function numberLacks({ setBy }: PublishedList, { number, numberGiven = number }: KnownOfList): Lack[] {
  // That no act sets it is a step of the procedure, and told there.
  if (setBy === undefined || (number !== undefined && numberGiven === number)) return [];
  const file = `catalogs/instruments/${setBy.instrument}.yaml`;
  const words =
    number === undefined
      ? say("act-without-number", { file })
      : say("other-number", { given: numberGiven ?? "", number });
  return [{ code: "number", words }];
}

function titleLacks(list: PublishedList, { title = list.title }: KnownOfList): Lack[] {
  if (!draftWords.test(title.zh) && !draftWords.test(title.en)) return [];
  return [{ code: "title", words: say("still-draft", { title }), hint: say("how-title") }];
}

/** Consultation, publication, effect, and the version before it: each after the other. */
function dayLacks(set: CatalogSet, list: PublishedList, { on, effective, docket }: KnownOfList): Lack[] {
  const closes = docket?.closes;
  const before = versionBefore(set, list);
  const found: Lack[] = [];
  if (on !== undefined && closes !== undefined && on <= closes) {
    found.push({ code: "on", words: say("before-closing", { on, closes }) });
  }
  if (on !== undefined && effective !== undefined && effective < on) {
    found.push({ code: "effective", words: say("before-publication", { effective, on }) });
  }
  const day = before?.date;
  if (before && day !== undefined && effective !== undefined && effective <= day) {
    found.push({ code: "effective", words: say("before-earlier", { effective, earlier: before.id, day }) });
  }
  return found;
}
