import type { Sentences } from "@mulu/schema";

import type { PublishMessages } from "../messages/publish.js";

/** What is said of publishing, in English. */
export const publish: Sentences<PublishMessages> = {
  "and-others": () => ", …",
  "things-of-fate": ({ count, fate, titles, more }) => `${count} ${fate}: ${titles}${more}.`,
  "impact-expands-narrows-cannot": ({ more, less, open }) =>
    `Impact: expands ${more}, narrows ${less}, cannot say ${open}.`,
  "first-edition-items": ({ size }) => `The first edition, ${size} items.`,
  "takes-place": ({ title }) => `It takes the place of “${title}”.`,
  "publishes-force": ({ title, number, date, url, effective }) =>
    `Publishes “${title}” (${number}, ${date}, ${url}), in force from ${effective}.`,
  approved: ({ body, date }) => `Approved by ${body} on ${date}.`,
  places: ({ count }) => `${count} places: `,
  "message-at-places": ({ of, message, places }) => `${of}${message} (${places})`,
  "no-document-number": () => "no document number",
  "how-number": () => "--number",
  "no-day-publication": () => "no day of publication",
  "no-address-publication": () => "no address of the publication",
  "no-day-force": () => "no day in force",
  "title-still-says-draft": ({ title }) => `its title still says draft: ${title}`,
  "how-titles": () => "--title … --title-en …",
  "does-not-say-whether": ({ earlier }) => `it does not say whether it takes the place of ${earlier}`,
  "how-supersedes": ({ earlier }) => `--supersedes ${earlier}, or --supersedes none`,
  "no-edition": ({ supersedes }) => `there is no edition ${supersedes}`,
  "no-docket-consultation": () => "no docket of a consultation",
  "how-docket": () => "mulu docket open, or --docket ID",
  "docket-decided-otherwise": ({ outcome }) => `the docket was decided otherwise: ${outcome}`,
  "who-proposed-when-not": () => "who proposed it, and when, is not recorded",
  "how-proposed": () => "--proposed 2026-06-01:BODY",
  "who-collated-when-not": () => "who collated it, and when, is not recorded",
  "how-collated": () => "--collated 2026-08-01:BODY",
  "who-reviewed-when-not": () => "who reviewed it, and when, is not recorded",
  "how-reviewed": () => "decision of the docket, or --review BODY --reviewed 2026-12-01",
  "who-publishes-not-stated": () => "who publishes it is not stated",
  "how-publisher": () => "--by BODY",
  "list-standard-no-such": ({ names }) => `a list standard has no such steps: ${names} (point 7 of the 2020 opinion)`,
  "perhaps-meant": ({ like }) => `perhaps: ${like}`,
  "no-such-body-registered": ({ written, near }) =>
    `no such body is registered: ${written}; one whose full name begins with that of its region is registered on the way${near}`,
  "day-body-ndrc": ({ flag }) => `${flag} is a day and a body, as in ${flag} 2026-06-01:ndrc`,
  "no-such-docket-given": ({ given }) => `there is no docket ${given}`,
  "credit-china-source-source": () => "--credit-china, --source and --source-title are for list standards",
  "another-docket-still": ({ other, stage }) => `another docket, ${other}, is still “${stage}”`,
  "official-already-correct-use": ({ list }) =>
    `${list} is official already; to correct it use mulu verify --update --correct`,
  "no-draft-correct-official": ({ edition, nature }) =>
    `${edition} is no draft (${nature}); to correct an official edition use mulu verify --update --correct`,
  "files-named": ({ shown }) => shown,
  "files-and-more": ({ shown }) => `${shown}, …`,
};
