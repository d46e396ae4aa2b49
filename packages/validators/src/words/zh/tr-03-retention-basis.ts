import type { WordsOf } from "../types.js";

/** TR-03 */
export const retentionBasis: WordsOf<"retention-basis"> = {
  title: "保留的名单须有明确依据",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}保留实施，但${fault}；备忘录、通知不能作为保留的依据。`,
      hint: () =>
        '请写明法律、法规或者党中央、国务院政策文件的条款，例如 transition: { basis: [{ instrument: 文件标识, article: "9", role: list-field, weight: operative }] }；没有的，予以废止。',
    },
  },
  parts: { statesNoBasis: () => "没有写明依据", citesBasisTooLow: () => "所引依据的级别不够" },
};
