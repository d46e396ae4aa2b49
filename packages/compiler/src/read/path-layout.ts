import { fileKinds, identifyPath } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import { part, say } from "../words/say.js";

/** The path as it would be if it were written by the rules: lower case, plain letters, `.yaml`. */
function regular(path: string): string {
  return path
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_]+/g, "-")
    .replace(/\.yml$/, ".yaml");
}

/**
 * A file that no room takes. When its name differs from another file's only by case, spaces or extension, both would
 * have one id: on a machine that ignores case, one of them would be lost.
 */
export function noRoom(path: string, exists: (path: string) => boolean): Finding {
  const meant = regular(path);
  const twin = [meant, path].find((other) => other !== path && exists(other));
  if (twin !== undefined) return sameId(path, twin);
  const rooms = fileKinds.map(({ glob }) => glob);
  const whatToDo = identifyPath(meant) ? part("rename-to", { name: meant }) : part("one-of-rooms", { rooms });
  return toFinding({
    code: structuralCodes.noRoom,
    file: path,
    ...say("no-room", { path, "what-to-do": whatToDo }),
  });
}

function sameId(path: string, twin: string): Finding {
  return toFinding({
    code: structuralCodes.duplicateId,
    file: path,
    ...(identifyPath(twin) ? { subject: identifyPath(twin)?.id ?? twin } : {}),
    ...say("same-id-twice", { path, twin }),
  });
}
