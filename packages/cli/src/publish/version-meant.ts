import type { CommandContext } from "../command.js";
import { findEdition } from "../editions.js";
import { UsageError } from "../exit.js";
import { listMeant } from "../lists.js";
import type { Loaded } from "../load.js";
import type { Publishable } from "./publishable.js";
import { say } from "../words/say.js";

/** What is to be published. @throws UsageError for what is not there, and what is published already */
export function versionMeant(context: CommandContext, loaded: Loaded, written: string): Publishable {
  const list = listMeant(context, loaded, written);
  if (list) {
    if (!list.official) return list;
    throw new UsageError(say("official-already-correct-use", { list: list.id }));
  }
  const edition = findEdition(context, loaded, written);
  if (edition.nature === "draft") return edition;
  throw new UsageError(say("no-draft-correct-official", { edition: edition.id, nature: edition.nature }));
}
