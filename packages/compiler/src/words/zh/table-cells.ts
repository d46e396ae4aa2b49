import type { CellMessages, CellNotices, CellParts } from "../messages/table-cells.js";
import type { PartsOf, WordsOf } from "../types.js";

const fillIn = "请在这一格写明内容，或者留空。";
const unstrike = "仍然有效的，请取消删除线；不再有效的，请删去划去的文字，再导入。";
const writeTerm = "请写作 3年、1年至3年、6个月以下，或者 P1Y–P3Y。";
const citationExample = "例如：《安全生产法》第七十八条第一款。";

/** 单元格里读不出、放不进的，以及该怎么写。 */
export const cellMessages: WordsOf<CellMessages> = {
  "points-elsewhere": {
    message: ({ text }) => `“${text}”指表中别处的内容，看不出是哪一格，未放入`,
    hint: () => fillIn,
  },
  "still-open": { message: ({ text }) => `“${text}”是待填写的，不是内容，未放入`, hint: () => fillIn },
  "struck-cell": { message: ({ text }) => `“${text}”已经划去，未放入`, hint: () => unstrike },
  "struck-words": {
    message: ({ text, words }) => `“${text}”其中“${words}”已经划去，整个单元格未放入`,
    hint: () => unstrike,
  },
  "day-refused": {
    message: ({ date, because }) => `日期“${date}”${because}，未导入`,
    hint: () => "请写作 2026-11-20。",
  },
  "term-unread": { message: ({ text }) => `“${text}”不是可以识别的期限`, hint: () => writeTerm },
  "term-working-days": {
    message: ({ text }) => `“${text}”按工作日计算，期限字段只记年、月、日`,
    hint: () => writeTerm,
  },
  "term-crossed": {
    message: ({ text, min, max }) => `“${text}”的下限（${min}）长于上限（${max}）`,
    hint: () => writeTerm,
  },
  "not-one-length": {
    message: ({ text }) => `“${text}”不是一个确定的期限`,
    hint: () => "请写作 3年、6个月，或者 P3Y、P6M。",
  },
  "time-limit-unread": {
    message: ({ text }) => `“${text}”没有写明天数和是工作日还是自然日`,
    hint: () => "请写作 P10D（工作日）或者 10个工作日。",
  },
  "no-hop": {
    message: ({ text }) => `“${text}”不是共享路径的一段`,
    hint: () => "请写平台的标识，责任人放在括号里，例如 ncisp（国家公共信用信息中心）。",
  },
  "no-field-origin": {
    message: ({ text }) => `“${text}”不是逐项来源`,
    hint: () => "一行一项，例如 collectedBy：推断，中，来源：seed004，说明：按条文推断。",
  },
  "no-data-field": {
    message: ({ text }) => `“${text}”不是数据字段的名称`,
    hint: () => "请写字段名称，多个用分号隔开，例如 名称；决定日期。",
  },
  "no-collector": {
    message: ({ text }) => `“${text}”不是采集部门`,
    hint: () => "请写登记的机构，条文的称谓写在括号里，例如 国家税务总局（称谓：税务机关｜tax authorities）。",
  },
  "not-by-reference": {
    message: ({ text }) => `“${text}”不是依规定的字段`,
    hint: () => "一行一项，例如 duration：依照国家有关规定｜under the rules of the state。",
  },
  "not-among": { message: ({ word }) => `“${word}”不在可选的值之中`, hint: ({ write }) => write },
  "body-not-registered": {
    message: ({ word }) => `“${word}”没有登记`,
    hint: ({ like }) => `${like}请先在 catalogs/organizations/ 中登记该机构，一个机构一个文件，或者改用登记的名称。`,
  },
  "body-of-another-level": {
    message: ({ word, title }) => `本地区的“${word}”没有登记；它也是“${title}”的简称，本地区的表不按简称认作该机构`,
    hint: ({ title }) => `是本地区机构的，请先在 catalogs/organizations/ 中登记；确指“${title}”的，请写全称。`,
  },
  "not-citation": {
    message: ({ words }) => `“${words}”不是援引的一部分，或者看不出是哪一份文件的，未放入`,
    hint: () => citationExample,
  },
  "no-citation": { message: ({ text }) => `“${text}”中没有可以识别的援引`, hint: () => citationExample },
  "citation-not-whole": {
    message: ({ words, text }) => `${words}不是援引的一部分，读不明白，“${text}”整条援引没有放入`,
    hint: () => citationExample,
  },
  "instrument-not-registered": {
    message: ({ said }) => `${said}没有登记，或者标题与文号对不上`,
    hint: () =>
      "每份文件登记一次：新建 catalogs/instruments/英文标识.yaml，写 title、level、provenance（status、confidence、verified），照同一文件夹里的写，再导入一次（加 --update），条款就补上。登记过而名称不同的，在 import.yaml 里写登记的名称。",
  },
  "instruments-alike": {
    message: ({ said, count, ids }) => `${said}有 ${count} 份（${ids}），分不清是哪一份`,
    hint: ({ first }) => `请补文号，或者写明标识，例如 《…》第一条〔标识：${first}〕。`,
  },
  "citation-unread": {
    message: ({ said, words }) => `${said}的“${words}”读不明白，整条援引没有放入`,
    hint: () => "请把每一条、款、项分别写明，例如：第七十八条第一款第（一）项、第（三）项。",
  },
  "beyond-last-article": {
    message: ({ said, version, count, clause }) =>
      `${said}登记的${version}文本只有${count}条，没有${clause}，整条援引没有放入`,
    hint: () => "请核对条号。",
  },
  "text-not-registered": {
    message: ({ said, text, registered }) =>
      `${said}登记的文本是${registered}，看不出“${text}”是其中哪一个，整条援引没有放入`,
    hint: () => "请核对年份；确有这一文本的，请先在 catalogs/instruments/ 登记。不限于某一文本的，不写年份。",
  },
  "number-of-another": {
    message: ({ title, registered, cited }) => `《${title}》登记的文号是${registered}，这里写的是${cited}，没有放入`,
    hint: () => "请核对文号；如果是另一版本的文号，请先在 catalogs/instruments/ 登记该版本。",
  },
};

export const cellNotices: PartsOf<CellNotices> = {
  formula: ({ kind, text }) => `${kind}“${text}”不予计算，未放入；请改为数值或者文字`,
  "too-many-digits": ({ text }) => `数字“${text}”超出表格能够精确保存的位数，未放入；请在原表中改为文本格式后重新填写`,
  markup: () => "含有网页标签或者脚本，未导入",
  "markup-in": ({ text }) => `“${text}”含有网页标签或者脚本，未导入`,
  "text-flaw": ({ flaw }) => `${flaw}，未导入`,
  "text-flaw-in": ({ text, flaw }) => `“${text}”${flaw}，未导入`,
  "too-long": ({ limit }) => `超过 ${limit} 字，未导入`,
  "lifelong-not-here": () => "此处不能写终身",
  "neither-yes-nor-no": ({ text }) => `“${text}”不是“是”或者“否”`,
  "no-amount": ({ text }) => `“${text}”不是金额`,
  "no-number": ({ text }) => `“${text}”不是数字`,
  "ill-formed-id": ({ text }) => `“${text}”不是合规的标识`,
  "one-id-only": () => "只能写一个标识",
  "one-place-only": () => "只能写一个文件的一处",
  "yes-or-blank": ({ text }) => `“${text}”未放入：这一列只写“是”，不是的请留空`,
  "none-and-some": ({ text }) => `“${text}”既写没有，又写有，互相矛盾`,
  "places-differ": ({ text }) => `同一名称下的几处写法不同，“${text}”未放入`,
  "name-read": ({ text }) => `名称读作“${text}”`,
  folded: ({ text }) => `部首字符、全角数字字母或者断行已改写为“${text}”`,
  "clause-quoted": ({ words }) => `引用的条文${words}不放入，只记条、款、项的序号`,
  "day-number": ({ text, date }) => `日期序号 ${text} 读作 ${date}`,
  "term-open-ended": ({ text }) => `“${text}”没有写明多久，记为何时撤下，期限仍不知道`,
  "addressee-kept": ({ text, proposed }) => `“${text}”按原文记为措施对象的原文，没有归类${proposed}`,
  "blank-keeps": ({ text }) => `单元格空着，原有的“${text}”保留；要删去请改 YAML 文件`,
};

export const cellParts: PartsOf<CellParts> = {
  "day.no-date": () => "不是可以识别的日期",
  "day.time-unclear": () => "时间或者时区写法不明",
  "day.short-year": () => "年份只有两位数字",
  "day.no-day": () => "没有写到日",
  "day.month-or-day": () => "分不清哪个是月、哪个是日",
  "day.no-day-number": () => "不像日期序号",
  "day.no-such-day": () => "日历上没有这一天",
  "day.far-day": () => "不在 1900 年至 2200 年之间；没有期限的请留空",
  "cell.formula": () => "公式",
  "cell.error": () => "错误值",
  "is-it": ({ meant }) => `是否指“${meant}”？`,
  "write.one-of": ({ titles }) => `可以写：${titles}。`,
  "write.registered": ({ like }) => `${like}请先在 catalogs/ 中登记，或者改用登记的名称。`,
  "may-be": ({ values }) => `，可以归为：${values}`,
  "this-number": () => "这一文号",
};
