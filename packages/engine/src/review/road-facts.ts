import type {
  ConsulteeGroup,
  DocketStage,
  IsoDate,
  OrganizationId,
  PublishedDocket,
  PublishedDocument,
} from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { lastStep } from "../docket/transition.js";
import { publicWindows } from "../docket/windows.js";
import type { WindowOn } from "../docket/windows.js";

/** A stage that is recorded: when, and by whom, as far as it says. */
export interface Recorded {
  on?: IsoDate;
  by?: OrganizationId;
}

/** What is recorded of the road of a version, in its docket or in itself. */
export interface RoadFacts {
  docket?: PublishedDocket;
  proposal?: Recorded;
  collation?: Recorded;
  /** Of the window in which the public is asked that closes last: thirty days are asked of each by itself. */
  opened?: IsoDate;
  closes?: IsoDate;
  /** Windows in which the public is asked, in the order of their closing. */
  windows: readonly WindowOn[];
  /** The last day on which something of the docket is recorded. */
  recorded?: IsoDate;
  groups?: readonly ConsulteeGroup[];
  /** Comments without an answer; undefined where nobody knows. */
  unanswered?: number;
  /** Named concerns that nobody has resolved. */
  openConcerns: number;
  review?: Recorded & { outcome: string };
  publication?: Recorded;
  effective?: IsoDate;
}

/** @public The docket of a version: the one it names, else the last opened of those that propose it, or something in it. */
export function docketOf(set: CatalogSet, version: PublishedDocument): PublishedDocket | undefined {
  const named =
    version.documentKind === "edition" && version.procedure?.consultation !== undefined
      ? set.get(version.procedure.consultation)
      : undefined;
  if (named?.documentKind === "docket") return named;
  return set
    .all("docket")
    .filter(({ proposes }) => proposes.some((id) => id === version.id || id.startsWith(`${version.id}/`)))
    .sort((a, b) => ((a.opened ?? "") < (b.opened ?? "") ? -1 : 1))
    .at(-1);
}

const dated = <K extends string>(key: K, day: IsoDate | undefined): Partial<Record<K, IsoDate>> =>
  (day === undefined ? {} : { [key]: day }) as Partial<Record<K, IsoDate>>;

/** All that is recorded of the road of a version. */
export function roadFacts(set: CatalogSet, version: PublishedDocument): RoadFacts {
  const docket = docketOf(set, version);
  const procedure = version.documentKind === "edition" ? version.procedure : undefined;
  const stage = (at: { date: IsoDate; by: OrganizationId } | undefined): Recorded | undefined =>
    at && { on: at.date, by: at.by };
  const decision = docket?.decision;
  const first = docket?.proposals?.[0];
  const proposal = stage(procedure?.proposal) ?? stepOf(docket, "proposed") ?? (first && { by: first.by });
  const collation = stage(procedure?.collation) ?? stepOf(docket, "accepted-for-collation");
  const review = procedure?.review
    ? { on: procedure.review.date, by: procedure.review.by, outcome: procedure.review.outcome as string }
    : decision && {
        ...dated("on", decision.date),
        ...(decision.by === undefined ? {} : { by: decision.by }),
        outcome: decision.outcome as string,
      };
  const publication =
    stage(procedure?.publication) ?? publicationOf(version) ?? stepOf(docket, "published") ?? inDocket(docket);
  const effective = version.documentKind === "edition" ? version.dates?.effective : undefined;
  // Asked of no day: only when they open and close is needed.
  const windows = docket === undefined ? [] : [...publicWindows(docket, docket.opened ?? "")];
  windows.sort((a, b) => (a.closes < b.closes ? -1 : 1));
  return {
    ...(docket ? { docket } : {}),
    ...(proposal ? { proposal } : {}),
    ...(collation ? { collation } : {}),
    ...dated("opened", windows.at(-1)?.opens ?? docket?.opened),
    ...dated("closes", windows.at(-1)?.closes ?? docket?.closes),
    windows,
    ...dated("recorded", docket && lastStep(docket)?.date),
    ...(docket?.groups === undefined ? {} : { groups: docket.groups }),
    ...(docket?.unanswered === undefined ? {} : { unanswered: docket.unanswered }),
    openConcerns: (docket?.concerns ?? []).filter(({ resolved }) => resolved === undefined).length,
    ...(review ? { review } : {}),
    ...(publication ? { publication } : {}),
    ...dated("effective", effective),
  };
}

/** The last time a docket reached a stage. */
function stepOf(docket: PublishedDocket | undefined, stage: DocketStage): Recorded | undefined {
  const step = docket?.stages?.findLast((each) => each.stage === stage);
  return step && { on: step.date, ...(step.by === undefined ? {} : { by: step.by }) };
}

function inDocket(docket: PublishedDocket | undefined): Recorded | undefined {
  return docket?.publication && { on: docket.publication.date };
}

function publicationOf(version: PublishedDocument): Recorded | undefined {
  if (version.documentKind === "edition" && version.publication) return { on: version.publication.date };
  const [standard] = version.documentKind === "list" ? (version.standardPublication ?? []) : [];
  return standard && { on: standard.date };
}
