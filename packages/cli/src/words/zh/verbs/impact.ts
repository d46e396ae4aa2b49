/** mulu impact --help */
export const words = {
  what: "以某文件为依据的全部内容，以及它废止、修改后落空的内容",
  "--instrument": "文件标识，例如 work-safety-law",
  "--on": "要判断的日期；不写变动的，按登记的最近一次废止或者修改",
  "--repealed": "假设自该日起废止",
  "--amended": "假设自该日起施行新的文本",
  "--article": "只看一条：自 --on 之日起删去",
  "--moved-to": "该条改为第几条，文字不变",
  examples: "例",
};
