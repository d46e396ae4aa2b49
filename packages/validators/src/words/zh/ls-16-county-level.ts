import type { WordsOf } from "../types.js";

/** LS-16 */
export const countyLevel: WordsOf<"county-level"> = {
  title: "认定须由县级以上部门作出",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}由县级以下单位认定，但${fault}。`,
      hint: () =>
        '请改由县级以上人民政府有关部门认定；法律、法规、部门规章另有规定的，写明 designation: { levelBasis: [{ instrument: 文件标识, article: "9", role: designation-level, weight: operative }] }。',
    },
  },
  parts: { statesNoLevel: () => "没有写明认定层级", noLawRegulationDepartment: () => "没有法律、法规或者部门规章规定" },
};
