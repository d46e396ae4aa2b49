/** mulu build --help */
export const words = {
  what: "编译全部发布物",
  "--out": "输出文件夹",
  "--check": "只核对已生成文件是否最新",
  examples: "例",
};
