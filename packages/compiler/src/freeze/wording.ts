import { identifyPath } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { AlteredWay } from "../words/messages/lock.js";
import { part, say } from "../words/say.js";
import type { Value } from "../words/types.js";
import type { Correction } from "./lock.js";

/** Ids named in a message; the rest is counted. */
const shown = 5;

const some = (ids: readonly string[]): Value =>
  ids.length > shown ? part("and-more", { ids: ids.slice(0, shown) }) : ids;

export function withoutTombstone(id: string): Finding {
  return toFinding({
    code: structuralCodes.withoutTombstone,
    file: `${id}.yaml`,
    subject: id,
    ...say("without-tombstone", { id }),
  });
}

/** The file of an official text: that of an edition stands in its folder. */
function fileOfText(id: string): string {
  const own = `${id}.yaml`;
  return identifyPath(own) === null ? `${id}/edition.yaml` : own;
}

export function editionAltered(id: string): Finding {
  return toFinding({
    code: structuralCodes.editionAltered,
    file: fileOfText(id),
    subject: id,
    ...say("edition-altered", { id }),
  });
}

export function fileAltered(id: string, file: string, way: AlteredWay): Finding {
  return toFinding({
    code: structuralCodes.editionAltered,
    file,
    subject: id,
    ...say("edition-file-altered", { id, file, way: part(`way.${way}`) }),
  });
}

const lockFile = "published.lock.json";

export function notLocked(ids: readonly string[]): Finding {
  return toFinding({
    code: structuralCodes.notLocked,
    file: lockFile,
    ...say("not-locked", { count: ids.length, ids: some(ids) }),
  });
}

export function lockShrunk(ids: readonly string[]): Finding {
  return toFinding({
    code: structuralCodes.lockShrunk,
    file: lockFile,
    ...say("lock-shrunk", { count: ids.length, ids: some(ids) }),
  });
}

export function correctionGone({ edition, on }: Correction): Finding {
  return toFinding({
    code: structuralCodes.lockShrunk,
    file: lockFile,
    subject: edition,
    ...say("correction-gone", { edition, day: on === undefined ? "" : part("on-day", { day: on }) }),
  });
}
