import type { Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatClause } from "../cite.js";
import { stateInWords } from "../state/words.js";
import { codeTitle, codeTitles } from "../titles.js";
import type { ImpactChange, ImpactClause, ImpactPart, ImpactVerdict, PartNeed } from "./model.js";

/** Parts that are no role of a basis. */
const fields: Readonly<Record<string, Text>> = {
  setBy: { zh: "制定文件", en: "the act that sets it" },
  conflicts: { zh: "与之冲突的规定", en: "a rule it conflicts with" },
  byReference: { zh: "条文指引的规定", en: "what its clause refers to" },
};

export function partLabel(set: CatalogSet, part: string): Text {
  return fields[part] ?? codeTitle(set, "basis-roles", part);
}

/** @public A verdict in a word. */
export const impactLabels: Readonly<Record<ImpactVerdict, Text>> = {
  falls: { zh: "失去依据", en: "falls" },
  "cannot-say": { zh: "无法判断", en: "cannot say" },
  weakened: { zh: "依据减弱", en: "weakened" },
  stands: { zh: "不受影响", en: "stands" },
  "fallen-before": { zh: "此前已不成立", en: "had fallen before" },
};

/** What is said of a clause beside its name: its level, its weight, and, of one that remains, why it does not carry. */
function remarks(set: CatalogSet, { level, state, carries, citation, inferred, becomes }: ImpactClause): Text[] {
  const isShort = state.is === "in-force" && carries === "no" && citation.weight === "operative";
  return [
    ...(level === undefined ? [] : [codeTitle(set, "legal-levels", level)]),
    ...(citation.weight === "supporting" ? [{ zh: "佐证", en: "supporting" }] : []),
    ...(inferred ? [{ zh: "本项目推断", en: "inferred by this project" }] : []),
    ...(isShort ? [{ zh: "效力级别或者适用区域不够", en: "not of the level or the region that is needed" }] : []),
    ...(becomes === undefined ? [] : [articleBecomes(becomes)]),
  ];
}

function articleBecomes(article: string): Text {
  const { zh, en } = formatClause({ article });
  return { zh: `改为${zh}`, en: `becomes ${en}` };
}

/** Clauses in words, each once. That those that are lost have ended is what the question said. */
function clausesWords(set: CatalogSet, clauses: readonly ImpactClause[], isLost: boolean): Text {
  const each = clauses.map((clause): Text => {
    const open = isLost || clause.state.is === "in-force" ? [] : [stateInWords(set, clause.state)];
    const said = [...remarks(set, clause), ...open];
    // What is lost is all of one instrument, which the question named.
    const { zh, en } = isLost && clause.citation.article !== undefined ? formatClause(clause.citation) : clause.cite;
    if (said.length === 0) return { zh, en };
    return {
      zh: `${zh}（${said.map((part) => part.zh).join("，")}）`,
      en: `${en} (${said.map((part) => part.en).join(", ")})`,
    };
  });
  const once = (texts: string[], mark: string): string => [...new Set(texts)].join(mark);
  return {
    zh: once(
      each.map(({ zh }) => zh),
      "、",
    ),
    en: once(
      each.map(({ en }) => en),
      "; ",
    ),
  };
}

/** Why a part comes to its verdict. */
function reason(part: Pick<ImpactPart, "verdict" | "lost" | "remains">): Text | undefined {
  const carried = [...part.lost, ...part.remains].some(
    ({ citation, carries }) => citation.weight === "operative" || carries === "yes",
  );
  if (part.verdict !== "cannot-say") {
    return part.verdict === "stands" && !carried
      ? { zh: "只是提及或者佐证，不支撑这一内容", en: "it only mentions or supports, and carries nothing" }
      : undefined;
  }
  if ([...part.lost, ...part.remains].some(({ inferred }) => inferred)) {
    return {
      zh: "依据是本项目推断的，发布者没有写明，是否落空由发布者决定",
      en: "the clause is this project’s inference; who issued it names none, so that it falls cannot be said",
    };
  }
  // A clause of which it is not known whether it goes on says so itself.
  if (part.lost.some(({ state }) => state.is === "cannot-say")) return undefined;
  return { zh: "余下的条文是否支撑，登记不足以判断", en: "the register does not hold what would decide" };
}

/** Clauses that go; and those of which it is not known whether they go on, with the reason. */
function lostWords(set: CatalogSet, lost: readonly ImpactClause[]): Text[] {
  const open = lost.filter(({ state }) => state.is === "cannot-say");
  const gone = clausesWords(
    set,
    lost.filter(({ state }) => state.is !== "cannot-say"),
    true,
  );
  const doubtful = clausesWords(set, open, true);
  const why = open.map(({ state }) => stateInWords(set, state));
  const once = (texts: string[]): string => [...new Set(texts)].join("；");
  return [
    ...(gone.zh === "" ? [] : [{ zh: `失去${gone.zh}`, en: `loses ${gone.en}` }]),
    ...(open.length === 0
      ? []
      : [
          {
            zh: `${doubtful.zh}是否沿用，${once(why.map(({ zh }) => zh))}`,
            en: `whether this goes on: ${doubtful.en}: ${once(why.map(({ en }) => en))}`,
          },
        ]),
  ];
}

function remaining(lost: readonly ImpactClause[], remains: readonly ImpactClause[], left: Text): Text {
  if (remains.length === 0) return { zh: "没有其他条文", en: "no other clause" };
  return lost.length === 0
    ? { zh: `依据${left.zh}`, en: `it rests on ${left.en}` }
    : { zh: `余下${left.zh}`, en: `there remains ${left.en}` };
}

/** What levels are asked for, where a clause is not of them. */
function asked(set: CatalogSet, needs: readonly PartNeed[]): Text[] {
  return needs.map(({ rule, levels }) => {
    const { zh, en } = codeTitles(set, "legal-levels", levels);
    return { zh: `${rule}要求${zh}`, en: `${rule} asks for: ${en}` };
  });
}

/** What a part loses and what remains, in one sentence. */
export function partWords(set: CatalogSet, part: Omit<ImpactPart, "words">): Text {
  const { label, verdict, lacking, needs, lost, remains } = part;
  const head = impactLabels[verdict];
  const why = reason(part);
  const left = clausesWords(set, remains, false);
  const isBelow =
    lacking || remains.some(({ citation, carries }) => citation.weight === "operative" && carries === "no");
  const said: Text[] = [
    ...lostWords(set, lost),
    remaining(lost, remains, left),
    ...(isBelow ? asked(set, needs) : []),
    ...(lacking
      ? [{ zh: "此前也没有所要求级别的依据", en: "it had no basis of the level asked for even before" }]
      : []),
    ...(why ? [why] : []),
  ];
  return {
    zh: `${label.zh}：${head.zh}。${said.map(({ zh }) => zh).join("；")}。`,
    en: `${label.en}: ${head.en}; ${said.map(({ en }) => en).join("; ")}.`,
  };
}

/** @public A change of an instrument in words, without its title. */
export function changeInWords(change: ImpactChange): Text {
  const { on } = change;
  switch (change.is) {
    case "repealed":
      return { zh: `自${on}起废止`, en: `repealed from ${on}` };
    case "amended":
      return { zh: `自${on}起施行修改后的文本`, en: `amended from ${on}` };
    case "removed": {
      const { zh, en } = formatClause({ article: change.article });
      return { zh: `自${on}起删去${zh}`, en: `${en} removed from ${on}` };
    }
    case "moved": {
      const [from, to] = [formatClause({ article: change.article }), formatClause({ article: change.to })];
      return { zh: `自${on}起${from.zh}改为${to.zh}`, en: `${from.en} becomes ${to.en} from ${on}` };
    }
  }
}
