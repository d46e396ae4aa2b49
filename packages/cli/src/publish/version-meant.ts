import type { PublishedList } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { editionId, findEdition } from "../editions.js";
import { UsageError } from "../exit.js";
import type { Loaded } from "../load.js";
import { demandWhole } from "../whole.js";
import type { Publishable } from "./publishable.js";

/** A list standard as people write it: national/lists/customs@2027, a path, with or without `.yaml`. */
function listMeant(context: CommandContext, loaded: Loaded, written: string): PublishedList | undefined {
  const id = editionId(written).replace(/\.ya?ml$/, "");
  if (!/^(?:national|local\/\d{6})\/lists\//.test(id)) return undefined;
  const { set } = loaded.compilation;
  const found = set.get(id);
  if (found?.documentKind === "list") return found;
  demandWhole(context, loaded, [`${id}.yaml`]);
  const versions = set.all("list").filter((each) => each.id.startsWith(`${id.slice(0, id.lastIndexOf("/"))}/`));
  const shown = versions.length === 0 ? "" : `；已有 / there are: ${versions.map((each) => each.id).join("、")}`;
  throw new UsageError(`没有名单标准 ${id} / there is no list standard ${id}${shown}`);
}

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
