import type { Sheet, SheetCell } from "../sheet.js";
import { sheetOf } from "./world.js";

/*
 * Tables as offices make them, of the kinds that departments brought: titles and document numbers above the header,
 * headers of two rows, parts with a title of their own, numbers that begin again, totals, notes, merged departments, one
 * thing in several departments, platform codes, words of the office's own. Names and rows are made up.
 */

type Cells = (string | SheetCell)[];

/** A table, the edition it goes into, and how many things it lists. */
export interface OfficeTable {
  name: string;
  edition: string;
  sheets: Sheet[];
  things: number;
}

const merged = (text: string, from: string): SheetCell => ({ kind: "text", text, merged: from });
const across = (text: string, from: string, width: number): Cells =>
  Array.from({ length: width }, () => merged(text, from));
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const wide = (number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const bureaux = [
  ...["市民政局", "市市场监督管理局", "市生态环境局", "市应急管理局", "市住房和城乡建设局", "市交通运输局", "市水务局"],
  ...["市农业农村局", "市文化广播电视和旅游局", "市卫生健康委员会", "市人力资源和社会保障局", "市自然资源局"],
  ...["市城市管理局", "市教育局", "市科学技术局", "市司法局", "市财政局", "市税务局"],
];
const law = "《四川省社会信用条例》第二十二条";
const kinds = ["许可", "处罚", "奖励", "抽查", "备案", "确认", "强制", "承诺", "评价", "荣誉", "欠费", "判决", "执行"];
const named = (index: number): string => `示例${pick(kinds, index)}信息第${String(index + 1)}类`;

/** The form of a city's own office: 156 things in three parts, with a second sheet of notes. */
function city(): OfficeTable {
  const down = (names: string[], from: number): Cells =>
    names.map((name, index) => merged(name, `${String.fromCharCode(from + index)}4`));
  const before = down(["序号", "编码", "公共信用信息事项", "归集单位", "主体性质", "信息类别", "数据内容"], 65);
  const after = down(["法规政策依据", "归集频率", "归集\n方式", "经办人"], 76);
  const top: Cells = [...before, ...across("公开", "H4", 2), ...across("共享", "J4", 2), ...after];
  const header: Cells = [...before, "类别", "期限", "是否共享", "条件", ...after];
  const width = header.length;
  const rows: Cells[] = [
    across("示例市公共信用信息目录（2026年版）", "A1", width),
    across("示信用办〔2026〕1号", "A2", width),
    ["填报日期：2026年3月1日"],
    top,
    header,
  ];
  const parts = ["一、登记注册信息（52项）", "二、行政管理信息（52项）", "三、守信激励信息（52项）"];
  let at = 0;
  parts.forEach((part, index) => {
    rows.push(across(part, `A${String(rows.length + 1)}`, width));
    if (index > 0) rows.push(header);
    for (let number = 1; number <= 52; number += 1, at += 1) {
      const shared = pick(["是", "有条件共享", "是", "否"], at);
      const open = pick(["社会公开", "依申请公开", "不公开"], at);
      rows.push([
        index === 1 ? wide(number) : String(number),
        `SL${String(1000 + at)}-${pick(["XK", "CF"], at)}`,
        named(at),
        pick(bureaux, Math.floor(at / 9)),
        pick(["企业", "社会法人", "法人和其他组织", "自然人", "企业法人、自然人"], at),
        pick(["基础信息", "失信信息", "守信信息"], index + (at % 2)),
        `名称、日期、文号${String(at)}`,
        open,
        open === "不公开" ? "" : pick(["3年", "长期", "1年至3年"], at),
        shared,
        shared === "有条件共享" ? "经授权" : "",
        pick([law, `${law}；《中华人民共和国安全生产法》第七十八条`], at),
        pick(["每月", "实时", "每季度"], at),
        pick(["接口", "批量导入"], at),
        "张三",
      ]);
    }
  });
  rows.push(["合计", "", "", "156", "", ""]);
  rows.push(["填报人：", "", "审核人："]);
  const notes = sheetOf([["填表说明"], ["1.本表由各单位填写。"], ["2.信息类别按目录填写。"]], "填表说明");
  return {
    name: "市级目录.xlsx",
    edition: "local/510000/information/2026",
    sheets: [sheetOf(rows, "附件 1"), notes],
    things: 156,
  };
}

/** The columns of the national base catalog, with merged categories. */
function national(): OfficeTable {
  const header = ["序号", "类别", "名称", "内容", "归集来源单位", "共享范围", "公示属性", "依据"];
  const categories = ["登记注册基本信息", "行政管理信息", "严重失信主体名单信息"];
  const rows: Cells[] = [across("公共信用信息补充目录", "A1", header.length), header];
  for (let at = 0; at < 60; at += 1) {
    const first = rows.length - (at % 20) + 1;
    rows.push([
      `（${String(at + 1)}）`,
      merged(pick(categories, Math.floor(at / 20)), `B${String(first)}`),
      `国标${named(at)}`,
      `反映主体${pick(kinds, at)}情况的信息`,
      pick(["国家市场监督管理总局", "国家税务总局", "应急管理部"], at),
      pick(["各级公共信用信息系统", "同级部门", "不予共享"], at),
      pick(["社会公开", "依申请查询", "不予公开"], at),
      law,
    ]);
  }
  return { name: "国家模板.xlsx", edition: "local/510000/information/2026", sheets: [sheetOf(rows)], things: 60 };
}

/** The columns of the Sichuan detailed catalog. */
function sichuan(): OfficeTable {
  const rows: Cells[] = [
    [
      ...["责任单位", "信用事项", "数据字段", "信息类别", "公开属性", "共享范围", "主体性质", "对应权力类别"],
      ...["更新频率", "共享模式", "共享方式"],
    ],
  ];
  for (let at = 0; at < 110; at += 1) {
    const mode = pick(["无条件共享", "有条件共享", "不予共享"], at);
    rows.push([
      pick(bureaux, Math.floor(at / 10)),
      `省标${named(at)}`,
      "名称；日期；文号",
      pick(["基础信息", "守信信息", "失信信息"], at),
      pick(["社会公开", "授权查询", "不予公开"], at),
      mode === "不予共享" ? "" : "同级部门",
      pick(["法人和非法人组织", "自然人", "企业"], at),
      pick(["行政许可", "行政处罚"], at),
      pick(["实时", "每月"], at),
      mode,
      mode === "不予共享" ? "" : "接口",
    ]);
  }
  return { name: "省级细目.csv", edition: "local/510000/information/2026", sheets: [sheetOf(rows)], things: 110 };
}

/** One item kept by several departments: the elements that the regulation of Henan asks of a catalog. */
function shared(): OfficeTable {
  const header = [
    "数据代码",
    "数据名称",
    "提供单位",
    "主体类型",
    "信息性质",
    "共享属性",
    "更新周期",
    "信息项",
    "覆盖范围",
  ];
  const rows: Cells[] = [header];
  for (let at = 0; at < 44; at += 1) {
    const thing = Math.floor(at / 4);
    rows.push([
      `HN${String(100 + thing)}`,
      `多部门${pick(kinds, thing)}信息${String(thing)}`,
      pick(["国家税务总局", "应急管理部", "国家市场监督管理总局", "交通运输部"], at),
      "法人",
      pick(["其他", "失信信息"], thing),
      "有条件共享",
      "每月",
      "名称；日期",
      "全市",
    ]);
  }
  return { name: "多部门.csv", edition: "local/510000/information/2026", sheets: [sheetOf(rows)], things: 11 };
}

/** The columns of the national list of measures. */
function measures(): OfficeTable {
  const header = ["序号", "惩戒类型", "惩戒措施", "惩戒对象", "惩戒依据", "实施主体"];
  const types = ["限制市场或行业准入", "限制任职", "纳入重点监管范围", "限制参加评先评优"];
  const rows: Cells[] = [across("失信惩戒措施补充清单", "A1", 6), header];
  for (let at = 0; at < 40; at += 1) {
    rows.push([
      String(at + 1),
      merged(pick(types, Math.floor(at / 10)), `B${String(at - (at % 10) + 3)}`),
      `示例惩戒措施第${String(at + 1)}项`,
      pick(["被列入名单的法人、非法人组织，以及其法定代表人", "法人、自然人", "失信主体"], at),
      "《四川省社会信用条例》第三十一条",
      pick(["各级行政机关", "招标人"], at),
    ]);
  }
  return { name: "措施清单.xlsx", edition: "local/510000/measures/2026", sheets: [sheetOf(rows)], things: 40 };
}

function incentives(): OfficeTable {
  const header = ["序号", "守信激励事项", "激励内容", "激励对象", "政策依据", "实施主体", "实施层级", "实施频次"];
  const rows: Cells[] = [header];
  for (let at = 0; at < 30; at += 1) {
    rows.push([
      String(at + 1),
      `示例激励第${String(at + 1)}项`,
      "优先办理、容缺受理",
      "信用状况良好的经营主体",
      "《四川省社会信用条例》第三十三条",
      "政务服务机构",
      pick(["市级", "区县级"], at),
      pick(["每年一次", "长期"], at),
    ]);
  }
  return { name: "激励清单.csv", edition: "local/510000/incentives/2026", sheets: [sheetOf(rows)], things: 30 };
}

function commitments(): OfficeTable {
  const header = [
    "序号",
    "告知承诺事项",
    "承诺类型",
    "规定文件",
    "证明名称",
    "设定依据",
    "证明用途",
    "核查方式",
    "备注",
  ];
  const rows: Cells[] = [header];
  for (let at = 0; at < 20; at += 1) {
    rows.push([
      String(at + 1),
      `示例承诺事项${String(at + 1)}`,
      pick(["审批替代型承诺", "容缺受理型", "证明替代型"], at),
      "《四川省社会信用条例》",
      "示例证明",
      "《四川省社会信用条例》第二十二条",
      "办理示例业务",
      "现场核查",
      "",
    ]);
  }
  return { name: "告知承诺.csv", edition: "local/510000/commitments/2026", sheets: [sheetOf(rows)], things: 20 };
}

/** Seven tables of offices. */
export function officeTables(): OfficeTable[] {
  return [city(), national(), sichuan(), shared(), measures(), incentives(), commitments()];
}
