const amount = "[0-9A-Za-z一二三四五六七八九十百〇零-]{1,8}";
const ends = "(?:号楼|号|室|栋|幢|座|单元|楼|层|户|弄|组|门|房)";

/** Words before an address, which are no part of it. */
const before =
  "(?:建议|认为|公开|住在|家住|现住|居住在|居住于|住于|住址|地址|位于|本人|我家|我们|住|在|到|于|从|是|为|的|了|对|我|家|有|和|与|至|向|请|把|将|被|给|由|:|：)";
const beforeAll = new RegExp(before, "gu");

/** A road, a village or an estate and a number in it, with all that stands before and behind it in the same breath. */
const numbered = new RegExp(
  `[\\p{Script=Han}A-Za-z0-9]{1,30}(?:路|街|大道|道|巷|弄|胡同|里|村|庄|屯|镇|乡|街道|社区|小区|花园|公寓|家园|新村|苑|园|大厦|广场|中心|城|府|湾|庭|寨|坊|队|组)[^，。；、\\n〔［\\[（(《》第字年罚令,;\\s]{0,12}?(?:\\s{0,2}${amount}\\s{0,2}${ends}){1,6}(?:\\s{0,2}${amount}(?![0-9A-Za-z年月日天条款项元万人次件个%]))?`,
  "gu",
);

/** Words behind which somebody says where they live. */
const living =
  /(?:家庭(?:住址|地址)|住址|居住地址|通讯地址|通信地址|联系地址|收件地址|收货地址|详细地址|户籍地址?|户籍所在地|户口所在地|地址|居住地|现住址?|家住|住在|(?:我|我们|本人|全家|目前|现)住(?![宅房户院建])|居住在|居住于|现居住?于?)\s{0,2}[:：=为是在]{0,2}\s{0,4}([^，。；！？,;!?\n【]{2,60})/gu;

const address = /(?:address|live at|living at|reside at|residing at)\s?[:：=]?\s{0,3}([^\n;。；]{4,80})/giu;

/** Words for places that are nowhere in particular. */
const general = /农村|乡村|城镇|乡镇|城乡|社区|小区|县城|市区|城市|外地|本地|当地|异地|街道办|居委会|村委会/gu;
const particular = /[路街巷弄村镇乡区县市州旗号苑园楼栋幢里庄屯屋湾城府]|省|大道|胡同|单元/u;

/** A number in a road, a house or an estate ends so; without one there is no address of that kind. */
const mayBeNumbered = /[0-9A-Za-z一二三四五六七八九十百〇零]\s{0,2}[号室栋幢座单楼层户弄组门房]/u;

/** The clause begins somewhere before the address: after the last of the words that stand before one. */
function startOf(found: string): number {
  let start = 0;
  for (const { 0: word, index } of found.matchAll(beforeAll)) {
    // What is left must still be a place: 和平路 begins with 和.
    const rest = found.slice(index + word.length);
    if (/^\p{Script=Han}{1,}(?:路|街|道|巷|弄|村|镇|乡|区|县|市|省|园|苑)/u.test(rest)) start = index + word.length;
  }
  return start;
}

/** Where a text that `narrow` has read says where somebody lives or can be found, below the county. */
export function* addressPlaces(text: string): Iterable<readonly [start: number, end: number]> {
  if (mayBeNumbered.test(text)) {
    for (const { 0: found, index } of text.matchAll(numbered)) yield [index + startOf(found), index + found.length];
  }
  for (const { 0: found, 1: said = "", index } of text.matchAll(living)) {
    const end = index + found.length;
    if (particular.test(said.replaceAll(general, ""))) yield [end - said.length, end];
  }
  for (const { 0: found, 1: said = "", index } of text.matchAll(address)) {
    const end = index + found.length;
    if (/\d/.test(said)) yield [end - said.length, end];
  }
}
