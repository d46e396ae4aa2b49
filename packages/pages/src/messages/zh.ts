import { guides } from "./guides.zh.js";
import { pages } from "./pages.zh.js";
import { state } from "./state.zh.js";
import { trying } from "./trying.zh.js";

/** Chinese wording of the site. The shape of this object is the contract the other languages keep. */
export const zh = {
  locale: "zh" as "zh" | "en",
  lang: "zh-CN" as "zh-CN" | "en",
  otherLang: "en" as "zh-CN" | "en",
  /** Between items of a list inside a sentence. */
  comma: "、",
  colon: "：",
  site: {
    title: "目录 Mulu",
    tagline: "把公共信用信息目录、惩戒措施清单和名单标准写成可以核对的数据",
    notOfficial: (official: number) =>
      official === 0
        ? "非官方网站。这里没有任何官方发布的目录文本；以发布机关公布的文本为准。"
        : `非官方网站。标明“官方文本”的 ${String(official)} 份记有文号和官方网址；其余不是官方文本，以发布机关公布的文本为准。`,
    footer: "数据：CC BY 4.0。程序：Apache-2.0。法律条文只记出处与要点，不抄原文。",
    footerLinks: "页脚导航",
    otherLanguage: "English",
    otherLanguageHint: "Read this page in English",
    mainNav: "主导航",
    colorMode: { label: "外观", system: "跟随系统", light: "浅色", dark: "深色" },
  },
  nav: {
    catalogs: "目录与清单",
    instruments: "法律法规",
    rules: "检查规则",
    downloads: "下载",
    glossary: "术语表",
    changelog: "更新记录",
    search: "搜索",
    home: "首页",
  },
  search: {
    title: "搜索",
    description: "按标题、法律名称、文号或者正文里的词搜索全部目录、清单、名单和法规。",
    label: "搜索目录、措施、名单、法规",
    placeholder: "例如：行政处罚、安全生产、招标",
    submit: "搜索",
    empty: "输入一个词，例如标题中间的两三个字。",
    searching: "正在搜索……",
    none: (query: string) => `没有找到“${query}”。换一个更短的词试试，或者到目录里用筛选。`,
    found: (count: number, query: string) => `“${query}”：${count} 条结果`,
    shown: (shown: number, count: number) => `已显示 ${shown} / ${count} 条`,
    more: "显示更多",
    failed: "搜索索引没有载入。请刷新页面；本地预览须先构建网站。",
    results: "搜索结果",
    noScript: "搜索需要启用 JavaScript。也可以从目录页逐项查找。",
  },
  browser: {
    filter: "筛选",
    text: "标题或说明中的词",
    all: "全部",
    reset: "清除筛选",
    count: (shown: number, total: number) => (shown === total ? `共 ${total} 项` : `${total} 项中符合的有 ${shown} 项`),
    matching: (shown: number) => `符合的有 ${shown} 项`,
    whole: (total: number) => `显示全部 ${total} 项`,
    none: "没有符合条件的项。清除部分筛选条件再试。",
  },
  table: { scroll: (caption: string) => `${caption}（表格，可左右滚动）` },
  toc: "本页内容",
  trail: "当前位置",
  twins: "机器可读",
  machine: { json: "JSON 数据", source: "源文件", comment: "对这一项提意见" },
  notFound: {
    title: "没有这一页",
    text: "地址可能写错了，或者这一项从来没有存在过。已经发布过的地址不会消失：迁移、合并的项会留下去向。",
    search: "搜索标题里的任意几个字",
    catalogs: "查看全部目录与清单",
    home: "回到首页",
  },
  external: "外部网站",
  guides,
  trying,
  pages,
  state,
};

/** Every language has exactly these keys; a test compares them. */
export type Messages = typeof zh;
