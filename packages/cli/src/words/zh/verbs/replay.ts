/** mulu replay --help */
export const words = {
  what: "按回执重新回答：相同为 0，不同为 1 并指出变了的文件，回执被改动或者由较新版本写出为 2",
  "<receipt>": "--receipt 写出的文件",
  examples: "例",
};
