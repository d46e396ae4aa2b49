import { browser, search } from "./finding.js";
import { desk } from "./desk.js";
import { guides } from "./guides.js";
import { pages } from "./pages.js";
import { state } from "./state.js";
import { trying } from "./trying.js";

/** Chinese wording of the site. The shape of this object is the contract the other languages keep. */
export const zh = {
  site: {
    title: "目录 Mulu",
    tagline: "把公共信用信息目录、惩戒措施清单和名单标准写成可以核对的数据",
    notOfficial: (official: number) =>
      official === 0
        ? "非官方网站。这里没有任何官方发布的目录文本；以发布机关公布的文本为准。"
        : `非官方网站。标明“官方文本”的 ${String(official)} 份记有文号和官方网址；其余不是官方文本，以发布机关公布的文本为准。`,
    footer: "数据：CC BY 4.0。程序：Apache-2.0。法律条文只记出处与要点，不抄原文。",
    footerLinks: "页脚导航",
    /** What leads here from the page in another language. */
    readHere: "阅读本页中文版",
    mainNav: "主导航",
    colorMode: { label: "外观", system: "跟随系统", light: "浅色", dark: "深色" },
  },
  nav: {
    catalogs: "目录与清单",
    instruments: "法律法规",
    rules: "检查规则",
    consultations: "征求意见",
    downloads: "下载",
    glossary: "术语表",
    changelog: "更新记录",
    search: "搜索",
    home: "首页",
  },
  search,
  browser,
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
  desk,
  guides,
  trying,
  pages,
  state,
};

/** Every language has exactly these keys; a test compares them. */
export type Messages = typeof zh;
