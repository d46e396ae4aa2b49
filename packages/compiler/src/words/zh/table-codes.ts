import type { TableCodeName } from "../messages/table-codes.js";

/** 导入结果各类的名称。 */
export const tableCodeTitles: Readonly<Record<TableCodeName, string>> = {
  noHeader: "找不到表头",
  noColumn: "列没有对应的字段",
  doubleColumn: "两列对应同一字段",
  unplaced: "单元格无法放入",
  formula: "公式不予计算",
  badId: "标识不合规",
  duplicateId: "标识重复",
  refusedRow: "整行未导入",
  exists: "已有文件，未改动",
  broken: "写出的文件不合规",
  hidden: "隐藏的内容未导入",
  unread: "文件中无法读取的内容",
  struck: "划去的内容未导入",
  aside: "已取消的、示例或者说明未导入",
  doubtful: "说不清是否现行，未导入",
  answer: "用不上的答案",
  noted: "说明",
};
