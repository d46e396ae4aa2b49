import type { SentencesOf } from "@mulu/schema";

import type { Messages } from "../messages/index.js";
import { amounts } from "./amounts.js";
import { files } from "./files.js";
import { untaken } from "./untaken.js";

/** 说到表格文件的话。 */
export const zh: SentencesOf<Messages> = { sentences: { ...amounts, ...files, ...untaken } };
