import type { PublishedList } from "@mulu/schema";

import type { CommandContext } from "./command.js";
import { editionId } from "./editions.js";
import { UsageError } from "./exit.js";
import type { Loaded } from "./load.js";
import { demandWhole } from "./whole.js";
import { say } from "./words/say.js";

const listId = (written: string): string => editionId(written).replace(/\.ya?ml$/, "");

/** Whether what is written names a version of a list standard, there or not. */
export const isListNamed = (written: string): boolean =>
  /^(?:national|local\/\d{6})\/lists\/[^/]+\/[^/]+$/.test(listId(written));

/**
 * A list standard as people write it: national/lists/customs@2027, a path, with or without `.yaml`.
 * @throws UsageError naming the versions there are, when there is none of that name
 */
export function listMeant(context: CommandContext, loaded: Loaded, written: string): PublishedList | undefined {
  const id = listId(written);
  if (!isListNamed(written)) return undefined;
  const { set } = loaded.compilation;
  const found = set.get(id);
  if (found?.documentKind === "list") return found;
  demandWhole(context, loaded, [`${id}.yaml`]);
  const versions = set.all("list").filter((each) => each.id.startsWith(`${id.slice(0, id.lastIndexOf("/"))}/`));
  const shown = versions.length === 0 ? "" : say("versions-there-are", { versions: versions.map((each) => each.id) });
  throw new UsageError(say("no-list-standard", { id, shown }));
}
