import type { Sentences } from "@mulu/schema";

import type { PublishListMessages } from "../messages/publish-list.js";

/** What is said of publishing a list standard, in English. */
export const publishList: Sentences<PublishListMessages> = {
  "no-day": () => "no day of publication",
  "no-address": () => "no address on the site that the department designates",
  "no-credit-china": () => "no address on Credit China (point 7 of the 2020 opinion)",
  "no-effect": () => "no day in force",
  "no-source": () => "no source is named",
  "how-source": () => "--source KEY, a new one with --source-title",
  "act-without-number": ({ file }) => `the act that sets it is registered without number: ${file}`,
  "other-number": ({ given, number }) => `--number ${given} is not the number of the act that sets it, ${number}`,
  "still-draft": ({ title }) => `its title still says draft: ${title}`,
  "how-title": () => "--title … --title-en …",
  "before-closing": ({ on, closes }) => `published on ${on}, while comments close on ${closes}`,
  "before-publication": ({ effective, on }) => `in force on ${effective}, before publication on ${on}`,
  "before-earlier": ({ effective, earlier, day }) =>
    `in force on ${effective}, not after the version before it, ${earlier} (${day})`,
  "first-version": () => "The first version.",
  "version-before": ({ earlier }) => `The version before it is ${earlier}.`,
  changed: ({ fields }) => `Changed: ${fields}.`,
  "changed-and-more": ({ fields }) => `Changed: ${fields}, ….`,
  publishes: ({ title, number, on, url, effective }) =>
    `Publishes the standard of “${title}” (${number}, ${on}, ${url}), in force from ${effective}.`,
};
