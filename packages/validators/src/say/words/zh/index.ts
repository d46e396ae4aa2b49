import type { SentencesOf } from "@mulu/schema";

import type { Messages } from "../messages/index.js";
import { fields } from "./fields.js";
import { questions } from "./questions.js";

/** 说在规则的话旁边的话。 */
export const zh: SentencesOf<Messages> = { sentences: { ...fields, ...questions }, comma: "、" };
