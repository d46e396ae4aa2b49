/*
 * Words outside a title that deny that a text is a basis, or that it is one now. A text is cited as a basis by words of
 * the present that affirm it; what is of the past, of the future, denied, doubted or corrected is none, whichever word
 * says so. 违反 is no denial: offices so write the basis of a penalty.
 */

const citing = "(?:依据|根据|依照|按照|援引|引用|参照|适用)";
const made = "(?:出台|颁布|公布|发布|制定|印发|施行|实施|生效|通过|批准)";
const ended =
  "(?:废止|失效|作废|撤销|撤回|删除|删去|取消|停用|停止(?:执行|施行|实施|适用|使用)|宣布(?:废止|失效)|(?:代替|替代|取代))";
const repealed = "(?:废止|失效|作废|停止(?:执行|施行|实施|适用)|宣布(?:废止|失效))";
/** A few words that are of no other thing. */
const few = "[^《》,;。]{0,12}";

const denials: readonly RegExp[] = [
  // It is none.
  /非(?:《|依据|根据|依照|按照|援引)|并非|而非|不是|不作为|不构成依据/,
  /不再(?:是|为|以|由|用|依据|根据|依照|按照|援引|引用|适用|作为|作|构成|执行|施行|有效|继续|另行)|不(?:能|得|可|宜|应|必|需)?(?:再|予)?(?:依据|援引|引用|作为|作依据)/,
  /不(?:能|得|可|宜|应|必|需)?(?:再)?以《|不(?:复|属于|构成|能作|可作|足以作)(?:为)?(?:本|该|其)?(?:事项)?的?(?:存在|依据|法律依据|法定依据)/,
  // A cross beside it strikes it out; what a star, an arrow or a picture says nobody can tell. Bullets and ticks say nothing.
  /([×✗✘✕✖❌❎⨯☓☒⊗╳〤]|(?![●■◆▪◇□○◎▶►➢√✓✔☑✅~+|<>=◦▫·^→⇒➔➜⟶])[\p{So}\p{Sm}])/u,
  // 《…》第七条→《…》: another text stands for it. Between two clauses an arrow is no list and is refused there.
  /([→⇒➔➜⟶])(?!第)/u,
  // It has another number now, and the one that is cited stands for it no more.
  /(?:修[改订正]|变[更为]|调整|顺延|更[改正换]|移|改|并入|归入|拆分|编|转)[为成作至到列]{1,2}第?[0-9〇一二三四五六七八九十百千]|(?:现|新)(?:已)?(?:为|是|系|改|对应|属|即)?(?:新法)?第[0-9〇一二三四五六七八九十百千]|(?:条|款|项)(?:号|序)[^《》,;。]{0,4}(?:变|改|调)/,
  /暂(?:无|缺|未|没有|缓|停(?:执行|施行|实施|适用))|无(?:《|依据|法律|法规|上位法|明确|相关|直接|规定)|没有(?:《|(?:法律|法规|上位法|明确|相关|直接)?(?:依据|规定))/,
  // It is not one yet.
  new RegExp(
    `未(?:作出?)?(?:规定|明确|设定|生效|施行|出台|颁布|印发|正式)|(?:尚|还|仍|至今)[未没]有?(?:作出?|正式)?${made}`,
  ),
  new RegExp(`拟(?:${citing}|以|将|《|修[订改正]|制定|订|废止|${made}|起草|提请|定的?《)`),
  new RegExp(`待(?:修[订改正]|核实|核对|确认|补充|补正|审议?|批|《|${made})|\\(待定\\)|待定的?《|有待`),
  new RegExp(`(?:将|将要|将会)(?:以|由)?${citing}?《|(?:将|将要|将会)${citing}${few}《`),
  new RegExp(`将(?:要|会|于${few})?(?:出台|颁布|制定|印发|施行|生效|修[订改正]|${ended})`),
  new RegExp(
    `(?:即将|计划|准备|预计|打算|有望|争取|今后|将来|未来|日后|届时)(?:会|要|于${few})?(?:${citing}|《|以《|修[订改正]|起草|${made}|${ended})`,
  ),
  /征求意见稿?|草案|草稿|初稿|拟稿|(?:送审|讨论|报审|报批|审议|修订|建议|送签)稿|起草|立法(?:计划|规划)/,
  new RegExp(`正在(?:修[订改正]|制定|起草|审议|报批|制订)|(?:修[订改正]|制定|审议|报批|制订)中`),
  // It is one no more. That a permit or a name was cancelled is no word about the text.
  new RegExp(`已(?:经|被|于${few}|由${few})?(?:予以|全文|整体)?${repealed}|(?:现|全文|\\d[年月日]起?)被?${repealed}`),
  /已(?:经|被)?(?:删除|删去|取消)|被(?:删除|删去)/,
  new RegExp(`被(?:《》)?${few}(?:废止|代替|替代|取代)`),
  new RegExp(
    `\\((?:现|全文|部分|已经?|被)?${ended}\\)|${ended}(?:了?的|文件)?《|过[期时](?:的|文件)?《|(?:已|\\()过[期时]`,
  ),
  new RegExp(`(?:^|[^太固松三平中开清高草])(原来?(?:的|先)?(?:《|${citing}))|曾经?(?:以|由|是|为|${citing}|《)`),
  new RegExp(
    `(?:此前|先前|以前|之前|从前|过去|以往|往年|当时|当年|原先|历史上)(?:曾经?)?(?:以|由|是|为)?(?:的?《|${citing})`,
  ),
  /旧(?:《|版|法|规|条例|办法|规定|文件)|老(?:《|版)|原版|\((?:[^()]{0,12}[年月日的])?(?:原|旧|老|前)\)|修[订改正]之?前|废止之?前|失效之?前/,
  // It may be none.
  new RegExp(
    `(?:疑似|可能|也许|或许|大概|似乎?|是否|应否)(?:是|为|以|可以?)?(?:${citing}|《)|存疑|有争议|\\?|不(?:确定|清楚|详)|(?:供|作|作为)参考`,
  ),
  /误(?:引|用|写|作|为|依)|有误|错误(?:引用|援引|依据|地)|应[为是]《|抵触|相冲突|不一致|不相符/,
];

/** The words of a text, signs folded and white space gone, that deny what it cites. */
export function denialIn(tidied: string): string | undefined {
  const outside = tidied.replace(/《[^《》]*》/g, "《》").replace(/[:"'“‘]《/g, "《");
  return denials
    .map((each) => {
      const [whole, words = whole] = each.exec(outside) ?? [];
      return words?.replace(/《》?/g, "");
    })
    .find((words) => words !== undefined);
}
