import type { ReadingMessages, ReadingParts } from "../messages/reading.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What is wrong with bytes, YAML and the places of files. */
export const readingMessages: WordsOf<ReadingMessages> = {
  "line-end": {
    message: ({ line, what }) => `第 ${line} 行以 ${what} 结尾，与别的行不同。`,
    hint: () => "请在编辑器中把换行符统一为 LF（或者 CR LF）后保存。",
  },
  "byte-order-mark": {
    message: () => "文件开头有看不见的 BOM 字符。",
    hint: () => "请在编辑器中另存为“UTF-8（无 BOM）”。",
  },
  "not-utf-8": {
    message: ({ like }) => `文件不是 UTF-8 编码${like}。`,
    hint: ({ convert }) => `请在编辑器中另存为 UTF-8${convert}。`,
  },
  "empty-file": { message: () => "文件是空的。", hint: () => "请写入内容，或者删除该文件。" },
  "many-documents": {
    message: () => "一个文件里写了多个 YAML 文档。",
    hint: () => "一个文件只写一件事：请去掉“---”，分成多个文件。",
  },
  "anchor-or-tag": {
    message: () => "目录文件不使用 YAML 的锚点（&）、别名（*）、合并键（<<）和标签（!）。",
    hint: () => '请把所指的内容直接写出来；若文字本身以这些符号开头，请加引号，例如 "*注"。',
  },
  "complex-key": {
    message: () => "字段名为空，或者不是文字。",
    hint: () => "字段写作“名称: 值”，例如 level: law。",
  },
  "forbidden-key": {
    message: ({ key }) => `不得使用字段名“${key}”。`,
    hint: () => "请删去该字段，或者改用目录规定的字段名。",
  },
  "duplicate-key": {
    message: ({ key }) => `字段“${key}”写了两次。`,
    hint: () => "同一处的字段只能写一次，请删去其中一个。",
  },
  "unsafe-number": {
    message: ({ written }) => `数字 ${written} 超出可以精确表示的范围，读入后会变成别的数。`,
    hint: ({ written }) => `代码、文号、证号请加引号，例如 "${written}"。`,
  },
  "no-catalogs": { message: () => "找不到目录 catalogs，或者它不是目录。", hint: () => plainFile },
  "no-symbolic-link": { message: () => "catalogs 下不得使用符号链接。", hint: () => plainFile },
  "no-plain-file": { message: () => "此处应当是普通文件。", hint: () => plainFile },
  unreadable: { message: ({ reason }) => `无法读取（${reason}）。`, hint: () => plainFile },
  "too-many-files": {
    message: ({ limit }) => `catalogs 下的文件超过 ${limit} 个，其余未读取。`,
    hint: () => "请移走不属于目录的文件。",
  },
  "file-skipped": {
    message: ({ file, names, because }) =>
      `没有读取 ${file}：catalogs 下名为 ${names} 或者以点开头的（${because}）不是目录的内容。`,
    hint: () => "是目录内容的，请改名或者移到相应位置；不是的，请移出 catalogs。",
  },
  "no-room": {
    message: ({ path }) => `目录中没有 ${path} 这样的位置。`,
    hint: (said) => said["what-to-do"],
  },
  "same-id-twice": {
    message: ({ path, twin }) => `${path} 与 ${twin} 只有大小写、空格或者扩展名不同，会成为同一个标识。`,
    hint: ({ twin }) => `请只保留 ${twin}。`,
  },
  "tab-indent": {
    message: () => "缩进用了制表符（Tab），YAML 只允许空格。",
    hint: () => "请把 Tab 换成空格，每层两个。",
  },
  "too-deep": {
    message: ({ limit }) => `嵌套超过 ${limit} 层。`,
    hint: () => "目录文件最多八层，请检查括号和缩进。",
  },
  syntax: {
    message: ({ reason }) => `YAML 语法错误：${reason}。`,
    hint: () => "请检查这一行和上一行；文字中含有“: ”“#”或者引号时，请给整段文字加引号。",
  },
  "too-large": {
    message: ({ size, limit }) => `文件有 ${size} MB，超过 ${limit} MB 的上限，没有读取。`,
    hint: () => "一个文件只写一件事（一个条目、一项措施、一部法规）；请拆分，附件不要放在 catalogs 下。",
  },
  "typed-sign": {
    message: ({ name, sign }) => `这里写了${name}${sign}，YAML 不认。`,
    hint: ({ write }) => `请改为${write}。`,
  },
  "reserved-sign": {
    message: ({ sign }) => `这里的文字以“${sign}”开头，没有加引号；YAML 不认。`,
    hint: () => '请给整段文字加半角引号 "…"。',
  },
  "bracket-in-comment": {
    message: () => "空格后的“#”起是注释，这一行后面的括号没有读到。",
    hint: () => '“#”属于文字的，请给整段文字加半角引号 "…"。',
  },
  "trial-too-long": {
    message: ({ limit }) => `文字超过 ${limit} 个字符，没有检查。`,
    hint: () => "请只粘贴要检查的那一份。",
  },
  "trial-no-json": {
    message: () => "这不是 JSON：请检查引号、逗号和括号。",
    hint: () => "可以先载入示例，再改其中的值。",
  },
};

const plainFile = "请在此路径放置普通的 YAML 文件，并确认有读取权限。";

export const readingParts: PartsOf<ReadingParts> = {
  "syntax.mapping-entry": () => "多了一个冒号，或者缩进不对；文字中含有“: ”的要加引号",
  "syntax.indentation": () => "缩进不对：同一层的字段须左对齐，下一层多缩进两个空格",
  "syntax.quotes": () => "引号没有成对，或者双引号内有不认识的转义",
  "syntax.brackets": () => "花括号或者方括号没有成对，或者缺少逗号",
  "syntax.colon": () => "缺少冒号，或者冒号后没有空格",
  "syntax.control-sign": () => "含有不可见的控制字符",
  "syntax.no-pair": () => "这里或者上一行不是“名称: 值”的写法，冒号后要有空格",
  "syntax.directive": () => "不支持的 YAML 指令或者标签",
  "syntax.other": () => "此处不合 YAML 的写法",
  "sign.full-width-colon": () => "全角冒号",
  "sign.full-width-comma": () => "全角逗号",
  "sign.enumeration-comma": () => "顿号",
  "sign.full-width-semicolon": () => "全角分号",
  "sign.curly-quote": () => "弯引号或者全角引号",
  "sign.full-width-bracket": () => "全角括号",
  "sign.odd-blank": () => "不是普通空格的空白",
  "sign.bare-colon": () => "后面没有空格的冒号",
  "write.sign": ({ sign }) => `半角 “${sign}”`,
  "write.sign-and-blank": ({ sign }) => `半角 “${sign}”，后面加一个空格`,
  "write.plain-blank": () => "普通空格",
  "write.colon-and-blank": ({ sign }) => `“${sign}”加一个空格`,
  "looks-like": ({ encoding }) => `，看来是 ${encoding}`,
  "or-convert": ({ command }) => `，或者运行：${command}`,
  "rename-to": ({ name }) => `请改名为 ${name}。`,
  "one-of-rooms": ({ rooms }) => `文件名用小写英文、数字和连字符，放在以下位置之一：${rooms}。`,
  "sign-shown": ({ sign, code }) => `“${sign}”（${code}）`,
};
