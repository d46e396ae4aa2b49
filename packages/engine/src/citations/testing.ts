/** Ways people type the same text. */
export const typings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => [...text].join(" "),
  (text) => text.replaceAll("（", "(").replaceAll("）", ")"),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll("〔", "[").replaceAll("〕", "]"),
  (text) => text.replaceAll("〔", "（").replaceAll("〕", "）"),
];
