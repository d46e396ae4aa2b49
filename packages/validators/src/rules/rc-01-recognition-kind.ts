import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const recognitionKind = defineRule({
  code: "RC-01",
  slug: "recognition-kind",
  title: { zh: "失信事项须列明认定文书", en: "Untrustworthy conduct names the documents it is recognised by" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("2"),
  applies: ["entry"],
  message: {
    zh: ({ thing }) => `${thing}没有列明据以认定失信的文书种类；认定失信须以具有法律效力的文书为依据。`,
    en: ({ thing }) =>
      `${thing} does not name the kinds of document it is recognised by; untrustworthiness rests on documents with legal effect.`,
  },
  hint: {
    zh: () => "请写明文书种类，例如 recognition: { documents: [administrative-penalty] }。",
    en: () => "Name them, for example recognition: { documents: [administrative-penalty] }.",
  },
  *check(entry) {
    if (isNegative(entry)) yield* firstMissing(entry, ["recognition.documents"]);
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ recognition: null }),
  },
});
