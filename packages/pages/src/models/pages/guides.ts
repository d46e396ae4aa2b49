import type { PageModel } from "../../model/page.js";
import { facts, section, text } from "../common.js";
import { fact } from "../inline.js";
import type { World } from "../world.js";
import { protectionsOfAll } from "./protections.js";
import { ruleLinks } from "./questions.js";

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
      sections: [
        ...guide.sections.flatMap(({ id, heading, lines, rules }) =>
          section(id, heading, [text(...lines), facts(fact(words.rules, [ruleLinks(world, rules)]))]),
        ),
        ...(name === "rights" ? protectionsOfAll(world) : []),
      ],
    };
  });
}
