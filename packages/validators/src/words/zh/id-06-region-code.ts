import type { WordsOf } from "../types.js";

/** ID-06 */
export const regionCode: WordsOf<"region-code"> = {
  title: "行政区划代码须与层级相符",
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing}${what}。`,
      hint: ({ remedy }) => `${remedy}。`,
    },
  },
  parts: {
    hasCodeWhichDoes: ({ code }) => `代码 ${code} 与所写层级不符`,
    doesNotNameRegion: () => "没有写明上级行政区",
    hasParentAnotherProvince: () => "与上级行政区不在同一省",
    isLocalLevelBut: ({ name }) => `属于${name}，但没有写明适用区域`,
    holdsNationwideAndTakes: ({ name }) => `属于${name}，在全国适用，不应写适用区域`,
    giveSixDigitCode: () => `请写六位行政区划代码（GB/T 2260），写作 region: "六位代码"；全国适用的不写`,
    whereCodeIsRight: () => "代码无误的，请先在 catalogs/regions/ 登记该行政区划；有误的，改文件夹的名称",
    standsUnderLocalBut: ({ code }) => `放在 local/${code}/ 下，但 regions/ 中没有 ${code} 的文件`,
  },
};
