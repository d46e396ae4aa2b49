/** Why a field that is left out says something. */
export type Absence = "not-happened" | "goes-on" | "not-done" | "not-held" | "none-found" | "set-by-plan";

/** What a value should have been. */
export interface WantMessages {
  "want.amounts": never;
  "want.count": never;
  "want.day": never;
  "want.fields": "deepest";
  "want.flag": never;
  "want.limit": never;
  "want.list": never;
  "want.money": never;
  "want.named": never;
  "want.object": never;
  "want.text": never;
  "want.texts": never;
  "want.within-bounds": "least" | "most";
}

/** Where codes and ids are kept. */
export interface PlaceMessages {
  "kept.and": "first" | "second";
  "kept.codes": "codes";
  "kept.entry": never;
  "kept.instrument": never;
  "kept.list": never;
  "kept.measure": never;
  "kept.organization": never;
  "kept.regulation": "title" | "id";
  "kept.regulations": "list";
  "kept.regulations-and-others": "list";
  "kept.regulations-none": never;
  "kept.titled": "title" | "code";
  "kept.vocabulary": "name";
}

/** What is said of a field after its name. */
export interface FaultMessages {
  "fault.before-rules": "day" | "since";
  "fault.earlier": "day" | "start" | "first";
  "fault.more-unknown": "count";
  "fault.not-among": "value" | "where";
  "fault.not-in-data": "value" | "where";
  "fault.not-json": "what";
  "fault.should-be": "want";
  "fault.state-then": "day" | "id" | "state";
  "fault.still-to-come": "day" | "asked";
  "fault.throws": never;
  "fault.unknown-field": never;
}

/** What would be right. */
export interface RemedyMessages {
  "do.check-days": never;
  "do.check-edition": never;
  "do.check-field": never;
  "do.check-id": never;
  "do.correct": never;
  "do.did-you-mean": "meant";
  "do.hand-in-data": never;
  "do.leave-out-later": never;
  "do.look-up-law": never;
  "do.look-up-then": never;
  "do.state-facts": never;
  "do.use-codes": never;
  "do.use-whole": never;
}

/** What is found of a dealing before any rule. */
export type DealingMessages = Readonly<Record<`absent.${Absence}`, never>> &
  WantMessages &
  PlaceMessages &
  FaultMessages &
  RemedyMessages & {
    "dealing.before-rules": "subject" | "date" | "since";
    "dealing.item": "field" | "place";
    "dealing.nothing-given": "subject";
    "dealing.other-law": "subject" | "law";
    "dealing.unreadable": "subject" | "field" | "said";
  };
