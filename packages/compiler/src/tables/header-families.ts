import { compact } from "./tidy.js";

/** Headers that are composed: what they end in, the words that may stand before it, and the columns they may be. */
interface Family {
  ends: readonly string[];
  of: readonly string[];
  /** One of these at least has to stand there. */
  needs?: readonly string[];
  means: readonly string[];
}

const things = ["公共信用", "信用", "信息", "数据", "公共", "目录", "条目", "事项", "项目", "资源", "具体", "中文"];
const keepers = ["归集", "采集", "提供", "报送", "产生", "生成", "来源", "汇集", "推送", "上报", "供给", "数源"];
const grounds = [
  ...["法律", "法规", "规章", "规定", "规范性", "制度", "政策", "文件", "及", "和", "与", "或", "等", "、", "/"],
  ...["设定", "设立", "设列", "纳入", "归集", "采集", "制定", "编制", "目录", "主要", "相关", "具体"],
];

/**
 * Offices compose their headers of the same few words. What a header is composed of tells what it is, as long as none of
 * its words is another: 公开依据 is no 法律依据, 使用单位 does not collect.
 */
const families: readonly Family[] = [
  { ends: ["名称", "事项"], of: [...things, "归集"], means: ["名称"] },
  { ends: ["依据"], of: grounds, means: ["法律依据"] },
  {
    ends: ["依据"],
    of: [...grounds, "惩戒", "失信", "措施", "实施"],
    needs: ["惩戒", "措施", "实施"],
    means: ["惩戒依据"],
  },
  {
    ends: ["依据"],
    of: [...grounds, "激励", "守信", "措施", "实施"],
    needs: ["激励", "措施", "实施"],
    means: ["激励依据"],
  },
  {
    ends: ["单位", "部门", "机构"],
    of: [...things, ...keepers, "责任", "牵头", "主管", "行业", "市级", "省级", "区级", "县级"],
    means: ["采集部门"],
  },
  {
    ends: ["单位", "部门", "机构", "主体"],
    of: ["实施", "惩戒", "激励", "执行", "责任", "措施", "主管", "牵头"],
    means: ["实施主体"],
  },
  {
    ends: ["主体", "主体类型", "主体类别", "主体性质", "主体属性", "主体分类", "主体范围"],
    of: ["信用", "信息", "失信", "涉及", "适用", "记录", "公共"],
    needs: ["信用", "信息", "涉及", "适用", "主体"],
    means: ["主体性质"],
  },
  { ends: ["依据"], of: [...grounds, "承诺", "告知"], needs: ["承诺"], means: ["规定文件"] },
  { ends: ["单位", "部门", "机构"], of: ["责任", "办理", "实施", "主管", "牵头"], means: ["办理机关"] },
  { ends: ["类别", "分类", "类型"], of: [...things, "所属", "一级"], means: ["类别"] },
  {
    ends: ["频率", "频次", "周期"],
    of: ["数据", "信息", "更新", ...keepers],
    needs: ["更新", ...keepers],
    means: ["更新频率"],
  },
  { ends: ["内容", "要素"], of: ["信息", "数据", "具体", "主要", "归集", "事项"], means: ["信息内容"] },
  {
    ends: ["期限", "期"],
    of: ["公开", "公示", "披露", "对外", "信息"],
    needs: ["公开", "公示", "披露"],
    means: ["公开期限"],
  },
  { ends: ["内容"], of: ["激励", "措施", "具体", "守信", "主要"], means: ["激励内容"] },
  { ends: ["内容"], of: ["惩戒", "措施", "具体", "失信", "主要"], means: ["惩戒内容"] },
  { ends: ["对象", "主体"], of: ["激励", "实施", "适用", "守信", "措施"], means: ["激励对象"] },
  { ends: ["对象", "主体"], of: ["惩戒", "实施", "适用", "失信", "措施"], means: ["惩戒对象"] },
  { ends: ["措施", "措施名称"], of: ["失信", "惩戒", "联合", "信用"], needs: ["惩戒"], means: ["惩戒措施"] },
  { ends: ["措施", "措施名称", "事项"], of: ["守信", "激励", "联合", "信用"], needs: ["激励"], means: ["激励措施"] },
];

/** Whether a text is composed of the words and nothing else. */
function isOf(text: string, words: readonly string[]): boolean {
  let rest = text;
  while (rest !== "") {
    const next = words.filter((word) => rest.startsWith(word)).sort((a, b) => b.length - a.length)[0];
    if (next === undefined) return false;
    rest = rest.slice(next.length);
  }
  return true;
}

/** Columns that a composed header may be, by the names that fields have. */
export function familyOf(header: string): readonly string[] {
  const text = compact(header);
  if (text.length > 20) return [];
  return families.flatMap(({ ends, of, needs, means }) => {
    const fits = ends.some((end) => text.endsWith(end) && isOf(text.slice(0, -end.length), of));
    return fits && (needs === undefined || needs.some((word) => text.includes(word))) ? means : [];
  });
}
