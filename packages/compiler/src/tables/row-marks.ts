import { exampleWord, readRemark } from "./remark.js";
import type { Standing } from "./remark.js";
import { asideByTitle } from "./aside-words.js";
import { stemIn } from "./remark-words.js";
import { compact } from "./tidy.js";

const silent: Standing = { is: "silent" };

/** What stands in place of a row's number: 例, 删除. */
export function standingByNumber(text: string, on: readonly string[]): Standing {
  const word = compact(text).replace(/^[([【〔]|[)\]】〕]$/g, "");
  if (new RegExp(`^(?:例|${exampleWord})\\d{0,2}$`).test(word)) return { is: "aside", kind: "example" };
  return readRemark(word.replace(/\d{1,4}$/, ""), on);
}

const open = "([{【〔〈<";
const close = ")]}】〕〉>";
/** Acts that catalogs record as kinds of information: 行政许可信息（撤销）, 企业变更信息（合并、分立）. */
const recorded = new Set([
  ...["撤销", "注销", "吊销", "变更", "终止", "中止", "撤回", "合并", "分立", "解散", "延续", "设立", "移出", "退出"],
  "解除",
]);
const isRecorded = (mark: string): boolean => mark.split(/[、和及与或/,]/).every((each) => recorded.has(each));
const recordable =
  /许可|登记|证|资[格质]|备案|执照|认[证定]|注册|企业|公司|主体|单位|机构|名[单录]|合同|处罚|强制|起诉|执行|破产/;

/** Words in brackets, and what stands behind a dash or before a colon: （停用）…, …【废止】, …—已取消, 删：…. */
function marksOf(title: string): { base: string; mark: string }[] {
  const name = compact(title);
  const found: { base: string; mark: string }[] = [];
  let start = -1;
  [...name].forEach((sign, index) => {
    if (open.includes(sign)) start = index;
    else if (close.includes(sign) && start >= 0) {
      const [before, after] = [name.slice(0, start), name.slice(index + 1)];
      // In the midst of a name a bracket belongs to it; at either end, and among other brackets, it may be a mark.
      if (before === "" || after === "" || after.split(/[([{【〔〈<]/)[0] === "")
        found.push({ base: before + after, mark: name.slice(start + 1, index) });
      start = -1;
    }
  });
  const parts = name.split(/[-—–―~|·:/*]/).filter((part) => part !== "");
  const tail = parts.length > 1 ? (parts.at(-1) ?? "") : "";
  if (tail !== "" && tail.length <= 12) found.push({ base: name.slice(0, name.lastIndexOf(tail)), mark: tail });
  const led = /^([^:]{1,6})[:*]/.exec(name)?.[1];
  if (led !== undefined) found.push({ base: name.slice(led.length + 1), mark: led });
  const apart = title.trim().split(/\s+/);
  for (const mark of apart.length > 1 ? [apart[0] ?? "", apart.at(-1) ?? ""] : []) {
    if (compact(mark).length <= 8) found.push({ base: name, mark: compact(mark) });
  }
  return found;
}

/** A name that ends in what was done to it: 乙信息已取消. */
const toldAtEnd = /(?:已经?|拟|建议|被|现|予以|决定)(?:取消|废止|删除|作废|停用|停止执行|失效|合并|撤并|移除|终止)$/;

/** What marks at a name say of it. */
export function standingByName(title: string, on: readonly string[]): Standing {
  const name = compact(title);
  if (/^(?:例|示例|样例|例如)\d{0,2}:/.test(name)) return { is: "aside", kind: "example" };
  const said = marksOf(title).map(({ base, mark }): Standing => {
    // （《示例条例》第九条第四项，债务到期未清偿）: a basis and its case, no mark.
    if (/^《[^《》]*》第/.test(mark)) return silent;
    const standing = readRemark(mark, on);
    if (!isRecorded(mark) || !recordable.test(base) || standing.is === "silent") return standing;
    return { is: "current", stem: mark, why: "recorded" };
  });
  // A row called 取消 or 已废止 has no name of a thing.
  const whole = readRemark(name, on);
  if (whole.is === "aside" && whole.kind === "cancelled") said.push({ is: "unclear", stem: name });
  if (toldAtEnd.test(name)) said.push({ is: "unclear", stem: stemIn(name) ?? name });
  return gravest(said);
}

/** Of several standings the one that keeps a row out, if any does. */
export function gravest(standings: readonly Standing[]): Standing {
  const order: readonly Standing["is"][] = ["aside", "unclear", "current"];
  return order.flatMap((is) => standings.find((each) => each.is === is) ?? [])[0] ?? silent;
}

/** Columns that speak of what the thing is about, not of the row. */
const contentHeader =
  /处罚|惩戒|内容|事由|情形|条件|种类|类[别型]|依据|名称|方式|对象|主体|部门|单位|机[关构]|期限|范围|渠道|频[次率]|格式|字段|要素|权限|程序|流程|编码|代码|文号|网址|电话|地址|姓名|措施|信息|事项/;
const remarkHeader =
  /备注|说明|状态|意见|变[更化动]|调整|修[订改]|操作|处理|增减|标记|批注|结论|审[核查定]|去向|现状|动态|清理|处置|沿革|存废|建议|效力|有效/;
const keepHeader =
  /是否(?:继续|仍|拟)?(?:保留|有效|在用|执行|启用|纳入|列入|沿用|现行|通过|同意|批准|采纳|认可|发布|上线)/;
const dropHeader =
  /是否(?:已经?|拟|建议)?(?:取消|废止|删除|作废|停用|失效|剔除|示例|撤销|终止|停止|合并|并入|移出|移除|淘汰)/;
const no = /^(?:否|不是?|[×✗✘x]|n|no|无效|不保留|不通过|不同意|未通过)$/;
const yes = /^(?:是|[√✓✔]|y|yes|有效|保留|通过|同意)$/;

/** Header of the column with which a table settles that a row is current: 是否保留. */
export const keptHeader = "是否保留";

/** Whether a column asks whether its rows are kept: 是否保留, 是否取消. */
export function asksStanding(header: string): boolean {
  return keepHeader.test(compact(header)) || dropHeader.test(compact(header));
}

/** What a column that asks whether a row is kept says of it: yes, no, or other words. Undefined of another column. */
export function askedStanding(header: string, text: string): "kept" | "dropped" | "other" | undefined {
  const [name, word] = [compact(header), compact(text).toLowerCase()];
  const isKeep = keepHeader.test(name);
  if (!isKeep && !dropHeader.test(name)) return undefined;
  if (yes.test(word)) return isKeep ? "kept" : "dropped";
  return no.test(word) ? (isKeep ? "dropped" : "kept") : "other";
}

/** What a cell says of its row, by the header of a column that no field has. */
export function standingByColumn(header: string, text: string, on: readonly string[]): Standing {
  const asked = askedStanding(header, text);
  if (asked === "kept") return silent;
  if (asked === "dropped") return { is: "aside", kind: header.includes("示例") ? "example" : "cancelled" };
  const name = compact(header);
  return contentHeader.test(name) && !(remarkHeader.test(name) && !/处罚|惩戒/.test(name))
    ? silent
    : readRemark(text, on);
}

/** What prose in another field says: only that the row itself is no more. */
export function standingByProse(text: string): Standing {
  const words = compact(text);
  const isOwn = /^[([【〔]?[本该此](?:事项|条目|信息项|行|目录)/.test(words);
  const stem = isOwn && words.length <= 40 ? stemIn(words) : undefined;
  return stem === undefined ? silent : { is: "unclear", stem };
}

/** What the group says that a row stands in: 拟取消事项. */
export function standingByGroup(text: string): Standing {
  const title = compact(text).length > 20 ? undefined : asideByTitle(text);
  return title?.is === "aside" && title.kind === "cancelled" ? { is: "unclear", stem: compact(text) } : silent;
}
