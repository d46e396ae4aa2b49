import { codeTitle, durationInWords, formatCitation, titleOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { languages, wordsIn } from "@mulu/schema";
import type { FileKind, Finding, FindingParam, FindingParams, Text } from "@mulu/schema";

import { fieldAt, kindOfDealing } from "../dealings/fields.js";
import { fieldName } from "../fields.js";
import { nameOf } from "../document-labels.js";
import { isReading } from "../gaps/declared-gaps.js";
import { wordsOf } from "../words/index.js";
import type { Locale } from "../words/index.js";
import type { AnyWords, MessageWords } from "./messages.js";

/** @public What a finding says in one language. */
export interface Saying {
  message: string;
  hint: string;
}

/** What of a finding is said. */
export type Sayable = Pick<Finding, "messageId" | "params" | "subject" | "path" | "verdict">;

/** Who says it: in which language, with which names, and with which parts of messages. */
export interface Speaker {
  locale: Locale;
  set: CatalogSet;
  parts: AnyWords["parts"];
  /** Whether it is read at the cells of a table. */
  inTable?: boolean;
}

function named(id: string, of: (document: NonNullable<ReturnType<CatalogSet["get"]>>) => Text, set: CatalogSet): Text {
  const document = set.get(id);
  return document ? of(document) : { zh: `“${id}”`, en: `“${id}”` };
}

function inWords(param: FindingParam, speaker: Speaker): string {
  const { locale, set, parts } = speaker;
  if (typeof param === "string" || typeof param === "number") return String(param);
  if (isList(param)) return param.map((each) => inWords(each, speaker)).join(languages[locale].punctuation.comma);
  if ("part" in param) {
    const sentence = parts[param.part] ?? wordsOf(locale, "").shared.parts[param.part];
    return sentence?.(said(param.with ?? {}, speaker)) ?? param.part;
  }
  if ("cite" in param) return wordsIn(formatCitation(param.cite, set.instrument(param.cite.instrument)?.title), locale);
  if ("code" in param) return wordsIn(codeTitle(set, param.of, param.code), locale);
  if ("thing" in param) return wordsIn(named(param.thing, nameOf, set), locale);
  if ("titleOf" in param) return wordsIn(named(param.titleOf, titleOf, set), locale);
  if ("field" in param) return wordsIn(nameOfField(param), locale);
  if ("duration" in param) return wordsIn(durationInWords(param.duration), locale);
  return wordsIn(param, locale);
}

/** A field of a document, or of a dealing, which is told by what it is a field of. */
function nameOfField({ field, of, at = [] }: { field: string; of: string; at?: readonly number[] }): Text {
  const dealing = kindOfDealing(of);
  return dealing === undefined ? fieldName(of as FileKind, field) : fieldAt(field, at, dealing);
}

function isList(param: FindingParam): param is readonly FindingParam[] {
  return Array.isArray(param);
}

/** The values in words, each put into them when a message names it: most messages name few. */
function said(params: FindingParams, speaker: Speaker): Record<string, string> {
  const words: Record<string, string> = {};
  return new Proxy(words, {
    get(_, name) {
      if (typeof name !== "string" || !Object.hasOwn(params, name)) return undefined;
      const param = params[name];
      return param === undefined ? undefined : (words[name] ??= inWords(param, speaker));
    },
  });
}

/** The values that every message may name: of what it is said, and of which field. */
function given({ subject, path, params = {} }: Sayable, set: CatalogSet): FindingParams {
  const missing = typeof params.missing === "string" ? params.missing : undefined;
  const field = missing ?? path.filter((step) => typeof step === "string").join(".");
  const of = set.get(subject)?.documentKind;
  return {
    id: subject,
    title: { titleOf: subject },
    thing: { thing: subject },
    field: of === undefined ? field : { field, of },
  };
}

/** A reading that lacks a field may say so; the gap then shows as a gap instead of a fault. */
function isToAdmit({ verdict, params, subject }: Sayable, set: CatalogSet): boolean {
  const document = set.get(subject);
  return verdict === "fail" && params?.missing !== undefined && document !== undefined && isReading(document);
}

/** What words of one language say of a finding, with the names that the catalogs give. */
export function speak(words: MessageWords<string>, finding: Sayable, speaker: Speaker): Saying {
  const all = said({ ...given(finding, speaker.set), ...finding.params }, speaker);
  const { shared } = wordsOf(speaker.locale, "");
  const admitting = shared.parts[speaker.inTable ? "admitInTable" : "admit"];
  const admit = isToAdmit(finding, speaker.set) ? admitting?.(all) : undefined;
  const right = (speaker.inTable ? words.inTable : undefined) ?? words.hint;
  const ofAll = finding.params?.["ofAll"] === undefined ? undefined : shared.parts.ofAll?.(all);
  return { message: words.message(all) + (ofAll ?? ""), hint: right(all) + (admit ?? "") };
}

/**
 * @public What a finding says in a language. A finding without a message of its own has nothing to say here.
 * @param set the catalogs whose titles are named; where they do not hold a thing, its id stands for its name
 */
export function say(finding: Sayable, locale: Locale, set: CatalogSet): Saying | undefined {
  return sayAs(finding, { locale, set });
}

/** @public The same to those who see it at the cells of a table: what would be right is said in columns. */
export function sayInTable(finding: Sayable, locale: Locale, set: CatalogSet): Saying | undefined {
  return sayAs(finding, { locale, set, inTable: true });
}

function sayAs(finding: Sayable, speaker: Omit<Speaker, "parts">): Saying | undefined {
  const [slug = "", id = ""] = (finding.messageId ?? "").split(".");
  const { own, shared } = wordsOf(speaker.locale, slug);
  const message = own?.says[id]?.message ?? shared.says[id]?.message;
  const hint = own?.says[id]?.hint ?? shared.says[id]?.hint ?? own?.says.fault?.hint;
  // What would be right of one message is not said of another that has a hint of its own.
  const inTable = own?.says[id]?.inTable ?? (hint === own?.says.fault?.hint ? own?.says.fault?.inTable : undefined);
  if (message === undefined || hint === undefined) return undefined;
  const words = { message, hint, ...(inTable === undefined ? {} : { inTable }) };
  return speak(words, finding, { ...speaker, parts: own?.parts ?? {} });
}
