/** mulu review --help */
export const words = {
  "--format": "输出形式：文字、JSON、一条评论、逐行注释",
  what: "一份改动说了什么、影响谁、还缺什么程序",
  "--base": "与哪个 git 版本相比，默认 origin/main、main",
  "--on": "从哪一日起算，例如 2026-11-28",
  "--limit": "一条评论的字数上限",
  "--output": "写入文件",
  "--force": "覆盖已有的文件",
  "--all": "列出每一行",
  examples: "例",
};
