import type { Sentences } from "@mulu/schema";

import type { FieldMessages } from "../messages/fields.js";

/** 模型没有给出的字段名称。 */
export const fields: Sentences<FieldMessages> = {
  "basis-for-publishing-persons": () => "公开个人信息的依据",
  "in-english": ({ field }) => `${field}的英文`,
};
