import type { FileKind } from "@mulu/schema";

import { part, tell } from "../words/say.js";
import { codes, vocabulary } from "./code-lists.js";
import { synonymsOf } from "./code-synonyms.js";
import { placed, refused } from "./codec.js";
import type { Codec, Reading } from "./codec.js";
import { compact, tidyText } from "./tidy.js";

/*
 * Columns whose words may say something of another field, or of another field alone. What they say is read where it
 * belongs, and the words themselves are kept: a column of yes and no has room for a condition only beside it.
 */

const polarities = codes({ choices: vocabulary("polarities"), synonyms: synonymsOf["Polarity"] ?? {} });

/** 信息类别 is the category, or whether the information speaks for or against: its values tell. */
function categoryOrPolarity(codec: Codec): Codec {
  return {
    ...codec,
    read: (input, context) => {
      const reading = codec.read(input, context);
      if (reading.value !== undefined) return reading;
      if (reading.problems.length === 0) return reading;
      const answer = context.meant?.(input.text);
      const text = answer?.is === "same-as" ? answer.words : input.text;
      const { value } = polarities.read({ ...input, text }, context);
      return value === undefined ? reading : { problems: [], also: [{ path: ["polarity"], value }] };
    },
  };
}

const onCondition = /^(?:有|附|依|带)?条件(?:予以)?共享$|^(?:部分|受限)(?:予以)?共享$|^依申请共享$|^经?授权共享$/;
const withoutCondition = /^(?:无条件|完全|全部)?(?:予以)?共享$|^无条件$/;
const notAtAll = /^(?:不予|不|暂不|不宜)共享$/;

/** 是否共享: besides yes and no, on condition. */
function yesOnCondition(codec: Codec): Codec {
  return {
    ...codec,
    read: (input, context) => {
      const word = compact(input.text);
      if (withoutCondition.test(word)) return placed(true);
      if (notAtAll.test(word)) return placed(false);
      return onCondition.test(word) ? sharedOnCondition(input.text) : codec.read(input, context);
    },
  };
}

/** Shared, on a condition of which the table says no more: the words stand for it. */
export function sharedOnCondition(text: string): Reading {
  return { ...placed(true), also: [{ path: ["sharing", "condition", "zh"], value: tidyText(text) }] };
}

/** 共享条件: the condition, or whether there is one. */
function conditionOrDecision(codec: Codec): Codec {
  return {
    ...codec,
    read: (input, context) => {
      const word = compact(input.text);
      const decided = withoutCondition.test(word) ? true : notAtAll.test(word) ? false : undefined;
      if (decided === undefined) return codec.read(input, context);
      return { problems: [], also: [{ path: ["sharing", "shareable"], value: decided }] };
    },
  };
}

/** 长期, 至修复为止: no length of time, and words of when it comes down. */
const openEnded =
  /^(?:长期|长久|持续|一直|始终|永久|无限期)(?:有效|公[开示]|保留)?$|^(?:直)?至.{1,30}(?:为?止|之日|时|后)$/;

function termOrEnd(codec: Codec): Codec {
  return {
    ...codec,
    read: (input, context) => {
      if (!openEnded.test(compact(input.text))) return codec.read(input, context);
      const said = tidyText(input.text);
      return {
        problems: [],
        also: [{ path: ["publication", "withdrawal", "zh"], value: said }],
        gap: "publication.term",
        note: tell("term-open-ended", { text: said }),
      };
    },
  };
}

/** 惩戒对象: kinds of subjects, or a sentence, which is kept whole; what of it could be a kind is only proposed. */
function targetsOrSentence(codec: Codec): Codec {
  return {
    ...codec,
    read: (input, context) => {
      const reading = codec.read(input, context);
      if (reading.problems.length === 0) return reading;
      const sentence = tidyText(input.text);
      if (sentence.length > 2000 || /[<>]/.test(sentence) || !/\p{Script=Han}{2}/u.test(sentence)) {
        return refused(...reading.problems);
      }
      const values = reading.value === undefined ? "" : codec.show(reading.value, context);
      const proposed = values === "" ? "" : part("may-be", { values });
      return {
        problems: [],
        also: [{ path: ["addressee", "zh"], value: sentence }],
        note: tell("addressee-kept", { text: sentence.slice(0, 60), proposed }),
      };
    },
  };
}

const worded: Readonly<Record<string, (codec: Codec) => Codec>> = {
  "entry category": categoryOrPolarity,
  "entry sharing.shareable": yesOnCondition,
  "entry sharing.condition.zh": conditionOrDecision,
  "entry publication.term": termOrEnd,
  "measure targets": targetsOrSentence,
};

/** The codec of a column, with the words that say something of other fields. */
export function wordedCodec(kind: FileKind, path: string, codec: Codec): Codec {
  return worded[`${kind} ${path}`]?.(codec) ?? codec;
}
