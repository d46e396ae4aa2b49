import type { ReadingMessages, ReadingParts } from "../messages/reading.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What is wrong with bytes, YAML and the places of files. */
export const readingMessages: WordsOf<ReadingMessages> = {
  "line-end": {
    message: ({ line, what }) => `Line ${line} ends with ${what}, unlike other lines.`,
    hint: () => "Save the file with line ends of one kind: LF, or CR LF.",
  },
  "byte-order-mark": {
    message: () => "The file begins with an invisible byte order mark.",
    hint: () => "Save it as “UTF-8 without BOM”.",
  },
  "not-utf-8": {
    message: ({ like }) => `The file is not UTF-8${like}.`,
    hint: ({ convert }) => `Save it as UTF-8${convert}.`,
  },
  "empty-file": { message: () => "The file is empty.", hint: () => "Write its content, or delete the file." },
  "many-documents": {
    message: () => "The file holds more than one YAML document.",
    hint: () => "One file, one thing: split it at “---”.",
  },
  "anchor-or-tag": {
    message: () => "Catalog files do not use YAML anchors (&), aliases (*), merge keys (<<) or tags (!).",
    hint: () => 'Write the value out; if the text itself begins with such a sign, put it in quotes, such as "*note".',
  },
  "complex-key": {
    message: () => "A key is empty, or is not text.",
    hint: () => "Write “name: value”, such as level: law.",
  },
  "forbidden-key": {
    message: ({ key }) => `The key “${key}” is not allowed.`,
    hint: () => "Delete it, or use a field of the catalogs.",
  },
  "duplicate-key": {
    message: ({ key }) => `The key “${key}” is written twice.`,
    hint: () => "A key may stand only once in one place; delete one of them.",
  },
  "unsafe-number": {
    message: ({ written }) => `The number ${written} is beyond the exact range; it would be read as another number.`,
    hint: ({ written }) => `Put codes and document numbers in quotes, such as "${written}".`,
  },
  "no-catalogs": { message: () => "There is no folder catalogs.", hint: () => plainFile },
  "no-symbolic-link": { message: () => "Symbolic links are not allowed below catalogs.", hint: () => plainFile },
  "no-plain-file": { message: () => "A plain file is expected here.", hint: () => plainFile },
  unreadable: { message: ({ reason }) => `It cannot be read (${reason}).`, hint: () => plainFile },
  "too-many-files": {
    message: ({ limit }) => `There are more than ${limit} files below catalogs; the rest were not read.`,
    hint: () => "Move away what does not belong to the catalogs.",
  },
  "file-skipped": {
    message: ({ file, names, because }) =>
      `${file} was not read: what is called ${names} or begins with a dot (${because}) is no part of the catalogs.`,
    hint: () => "If it is a catalog, rename it or move it to its place; if not, take it out of catalogs.",
  },
  "no-room": {
    message: ({ path }) => `The catalogs have no room for ${path}.`,
    hint: (said) => said["what-to-do"],
  },
  "same-id-twice": {
    message: ({ path, twin }) =>
      `${path} and ${twin} differ only by case, spaces or extension: they would have one id.`,
    hint: ({ twin }) => `Keep only ${twin}.`,
  },
  "tab-indent": {
    message: () => "The indentation uses a tab; YAML allows only spaces.",
    hint: () => "Replace the tab with spaces, two for each level.",
  },
  "too-deep": {
    message: ({ limit }) => `Nested more than ${limit} levels deep.`,
    hint: () => "Catalog files need eight levels at most; check brackets and indentation.",
  },
  syntax: {
    message: ({ reason }) => `YAML syntax error: ${reason}.`,
    hint: () => "Check this line and the one before; put text that holds “: ”, “#” or quotes in quotes.",
  },
  "too-large": {
    message: ({ size, limit }) => `The file has ${size} MB, more than the limit of ${limit} MB; it was not read.`,
    hint: () =>
      "One file holds one thing (one entry, one measure, one instrument): split it, and keep attachments elsewhere.",
  },
  "typed-sign": {
    message: ({ name, sign }) => `Here stands ${name} ${sign}, which is no sign of YAML.`,
    hint: ({ write }) => `Write ${write}.`,
  },
  "reserved-sign": {
    message: ({ sign }) => `A text that begins with “${sign}” stands here without quotes.`,
    hint: () => 'Put the whole text in quotes: "…".',
  },
  "bracket-in-comment": {
    message: () => "A “#” after a blank begins a comment, so the bracket that closes is not read.",
    hint: () => 'If it belongs to the text, put the text in quotes: "…".',
  },
  "trial-too-long": {
    message: ({ limit }) => `The text is longer than ${limit} characters and was not checked.`,
    hint: () => "Paste only what is to be checked.",
  },
  "trial-no-json": {
    message: () => "This is not JSON: check quotes, commas and brackets.",
    hint: () => "Load an example and change its values.",
  },
};

const plainFile = "Put a plain, readable YAML file at this path.";

export const readingParts: PartsOf<ReadingParts> = {
  "syntax.mapping-entry": ({ reason }) => reason,
  "syntax.indentation": ({ reason }) => reason,
  "syntax.quotes": ({ reason }) => reason,
  "syntax.brackets": ({ reason }) => reason,
  "syntax.colon": ({ reason }) => reason,
  "syntax.control-sign": ({ reason }) => reason,
  "syntax.no-pair": ({ reason }) => reason,
  "syntax.directive": ({ reason }) => reason,
  "syntax.other": ({ reason }) => reason,
  "sign.full-width-colon": () => "a full-width colon",
  "sign.full-width-comma": () => "a full-width comma",
  "sign.enumeration-comma": () => "an enumeration comma",
  "sign.full-width-semicolon": () => "a full-width semicolon",
  "sign.curly-quote": () => "a curly quote",
  "sign.full-width-bracket": () => "a full-width bracket",
  "sign.odd-blank": () => "a blank that is no plain space",
  "sign.bare-colon": () => "a colon without a blank after it",
  "write.sign": ({ sign }) => `“${sign}”`,
  "write.sign-and-blank": ({ sign }) => `“${sign}” and a blank after it`,
  "write.plain-blank": () => "a plain space",
  "write.colon-and-blank": ({ sign }) => `“${sign}” and a blank after it`,
  "looks-like": ({ encoding }) => `; it looks like ${encoding}`,
  "or-convert": ({ command }) => `, or run: ${command}`,
  "rename-to": ({ name }) => `Rename it to ${name}.`,
  "one-of-rooms": ({ rooms }) => `Names are lower-case letters, digits and hyphens, in one of: ${rooms}.`,
  "sign-shown": ({ sign, code }) => `“${sign}” (${code})`,
};
