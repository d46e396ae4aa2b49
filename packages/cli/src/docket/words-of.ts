import type { CatalogSet } from "@mulu/engine";
import { modelUnions } from "@mulu/schema";
import type {
  CommentChannel,
  CommentDisposition,
  CommenterState,
  CommentReason,
  ConsulteeGroup,
  Text,
} from "@mulu/schema";

/** A closed list of the model, and the vocabulary that says what its codes are called. */
const lists = {
  ConsulteeGroup: "consultee-groups",
  CommentChannel: "comment-channels",
  CommentDisposition: "comment-dispositions",
  CommentReason: "comment-reasons",
  CommenterState: "commenter-states",
} as const;

/** Closed lists that comments use. */
export type List = keyof typeof lists;

/** The codes of each of them. */
export interface CodeOf {
  ConsulteeGroup: ConsulteeGroup;
  CommentChannel: CommentChannel;
  CommentDisposition: CommentDisposition;
  CommentReason: CommentReason;
  CommenterState: CommenterState;
}

/** The codes of a list, in the order of the model, with what each is called. */
export function valuesOf(set: CatalogSet, list: List): { code: string; title: Text }[] {
  const titles = new Map(set.vocabulary(lists[list])?.values.map(({ code, title }) => [code, title]));
  return (modelUnions[list]?.values ?? []).map(({ code, title }) => ({
    code,
    title: titles.get(code) ?? title ?? { zh: code, en: code },
  }));
}

/** What a code is called. */
export function titleOf(set: CatalogSet, list: List, code: string): Text {
  return valuesOf(set, list).find((value) => value.code === code)?.title ?? { zh: code, en: code };
}
