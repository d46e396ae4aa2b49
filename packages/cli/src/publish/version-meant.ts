import type { CommandContext } from "../command.js";
import { findEdition } from "../editions.js";
import { UsageError } from "../exit.js";
import { listMeant } from "../lists.js";
import type { Loaded } from "../load.js";
import type { Publishable } from "./publishable.js";

/** What is to be published. @throws UsageError for what is not there, and what is published already */
export function versionMeant(context: CommandContext, loaded: Loaded, written: string): Publishable {
  const list = listMeant(context, loaded, written);
  if (list) {
    if (!list.official) return list;
    throw new UsageError(
      `${list.id} 已经是官方文本，没有可以公布的；更正用 mulu verify --update --correct / ${list.id} is official already; to correct it use mulu verify --update --correct`,
    );
  }
  const edition = findEdition(context, loaded, written);
  if (edition.nature === "draft") return edition;
  throw new UsageError(
    `${edition.id} 不是草案（${edition.nature}），没有可以公布的；更正官方版本用 mulu verify --update --correct / ${edition.id} is no draft (${edition.nature}); to correct an official edition use mulu verify --update --correct`,
  );
}
