import type { Sentences } from "@mulu/schema";

import type { VerifyMessages } from "../messages/verify.js";

/** 核对锁定文件时说的话。 */
export const verify: Sentences<VerifyMessages> = {
  "no-lock-restore-repository": ({ where }) => `${where} 不是锁定文件，请从版本库恢复`,
  "cannot-read-restore-repository": ({ path, reason }) => `${path} 无法读取（${reason}），请从版本库恢复`,
  "no-repository-to-compare": ({ revision }) => `目录数据不在 git 版本库中，无法与 ${revision} 比较`,
  "no-but-repository-one": ({ commonLock, lockFolder }) =>
    `没有 ${commonLock}，而版本库中有；请先恢复：git checkout -- ${commonLock} ${lockFolder}`,
  "no-official-edition-altered": () => "没有官方版本的内容有改动，无须更正",
};
