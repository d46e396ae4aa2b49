import type { YAMLException } from "js-yaml";

import { structuralCodes } from "../codes.js";
import { duplicateKey } from "./guard.js";
import type { TextFault } from "./text-fault.js";
import { limits } from "./limits.js";
import { slipNear } from "./typing-slips.js";

/** Parser's words for the commonest slips, in the reader's language. */
const known: readonly (readonly [RegExp, string])[] = [
  [/bad indentation of a mapping entry/, "多了一个冒号，或者缩进不对；文字中含有“: ”的要加引号"],
  [/indentation|deficient/, "缩进不对：同一层的字段须左对齐，下一层多缩进两个空格"],
  [/quoted scalar|hexadecimal|escape/, "引号没有成对，或者双引号内有不认识的转义"],
  [/flow collection|comma/, "花括号或者方括号没有成对，或者缺少逗号"],
  [/expected ':'|multiline key|whitespace character|mapping entry/, "缺少冒号，或者冒号后没有空格"],
  [/non-printable|null byte|JSON character/, "含有不可见的控制字符"],
  [/document separator|end of the stream/, "这里或者上一行不是“名称: 值”的写法，冒号后要有空格"],
  [/directive|tag/, "不支持的 YAML 指令或者标签"],
];

/** Turns what the parser threw into one fault at one place. */
export function syntaxFault(text: string, error: YAMLException): TextFault {
  const at = Math.min(error.mark?.position ?? 0, text.length);
  if (error.reason.startsWith("nesting exceeded")) return tooDeep(at);
  if (error.reason === "duplicated mapping key")
    return duplicateKey(/^[^:\n]*/.exec(text.slice(at))?.[0] ?? "", { start: at, end: at });
  return tabIndent(text, at) ?? slipNear(text, at) ?? plainSyntax(at, error.reason);
}

/** A tab within the indentation of the line at fault or of one just before it. */
function tabIndent(text: string, at: number): TextFault | undefined {
  const lineEnd = text.indexOf("\n", at);
  const upTo = text.slice(0, lineEnd === -1 ? text.length : lineEnd);
  const from = upTo.split("\n").slice(0, -3).join("\n").length;
  const found = /(?:^|\n)( *)\t/.exec(upTo.slice(from));
  if (!found) return undefined;
  const start = from + found.index + found[0].length - 1;
  return {
    code: structuralCodes.tab,
    start,
    end: start + 1,
    message: {
      zh: "缩进用了制表符（Tab），YAML 只允许空格。",
      en: "The indentation uses a tab; YAML allows only spaces.",
    },
    hint: { zh: "请把 Tab 换成空格，每层两个。", en: "Replace the tab with spaces, two for each level." },
  };
}

function tooDeep(at: number): TextFault {
  return {
    code: structuralCodes.tooDeep,
    start: at,
    end: at + 1,
    message: { zh: `嵌套超过 ${limits.depth} 层。`, en: `Nested more than ${limits.depth} levels deep.` },
    hint: {
      zh: "目录文件最多八层，请检查括号和缩进。",
      en: "Catalog files need eight levels at most; check brackets and indentation.",
    },
  };
}

function plainSyntax(at: number, reason: string): TextFault {
  const zh = known.find(([pattern]) => pattern.test(reason))?.[1] ?? "此处不合 YAML 的写法";
  return {
    code: structuralCodes.syntax,
    start: at,
    end: at + 1,
    message: { zh: `YAML 语法错误：${zh}。`, en: `YAML syntax error: ${reason}.` },
    hint: {
      zh: "请检查这一行和上一行；文字中含有“: ”“#”或者引号时，请给整段文字加引号。",
      en: "Check this line and the one before; put text that holds “: ”, “#” or quotes in quotes.",
    },
  };
}
