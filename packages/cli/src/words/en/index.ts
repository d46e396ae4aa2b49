import type { SentencesOf } from "@mulu/schema";

import type { Messages } from "../messages/index.js";
import { command } from "./command.js";
import { commands } from "./commands.js";
import { common } from "./common.js";
import { desk } from "./desk.js";
import { diff } from "./diff.js";
import { docket } from "./docket.js";
import { draft } from "./draft.js";
import { papers } from "./papers.js";
import { propose } from "./propose.js";
import { publish } from "./publish.js";
import { publishList } from "./publish-list.js";
import { render } from "./render.js";
import { review } from "./review.js";
import { serving } from "./serving.js";
import { verify } from "./verify.js";

/** What the command says in English. */
export const en: SentencesOf<Messages> = {
  sentences: {
    ...command,
    ...commands,
    ...common,
    ...desk,
    ...diff,
    ...docket,
    ...draft,
    ...papers,
    ...propose,
    ...publish,
    ...publishList,
    ...render,
    ...review,
    ...serving,
    ...verify,
  },
};
