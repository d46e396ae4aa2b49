import type { SharedWords } from "../types.js";

export const shared: SharedWords = {
  says: {
    unknown: {
      message: ({ thing, field }) => `${thing}: the source does not give its ${field}, so this rule cannot say.`,
    },
    noneStated: {
      message: ({ thing, text, field }) => `${thing}: ${text} does not state its ${field}, so this rule cannot say.`,
      hint: ({ field, absent }) =>
        `What the text does not state is not made up. Where another clause states the ${field}, write it with that clause and take ${absent} out of noneStated.`,
    },
    byReference: {
      message: ({ thing, text, field, words, to }) =>
        `${thing}: ${text} does not state its ${field} itself but says “${words}”${to}, so this rule cannot say.`,
      hint: ({ field, absent }) =>
        `Once the text it points to is read, write the ${field} with that clause and take ${absent} out of byReference.`,
    },
    throughout: {
      message: ({ thing, count, field }) =>
        `${thing}: the source does not give the ${field} of ${count} of its items, so this rule cannot say of them.`,
      hint: ({ field, missing }) =>
        `Where a source gives the ${field} of one item, write it in its file; once all have it, take ${missing} out of unknownThroughout.`,
    },
    missingThroughout: {
      message: ({ thing, count, field }) => `${thing}: none of its items states its ${field}; ${count} should.`,
      hint: ({ field }) => `This is said once. Write the ${field} in the file of each item; a table does it in one go.`,
    },
    missingOnce: {
      message: ({ thing, count, field }) => `${thing}: none of its items states its ${field}; ${count} should.`,
      hint: ({ field, missing }) =>
        `Where the ${field} is the same for all, write it once, as defaults.${missing} in the edition.yaml; where one differs, write it in that file.`,
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
    sourceText: () => "The text that was read",
    pointsTo: ({ where }) => `, which is ${where}`,
    outsideTimePersonAgreed: () => "outside the time the person agreed to",
    onConsentWithoutReasonable: () => "on a consent without a reasonable end",
    showsWholeNumberIdentity: () => "shows a whole number of an identity document, telephone or bank card, unmasked",
    mayBeNumberPerson: () =>
      "may be a number of a person’s papers, telephone or card, or one of a thing, document or register; whether it must be masked cannot be said",
    andValuesBehindIt: () =>
      "and the values behind it, put together, are a number of an identity document or telephone, unmasked",
    isItsNameIdentity: () =>
      "is by its name an identity number, contact, address, account or day of birth, and is not masked",
    hasFewPlacesStruck: () => "has few places struck out; whether what is left tells who it is cannot be said",
    showsAddressForMail: () => "shows a person’s e-mail address, unmasked",
    showsAccountForMessages: () => "shows a person’s account for messages, unmasked",
    showsPlateOfCar: () => "shows the number plate of a car, unmasked",
    showsBirth: () => "shows when a person was born, unmasked",
    showsWherePersonLives: () => "shows where a person lives, unmasked",
    mayHoldNumberPerson: () =>
      "may hold a number of a person’s papers or an address; whether it must be masked cannot be said",
    isInWorkingDays: () => "is in working days and written in months or years, so whether it is past cannot be said",
    unregistered: () => "unregistered",
    isNotSufficientLevel: ({ cite, level }) => `${cite} (${level}) is not of a sufficient level`,
    doesNotSayWhen: () => "does not say when it began",
    doesNotSayWhen2: () => "does not say when it ends",
    endsBeforeItBegan: () => "ends before it began",
    hasDaysFewerThan: ({ count, least }) => `has ${count} days, fewer than ${least}`,
    codes: () => "codes",
    ofAll: ({ count }) => ` The edition says this for all its entries: it concerns ${count}, and is told once.`,
    admitInTable: ({ missing }) =>
      ` If the source does not say, write ${missing} in the column “未知项” (unknown) so that the gap shows.`,
    admit: ({ missing }) => ` If the source does not say, write unknown: [${missing}] so that the gap shows.`,
  },
};
