import type { Text } from "@mulu/schema";

import { compact } from "./tidy.js";

/*
 * Words with which offices say in a table that something in it is no current entry. What merely may be meant so is read
 * as meant so: a thing left out is named and can be chosen, a thing taken in is law to whoever reads it.
 */

/** What something is, in words that follow “this is”. */
const cancelled: Text = { zh: "已经取消或者拟取消的内容", en: "cancelled or about to be" };
const example: Text = { zh: "示例", en: "an example" };
const guide: Text = { zh: "填写说明", en: "a guide" };

const gone = "(?:取消|删除|删去|删掉|废止|作废|失效|停用|剔除|移除|调出|核减|淘汰|下线)";
/** Acts that catalogs also record: 撤销 and 注销 of a permit. They mean the row only where it says that it was done to it. */
const alsoRecorded = "(?:撤销|注销|移出|退出|终止|停止(?:使用|执行|实施)?)";
const said = "(?:建议|同意|申请|决定|拟|将|已经?|被|应当?|需要?|须|予以|均|现|全部|整[行条项])";
const thing = "(?:事项|信息项?|条目|措施|目录|清单|项目|内容|部分|[项条行])";
/** 不适用 alone is a filler: it says that the column does not concern the row. */
const kept = "(?:不(?:再|予)?(?:列入|纳入|保留|执行|实施|使用|归集)|不(?:再|予)适用)";
/** 合并公示 is a manner of showing a row, not its end. */
const merged = "(?:[与和同][^,;。]{1,20})?(?:合并(?!公[示开布]|共享|归集|报送|填报|统计|展示)|并入|并至|并到)";
const replaced = "被[^,;。]{0,20}(?:代替|替代|取代)";
const exampleWord = "(?:示例|样例|样表|样本|范例|范本|例子|举例)";
const day = "(?:\\d{2,4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:起|后|底)?";

/** The whole of what is said of a row: 拟取消, 该事项已废止, 2025年起不再列入, 并入第3项. */
const statement = new RegExp(
  `^(?:[本该此原]${thing}?|${thing})?(?:因故)?${day}(?:${said}{0,4}(?:${gone}|${kept})|${said}{1,4}${alsoRecorded})(?:[本该此]?${thing})?了?$`,
);
const absorbed = new RegExp(`^(?:[本该此]${thing}?)?${said}{0,4}(?:${merged}|${replaced})`);
const exampleStatement = new RegExp(
  `^(?:[本该此](?:${thing})?)?[为系是]?(?:填[报写表])?(?:${exampleWord}|例)\\d{0,2}(?:${thing}|数据)?(?:[,.]?仅供参考)?$`,
);
const numberWord = new RegExp(`^(?:例|${exampleWord}|删|${gone})\\d{0,2}$`);

/** What is listed, entered or kept is cancelled only by a no: 应列入, 拟纳入 and 予以保留 say the opposite. */
const cancelledPart = new RegExp(
  `(?:(?:建议|拟|已经?|应当?|予以)(?:予以)?${gone}|不(?:再|予)(?:予以)?(?:列入|纳入|保留))(?!资格|资质|许可|名单)`,
);
const cancelledWhole = new RegExp(`^${thing}?${gone}的?${thing}{0,3}(?:表|稿|版)?\\d{0,2}$`);
const past = /^(?:历史|旧|过期|往年|存档|归档|备份)(?:版本?|数据|目录|清单|事项|条目|表)?\d{0,2}$/;
const exampleEnd = new RegExp(`${exampleWord}(?:表|页|${thing}|数据)?\\)?\\d{0,2}\\)?$`);
const template = /^(?:填[报写表]|空白)?模[板版]\d{0,2}$/;
const guideName =
  /^(?:填[报写表]|编制|使用|操作|表格|指标|字段|数据项?|有关|相关)?(?:说明|须知|指南|注意事项|帮助)\d{0,2}$/;
const guidePart = /填[报写表](?:说明|须知|指南|要求|规范)/;
const englishCancelled = /^(?:cancell?ed|deleted|removed|repealed|obsolete|old|archived?|backup)\d{0,2}$/i;
const englishExample = /^(?:examples?|samples?|templates?|demo)\d{0,2}$/i;
const englishGuide = /^(?:readme|instructions?|guide|help|notes?)$/i;

/** 附件2：, 二、, （三）, 3. before a name. */
const numbering =
  /^(?:附[件表录]?\d{0,2}[:.、-]?|第?[一二三四五六七八九十\d]{1,3}(?:部分|[、.:])|\([一二三四五六七八九十\d]{1,3}\))/;

/** What the name of a sheet, or a title within one, says of all that stands under it. */
export function asideByTitle(title: string): Text | undefined {
  const name = compact(title).replace(numbering, "").replace(numbering, "");
  if (name === "" || name.length > 40 || /[。;]/.test(name)) return undefined;
  if ([cancelledPart, cancelledWhole, past, englishCancelled].some((each) => each.test(name))) return cancelled;
  return [exampleEnd, template, englishExample].some((each) => each.test(name)) ? example : undefined;
}

/** What the name of a sheet says of it: besides what a title may say, that it is a guide. */
export function asideBySheetName(sheet: string): Text | undefined {
  const name = compact(sheet).replace(numbering, "");
  const isGuide = [guideName, guidePart, englishGuide].some((each) => each.test(name));
  return asideByTitle(sheet) ?? (isGuide ? guide : undefined);
}

/** Whether a title is numbered: 二、…. With it another part of a table begins. */
export function isNumbered(title: string): boolean {
  return numbering.test(compact(title));
}

/** What a remark says of the row it stands in. */
export function asideByRemark(remark: string): Text | undefined {
  const written = compact(remark);
  if (written.length > 200) return undefined;
  const [first = "", ...more] = written
    // A law that was repealed is not the row that rests on it.
    .replace(/《[^《》]*》/g, "《》")
    .replace(/^(?:根据|依据|按照?|经)[^,;。]{0,40}[,;]/, "")
    .split(/[,;。.!?()[\]【】〔〕:]+/)
    .filter((part) => part !== "");
  if (exampleStatement.test(first)) return example;
  if ((statement.test(first) && !isDuty(first, more)) || absorbed.test(first)) return cancelled;
  const isSaid = (part: string): boolean => statement.test(part) && new RegExp(`^[本该此]?${said}`).test(part);
  return more.some((part) => isSaid(part) && !isDuty(part, more)) ? cancelled : undefined;
}

/** What the law tells somebody to delete, as in 对不符合条件的，应当删除: a whole remark of 应删除 alone is about the row. */
function isDuty(part: string, more: readonly string[]): boolean {
  return /应|须|需/.test(part) && (more.length > 0 || part.includes("信息"));
}

/** What stands in place of a row's number: 例, 删除. */
export function asideByNumber(text: string): Text | undefined {
  const word = compact(text).replace(/^[([【〔]|[)\]】〕]$/g, "");
  if (!numberWord.test(word)) return undefined;
  return /[例样范]/.test(word) ? example : cancelled;
}

/** What a mark before or behind a name says of it: （拟取消）…, …【废止】, 例：…. */
export function asideByName(title: string): Text | undefined {
  const name = compact(title);
  const before = /^[([【〔]([^()[\]【】〔〕]{1,20})[)\]】〕]/.exec(name)?.[1];
  const behind = /[([【〔]([^()[\]【】〔〕]{1,20})[)\]】〕]$/.exec(name)?.[1];
  if (/^(?:例|示例|样例|例如)\d{0,2}:/.test(name)) return example;
  for (const mark of [before, behind]) {
    if (mark === undefined) continue;
    if (exampleStatement.test(mark)) return example;
    if (statement.test(mark)) return cancelled;
  }
  return undefined;
}

const remarkHeader = /备注|说明|状态|意见|变更|变化|变动|调整|修订|修改|操作|处理|增减|标记|批注/;
const keepHeader = /是否(?:继续)?(?:保留|有效|在用|执行|启用|纳入|列入|沿用)/;
const dropHeader = /是否(?:已|拟|建议)?(?:取消|废止|删除|作废|停用|失效|剔除|示例)/;

/** What a cell says of its row, by the header of its column. */
export function asideByColumn(header: string, text: string): Text | undefined {
  const name = compact(header);
  const word = compact(text).toLowerCase();
  if (keepHeader.test(name)) return /^(?:否|不|×|n|no|无效|不保留)$/.test(word) ? cancelled : asideByRemark(text);
  if (dropHeader.test(name)) return /^(?:是|√|✓|✔|y|yes)$/.test(word) ? cancelled : asideByRemark(text);
  return name === "" || remarkHeader.test(name) ? asideByRemark(text) : undefined;
}
