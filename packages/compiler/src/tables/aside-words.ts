import type { AsideKind } from "../words/messages/table-rows.js";
import { exampleWord } from "./remark.js";
import type { Standing } from "./remark.js";
import { gone, stemIn, thing } from "./remark-words.js";
import { compact } from "./tidy.js";

/*
 * Words with which a title or the name of a sheet says that all that stands under it is no current entry. What is not
 * read wholly is not to be said, as with a remark; a name of its own, such as 行政许可撤销信息, says nothing.
 */

/** What is listed, entered or kept is cancelled only by a no: 应列入, 拟纳入 and 予以保留 say the opposite. */
const cancelledPart = new RegExp(
  `(?:(?:建议|拟|已经?|应当?|予以)(?:予以)?${gone}|不(?:再|予)(?:予以)?(?:列入|纳入|保留))(?!资格|资质|许可|名单)`,
);
const cancelledWhole = new RegExp(`^${thing}?${gone}的?(?:${thing}|部分){0,3}(?:表|稿|版)?\\d{0,2}$`);
/** 停止执行事项, 国务院决定取消的目录: an act on the things of the table, by whomever; 撤销信息 is a thing of its own. */
const doubtfulPart =
  /(?:取消|废[止除弃]|作废|停[用止]|停止[执实使适][行施用]|撤[销并除]|删[除去减]?|失效|终止|中止|移[出除]|调出|并入|归并|合并|整合|替代|取代|不同意(?:[列纳]入)?|不通过|未通过|不予|不再|暂[缓停]|否决|退出|淘汰|清理|剔除)(?:[执实使适][行施用]|[列纳]入|保留)?的?(?:(?:公共)?(?:信用)?(?:信息)?(?:事项|条目|目录|清单|项目|措施|部分|内容)|表)?\d{0,2}$/u;
const mergedPart = /^(?:拟|已|现|建议)?(?:并入|(?:归并|合并|划归?|移交|调整|转|整合)[至到入出])/;
const doer = /国务院|政府|[委部局厅]|办公室|领导|专家|审[核查定]|决定|批复|同意|建议/;
/** Titles of what the law does to firms: 三、不再列入名单信息, 八、撤销登记. */
const ownObject = /(?:资格|资质|许可证?|名[单录]|证书|登记|处罚|执照|合同|招标|起诉|公[示开])/;
const past = /^(?:历史|旧|过期|往年|存档|归档|备份)(?:版本?|数据|目录|清单|事项|条目|表)?\d{0,2}$/;
const tableWord = `(?:表|页|${thing}|数据)`;
const exampleWhole = new RegExp(`^(?:填[报写表]|录入|参考|空白)?${exampleWord}${tableWord}?\\d{0,2}$`);
const exampleMark = new RegExp(`\\((?:填[报写表])?${exampleWord}${tableWord}?\\d{0,2}\\)\\d{0,2}$`);
/** 失信信息样本 may be a table of examples, and may be a table of samples. */
const exampleEnd = new RegExp(`${exampleWord}${tableWord}?\\d{0,2}$`);
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

/** What a title says of all that stands under it. */
export type Aside = { is: "aside"; kind: AsideKind } | Extract<Standing, { is: "unclear" }>;

/** What the name of a sheet, or a title within one, says of all that stands under it; nothing of most. */
export function asideByTitle(title: string): Aside | undefined {
  const name = compact(title).replace(numbering, "").replace(numbering, "");
  if (name === "" || name.length > 40 || /[。;]/.test(name)) return undefined;
  if ([cancelledPart, cancelledWhole, past, englishCancelled].some((each) => each.test(name))) {
    return name.includes("部分") ? unclear(name) : { is: "aside", kind: "cancelled" };
  }
  const isExample = [exampleWhole, exampleMark, template, englishExample].some((each) => each.test(name));
  if (isExample) return { is: "aside", kind: "example" };
  if (mergedPart.test(name) && !ownObject.test(name)) return unclear(name);
  const doubtful = doubtfulPart.exec(name)?.[0];
  const isSaid = doubtful !== undefined && !ownObject.test(doubtful) && stemIn(doubtful) !== undefined;
  const said = name.slice(0, -(doubtful?.length ?? 0));
  return isSaid && (said === "" || doer.test(said) || /(?:事项|条目|目录|清单|措施|部分)\d{0,2}$/.test(doubtful))
    ? unclear(name)
    : undefined;
}

function unclear(name: string): Aside {
  return { is: "unclear", stem: stemIn(name) ?? name };
}

/**
 * What the name of a sheet says of it: besides what a title may say, that it is a guide.
 * @param isAlone whether the file holds no other sheet: whoever gave it has chosen it, and only an end that its name
 * tells is of weight
 */
export function asideBySheetName(sheet: string, { isAlone }: { isAlone: boolean }): Aside | undefined {
  const name = compact(sheet).replace(numbering, "");
  const byTitle = asideByTitle(sheet);
  const isEnd = byTitle !== undefined && (byTitle.is === "unclear" || byTitle.kind === "cancelled");
  if (isAlone) return isEnd ? byTitle : undefined;
  if (byTitle) return byTitle;
  if ([guideName, guidePart, englishGuide].some((each) => each.test(name))) return { is: "aside", kind: "guide" };
  const sample = exampleEnd.exec(name)?.[0];
  return sample === undefined ? undefined : { is: "unclear", stem: sample };
}

/** Whether a title is numbered: 二、…. With it another part of a table begins. */
export function isNumbered(title: string): boolean {
  return numbering.test(compact(title));
}
