/** mulu coverage --help */
export const words = {
  what: "各版本的覆盖情况和登记表的状态",
  examples: "例",
};
