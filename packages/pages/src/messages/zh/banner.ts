/** Wording of the banner that says what a page is not. */
export const banner = {
  official: "官方文本",
  transcription: "转录：非官方目录",
  transcriptionText: "按公开资料转录。没有读到的内容列为缺口，不作推测；以发布机关公布的文本为准。",
  docket: "征求意见卷宗",
  docketText: "由主办单位自行登记。",
  docketCopy: "转录：非官方的征求意见记录",
  compilation: "汇编：非官方目录",
  compilationText: "由本项目依据法律条文汇编，不是任何机关发布的目录；以法律文本为准。",
  draft: "草案：非官方目录",
  draftText: "尚未定稿，只供讨论，不具有任何效力。",
  exercise: "示例：非官方目录",
  exerciseText: "虚构内容，只供练习，不具有任何效力。",
  register: "非官方登记",
  registerText: "只记录名称、文号、日期和要点，不抄原文；以发布机关公布的文本为准。",
  published: (number: string, on: string) => `发布文号 ${number}，${on}。`,
  publishedAt: "官方发布网址",
};
