import { findRegion } from "@mulu/engine";
import type { PublishedEdition, RegionCode, Text } from "@mulu/schema";

import { Drafting } from "../draft/drafting.js";
import { organizationMeant, registeredBody } from "../draft/organization.js";
import { registerHost } from "../draft/vocabulary.js";
import { UsageError } from "../exit.js";
import type { Loaded } from "../load.js";
import { parseDate } from "../load.js";
import type { Lack, PublishOptions } from "./options.js";

/** What was registered so that a publication may name it, and what could not be. */
export interface Registered {
  drafting: Drafting;
  notes: readonly Text[];
  lacks: Lack[];
  /** The options without an address that nobody may be sent to yet. */
  options: PublishOptions;
}

/** A region and those it lies in, from within. */
const regionsFrom = (code: RegionCode): string[] => [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];

/** Registers a body by its full name: the name begins with that of its region, so that no slip becomes a body of its own. */
function registerBody(drafting: Drafting, written: string, { regionCode }: PublishedEdition): void {
  if (registeredBody(drafting.set, written, regionCode) !== undefined || regionCode === undefined) return;
  for (const code of new Set(regionsFrom(regionCode))) {
    const home = findRegion(drafting.set, code)?.title.zh;
    if (home === undefined || !written.startsWith(home) || written.length <= home.length + 1) continue;
    organizationMeant(drafting, written, code);
    return;
  }
}

const bodyIn = (written: string | undefined): string | undefined =>
  !written?.includes(":") ? undefined : written.slice(written.indexOf(":") + 1);

/** Bodies and the host that the call names and nobody has registered: laid over the catalogs, written with the rest. */
export function registerNamed(loaded: Loaded, edition: PublishedEdition, options: PublishOptions): Registered {
  const { url, hostTitle, on, reviewed, review, by, proposed, collated } = options;
  const day = on ?? reviewed ?? edition.provenance.verified;
  const drafting = new Drafting(loaded, { status: "unverified", verified: parseDate(day) });
  for (const written of [review, by, bodyIn(proposed), bodyIn(collated)]) {
    if (written !== undefined) registerBody(drafting, written, edition);
  }
  const { notes } = drafting;
  if (url === undefined) return { drafting, notes, lacks: [], options };
  try {
    registerHost(drafting, url, hostTitle);
    return { drafting, notes, lacks: [], options };
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    const [zh = "", en = zh] = cause.message.split(" / ");
    const { url: _, ...rest } = options;
    return { drafting, notes, lacks: [{ code: "host", words: { zh, en } }], options: rest };
  }
}
