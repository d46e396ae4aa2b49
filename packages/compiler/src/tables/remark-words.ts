/*
 * Words with which offices say in a table that something in it has ended, is suspended, refused, merged or replaced.
 * The list of stems decides nothing but that a remark must be understood; what of it is understood is the grammar below.
 */

/** What an act that ends a row may be called in part: wherever one stands, the remark is read wholly or not at all. */
const stems = [
  ...["取消", "废[止除弃置]", "作废", "报废", "停", "撤", "删", "失效", "无效", "终止", "中止", "终结", "叫停"],
  ...["移[出除至到交送]", "划[转出归掉去入]", "调[出离整]", "退出", "剔", "去[除掉]", "排除", "拿掉", "清[退理除]"],
  ...[
    "淘汰",
    "下[线架]",
    "注销",
    "吊销",
    "[并归转纳][入至到并]第?[\\d@一二三四五六七八九十《]",
    "并[入至到]",
    "归[并入]",
  ],
  ...["合并", "整合", "代替", "替[代换]", "取代", "不(?:予|再|同意|通过|批|核准|认可|采[纳用]|接受|保留|要|用|做)"],
  ...[
    "不(?:列|纳|执行|实施|使用|归集|收录|继续)",
    "未(?:通过|获|批|采[纳用]|[列纳]入|予|被?保留)",
    "否[决定掉]",
    "驳回",
  ],
  ...[
    "退[回件]",
    "暂[缓停不]",
    "缓[行办]",
    "搁置",
    "冻结",
    "弃用",
    "禁用",
    "过期",
    "过时",
    "到期",
    "核减",
    "精简",
    "压减",
  ],
  ...["解除", "免除", "重复", "^历史$", "^[×✗✘xXnN]$"],
];
const english =
  /cancel|delet|repeal|abolish|revok|remov|suspend|terminat|obsolet|supersed|replac|merg|withdraw|withdrawn|reject|declin|not (?:approved|accepted|adopted)|expired?\b|discontinu|invalid|void|deprecat|dropped|inactive|disabled|retired/i;
const anyStem = new RegExp(stems.join("|"), "u");

/** Things that stop or are taken away in the life of a firm, and are no end of a row: 停产停业, 停车, 撤诉. */
const compounds =
  /停[产业车工牌职薪电水气航学火机放靠诊课赛]|撤(?:诉|案|回(?:起诉|申请|上诉|投诉))|撤销(?:行政)?许可(?:证|决定)|调整(?:范围|为|后)|资产重组|每[年月季]度?清理|整合(?=推送|共享|公示|公开|归集|报送|展示)/g;

/** The first word of a text that may mean an end; a text without one says nothing of it. */
export function stemIn(text: string): string | undefined {
  const words = text.replace(compounds, "、");
  return anyStem.exec(words)?.[0] ?? english.exec(words)?.[0];
}

export const gone = "(?:取消|删除|删去|删掉|废止|作废|失效|停用|剔除|移除|调出|核减|淘汰|下线|删)";
/** Acts that catalogs also record: 撤销 and 注销 of a permit. They mean the row only where it says that it was done to it. */
export const alsoRecorded = "(?:撤销|注销|移出|退出|终止|(?:停止|暂停|中止)(?:使用|执行|实施|适用)?)";
export const said = "(?:建议|同意|申请|决定|拟|将|已经?|被|应当?|需要?|须|予以|均|现|全部|整[行条项])";
export const thing = "(?:事项|信息项?|条目|措施|目录|清单|项目|内容|[项条行])";
/** 不适用 alone is a filler: it says that the column does not concern the row. */
const notKept = "(?:不(?:再|予)?(?:列入|纳入|保留|执行|实施|使用|归集)|不(?:再|予)适用)";
const own = `(?:[本该此原]${thing}?|${thing})?`;
const item =
  "(?:第?[\\d一二三四五六七八九十]{1,4}[项条号类行]?|《》|[^,;。]{1,20}(?:事项|信息|目录|清单|项目|条目|一项|类))";

/** The whole of a clause that ends the row, a day aside: 拟取消, 该事项已废止, @起不再列入. */
export const ending = new RegExp(
  `^${own}(?:因故)?(?:[自从于])?@?(?:${said}{0,4}(?:${gone}|${notKept})|${said}{1,4}${alsoRecorded})(?:[本该此]?${thing})?了?$`,
);
/** With a day to come before it, an act that catalogs also record is of the row: @停止执行. */
export const endingFrom = new RegExp(`^${own}(?:[自从于])?@${said}{0,4}(?:${gone}|${notKept}|${alsoRecorded})$`);
/** 并入第3项, 与第5项合并, 归并至第5项, 被第5项取代. */
export const absorbed = new RegExp(
  `^${own}${said}{0,4}(?:[与和同]${item}(?:合并|归并)|(?:合并|归并|整合|并)(?:至|到|入|于|进)?${item}|被${item}(?:代替|替代|取代))$`,
);
/** 拟取消 and 建议删除 propose what a later word may turn down. */
export const proposing = new RegExp(`^${own}(?:拟|建议|申请)`);
/** 予以保留, 继续有效, 经研究仍保留. */
export const keeping =
  /^(?:[本该此]?(?:事项|信息|项|条目?)?)?(?:经[^,;。不未]{0,12})?(?:决定|同意|建议|应当?|现|仍然?|暂时?|继续){0,3}(?:予以)?(?:保留|有效|沿用|执行|适用|恢复(?:执行|使用)?)(?:有效|不变|执行)?$/u;
/** 不取消, 未废止, 暂不删除, 不与第3项合并. */
export const denying = new RegExp(
  `^${own}(?:暂|目前|现|尚|仍|并|经研究)?(?:不(?:作|应|宜|得|会|必|需)?予?|未|没有|无需|暂不)(?:拟|被)?(?:${gone}|撤销|注销|移出|合并|并入|归并|停止(?:使用|执行|实施)?)$`,
);

const partOfBusiness =
  "(?:资格|资质|许可证?|执业|营业|执照|证[书照件]|登记|驾驶|学籍|入学|职务|名[单录]|处罚|处分|业务|经营|生产|公[示开]|查询|惩戒)";
/** A clause about firms or records, each stem with what it is done to: 含已注销企业, 取消资格的记录, 合并公示. */
export const aboutOthers: readonly RegExp[] = [
  /^不?(?:含|包括|包含)[^,;。@]{0,12}(?:企业|主体|单位|人员|机构|个体工商户|法人|证照|执照)$/u,
  new RegExp(
    `^[^,;。@《国决据按照已被拟该本]{0,8}(?:取消|撤销|注销|暂停|停止|终止|解除|移出|退出|不予)${partOfBusiness}的(?:记录|信息|情形)$`,
    "u",
  ),
  new RegExp(
    `^[^,;。@]{0,12}(?:自[^,;。@《]{0,16}(?:被)?(?:撤销|注销|取消|解除|终止|移出)[^,;。@《]{0,8}之日起)[^,;。@停撤删废]{0,12}$`,
    "u",
  ),
  /^依据国家规定取消(?:资格|资质|许可)的(?:记录|信息)$/,
  /^(?:[与和同][^,;。@]{1,20})?合并(?:公[示开布]|共享|归集|报送|填报|统计|展示)$/u,
  /^《》(?:已经?|现已)?(?:被《》)?(?:废止|失效|取代|代替)$/,
  /^由[^,;。@第]{1,12}(?:代替|替代|取代)$/u,
];
/** An act with the thing of a firm that it is done to: 撤销许可, 取消已有资格, 暂停执业. */
export const actOnFirm = new RegExp(
  `(?:取消|撤销|注销|暂停|停止|终止|中止|解除|移出|退出|不予)(?:已?(?:有|取得|获得)的?|其|相关|相应|行政){0,2}${partOfBusiness}`,
  "gu",
);
/** Words of who ended something, or on which ground: with them nothing of a clause is of a firm. */
export const agents = /国|省|市|县|政府|已被|被|拟|本|该|决定|根据|按|依据|经|文|号|@|《|〔|起|会议|领导|意见|原则/;

/** What the law does to a record when its time is over: 信用修复后删除, 公开期满后，移除. */
export const endOfRecord =
  /^(?:信用)?(?:修复(?:完成)?|(?:公[示开]|披露|查询|处罚|惩戒)期(?:限)?届?满)[后时]?[,、]?(?:应当?|予以|即|自动|可以?){0,2}(?:删除|移除|撤下|屏蔽|(?:停止|终止|不再)公[示开])(?:该信息|信息)?$/u;

/** What takes part of a statement back, or speaks of a part: then nothing of it is sure. */
export const limits =
  /除|部分|仅|只|但|其中|另|尚|恢复|保留|继续|仍|重新|有效(?!期)|部门|条件|第[^,;。]{1,5}[款目]|不(?!再|予|同意|通过)|未|暂|如|若|待|原则|可能|是否|\?|等/;
/** A condition before an act: what meets it is acted on, not the row. */
export const condition = /[的后时者]$|^[对凡]|情[形况]$|之日/;
