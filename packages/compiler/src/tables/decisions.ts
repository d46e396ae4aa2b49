import type { Assignment } from "./assignment.js";
import { compact } from "./tidy.js";

/** Something that is done or not, and the fields that say whether it is, by their names below its path. */
export interface Decision {
  path: readonly string[];
  /** Its yes or no. */
  flag?: string;
  /** What only something that is done has. */
  telling: readonly string[];
  /** What only something that is not done has. */
  denying: readonly string[];
  /** Headers under which fields that are kept are named. */
  headers: Readonly<Record<string, string>>;
}

/** Where rows say whether something is done at all, and how. */
export const decisions: readonly Decision[] = [
  {
    path: ["sharing"],
    flag: "shareable",
    telling: ["method", "route", "condition"],
    denying: ["exception"],
    headers: {
      ...{ shareable: "是否共享", scope: "共享范围", method: "共享方式", route: "共享路径" },
      condition: "共享条件",
      ...{ exception: "不共享理由" },
    },
  },
  {
    path: ["publication"],
    flag: "publishable",
    telling: ["term", "channels"],
    denying: [],
    headers: { publishable: "是否公开", scope: "公开范围", term: "公开期限", channels: "公开渠道" },
  },
  {
    path: ["repair"],
    flag: "repairable",
    telling: ["methods", "procedure", "within", "channels"],
    denying: [],
    headers: {
      ...{ repairable: "可否修复", methods: "修复方式", procedure: "修复程序" },
      ...{ within: "修复办结时限", channels: "修复受理渠道" },
    },
  },
  {
    path: ["narrows", "publication"],
    telling: ["term"],
    denying: [],
    headers: { scope: "收窄后公开范围", term: "收窄后公开期限" },
  },
];

/** Whatever begins with a no: 不提供, 未共享, 无法公开, 禁止公示; 不定期 and 不限 are manners. */
const denial =
  /^(?:暂|均|尚|一律|原则上)?(?:不(?!定期|限|少于|低于|超过|多于|迟于|晚于|满|同|断|设限|区分|特定)|非(?:共享|公开|公示)|无法|未|没有|禁止|拒绝|停止|免于|严禁)/;
const nothing = /^(?:暂?无|没有|不适用|不涉及|否|空|[-—–/\\]+)$/;

/** Whether what is written where something is described says that it is done; undefined where it says nothing. */
export function telltale(value: unknown): boolean | undefined {
  const written = typeof value === "object" && value !== null && "zh" in value ? value.zh : value;
  if (typeof written !== "string") return value === undefined ? undefined : true;
  const words = compact(written);
  if (nothing.test(words)) return undefined;
  return !denial.test(words);
}

/** What is assigned to a field, or to the Chinese of its text. */
export function valueOf(assignments: readonly Assignment[], path: readonly string[]): unknown {
  const [exact, chinese] = [path.join("."), [...path, "zh"].join(".")];
  return assignments.find((each) => [exact, chinese].includes(each.path.join(".")))?.value;
}

/** Whether assignments say that something is done. */
export function says(assignments: readonly Assignment[], decision: Decision): boolean | undefined {
  const valueAt = (key: string): unknown => valueOf(assignments, [...decision.path, key]);
  const flag = decision.flag === undefined ? undefined : valueAt(decision.flag);
  if (typeof flag === "boolean") return flag;
  const scope = valueAt("scope");
  if (scope !== undefined) return [scope].flat()[0] !== "none";
  const told = decision.telling.map((key) => telltale(valueAt(key))).find((each) => each !== undefined);
  if (told !== undefined) return told;
  return decision.denying.some((key) => valueAt(key) !== undefined) ? false : undefined;
}
