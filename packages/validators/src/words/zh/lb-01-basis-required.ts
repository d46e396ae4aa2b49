import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<"key" | "role"> = ({ key, role }) =>
  key === "setBy"
    ? "请写明，例如 setBy: { instrument: 文件标识 }。"
    : `请在 ${key} 写明，例如 { instrument: 文件标识, article: "78", role: ${role}, weight: operative }；仅作佐证（supporting）的不算。`;

/** LB-01 */
export const basisRequired: WordsOf<"basis-required"> = {
  title: "条目、措施和名单须列明法律依据",
  says: {
    fault: {
      message: ({ thing, field, key, given }) =>
        key === "setBy"
          ? `${thing}没有写明认定标准由哪个文件制定。`
          : `${thing}没有写明可以独立支撑它的${field}${given}；须有法律、法规或者党中央、国务院政策文件的具体条款。`,
      hint: hint,
      inTable: () => "请在“法律依据”栏写明文件名称和条款，例如《示例条例》第七十八条；注明〔佐证〕的不算。",
    },
    open: {
      message: ({ thing, field, given }) => `${thing}的资料来源没有写明${field}${given}，本规则暂时无法判断。`,
      hint,
    },
  },
  parts: {
    basisRole: ({ wanted }) => `${wanted}的依据`,
    basesGivenOnlySupport: () => "；现有依据仅作佐证",
    basesGivenCarryOnly: ({ roles }) => `；现有依据只管${roles}`,
  },
};
