import type { State } from "@mulu/engine";

import type { Computed } from "../computed.js";
import type { JsonSchema } from "../json-schema.js";
import { arrayOf, object, objectOf, ref, text } from "./shape.js";
import type { PropertiesOf } from "./shape.js";

/** One shape of a state for each value of `is`. */
function state<Is extends State["is"]>(
  is: Is,
  description: string,
  properties: PropertiesOf<Omit<Extract<State, { is: Is }>, "is">>,
): JsonSchema {
  return object(description, { is: { type: "string", const: is }, ...properties });
}

/** Component schemas of the computed state. */
export const stateShapes: Readonly<Record<string, JsonSchema>> = {
  State: {
    description: "Computed state of a document on a day.",
    oneOf: ["StateInForce", "StateNotYet", "StateEnded", "StateNotLaw", "StateCannotSay"].map(ref),
  },
  StateInForce: state("in-force", "In force; since when, where that is on record.", { "since?": ref("IsoDate") }),
  StateNotYet: state("not-yet", "Not yet in force.", {
    from: ref("IsoDate"),
    "atEarliest?": { type: "boolean", const: true },
  }),
  StateEnded: state("ended", "No longer in force: why, with which law or edition, by what, and what holds now.", {
    "since?": ref("IsoDate"),
    cause: {
      type: "string",
      enum: ["repealed", "superseded", "own-end", "edition-ended", "suspended", "needs-rebasing", "abolished"],
    },
    "with?": ref("PathId"),
    "by?": ref("PathId"),
    successors: arrayOf(ref("PathId")),
  }),
  StateNotLaw: state("not-law", "Put forward, and in force on no day.", {
    why: { type: "string", enum: ["draft", "exercise", "candidate", "needs-basis"] },
  }),
  StateCannotSay: state("cannot-say", "The data do not hold what would decide it.", {
    why: text,
    "of?": ref("PathId"),
    "text?": ref("IsoDate"),
  }),
  Computed: objectOf<Computed>(
    "What a document comes to on the day of the data; its authored status is another thing.",
    {
      asOf: ref("IsoDate"),
      state: ref("State"),
      label: ref("Text"),
      text: ref("Text"),
    },
  ),
};
