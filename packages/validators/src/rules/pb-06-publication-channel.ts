import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePublication } from "../examples/parts.js";
import { defineRule } from "../rule.js";
import { ownChannels, regimes } from "../settings.js";
import { isReading } from "../unknown.js";

/** Whether there is any channel is PB-01’s question. */
export const publicationChannel = defineRule({
  code: "PB-06",
  slug: "publication-channel",
  title: {
    zh: "公开须经认定部门门户、本级政府门户或者指定网站",
    en: "Publication uses the department’s, the government’s or a designated site",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("5"),
  applies: ["entry"],
  message: {
    zh: ({ thing }) => `${thing}的公开渠道没有认定部门门户网站、本级政府门户网站或者指定网站。`,
    en: ({ thing }) =>
      `${thing} is published on neither the department’s portal, nor the government’s of the same level, nor a designated site.`,
  },
  hint: {
    zh: () => "请在 publication.channels 中加上其中之一，例如 channels: [department-portal, credit-china]。",
    en: () => "Add one of them to publication.channels, for example channels: [department-portal, credit-china].",
  },
  cannotSay: {
    zh: ({ thing }) => `${thing}的条文只写明了部分公开渠道，没有写明认定部门是否在自己的网站公开，无法判断。`,
    en: ({ thing }) =>
      `${thing}: its clause names some channels only, not whether the department uses its own site; nothing can be said.`,
  },
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
