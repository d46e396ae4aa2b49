import type { CommandMessages } from "./command.js";
import type { CommandsMessages } from "./commands.js";
import type { CommonMessages } from "./common.js";
import type { DeskMessages } from "./desk.js";
import type { DiffMessages } from "./diff.js";
import type { DocketMessages } from "./docket.js";
import type { DraftMessages } from "./draft.js";
import type { PapersMessages } from "./papers.js";
import type { ProposeMessages } from "./propose.js";
import type { PublishMessages } from "./publish.js";
import type { PublishListMessages } from "./publish-list.js";
import type { RenderMessages } from "./render.js";
import type { ReviewMessages } from "./review.js";
import type { ServingMessages } from "./serving.js";
import type { VerifyMessages } from "./verify.js";

/** Every message of the command, by id, with the names of the values that it names; `never` where it names none. */
export type Messages = CommandMessages &
  CommandsMessages &
  CommonMessages &
  DeskMessages &
  DiffMessages &
  DocketMessages &
  DraftMessages &
  PapersMessages &
  ProposeMessages &
  PublishMessages &
  PublishListMessages &
  RenderMessages &
  ReviewMessages &
  ServingMessages &
  VerifyMessages;
