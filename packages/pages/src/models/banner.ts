import { kinds } from "@mulu/schema";
import type { PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { Banner, Rich } from "../model/page.js";
import type { World } from "./world.js";

/**
 * Whether a docket is kept by the office that consults, and not copied from what it published elsewhere: it says so,
 * or all that it consults on are proposals and official editions of this very repository.
 */
function isKeptByItsOffice(world: World, document: PublishedDocument): boolean {
  if (document.documentKind !== "docket") return false;
  if (document.provenance.status === "official") return true;
  const proposed = document.proposes.map((id) => world.set.edition(id)?.nature);
  return proposed.length > 0 && proposed.every((nature) => nature === "draft" || nature === "official");
}

function officialLine(world: World, document: PublishedDocument): Rich {
  const words = world.m.pages.banner;
  const { number, url, date } =
    (document as { publication?: Partial<PublishedEdition["publication"]> }).publication ?? {};
  if (number === undefined || url === undefined || date === undefined) return [];
  return [words.published(number, date), { text: words.publishedAt, href: url }];
}

/** Whether and why the thing is not official. */
export function banner(world: World, document: PublishedDocument): Banner {
  const words = world.m.pages.banner;
  if (document.official) return { tone: "official", label: words.official, text: officialLine(world, document) };
  const room = kinds[document.documentKind].stands;
  if (room === "register") return { tone: "unofficial", label: words.register, text: [words.registerText] };
  if (room === "consultation") {
    const { exercise, exerciseText } = world.m.pages.road.docket;
    if (document.documentKind === "docket" && (document.exercise === true || document.nature === "exercise")) {
      return { tone: "exercise", label: exercise, text: [exerciseText] };
    }
    return isKeptByItsOffice(world, document)
      ? { tone: "official", label: words.docket, text: [words.docketText] }
      : { tone: "unofficial", label: words.docketCopy, text: [words.transcriptionText] };
  }
  switch (document.nature) {
    case "exercise":
      return { tone: "exercise", label: words.exercise, text: [words.exerciseText] };
    case "draft":
      return { tone: "exercise", label: words.draft, text: [words.draftText] };
    case "compilation":
      return { tone: "unofficial", label: words.compilation, text: [words.compilationText] };
    default:
      return { tone: "unofficial", label: words.transcription, text: [words.transcriptionText] };
  }
}
