// 某地某日有效的条目：每个值写在哪里、依据什么、有没有被地方目录收窄。
// What holds in a region on a day: where each value is written, what it rests on, and whether a supplement narrows it.
//
// node current-values.mjs
import { mulu } from "@mulu/sdk";

const view = mulu.view({ region: "310000", on: "2026-11-20" });

const entry = view.current("national/information/administrative-penalty", "entry");
if (entry === undefined || entry === "cannot-say") throw new Error("该条目不在有效之列，或者无法判断");
const { title, recognition, publication } = entry;
console.log(`${title.value.zh}：见 ${title.from.document}`);
console.log(`认定：${recognition === undefined ? "没有写明" : JSON.stringify(recognition.value)}`);
if (publication === undefined || publication.value === "cannot-say") console.log("公开：没有写明");
else {
  const whose = publication.from.own === "inferred" ? "由本项目据条文推断" : "目录原文";
  console.log(`公开：${publication.value.publishable ? "可以公开" : "不公开"}（${whose}）`);
  console.log(`公开方面不知道的：${publication.unknown.join("、")}`);
}

for (const { is, words } of view.explain("national/information/administrative-penalty", "title.zh")) {
  console.log(`${is}：${words.zh}`);
}
for (const { words } of view.whyNot("national/lists/judgment-defaulters/2013")) console.log(words.zh);
for (const { why } of view.gapsOf(["entry"])) console.log(why.zh);
