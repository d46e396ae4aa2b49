import type { RowMessages, RowNotices, RowParts } from "../messages/table-rows.js";
import type { PartsOf, WordsOf } from "../types.js";

const sheetHint = (sheet: string): string => `确实是现行条目的，请改工作表名称或者标题，或者加 --sheet ${sheet} 导入。`;

/** 没有导入的列、行、工作表和文件，以及该怎么改。 */
export const rowMessages: WordsOf<RowMessages> = {
  "double-column": {
    message: ({ header }) => `“${header}”与前面的一列对应同一字段，这一列未读取`,
    hint: () => "请合并两列，或者改列名。",
  },
  "struck-column": {
    message: ({ header, count }) => `列名“${header}”已经划去，这一列 ${count} 个单元格未导入`,
    hint: () => "仍然有效的，请取消删除线；不再有效的，请删去这一列，再导入。",
  },
  "struck-row": {
    message: ({ cells }) => `这一行或者它的名称已经划去，整行未导入（${cells}）`,
    hint: () => "仍然有效的，请取消删除线；不再有效的，请删去划去的文字，再导入。",
  },
  "row-ended": {
    message: ({ said, kind, cells }) => `${said}表明这是${kind}，不是现行条目，整行未导入（${cells}）`,
    hint: () => "确实是现行条目的，请改正上述文字后再导入。",
  },
  "row-may-have-ended": {
    message: ({ said, stem, cells }) =>
      `${said}里有“${stem}”，看不出这一行是不是已经取消、停用或者并入别处，整行未导入（${cells}）`,
    hint: () =>
      "请在表格中写明后再导入：现行的，加“是否保留”列写“是”，或者改写这些字；不再有效的，写“已取消”，或者删去这一行。",
  },
  "note-of-rows": {
    message: ({ text, stem }) =>
      `表下的注“${text}”说到上面的某些行，里面有“${stem}”，看不出是哪几行；各行按表中所写导入`,
    hint: () => "请把这句话写进那几行的“备注”，例如“拟取消”，再导入。",
  },
  "sheet-ended": {
    message: ({ said, kind, count, first, more }) =>
      `${said}表明这是${kind}，不是现行条目；整个工作表 ${count} 个单元格未导入（“${first}”${more}）`,
    hint: ({ sheet }) => sheetHint(sheet),
  },
  "sheet-may-have-ended": {
    message: ({ said, stem, count, first, more }) =>
      `${said}里有“${stem}”，看不出是不是现行条目；整个工作表 ${count} 个单元格未导入（“${first}”${more}）`,
    hint: ({ sheet }) => sheetHint(sheet),
  },
  hidden: {
    message: ({ what, count, first, more }) => `${what}是隐藏的，其中 ${count} 个单元格未导入（“${first}”${more}）`,
    hint: () => "需要导入的，请在表格中取消隐藏。",
  },
  transposed: {
    message: ({ text }) => `行列颠倒：“${text}”等列名自上而下排列，这个工作表未导入`,
    hint: () => "请把列名排成一行、每项一行：在表格软件中复制，再选择性粘贴（转置），然后导入。",
  },
  "no-header-row": {
    message: () => "找不到表头，这个工作表未导入",
    hint: ({ headers }) => `表头须在同一行，至少有“名称”（或者“标识”）和另一列，例如：${headers}。`,
  },
  "bad-id": {
    message: ({ problem, cells }) => `${problem}，整行未导入（${cells}）`,
    hint: () => "标识用小写英文、数字和连字符，例如 administrative-penalty；也可以写本版本的完整标识。",
  },
  "duplicate-id": {
    message: ({ slug, places, columns }) => `标识 ${slug} 在 ${places}重复，${columns}不同，这些行均未导入`,
    hint: () => "同一事项请合并为一行，或者合并名称单元格；不同事项请用“标识”列分开。",
  },
  contradiction: {
    message: ({ first, second }) => `${first}与${second}互相矛盾，都没有写入`,
    hint: () => "请核对后改成一致，再导入。",
  },
  "days-crossed": {
    message: ({ from, to }) => `有效期起${from}晚于有效期止${to}，都没有写入`,
    hint: () => "请核对两个日期后再导入。",
  },
  exists: {
    message: ({ id, fields }) => `${id} 已有文件，与表格不同的 ${fields} 未改动`,
    hint: () => "确要改写，请加 --update。",
  },
  "not-editable": {
    message: ({ id }) => `${id} 的写法特殊，无法只改一处，未改动`,
    hint: () => "多半是换行符：每行请只以 LF 或者 CR LF 结尾，再导入；或者直接修改该文件。",
  },
  undated: {
    message: ({ count }) => `从这一行起有 ${count} 项新条目没有核对日期，均未导入`,
    hint: () => "请加 --verified 2026-11-20，或者在表中加“核对日期”列。",
  },
  "cell-needed": {
    message: ({ header }) => `“${header}”这一格空着，没有它整行不能导入`,
    hint: () => "请在这一格填写，再导入。",
  },
  "no-measure-type": { message: () => "没有写明措施类型", hint: () => "请加“措施类型”列，例如“限制任职”。" },
  "no-effect": { message: () => "没有写明措施性质，也不能由措施类型得知", hint: () => "请加“措施性质”列。" },
  "no-commitment-type": { message: () => "没有写明承诺类型", hint: () => "请加“承诺类型”列。" },
  "no-set-by": { message: () => "没有写明规定文件", hint: () => "请加“规定文件”列。" },
  "no-level": { message: () => "没有写明级别", hint: () => "请加“级别”列，写 1 至 4。" },
  "no-rule": { message: () => "没有写明规定内容", hint: () => "请加“规定内容”列。" },
  "no-protects": { message: () => "没有写明保护事项", hint: () => "请加“保护事项”列，例如“不得收费”。" },
  "no-value": { message: ({ name }) => `没有写明${name}`, hint: ({ header }) => `请加“${header}”列。` },
};

export const rowNotices: PartsOf<RowNotices> = {
  "same-as-above": ({ header, text, content }) => `${header}：“${text}”读作上一行的“${content}”`,
  "same-as-row": ({ header, text, content }) => `${header}：“${text}”读作所指那一行的“${content}”`,
  "mark-unclear": ({ header, text }) => `“${header}”列的“${text}”看不出是还是不是，未放入`,
  "no-row-number": ({ header, text }) => `${header}列的“${text}”不是序号，未放入`,
  "double-column-cell": ({ header, text }) => `“${header}”列与前面的一列对应同一字段，“${text}”未放入`,
  "no-column": ({ header, text }) => `“${header}”列没有对应的字段，“${text}”未放入`,
  "no-header": ({ text }) => `该列没有表头，“${text}”未放入`,
  "text-above": ({ text }) => `表头以上的文字“${text}”未导入`,
  footnote: ({ text }) => `“${text}”是表下的注，不是条目，未导入`,
  signature: ({ text }) => `“${text}”是填报信息，不是条目，未导入`,
  "line-of-text": ({ text }) => `整行只有“${text}”，不是条目，未导入`,
  totals: ({ text }) => `合计行不是条目，“${text}”未导入`,
  "read-as-current": ({ text, stem, why }) => `“${text}”里有“${stem}”，读作${why}，这一行按现行条目导入`,
  "part-unknown": ({ text }) => `“${text}”像是分段标题，不是条目，它下面各行的类别不知道`,
  "part-left-out": ({ text }) => `分段标题“${text}”按答复不导入`,
  "part-read": ({ text }) => `“${text}”是分段标题，它说的类别记在下面各行`,
  "sheet-not-chosen": () => "没有用 --sheet 选择，未导入",
  macros: () => "工作簿含有宏；宏没有运行，也没有导入",
  "cell-not-imported": ({ text }) => `“${text}”未导入`,
  "reference-changed": ({ header, cells, count }) =>
    `“${header}”列由其他各列和目录数据得出，导入时不读；${count} 处与现在的不同（${cells}）`,
  "comment-not-imported": ({ text }) => `批注“${text}”未导入`,
  "not-read": ({ said }) => said,
  "empty-table": () => "表格是空的",
  "blank-marks": ({ header, count, marks }) => `“${header}”列有 ${count} 个单元格只写${marks}，按空白处理`,
  "refused-row": ({ problems, cells }) => `${problems}，整行未导入（${cells}）`,
  "no-title": () => "没有名称",
  "title-without-word": () => "名称里没有文字，不是名称",
  "id-unfit": ({ id }) => `标识“${id}”不合规`,
  "title-ambiguous": ({ count, title, slugs }) => `本版本有 ${count} 个“${title}”（${slugs}），请加“标识”列`,
  "id-derived": ({ slug, from }) => `标识定为 ${slug}（${from}）；标识公布后不再改动，如需另定请加“标识”列`,
  "rows-joined": ({ places }) => `${places}同名，除采集部门外写法相同，合为一项`,
  "argued-not-decided": ({ what }) => `写了${what}的依据或者理由，但没有写明是否${what}`,
  decided: ({ what, answer }) => `由${what}范围、期限或者渠道得知是否${what}：${answer}`,
  "filled-in": ({ fields }) => `已从未知项、未写明项和依规定项中去掉：${fields}`,
  "file-unread": ({ file }) => `${file} 现在读不出来，未改动`,
  broken: ({ id, field, fault, rule }) => `${id} 未写出：${field}${fault}（${rule}）`,
};

export const rowParts: PartsOf<RowParts> = {
  "aside.cancelled": () => "已经取消或者拟取消的内容",
  "aside.example": () => "示例",
  "aside.guide": () => "填写说明",
  "current.kept": () => "不取消或者予以保留",
  "current.future": () => "以后的日期才停止",
  "current.others": () => "说的是别的事，不是本行",
  "current.recorded": () => "是这类信息的一种",
  "current.column": () => "“是否保留”一列写明保留",
  "decision.sharing": () => "共享",
  "decision.publication": () => "公开",
  "answer.yes": () => "是",
  "answer.no": () => "否",
  "id.elsewhere": () => "沿用其他版本中同名条目的标识",
  "id.english": () => "取自英文名称",
  "id.digest": () => "取自中文名称的摘要",
  "at.cell": ({ sheet, at, said }) => `工作表“${sheet}” ${at}：${said}`,
  "at.row": ({ sheet, at, said }) => `工作表“${sheet}”第 ${at} 行：${said}`,
  "in-column": ({ column, said }) => `${column}：${said}`,
  "said.cell": ({ at, text }) => `${at}“${text}”`,
  "said.comment": ({ at, text }) => `${at} 的批注“${text}”`,
  "said.row": ({ row, text }) => `第 ${row} 行“${text}”`,
  "said.title": ({ text }) => `标题“${text}”`,
  "said.sheet-name": () => "工作表的名称",
  "hidden.sheet": () => "整个工作表",
  "hidden.row": () => "这一行",
  "hidden.column": ({ column }) => `${column} 列`,
  "row-of": ({ sheet, row }) => `“${sheet}”第 ${row} 行`,
  "several-places": ({ places, count }) => `${places}等 ${count} 处`,
  "cells-of-many": ({ cells, count }) => `${cells}……共 ${count} 个单元格`,
  "stated.file": ({ header }) => `文件中原有的“${header}”`,
  "stated.cell": ({ header, at, text }) => `“${header}” ${at}“${text}”`,
  "bound.cell": ({ at, text }) => ` ${at}“${text}”`,
  "bound.day": ({ date }) => `“${date}”`,
  "and-also": ({ first, rest }) => `${first}；${rest}`,
  "and-others": () => "等",
  "before-field": ({ field }) => `${field} `,
};
