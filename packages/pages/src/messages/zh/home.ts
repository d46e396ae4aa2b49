/** Wording of the home page. */
export const home = {
  heading: "公共信用信息目录，逐条写明依据和缺口",
  lead: "哪些信息可以记入信用记录，哪些惩戒措施可以实施，谁会被列入严重失信名单，都须有法律、法规或者党中央、国务院文件作依据。这里把目录、清单和名单逐条写成数据，写明依据和来源；依据不全的，写明缺什么，并用规则核对。",
  state: "现在的状态",
  stateText: (official: number) =>
    `这不是官方网站，${official === 0 ? "也没有任何官方发布的目录文本" : `其中 ${String(official)} 份是标明“官方文本”、记有文号和官方网址的内容`}。收录的内容来自公开资料的转录和对法律条文的汇编；没有查到的，写明“尚不清楚”。`,
  ofTotal: (total: number) => `有效，共收 ${String(total)}`,
  counts: {
    editions: "目录与清单版本",
    entries: "信息目录条目",
    measures: "惩戒措施",
    lists: "名单",
    instruments: "法律法规",
    rules: "检查规则",
    official: "官方文本",
  },
  findings: (errors: number, unknown: number, accepted: number) =>
    `目前的检查结果：${errors} 处不符合规则，${accepted} 处例外已经说明理由，${unknown} 处资料不足、无法判断。全部公开。`,
  readers: "为谁而做",
  departments: {
    title: "编制目录的部门",
    text: "起草或者修订条目之前，先看依据够不够：级别对不对，条文在不在，共享和公开有没有写明。每条规则都有对的和错的例子。手里有表格的，放进浏览器里看看读成什么、缺什么，不上传。",
    links: [
      { text: "试导入表格", href: "/table/" },
      { text: "检查规则", href: "/rules/" },
      { text: "法律法规", href: "/catalogs/instruments/" },
    ],
  },
  vendors: {
    title: "建设系统的单位",
    text: "同一份数据提供 JSON、CSV、JSON Schema、OpenAPI 和带类型的开发包。每一项有固定标识和固定地址，旧版本不会消失。",
    links: [
      { text: "下载与 API", href: "/downloads/" },
      { text: "数据格式", href: "/catalogs/records/" },
    ],
  },
  public: {
    title: "每一个人和企业",
    text: "查一查某项信息凭什么收集、能不能公开、某项惩戒依据哪一条、期限多长、怎样修复。看到“无法判断”，就是现有资料还不能回答。",
    links: [
      { text: "全部目录与清单", href: "/catalogs/" },
      { text: "信用修复规则", href: "/catalogs/national/repair/" },
    ],
  },
  start: "从这里看起",
};
