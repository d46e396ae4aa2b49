import type { SentencesOf } from "@mulu/schema";

import type { Messages } from "../messages/index.js";
import { amounts } from "./amounts.js";
import { files } from "./files.js";
import { untaken } from "./untaken.js";

/** What is said of table files. */
export const en: SentencesOf<Messages> = { sentences: { ...amounts, ...files, ...untaken } };
