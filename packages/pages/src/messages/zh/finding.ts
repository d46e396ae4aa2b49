/** Wording of the search, and of lists with filters. Scripts of pages carry these, so nothing else stands here. */
export const search = {
  title: "搜索",
  description: "按标题、法律名称、文号或者正文里的词搜索全部目录、清单、名单和法规。",
  label: "搜索目录、措施、名单、法规",
  placeholder: "例如：行政处罚、安全生产、招标",
  submit: "搜索",
  empty: "输入一个词，例如标题中间的两三个字。",
  searching: "正在搜索……",
  none: (query: string) => `没有找到“${query}”。换一个更短的词试试，或者到目录里用筛选。`,
  found: (query: string, count: number) => `“${query}”：${count} 条结果`,
  near: (query: string, count: number) => `没有页面写有“${query}”。以下 ${count} 条只是词语相近，不一定相关。`,
  shown: (shown: number, count: number) => `已显示 ${shown} / ${count} 条`,
  more: "显示更多",
  failed: "搜索索引没有载入。请刷新页面；本地预览须先构建网站。",
  results: "搜索结果",
  noScript: "搜索需要启用 JavaScript。也可以从目录页逐项查找。",
};

export const browser = {
  filter: "筛选",
  text: "标题或说明中的词",
  all: "全部",
  reset: "清除筛选",
  count: (shown: number, total: number) => (shown === total ? `共 ${total} 项` : `${total} 项中符合的有 ${shown} 项`),
  matching: (shown: number) => `符合的有 ${shown} 项`,
  whole: (total: number) => `显示全部 ${total} 项`,
  none: "没有符合条件的项。清除部分筛选条件再试。",
  onPage: (title: string, number: number, of: number) => `${title}（第 ${String(number)} 页，共 ${String(of)} 页）`,
  pages: (number: number, of: number) => `第 ${String(number)} 页，共 ${String(of)} 页`,
  pageList: (of: string) => `${of}：分页`,
  loading: "正在载入其余各项……",
  notLoaded: "其余各项没有载入。请检查网络后再试，或者逐页查看。",
};
