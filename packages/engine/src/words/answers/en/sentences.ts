import type { Sentences } from "@mulu/schema";

import type { AnswerMessages } from "../messages.js";

/** Of answers: what an id stands for, and a value in words. */
export const sentences: Sentences<AnswerMessages> = {
  "id.cycle": ({ ids }) => `The redirects of the id lead round in a circle: ${ids}. Correct them in redirects/.`,
  "id.withdrawn": ({ id, reason }) => `${id} was withdrawn: ${reason}`,
  "id.split": ({ id, to, reason }) => `${id} was split; ask about one of ${to}. ${reason}`,
  "id.other-edition": ({ id, versions }) => `There is no ${id}; other editions or versions have it: ${versions}.`,
  "id.not-held": ({ id }) => `Nothing with the id ${id} is held; that does not mean there is no such rule.`,
  "id.none": ({ written }) =>
    `“${written}” is no id. Ids are made of small letters, digits and hyphens, as in national/measures/restrict-exit.`,
  "value.none": () => "(none)",
  "value.yes": () => "yes",
  "value.no": () => "no",
  "value.labelled": ({ label, value }) => `${label}: ${value}`,
};
