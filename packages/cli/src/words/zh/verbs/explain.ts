/** mulu explain --help */
export const words = {
  what: "某一内容或者其中一个值为什么是这样：版本、出处、条文及其级别",
  "<id>": "标识，例如 national/measures/restrict-exit，可以写 …@2024",
  "<field>": "字段，例如 publication.term",
  examples: "例",
};
