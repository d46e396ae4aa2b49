import type { PageModel, Rich } from "../../model/page.js";
import { facts, section, text } from "../common.js";
import { fact, joined } from "../inline.js";
import type { OpenQuestion } from "@mulu/engine";
import { say } from "../world.js";
import type { World } from "../world.js";

/** Codes of rules, each led to its page. */
export function ruleLinks(world: World, codes: readonly string[]): Rich {
  return joined(
    codes.map((code) => ({ text: code, href: `/rules/${code}/` })),
    world.m.comma,
  );
}

/** Questions the texts leave open, the answers the rules take for now, and the rules each decides. */
export function questionsPage(world: World): PageModel {
  const words = world.m.pages.questions;
  return {
    path: "/rules/questions/",
    title: words.title,
    description: words.text,
    trail: [{ text: world.m.pages.rules.title, href: "/rules/" }],
    lead: [[words.text]],
    sections: world.questions.flatMap(({ code, question, answer, rules }: OpenQuestion) =>
      section(code.toLowerCase(), `${code} ${say(world, question)}`, [
        text(say(world, answer)),
        facts(fact(words.rules, [rules.length === 0 ? [words.noRule] : ruleLinks(world, rules)])),
      ]),
    ),
  };
}
