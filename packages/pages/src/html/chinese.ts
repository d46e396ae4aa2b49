import { authoritative, languages } from "@mulu/schema";

/** Runs of what may stand in a Chinese text; those without a Chinese character are none. */
const runs = /[\p{Script=Han}\p{N}\u3000-\u303f\uff00-\uffef]+/gu;
const han = /\p{Script=Han}/u;

const { tag } = languages[authoritative];

/** Elements that hold nothing, and those whose text can hold no element. */
const empty = new Set(["br", "hr", "img", "input", "wbr"]);
const textOnly = new Set(["option", "title", "textarea", "script", "style"]);

const marked = (text: string): string =>
  text.replace(runs, (run) => (han.test(run) ? `<span lang="${tag}">${run}</span>` : run));

/**
 * Markup of a page whose language the texts of the catalogs have no words in: what is Chinese on it is marked as Chinese,
 * so that it is read aloud and set as such. What is marked already stays as it is.
 * @param html as React writes it: no sign of a tag in a value or text
 */
export function chineseMarked(html: string): string {
  const quiet: boolean[] = [];
  const [head = "", ...rest] = html.split("<");
  const pieces = rest.map((piece) => {
    const end = piece.indexOf(">");
    const [element, text] = [piece.slice(0, end), piece.slice(end + 1)];
    const name = /^[a-z0-9]*/.exec(element)?.[0] ?? "";
    if (element.startsWith("/")) quiet.pop();
    else if (!empty.has(name) && !element.endsWith("/")) {
      quiet.push(quiet.at(-1) === true || textOnly.has(name) || element.includes(` lang="${tag}"`));
    }
    return `<${element}>${quiet.at(-1) === true ? text : marked(text)}`;
  });
  return [marked(head), ...pieces].join("");
}
