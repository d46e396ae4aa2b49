/** mulu verify --help */
export const words = {
  what: "已公布的标识和官方版本没有丢失、没有修改",
  "--update": "把现状写入锁定文件",
  "--base": "自该版本以来（含未提交的文件）对目录的改动须有变更集，级别足够",
  "--correct": "与 --update 同用：更正官方版本，并记载理由",
  "--today": "更正的日期",
  examples: "例",
};
