const amount = "[0-9一二三四五六七八九十百]+";
const between = "[^，。；、\\n〔［\\[（(《》第字年罚令]{0,12}?";

/** A street or village and a number in it: somebody can be found there. Numbers of documents follow 第, 字 or a bracket. */
const numbered = new RegExp(
  `(?:路|街|大道|巷|弄|胡同|村|庄|屯|镇|乡)${between}${amount}(?:号|室|栋|幢|座|单元|楼|户|弄|组)`,
);
/** A dwelling in an estate. */
const dwelling = new RegExp(`(?:小区|花园|公寓|家园|新村|苑)${between}${amount}(?:号|室|栋|幢|座|单元|楼|户)`);
/** Somebody is said to live there. Housing, hotels and hospitals are no dwellings of a person named. */
const living =
  /(?:住址|住所|家庭地址|户籍|居住|住(?![房宅宿院建户]))[^，。；\n]{0,20}(?:路|街|巷|弄|胡同|村|小区|镇|乡|室)/;
const place = /^[\u4e00-\u9fff]{2,}/;

/** How a text names a place below the county, if it does: as where somebody lives, or only as a place. */
export function addressIn(text: string): "home" | "place" | undefined {
  if (living.test(text) || dwelling.test(text)) return "home";
  if (!numbered.test(text)) return undefined;
  const isWhole = place.test(text) && !/[，。；,;]/.test(text) && /(?:号|室|栋|幢|座|单元|楼|户|弄|组)$/.test(text);
  return isWhole ? "home" : "place";
}

/** What follows the county in an address. A housing estate is called 小区, but is no county. */
export const belowCounty = (address: string): string => address.replace(/^.*(?<![小社园])[省市区县旗州盟]/, "");
