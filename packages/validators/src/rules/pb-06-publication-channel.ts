import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePublication } from "../examples/parts.js";
import { defineRule } from "../rule.js";
import { ownChannels, regimes } from "../settings.js";
import { isReading } from "../gaps/declared-gaps.js";

/** Whether there is any channel is PB-01’s question. */
export const publicationChannel = defineRule({
  code: "PB-06",
  slug: "publication-channel",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("5"),
  applies: ["entry"],
  messages: { fault: [], open: [] },
  *check(entry) {
    const { publication } = entry;
    if (!publication?.publishable || !publication.channels?.length) return;
    const own = publication.channels.some((channel) => ownChannels.includes(channel));
    if (!own) yield { path: ["publication", "channels"], verdict: isReading(entry) ? "cannot-say" : "fail" };
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({
      publication: examplePublication({ channels: "[credit-china]" }),
    }),
  },
});
