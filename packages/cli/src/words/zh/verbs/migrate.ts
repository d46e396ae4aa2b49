/** mulu migrate --help */
export const words = {
  "<files>": "引用目录标识的文件：JSON、NDJSON、CSV、YAML、xlsx，大小不限（xlsx 除外）",
  what: "按去向记录改写文件中的旧标识",
  "--dry-run": "只列出，不改写",
  examples: "例",
};
