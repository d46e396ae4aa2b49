/*
 * Regular expressions that the analysis does not call linear, each with the reason why it may stay. The key is the
 * expression as it is written; when it changes, its reason is asked for anew.
 */

const ownText = "runs at build time over paths and texts of the project itself, none longer than a line";
const unsupported = "the analysis does not know lookaround";

export const notLinear: Readonly<Record<string, string>> = {
  // Texts of the site’s own making.
  "/第?\\s*(\\d+)\\s*号/": ownText,
  "/see Code art(?:icle|\\.)? (\\d+)(?:-(\\d+))?|whose art\\. (\\d+) carries/": `${ownText}; too large for the analysis, and no part of it repeats`,
  "/\\/+$/": "a path given on the command line",

  // Lookaround: judged by hand.
  "/^(?:.*\\/)?\\.changeset\\/(?!README)[^/]+\\.md$/": `${unsupported}; a path of the repository`,
  "/^([ \\t]*)(#{1,6}(?=\\s|$)|=+[ \\t]*$|-+[ \\t]*$)/gm": `${unsupported}; begins at the start of a line, and each repeat ends where another sign stands`,
  "/^P(?!$)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?$/": `${unsupported}; anchored, each repeat ends with a letter of its own`,
  "/^.*(?<![小社园])[省市区县旗州盟]/": `${unsupported}; anchored, one repeat`,
  "/(?<=[\\p{Script=Han}，。；：、）》”])[^\\S\\n]*\\r?\\n\\s*(?=[\\p{Script=Han}（《“])/gu": `${unsupported}; begins only after a character that no blank is, so a run of blanks is entered once`,
  "/(?:[a-z][a-z0-9+.-]{0,30}:\\/\\/|(?<![\\w.-])(?:[a-z0-9-]+\\.)+(?:com|cn|net|org|edu|gov|io|info|top|xyz|cc)(?![\\w-]))[^\\s\"'<>）】》，。；、]*/giu": `${unsupported}; a scheme is at most 31 signs, a host begins only where a word begins; measured in compiler/src/read/long-text.test.ts`,

  // Too large for the analysis: judged by hand.
  "/&#(?:[xX](?<hex>[\\da-fA-F]{1,6})|(?<decimal>\\d{1,7}));?|&(?<name>[A-Za-z]{2,16});|(?<percents>(?:%[\\da-fA-F]{2}){1,200})|\\\\u\\{(?<braced>[\\da-fA-F]{1,6})\\}|\\\\u(?<four>[\\da-fA-F]{4})|\\\\x(?<two>[\\da-fA-F]{2})|(?<mail>(?:=[\\dA-F]{2}){6,200})|(?<tags>(?:<[A-Za-z/!?][^<>]{0,400}>)+)/g":
    "each alternative begins with a sign of its own, what repeats within is bounded, and a tag ends where another begins; measured in validators/src/records/identity-numbers.test.ts",

  // One repeat.
  "/^(.)\\1*$/": "anchored, one repeat of one sign",
  "/^(\\d)\\1*$/": "anchored, one repeat of one sign",
};
