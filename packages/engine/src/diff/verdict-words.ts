import { joined, same } from "@mulu/schema";
import type { Said } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { say } from "../words/diff/say.js";
import type { Change, ThingDiff } from "./diff.js";
import type { PersonVerdict } from "./person.js";

/** @public What became of a thing. */
export const fateTitles: Readonly<Record<ThingDiff["is"], Said>> = {
  added: say("fate.added"),
  removed: say("fate.removed"),
  withdrawn: say("fate.withdrawn"),
  merged: say("fate.merged"),
  split: say("fate.split"),
  moved: say("fate.moved"),
  changed: say("fate.changed"),
};

/** @public What a change does to people. */
export const effectTitles: Readonly<Record<PersonVerdict["is"], Said>> = {
  expands: say("effect.expands"),
  narrows: say("effect.narrows"),
  none: say("effect.none"),
  "cannot-say": say("effect.cannot-say"),
};

/** @public What a change does to people, with why that is open. */
export function effectInWords({ person }: Pick<Change, "person">): Said {
  const effect = effectTitles[person.is];
  return person.is === "cannot-say" ? say("effect.because", { effect, why: person.why }) : effect;
}

/** @public Whom a thing reaches, by the codes it names. */
export function whomInWords(set: CatalogSet, { whom }: Pick<ThingDiff, "whom">): Said {
  if (whom === "cannot-say") return say("whom.not-stated");
  const values = ["subject-kinds", "measure-targets"].flatMap((name) => set.vocabulary(name)?.values ?? []);
  const titles = whom.map((code) => values.find((value) => value.code === code)?.title ?? same(code));
  return joined(titles, "comma");
}
