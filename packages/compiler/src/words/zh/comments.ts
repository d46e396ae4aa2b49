import type { CommentMessages, CommentParts } from "../messages/comments.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What is wrong with a file of comments. */
export const commentMessages: WordsOf<CommentMessages> = {
  "no-comment": {
    message: ({ why }) => `这一行不是一条意见：${why}。`,
    hint: ({ example }) => `一行写一条意见，写作 JSON，例如 ${example}；写了一半的行（例如写入时中断）请补全或者删去。`,
  },
  "comment-too-long": {
    message: ({ length, limit }) => `这一行有 ${length} 个字符，超过 ${limit} 个的上限，没有读取。`,
    hint: () => "这里只写意见摘要；原文另行保存。",
  },
  "number-twice": {
    message: ({ number }) => `编号 ${number} 写了两次。`,
    hint: () => "编号在卷宗内不重复：请给其中一条另编一个号。",
  },
  "number-out-of-order": {
    message: ({ number, before }) => `编号 ${number} 排在 ${before} 之后。`,
    hint: () => "各行按编号从小到大排列。",
  },
  "comment-form": {
    message: () => otherForm,
    hint: ({ line }) => `请写作 ${line}；运行 mulu check --fix 可以自动改正。`,
  },
  "comment-field-twice": { message: () => otherForm, hint: ({ line }) => `一个字段只写一次；请写作 ${line}。` },
  "too-many-broken-lines": {
    message: ({ count, limit }) => `该文件共有 ${count} 行读不出来，只列出前 ${limit} 行。`,
    hint: () => "请先改正列出的各行，再检查一次。",
  },
  "too-many-comments": {
    message: ({ limit }) => `意见超过 ${limit} 条，其余没有读取。`,
    hint: () => "请分成几次征求意见（windows），每次一个文件。",
  },
  "comments-too-large": {
    message: ({ size, limit }) => `文件有 ${size} MB，超过 ${limit} MB 的上限，没有读取。`,
    hint: () => "意见只写摘要，原文另行保存；或者分成几次征求意见（windows），每次一个文件。",
  },
  "comments-misplaced": {
    message: ({ file }) => `目录中没有 ${file} 这样的位置。`,
    hint: () => "意见写在 consultations/<卷宗>/comments/<征求意见的标识>.ndjson，名称用小写英文、数字和连字符。",
  },
  "no-docket": {
    message: ({ docket }) => `这些意见的卷宗 ${docket} 不存在。`,
    hint: ({ docket }) => `请建立 catalogs/${docket}/docket.yaml，或者把意见移到所属的卷宗。`,
  },
  "no-window": {
    message: ({ window }) => `卷宗没有名为 ${window} 的一次征求意见。`,
    hint: (said) => said["what-to-do"],
  },
  "no-such-line": {
    message: ({ number, line }) => `第 ${number} 条意见所议的行“${line}”，卷宗里没有。`,
    hint: (said) => said["what-to-do"],
  },
  "no-such-instrument": {
    message: ({ number, instrument }) => `第 ${number} 条意见的答复所据的“${instrument}”没有登记。`,
    hint: () => "请写已登记的文件标识（catalogs/instruments/ 下的文件名）。",
  },
  "number-in-two-windows": {
    message: ({ number, other }) => `编号 ${number} 在“${other}”一次征求意见中已经用过。`,
    hint: () => "编号在卷宗内不重复：后一次征求意见接着前一次编号。",
  },
  "concern-no-line": {
    message: ({ concern, line }) => `关切“${concern}”所及的行“${line}”，卷宗里没有。`,
    hint: () => "请写 lines 中的一行；对整个卷宗的关切不写 line。",
  },
  "told-twice": {
    message: ({ field, from }) => `${field} 由${from}得出，这里又写了一遍。`,
    hint: ({ field }) => `请删去这里的 ${field}。`,
  },
};

const otherForm = "这一行的写法不统一：字段的顺序、空格或者转义与别的行不同，或者一个字段写了两次。";

export const commentParts: PartsOf<CommentParts> = {
  "comment.no-group": () => "它不是一组字段",
  "comment.empty": () => "它是空的",
  "comment.conflict": () => "它是 git 合并冲突的标记",
  "comment.breaks-off": () => "它没有写完",
  "comment.no-json": () => "它不是 JSON",
  "on-line": ({ line, said }) => `第 ${line} 行：${said}`,
  "write-windows": ({ window }) => `请在 docket.yaml 写明 windows: [{ id: ${window}, opens: …, closes: … }]。`,
  "windows-are": ({ names }) => `卷宗写明的有：${names}。`,
  "leave-line-out": () => "卷宗没有写明各行（lines）；对整个卷宗的意见不写 line。",
  "lines-are": ({ lines }) => `请写：${lines}；对整个卷宗的意见不写 line。`,
  "from-windows": () => "windows（各次征求意见）",
  "from-comments": () => "记录下来的意见",
  "fix-comment": () => "统一写法",
};
