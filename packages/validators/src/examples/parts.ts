/** Sections of a YAML file by key, in order; `null` leaves a section out. */
export type Sections = Readonly<Record<string, string | null>>;

/** Sharing as a good entry settles it, with some parts changed; `null` leaves a part out. */
export function exampleSharing(changes: Sections = {}): string {
  return inline({
    shareable: "true",
    scope: "[authorised-departments]",
    route: "[{ via: ncisp, responsible: { zh: 示例运维单位, en: Example operator } }]",
    necessity: "{ zh: 示例：许可审查所需, en: Example - needed to review licences }",
    followsInclusion: "true",
    ...changes,
  });
}

/** Publication as a good entry settles it. */
export function examplePublication(changes: Sections = {}): string {
  return inline({
    publishable: "true",
    scope: "public",
    channels: "[department-portal, credit-china]",
    term: "{ min: P1Y, max: P3Y }",
    necessity: "{ zh: 示例：交易安全所需, en: Example - needed for safe dealings }",
    followsInclusion: "true",
    ...changes,
  });
}

/** Repair as a good entry arranges it. */
export function exampleRepair(changes: Sections = {}): string {
  return inline({
    methods: "{ zh: 示例：纠正并履行, en: Example - correct and perform }",
    procedure: "{ zh: 示例：申请、核实、办结, en: Example - application and completion }",
    within: "{ duration: P10D, calendar: working }",
    outcomes: "[stop-publication, remove-from-list, lift-measures]",
    channels: "[credit-china]",
    handler: "ex-bureau",
    ...changes,
  });
}

/** How personal information is handled, as a good entry states it. */
export const examplePersonal =
  "{ purpose: { zh: 示例目的, en: Example purpose }, method: { zh: 示例方式, en: Example method }, " +
  "scope: { zh: 示例范围, en: Example scope }, consentRequired: true }";

/** Fields of an entry about persons, as a good entry settles them: what is shown, and what of it is masked. */
export const exampleNamed =
  "[{ code: name, title: { zh: 示例姓名, en: Example name }, mask: { zh: 保留首字, en: Keep the first sign } }]";

/** A mapping in one line. */
export function inline(sections: Sections): string {
  const parts = Object.entries(sections).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `{ ${parts.join(", ")} }`;
}
