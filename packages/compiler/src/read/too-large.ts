import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import { limits } from "./limits.js";

/** A file beyond the size limit; it was not parsed. */
export function tooLarge(file: string, size: number): Finding {
  const isComments = file.endsWith(".ndjson");
  const [is, may] = [megabytes(size), megabytes(isComments ? limits.commentBytes : limits.fileBytes)];
  return toFinding({
    code: structuralCodes.tooLarge,
    file,
    message: {
      zh: `文件有 ${is} MB，超过 ${may} MB 的上限，没有读取。`,
      en: `The file has ${is} MB, more than the limit of ${may} MB; it was not read.`,
    },
    hint: isComments
      ? commentsHint
      : {
          zh: "一个文件只写一件事（一个条目、一项措施、一部法规）；请拆分，附件不要放在 catalogs 下。",
          en: "One file holds one thing (one entry, one measure, one instrument): split it, and keep attachments elsewhere.",
        },
  });
}

const commentsHint = {
  zh: "意见只写摘要，原文另行保存；或者分成几次征求意见（windows），每次一个文件。",
  en: "Write summaries and keep the full texts elsewhere, or divide the comments among several windows, one file each.",
};

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}
