import type { WordsOf } from "../types.js";

/** LB-13 */
export const offCatalogRecord: WordsOf<"off-catalog-record"> = {
  title: "目录之外的信息不得记录、共享或者公开",
  says: {
    fault: {
      message: ({ id, fault }) => `“${id}”${fault}，不得记录、共享或者公开。`,
      hint: () =>
        "请填写当日有效、主体包括该类主体的条目编号，例如 entry: national/information/ex-2026/ex-entry；目录中没有的事项应停止记录，确有法律依据的先提出纳入目录的建议。",
    },
  },
  parts: {
    namesWhichNoCatalog: ({ entry }) => `所列事项“${entry}”当日不在适用于该地区的公共信用信息目录内`,
    isAboutSubjectKind: ({ given, title, listed }) => `的主体是“${given}”，目录条目“${title}”只涉及${listed}`,
  },
};
