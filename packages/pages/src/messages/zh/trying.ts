/** Wording of the box in which one tries a rule. */
export const trying = {
  heading: "自己试一试",
  text: "改一改下面的文字，看规则怎么说。检查在你的浏览器里进行，内容不会发出去。",
  file: "文件",
  content: (name: string) => `${name} 的内容`,
  region: "行政区划代码",
  date: "日期",
  run: "检查",
  running: "正在检查…",
  failed: "检查程序没有载入成功。请检查网络后再试；内容仍在框里。",
  tooLong: "检查用的时间太长，已经停止。请把内容改短一些再试。",
  found: (count: number) => (count === 0 ? "没有发现问题。" : `发现 ${String(count)} 处：`),
  answers: { allowed: "可以。", "not-allowed": "不可以：", "cannot-say": "无法判断：" },
};
