/** Messages of reading: bytes, YAML, places of files. */
export interface ReadingMessages {
  "line-end": "line" | "what";
  "byte-order-mark": never;
  "not-utf-8": "like" | "convert";
  "empty-file": never;
  "many-documents": never;
  "anchor-or-tag": never;
  "complex-key": never;
  "forbidden-key": "key";
  "duplicate-key": "key";
  "unsafe-number": "written";
  "no-catalogs": never;
  "no-symbolic-link": never;
  "no-plain-file": never;
  unreadable: "reason";
  "too-many-files": "limit";
  "file-skipped": "file" | "names" | "because";
  "no-room": "path" | "what-to-do";
  "same-id-twice": "path" | "twin";
  "tab-indent": never;
  "too-deep": "limit";
  syntax: "reason";
  "too-large": "size" | "limit";
  "typed-sign": "name" | "sign" | "write";
  "reserved-sign": "sign";
  "bracket-in-comment": never;
  "trial-too-long": "limit";
  "trial-no-json": never;
}

/** Why YAML cannot be read: the commonest slips, as the parser tells them apart. */
export type SyntaxReason =
  | "mapping-entry"
  | "indentation"
  | "quotes"
  | "brackets"
  | "colon"
  | "control-sign"
  | "no-pair"
  | "directive"
  | "other";

/** Signs of Chinese typing that stand for signs of YAML. */
export type SignName =
  | "full-width-colon"
  | "full-width-comma"
  | "enumeration-comma"
  | "full-width-semicolon"
  | "curly-quote"
  | "full-width-bracket"
  | "odd-blank"
  | "bare-colon";

/** Which sign of YAML is to be written. */
export type SignWanted = "sign" | "sign-and-blank" | "plain-blank" | "colon-and-blank";

export type ReadingParts = Record<`syntax.${SyntaxReason}`, "reason"> &
  Record<`sign.${SignName}`, never> &
  Record<`write.${SignWanted}`, "sign"> & {
    "looks-like": "encoding";
    "or-convert": "command";
    "rename-to": "name";
    "one-of-rooms": "rooms";
    "sign-shown": "sign" | "code";
  };
