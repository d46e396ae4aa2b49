import type { PageModel } from "../../../src/model/page";
import { facts, section, text } from "../common";
import { fact } from "../inline";
import type { World } from "../world";
import { ruleLinks } from "./questions";

/** Pages in plain words that lead from what a reader wants to know to the rules that answer it. */
export function guidePages(world: World): PageModel[] {
  const words = world.m.guides;
  return (["rights", "principles"] as const).map((name) => {
    const guide = words[name];
    return {
      path: `/${name}/`,
      title: guide.title,
      description: guide.text,
      trail: [],
      lead: [[guide.text]],
      sections: guide.sections.flatMap(({ id, heading, lines, rules }) =>
        section(id, heading, [text(...lines), facts(fact(words.rules, [ruleLinks(world, rules)]))]),
      ),
    };
  });
}
