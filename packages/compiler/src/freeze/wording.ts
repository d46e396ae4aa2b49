import { identifyPath } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Correction } from "./lock.js";

/** Ids named in a message; the rest is counted. */
const shown = 5;

const some = (ids: readonly string[], comma: string): string =>
  ids.slice(0, shown).join(comma) + (ids.length > shown ? "…" : "");

export function withoutTombstone(id: string): Finding {
  return toFinding({
    code: structuralCodes.withoutTombstone,
    file: `${id}.yaml`,
    subject: id,
    message: {
      zh: `${id} 已经公布过，现在没有了，也没有留下墓碑；旧链接会失效。`,
      en: `${id} was published and is gone without a tombstone; old links would break.`,
    },
    hint: {
      zh: `请在 catalogs/redirects/ 新建墓碑，写明 kind、from: ${id}、to、until 和 reason；误删或者误改文件名的，恢复文件。`,
      en: `Put a tombstone into catalogs/redirects/ with kind, from: ${id}, to, until and reason; where it was removed or renamed by mistake, restore the file.`,
    },
  });
}

const restore = {
  zh: "请恢复原样，或者发布新版本，并写明 supersedes；公布的文本本身有误、须更正的，运行 mulu verify --update --correct <理由> --today <日期>。",
  en: "Restore it, or publish a new edition that names it in supersedes; where the text as published is to be corrected, run mulu verify --update --correct <reason> --today <date>.",
};

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
    message: {
      zh: `已公布的官方文本 ${id} 内容被修改或者删去。`,
      en: `The official text ${id} was altered or removed.`,
    },
    hint: restore,
  });
}

const ways = {
  altered: { zh: "被修改", en: "was altered" },
  removed: { zh: "被删去", en: "was removed" },
  added: { zh: "是后来加入的", en: "was added afterwards" },
} as const;

export function fileAltered(id: string, file: string, way: keyof typeof ways): Finding {
  return toFinding({
    code: structuralCodes.editionAltered,
    file,
    subject: id,
    message: {
      zh: `已公布的官方文本 ${id} 中，catalogs/${file} ${ways[way].zh}。`,
      en: `Of the official text ${id}, catalogs/${file} ${ways[way].en}.`,
    },
    hint: restore,
  });
}

export function notLocked(ids: readonly string[]): Finding {
  return toFinding({
    code: structuralCodes.notLocked,
    file: "published.lock.json",
    message: {
      zh: `${ids.length} 个标识没有写入锁定文件：${some(ids, "、")}；以后删去时无从发现。`,
      en: `${ids.length} ids are not in the lock: ${some(ids, ", ")}; nobody would notice if they went.`,
    },
    hint: {
      zh: "请运行 mulu verify --update，并提交 published.lock.json 和 locks/ 中改动的文件。",
      en: "Run mulu verify --update, and commit published.lock.json and what changed in locks/.",
    },
  });
}

export function lockShrunk(ids: readonly string[]): Finding {
  return toFinding({
    code: structuralCodes.lockShrunk,
    file: "published.lock.json",
    message: {
      zh: `锁定文件比基准版本少了 ${ids.length} 项：${some(ids, "、")}；已公布的不得从锁定文件中删去。`,
      en: `The lock holds ${ids.length} fewer than that of the base: ${some(ids, ", ")}; what was published does not leave it.`,
    },
    hint: {
      zh: "请从版本库恢复 published.lock.json 和 locks/，再运行 mulu verify --update。",
      en: "Restore published.lock.json and locks/ from the repository, then run mulu verify --update.",
    },
  });
}

export function correctionGone({ edition, on }: Correction): Finding {
  return toFinding({
    code: structuralCodes.lockShrunk,
    file: "published.lock.json",
    subject: edition,
    message: {
      zh: `锁定文件中，${edition}${on === undefined ? "" : `于 ${on} `}更正的记载被删去或者改动。`,
      en: `The record in the lock that ${edition} was corrected${on === undefined ? "" : ` on ${on}`} is gone or was changed.`,
    },
    hint: {
      zh: "请从版本库恢复 published.lock.json 和 locks/。",
      en: "Restore published.lock.json and locks/ from the repository.",
    },
  });
}
