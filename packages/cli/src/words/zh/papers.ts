import type { Sentences } from "@mulu/schema";

import type { PapersMessages } from "../messages/papers.js";

/** 写文稿时说的话。 */
export const papers: Sentences<PapersMessages> = {
  "no-model-may": ({ asked, what, shown }) => `没有格式 ${asked}；${what}可以用 ${shown}`,
  "font-pdf-lacks-nothing": ({ shown }) => `PDF 的字体没有这些字：${shown}，没有写出文件；请改写 .docx`,
  "name-file-add-docx": () => "写成什么？写文件名（.docx、.xlsx、.pdf），或者加 --docx、--xlsx、--pdf",
};
