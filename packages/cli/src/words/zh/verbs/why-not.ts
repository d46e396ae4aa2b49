/** mulu why-not --help */
export const words = {
  what: "某一内容为什么不是有效，或者为什么无法判断",
  "<id>": "标识",
  examples: "例",
};
