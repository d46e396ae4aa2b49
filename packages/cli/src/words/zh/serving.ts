import type { Sentences } from "@mulu/schema";

import type { ServingMessages } from "../messages/serving.js";

/** 本机的服务没有文件可给时说的话。 */
export const serving: Sentences<ServingMessages> = {
  "no-such-address": () => "没有这个地址。",
  "get-or-head": () => "这里只提供读取，请用 GET 或者 HEAD。",
  "this-machine-only": () => "本服务只在本机提供，请用 http://localhost 访问。",
  "file-unreadable": () => "读取文件时出错。",
  "no-such-range": () => "所求的区间不在文件之内。",
};
