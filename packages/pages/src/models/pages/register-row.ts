import type { PublishedRegisterRow } from "@mulu/schema";

import type { PageModel } from "../../model/page.js";
import { facts, findingsSection, section, shell } from "../common.js";
import { fact, linkToId } from "../inline.js";
import { say, term } from "../world.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";

/** Page of a row of the register: what the sources name, and where this project holds it, or why it does not. */
export function registerRowPage(world: World, row: PublishedRegisterRow): PageModel {
  const words = world.m.pages;
  const base = shell(world, row);
  const rules = (row.rules ?? []).map(
    (code) => world.rules.find((rule) => rule.code === code) ?? { code, title: undefined },
  );
  return {
    ...base,
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(words.register.number, [[row.row]]),
          fact(words.register.section, [[term(world, "register-sections", row.section)]]),
          fact(words.register.state, [[{ text: words.register.states[row.state], tag: true }]]),
          fact(words.register.representation, [
            [row.representation.map((code) => words.register.representations[code]).join(world.m.comma)],
          ]),
          fact(words.register.reason, [row.reason && [say(world, row.reason)]]),
          fact(
            words.register.refs,
            (row.refs ?? []).map((id) => [linkToId(world, id)]),
          ),
          fact(
            words.register.rules,
            rules.map(({ code, title }) => [
              title ? { text: `${code} ${say(world, title)}`, href: `/rules/${code}/` } : code,
            ]),
          ),
          fact(
            words.register.pages,
            (row.pages ?? []).map((path) => [{ text: path, href: path }]),
          ),
        ),
      ]),
      ...findingsSection(world, row),
      ...provenanceSection(world, row),
    ],
  };
}
