import { fileKinds, identifyPath } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";

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
  const suggestion = identifyPath(meant) ? meant : undefined;
  const rooms = fileKinds.map(({ glob }) => glob).join("、");
  return toFinding({
    code: structuralCodes.noRoom,
    file: path,
    message: {
      zh: `目录中没有 ${path} 这样的位置。`,
      en: `The catalogs have no room for ${path}.`,
    },
    hint: suggestion
      ? { zh: `请改名为 ${suggestion}。`, en: `Rename it to ${suggestion}.` }
      : {
          zh: `文件名用小写英文、数字和连字符，放在以下位置之一：${rooms}。`,
          en: `Names are lower-case letters, digits and hyphens, in one of: ${rooms.replaceAll("、", ", ")}.`,
        },
  });
}

function sameId(path: string, twin: string): Finding {
  return toFinding({
    code: structuralCodes.duplicateId,
    file: path,
    ...(identifyPath(twin) ? { subject: identifyPath(twin)?.id ?? twin } : {}),
    message: {
      zh: `${path} 与 ${twin} 只有大小写、空格或者扩展名不同，会成为同一个标识。`,
      en: `${path} and ${twin} differ only by case, spaces or extension: they would have one id.`,
    },
    hint: { zh: `请只保留 ${twin}。`, en: `Keep only ${twin}.` },
  });
}
