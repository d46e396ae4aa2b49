import { extname } from "node:path";

import { maskPersons } from "@mulu/validators";

/** What is called after its writer: 王某的意见, 王某身份证. */
const called = /的?(?:意见|建议|反馈|来信|材料|附件|身份证|简历|投诉|照片|签名)/u;

function shownOf(written: string): string {
  const { text, doubts } = maskPersons(written);
  return doubts.reduce((shown, doubt) => shown.replaceAll(doubt, "…"), text);
}

/**
 * A name of a file, a sheet or a column, or words of a cell, as a report may show it: without numbers and names of
 * persons, and without words of which nobody can tell whether they name one.
 */
export function nameless(written: string): string {
  const end = extname(written);
  const stem = shownOf(end === "" ? written : written.slice(0, -end.length));
  // Set apart by marks, a name stands alone between them.
  const shown = stem.replaceAll(/(?<!【)\p{Script=Han}{2,40}/gu, (run) => {
    const at = called.exec(run)?.index ?? run.length;
    return shownOf(run.slice(0, at)) + run.slice(at);
  });
  return shown + shownOf(end);
}
