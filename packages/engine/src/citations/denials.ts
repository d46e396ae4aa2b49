/**
 * Words outside a title that deny that a text is a basis, or that it is one now: 非, 不再依据, 拟依据, 未规定, a draft, a
 * repealed text. 违反 is none: offices so write the basis of a penalty.
 */
const denials: readonly RegExp[] = [
  /非(?:《|依据|根据|依照|按照|援引)|并非|而非|不是|不作为|不构成依据/,
  /不再(?:依据|根据|依照|按照|援引|引用|适用|作为|执行|施行|有效)|不(?:以|能|得|可)?(?:依据|援引|引用)/,
  /未(?:作出?)?(?:规定|明确|设定|生效|施行)|尚未(?:作出?)?(?:出台|颁布|公布|发布|制定)/,
  /拟(?:依据|根据|依照|按照|援引|引用|修订|修改|制定|订|废止|出台|将|以|《)|待(?:修订|修改|制定|出台|《)/,
  /暂(?:无|缺|未|没有)|无(?:《|依据|法律|法规|上位法|明确|相关|直接|规定)|没有(?:《|(?:法律|法规|上位法|明确|相关|直接)?(?:依据|规定))/,
  /征求意见稿|草案|送审稿|讨论稿/,
  /已(?:经|被)?(?:废止|失效|删除|删去|取消)|被(?:废止|删除|删去)|\((?:现|全文)?(?:废止|失效|删除|删去)\)/,
];

/** The words of a text, signs folded and white space gone, that deny what it cites. */
export function denialIn(tidied: string): string | undefined {
  const outside = tidied.replace(/《[^《》]*》/g, "《》");
  return denials.map((each) => each.exec(outside)?.[0].replace("《", "")).find((words) => words !== undefined);
}
