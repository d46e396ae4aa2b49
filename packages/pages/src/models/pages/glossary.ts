import { authoritative } from "@mulu/schema";
import type { Text, VocabularyValue } from "@mulu/schema";

import type { PageModel, Rich, TableRow } from "../../model/page.js";
import { section } from "../common.js";
import { glossaryPath } from "../glossary.js";
import { marked, say } from "../world.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";

function wording(world: World, { title, synonyms = [] }: VocabularyValue, locale: keyof Text): Rich {
  const ofLocale = synonyms.filter(
    (synonym) => /\p{Script=Han}/u.test(synonym) === (locale === authoritative) && !title[locale].includes(synonym),
  );
  const text = [title[locale], ...ofLocale].join(world.m.comma);
  return [marked(world, text, locale)];
}

function row(world: World, value: VocabularyValue): TableRow {
  return {
    id: value.code,
    cells: [
      wording(world, value, "zh"),
      wording(world, value, "en"),
      (value.identifiers ?? []).flatMap(
        (name, index): Rich => [...(index === 0 ? [] : [world.m.comma]), { text: name, code: true }],
      ),
      [value.description ? say(world, value.description) : "—"],
    ],
  };
}

/** The glossary: terms of the register in both languages, by group; none while the data has no glossary. */
export function glossaryPages(world: World): PageModel[] {
  const glossary = world.set.vocabulary("glossary");
  if (!glossary) return [];
  const words = world.m.pages.glossary;
  const lead = glossary.description ? say(world, glossary.description) : words.title;
  return [
    {
      path: glossaryPath,
      title: words.title,
      description: lead,
      trail: [],
      lead: [[lead]],
      keywords: glossary.values.flatMap(({ title, synonyms = [] }) => [title.zh, title.en, ...synonyms]),
      sections: [
        ...(world.set.vocabulary("glossary-groups")?.values ?? []).flatMap((group) => {
          const rows = glossary.values.filter((value) => value.group === group.code).map((value) => row(world, value));
          const heading = say(world, group.title);
          return section(`group-${group.code}`, heading, [
            { type: "table", caption: heading, columns: words.columns, rows },
          ]);
        }),
        ...provenanceSection(world, glossary),
      ],
    },
  ];
}
