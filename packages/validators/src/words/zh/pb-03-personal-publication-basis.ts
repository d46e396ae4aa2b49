import type { WordsOf } from "../types.js";

/** PB-03 */
export const personalPublicationBasis: WordsOf<"personal-publication-basis"> = {
  title: "公开个人信息须有法律、法规或者国务院决定、命令依据，或经本人同意",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing}公开个人信息，但${fault}；须有法律、法规或者国务院决定、命令依据，或经本人同意。`,
      hint: () =>
        `请写明依据，例如 publication 中的 basis: [{ instrument: 文件标识, article: "48", role: personal-publication, weight: operative }]；经本人同意才公开的写 consentRequired: true。`,
      inTable: () =>
        "请在“公开依据”栏写明公开个人信息的条款，例如《示例法》第四十八条〔用途：公开个人信息〕；经本人同意才公开的，在“公开须本人同意”栏写“是”。",
    },
  },
  parts: {
    namesNoBasisFor: () => "没有写明公开的依据",
    isNotSufficientLevel: ({ cite, level }) => `所引${cite}属于${level}，级别不够`,
  },
};
