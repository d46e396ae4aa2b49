import { citationForms, formGroups } from "@mulu/engine";
import type { CitationForm, FormGroup } from "@mulu/engine";

import type { PageModel, TableRow } from "../../model/page.js";
import { section } from "../common.js";
import { say } from "../world.js";
import type { World } from "../world.js";

/** Where the forms of citation are shown. */
export const citationFormsPath = "/rules/citations/";

function row(world: World, { id, form, written, reads, refused, unread = [], why }: CitationForm): TableRow {
  const words = world.m.pages.citations;
  const taken = refused === undefined ? reads.join("；") : words.nothing;
  const left = [...unread, ...(refused === undefined ? [] : [refused])].join("；");
  const chinese = (text: string) => ({ text, lang: "zh-CN" as const });
  return {
    id,
    cells: [
      [say(world, form)],
      [chinese(written)],
      [refused === undefined ? chinese(taken) : taken],
      [left === "" ? "—" : chinese(left)],
      [why === undefined ? "—" : words.why[why]],
    ],
  };
}

/** Every form of citation that is known: an example, what is read from it, and what is not and why. */
export function citationFormsPage(world: World): PageModel {
  const words = world.m.pages.citations;
  const groups = Object.entries(formGroups) as [FormGroup, (typeof formGroups)[FormGroup]][];
  return {
    path: citationFormsPath,
    title: words.title,
    description: words.text,
    trail: [{ text: world.m.pages.rules.title, href: "/rules/" }],
    lead: [[words.text]],
    sections: groups.flatMap(([group, title]) => {
      const heading = say(world, title);
      const rows = citationForms.filter((form) => form.group === group).map((form) => row(world, form));
      return section(group, heading, [{ type: "table", caption: heading, columns: words.columns, rows }]);
    }),
  };
}
