import { inEvery, languages as facts, wordsIn } from "./languages.js";
import type { Language, Said, Words } from "./languages.js";

/** @public A value of a sentence: as it stands, in words, or a list that each language joins in its own way. */
export type SentenceValue = string | number | Words | readonly SentenceValue[];

/** @public Sentences of one language by id; each is given the values it names, in words of that language. */
export type Sentences<M> = { readonly [Id in keyof M]: (said: Readonly<Record<M[Id] & string, string>>) => string };

/** @public What a language brings. What stands between the items of a list is told of the language itself. */
export interface SentencesOf<M> {
  sentences: Sentences<M>;
}

/** @public Names of values, each with its value; nothing where a sentence names none. */
export type SentenceValues<Name> = [Name] extends [never]
  ? []
  : [values: Readonly<Record<Name & string, SentenceValue>>];

/** @public Says a sentence in every language. */
export type Say<M> = <Id extends keyof M & string>(id: Id, ...values: SentenceValues<M[Id]>) => Said;

/**
 * @public The sentences of a package, of which `M` tells by id which values each names (`never` for none). A language is
 * a folder; one that lacks a sentence, or names a value that is not there, does not compile.
 */
export function sayIn<M>(languages: Readonly<Record<Language, SentencesOf<M>>>): Say<M> {
  return (id, ...[given]) => {
    const values: Readonly<Record<string, SentenceValue>> = given ?? {};
    return inEvery((language) => {
      const { sentences } = languages[language];
      const { comma } = facts[language].punctuation;
      const inWords = (value: SentenceValue): string => {
        if (typeof value === "string" || typeof value === "number") return String(value);
        return isList(value) ? value.map(inWords).join(comma) : wordsIn(value, language);
      };
      const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)]));
      return (sentences[id] as (said: Record<string, string>) => string)(said);
    });
  };
}

function isList(value: SentenceValue): value is readonly SentenceValue[] {
  return Array.isArray(value);
}
