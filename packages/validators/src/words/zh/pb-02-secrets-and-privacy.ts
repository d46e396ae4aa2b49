import type { WordsOf } from "../types.js";

/** PB-02 */
export const secretsAndPrivacy: WordsOf<"secrets-and-privacy"> = {
  title: "商业秘密、个人隐私和涉密信息的公开须有法律、法规特别规定",
  says: {
    fault: {
      message: ({ thing, what, fault }) => `${thing}含有${what}，公开它须有法律、法规特别规定，但${fault}。`,
      hint: () =>
        '请写明规定可以公开的条款，例如 publication: { basis: [{ instrument: 文件标识, article: "9", role: publication, weight: operative }] }；没有的，改为不公开或者去掉该内容。',
      inTable: () =>
        "请在“公开依据”栏写明规定可以公开的条款，例如《示例条例》第九条；没有的，在“是否公开”栏写“否”，或者从“公开内容含”栏去掉该内容。",
    },
  },
  parts: {
    tradeSecrets: () => "商业秘密",
    privateMatters: () => "个人隐私",
    classifiedInformation: () => "涉密信息",
    sensitiveInformation: () => "敏感信息",
    namesNone: () => "没有写明",
  },
};
