import type { RuleSeverity, Text } from "@mulu/schema";

/** @public A finding that is about form, not law: reading, structure, references, exceptions. */
export interface StructuralCode {
  code: string;
  severity: RuleSeverity;
  title: Text;
}

function error(code: string, zh: string, en: string): StructuralCode {
  return { code, severity: "error", title: { zh, en } };
}

function warning(code: string, zh: string, en: string): StructuralCode {
  return { code, severity: "warning", title: { zh, en } };
}

/** @public Every structural code, in the order of the stages that give them. */
export const structuralCodes = {
  noRoom: error("YAML-01", "文件放错了位置", "The file is in no room of the catalogs"),
  notAFile: error("YAML-02", "不是普通文件或者无法读取", "Not a plain file, or unreadable"),
  tooLarge: error("YAML-03", "文件过大", "The file is too large"),
  tooMany: error("YAML-04", "文件过多", "Too many files"),
  encoding: error("YAML-05", "不是 UTF-8 编码", "Not UTF-8"),
  byteOrderMark: warning("YAML-06", "文件开头有 BOM", "The file begins with a byte order mark"),
  syntax: error("YAML-07", "YAML 语法错误", "YAML syntax error"),
  tab: error("YAML-08", "用制表符缩进", "Indented with a tab"),
  duplicateKey: error("YAML-09", "字段重复", "Duplicate key"),
  reference: error("YAML-10", "使用了锚点、别名、合并键或者标签", "Anchor, alias, merge key or tag"),
  forbiddenKey: error("YAML-11", "不得使用的字段名", "Forbidden key"),
  tooDeep: error("YAML-12", "嵌套过深", "Nested too deeply"),
  unsafeNumber: error("YAML-13", "数字超出可精确表示的范围", "Number beyond the exact range"),
  notOneDocument: error("YAML-14", "文件为空或者含有多个文档", "Empty, or more than one document"),
  lineEnds: error("YAML-15", "换行符不统一", "Line ends of several kinds"),
  commentLine: error("LINES-01", "这一行不是一条意见", "A line that is no comment"),
  commentOrder: error("LINES-02", "意见没有按编号排列，或者编号重复", "Comments out of order, or a number twice"),
  commentForm: error("LINES-03", "意见的写法不统一", "A comment written in another form"),
  missingField: error("SCHEMA-01", "缺少必填字段", "Missing field"),
  unknownField: error("SCHEMA-02", "没有这个字段", "Unknown field"),
  wrongType: error("SCHEMA-03", "值的类型不对", "Wrong type"),
  notInList: error("SCHEMA-04", "值不在允许的范围内", "Value not in the list"),
  badFormat: error("SCHEMA-05", "值的写法不对", "Value written the wrong way"),
  dateForm: error("ID-02", "日期的写法不统一或者含义不明确", "A date in another form, or ambiguous"),
  commitmentType: error("CM-01", "承诺类型不在六类之内", "Not one of the six types of commitment"),
  outOfBounds: error("SCHEMA-06", "值过长、过短、过大或者过小", "Value out of bounds"),
  tooManyMistakes: error("SCHEMA-07", "错误过多", "Too many mistakes"),
  strayAddress: error("SCHEMA-08", "正文或者注释中写了网址", "An address outside the fields made for addresses"),
  text: error("SCHEMA-09", "文字含有不该有的字符，或者没有内容", "A text holds signs it may not hold, or nothing"),
  repeatedItem: error("SCHEMA-10", "列表中有重复的项", "A list holds one item twice"),
  absenceContradicted: error(
    "SCHEMA-11",
    "一个字段用两个词写明没有，或者有值又写明没有",
    "A field said to be absent twice, or beside its value",
  ),
  toldTwice: error("SCHEMA-12", "由别处得出的内容又写了一遍", "Something is stated that follows from something else"),
  realSubject: error("SEC-05", "包含真实的个人或者单位", "A real person or firm in the catalogs"),
  dangling: error("LINK-01", "引用的对象不存在", "Dangling reference"),
  vocabularyDiffers: error("LINK-05", "代码表与数据模型不一致", "A vocabulary and the model differ"),
  cycle: error("LINK-02", "循环引用", "Cycle of references"),
  duplicateId: error("LINK-03", "两个文件使用同一标识", "Two files with one id"),
  reusedId: error("ID-04", "已发布的标识不得改作他用", "A published id is not used for something else"),
  doubleRedirect: error("LINK-04", "墓碑指向墓碑", "Tombstone leads to a tombstone"),
  withoutTombstone: error("PS-11", "移除未保留说明", "Removed without a tombstone"),
  editionAltered: error("PS-15", "已公布版本的内容被修改", "A published edition was altered"),
  lockShrunk: error("LOCK-01", "锁定文件少了已公布的内容", "The lock holds less than was published"),
  notLocked: error("LOCK-02", "已有的标识没有锁定", "An id that is there was never locked"),
  changeUnexplained: error(
    "PS-09",
    "变更没有变更说明，或者级别不当",
    "A change without a changeset of the right level",
  ),
  needlessException: error("EX-01", "例外已无必要", "Exception no longer needed"),
  verifiedLater: error("TX-06", "核对日期晚于今天", "Verified on a day to come"),
  expiredException: error("EX-02", "例外已过期", "Exception expired"),
} as const satisfies Record<string, StructuralCode>;
