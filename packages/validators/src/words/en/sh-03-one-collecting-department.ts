import type { WordsOf } from "../types.js";

/** SH-03 */
export const oneCollectingDepartment: WordsOf<"one-collecting-department"> = {
  title: "Shared information is collected by one department",
  says: {
    fault: {
      message: ({ thing, fault: what }) =>
        `${thing} is shared but ${what}; shared information is collected by exactly one.`,
      hint: () =>
        "Name one department, written collectedBy: [{ organization: its-id }]; the others obtain it by sharing. A class of departments can be registered as one organization.",
      inTable: () =>
        "Write one department in the column “采集部门” (collected by); the others receive it by sharing. Departments of one kind may be registered as one body.",
    },
  },
  parts: {
    namesNoCollectingDepartment: () => "names no collecting department",
    namesCollectingDepartments: ({ count }) => `names ${count} collecting departments`,
  },
};
