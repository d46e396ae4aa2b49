import type { SharedWords } from "../types.js";

export const shared: SharedWords = {
  says: {
    unknown: {
      message: ({ thing, field }) => `${thing}: the source does not give its ${field}, so this rule cannot say.`,
    },
    throughout: {
      message: ({ thing, count, field }) =>
        `${thing}: the source does not give the ${field} of ${count} of its items, so this rule cannot say of them.`,
      hint: ({ field, missing }) =>
        `Where a source gives the ${field} of one item, write it in its file; once all have it, take ${missing} out of unknownThroughout.`,
    },
    notGiven: {
      message: ({ id, field }) => `“${id}” does not give its “${field}”, so nothing can be said.`,
      hint: ({ key }) => `State ${key} and check again.`,
    },
    notInCatalog: {
      message: ({ id, field, thing }) => `${thing} does not state its “${field}”, so nothing can be said of “${id}”.`,
      hint: ({ document }) =>
        `This is a gap of the catalog (${document}), not of what was handed in; ask those who keep the catalog to fill it.`,
    },
    notInCalendar: {
      message: ({ id, year }) =>
        `The limit of “${id}” runs in working days through ${year}, whose holidays Mulu’s calendar does not hold yet, so nothing can be said.`,
      hint: () =>
        "This is a gap of Mulu’s calendar, not of what was handed in nor of the catalogs; update Mulu once the holidays of that year are announced.",
    },
  },
  parts: {
    codes: () => "codes",
    admit: ({ missing }) => ` If the source does not say, write unknown: [${missing}] so that the gap shows.`,
  },
};
