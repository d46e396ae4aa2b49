import type { Text } from "@mulu/schema";

import { Drafting } from "../draft/drafting.js";
import { registerLocalBody } from "../draft/organization.js";
import { registerHost, registerSourceOf } from "../draft/vocabulary.js";
import { UsageError } from "../exit.js";
import type { Loaded } from "../load.js";
import { parseDate } from "../load.js";
import type { Lack, PublishOptions } from "./options.js";
import type { Publishable } from "./publishable.js";

/** What was registered so that a publication may name it, and what could not be. */
export interface Registered {
  drafting: Drafting;
  notes: readonly Text[];
  lacks: Lack[];
  /** The options without an address that nobody may be sent to yet. */
  options: PublishOptions;
}

const bodyIn = (written: string | undefined): string | undefined =>
  !written?.includes(":") ? undefined : written.slice(written.indexOf(":") + 1);

/** What a registration that was refused says. */
function refusal(register: () => void): Text | undefined {
  try {
    register();
    return undefined;
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    const [zh = "", en = zh] = cause.message.split(" / ");
    return { zh, en };
  }
}

/** Bodies, hosts and the source that the call names and nobody has registered: laid over the catalogs, written with the rest. */
export function registerNamed(loaded: Loaded, version: Publishable, given: PublishOptions): Registered {
  const { hostTitle, on, reviewed, review, by, proposed, collated } = given;
  const day = on ?? reviewed ?? version.provenance.verified;
  const drafting = new Drafting(loaded, { status: "unverified", verified: parseDate(day) });
  for (const written of [review, by, bodyIn(proposed), bodyIn(collated)]) {
    if (written !== undefined) registerLocalBody(drafting, written, version.regionCode);
  }
  const refused = (url: string | undefined): Text | undefined =>
    url === undefined
      ? undefined
      : refusal(() => {
          registerHost(drafting, url, hostTitle);
        });
  const { url, creditChina, ...rest } = given;
  const addresses = { url: refused(url), creditChina: refused(creditChina) };
  // What is not on record is left out, so that it is told here and not by the rules once more.
  const options = {
    ...rest,
    ...(url === undefined || addresses.url ? {} : { url }),
    ...(creditChina === undefined || addresses.creditChina ? {} : { creditChina }),
  };
  // The same is said once of two addresses on one host.
  const hosts = new Map(Object.values(addresses).flatMap((each) => (each ? [[each.zh, each] as const] : [])));
  const lacks: Lack[] = [...hosts.values()].map((each) => ({ code: "host", words: each }));
  const words = refusal(() => {
    registerSourceOf(drafting, given);
  });
  if (words !== undefined) lacks.push({ code: "source", words });
  return { drafting, notes: drafting.notes, lacks, options };
}
