import type { Messages } from "../zh/index.js";

/** Pages in plain words: what a person may ask, and what the rules are built on. */
export const guides: Messages["guides"] = {
  rules: "Rules that check it",
  rights: {
    title: "What you may ask",
    text: "Where public credit information is about you: what the texts give you, and which rule checks each. In plain words; the articles stand with the rules.",
    sections: [
      {
        id: "what-is-recorded",
        heading: "What may be recorded",
        lines: [
          "Only what a catalog lists may be recorded, shared or published, nothing else. Every matter needs a law, regulation or central policy, and untrustworthiness needs a document in effect.",
          "A record says what the document says, without scores or comments, and its source can be found.",
        ],
        rules: ["LB-13", "LB-01", "RC-01", "RC-03", "RC-04", "ID-08"],
      },
      {
        id: "consent",
        heading: "Whether you must agree",
        lines: [
          "Personal credit information needs a stated purpose, method and scope, and your consent, unless a law or regulation provides otherwise. Consent is not forced, and not given once for life.",
        ],
        rules: ["PI-01", "PI-02", "PI-03", "PI-04", "PI-05"],
      },
      {
        id: "own-record",
        heading: "Whether you can see it",
        lines: ["You can query your own record. Who else may, why, and with whose approval is stated and registered."],
        rules: ["OB-03", "SEC-01", "SEC-02"],
      },
      {
        id: "objection",
        heading: "When it is wrong",
        lines: [
          "You can object. There is a channel, a body and a time limit; what proves wrong is corrected, deleted or withdrawn, and a refusal gives its reason.",
        ],
        rules: ["OB-01", "OB-02"],
      },
      {
        id: "listing",
        heading: "Before you are listed",
        lines: [
          "You are told the reasons, the basis and your rights beforehand; what you object is looked into and answered; the decision states reasons, basis, consequences, how to get off the list, and remedies.",
          "For minors, force majeure, lack of intent and minor matters, leniency is considered first.",
        ],
        rules: ["LD-01", "LD-02", "LD-03", "LS-16", "PR-05", "PR-06"],
      },
      {
        id: "measures",
        heading: "What may be done to you",
        lines: [
          "Only measures on the list, for a concrete fact, related to it and in proportion, and not to your family; a ban has an end.",
        ],
        rules: ["MS-01", "MS-07", "PR-02", "PR-03", "PR-04", "PR-08"],
      },
      {
        id: "repair",
        heading: "How to repair it",
        lines: [
          "Having put it right, you can apply for repair. It is free in any form and done within a time limit; then publication stops, listing ends and measures are lifted. A credit report no longer shows it as active.",
        ],
        rules: ["RP-01", "RP-02", "RP-03", "RP-04", "RP-05", "RP-06", "RP-10"],
      },
      {
        id: "publication",
        heading: "How long it is shown",
        lines: [
          "Scope, channels and term stand in the catalog; at the end it stops. Identity numbers and contacts are masked, and all channels show the same for the same time.",
        ],
        rules: ["PB-01", "PB-05", "PB-07", "PB-11"],
      },
      {
        id: "reports",
        heading: "A report instead of a certificate",
        lines: [
          "Point 16 of the 2025 opinion lets a special credit report stand in for certificates of no violation. Which certificates, the sources at hand do not list, and nothing is guessed here.",
        ],
        rules: ["RP-10"],
      },
    ],
  },
  principles: {
    title: "Where the rules come from",
    text: "The principles and gates of the drafting note and of the 2020 opinion, and the rules they became.",
    sections: [
      {
        id: "by-law",
        heading: "By law",
        lines: [
          "Every record, list and measure has a basis of a sufficient level, in force on the day, from a body entitled to it.",
        ],
        rules: ["LB-01", "LB-02", "LB-05", "LB-06", "MS-04"],
      },
      {
        id: "well-defined",
        heading: "Well defined",
        lines: [
          "Scope, standard and procedure stand in catalogs and list standards; they are not made up case by case.",
        ],
        rules: ["SH-01", "PB-01", "LS-03", "LS-21", "RC-01"],
      },
      {
        id: "proportion",
        heading: "In proportion",
        lines: ["A measure fits the nature and severity of the conduct, and does not go beyond the law."],
        rules: ["PR-01", "PR-02", "PR-03", "MS-11", "MS-12"],
      },
      {
        id: "caution",
        heading: "Learning from others, with care",
        lines: [
          "Where public concern is high or opinions differ, one proceeds with care and reviews again; the risk of overuse is assessed beforehand.",
        ],
        rules: ["PS-13", "PS-14"],
      },
      {
        id: "gate-record",
        heading: "First gate: recording",
        lines: ["The catalog decides what is recorded, and on which documents."],
        rules: ["LB-13", "RC-01", "RC-05"],
      },
      {
        id: "gate-list",
        heading: "Second gate: listing",
        lines: [
          "The standard decides who is listed; it was open for comment, and notice, objection and decision come before listing.",
        ],
        rules: ["LS-01", "LS-08", "LD-01", "LD-05"],
      },
      {
        id: "gate-punish",
        heading: "Third gate: punishment",
        lines: ["The list of measures decides what may be done; each cites its clause, and repair lifts it."],
        rules: ["MS-01", "MS-06", "RP-06"],
      },
    ],
  },
  protections: {
    heading: "Rules that protect you, clause by clause",
    text: "Rules of laws, administrative and local regulations that protect those recorded; to be filtered by what they protect and where they hold.",
    place: "Where it holds",
  },
};
