import { fieldLabel, isLanguage } from "@mulu/schema";
import type { DocumentKind, Text } from "@mulu/schema";

import { say } from "../words/diff/say.js";
import type { Steps } from "./steps.js";
import { fieldsOn } from "./steps.js";
import { specsOf } from "./written.js";

/** Parts of a text, and what only the published form names. */
const others: Readonly<Record<string, Text>> = {
  nature: say("place.nature"),
  official: say("place.official"),
  id: say("place.id"),
};

/** What the place of a change is called; of the whole thing, what its kind is. */
export function placeLabel(kind: DocumentKind, path: Steps): Text {
  // Which language of a text it is stands in the path.
  const all = specsOf(kind, path);
  const isPart = all.length > 1 && isLanguage(all.at(-1)?.name);
  const specs = isPart ? all.slice(0, -1) : all;
  const names = specs.map(({ name }) => name);
  const known = names.length === 0 ? undefined : fieldLabel(kind, names.join("."));
  const last = specs.at(-1);
  const [first = ""] = fieldsOn(path);
  if (known) return known;
  if (last) return last.label;
  return others[first] ?? { zh: first, en: first };
}
