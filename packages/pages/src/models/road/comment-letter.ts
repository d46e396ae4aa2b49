import { titleOf } from "@mulu/engine";
import type { PublishedDocket } from "@mulu/schema";

import type { Block, Rich } from "../../model/page.js";
import { facts, text } from "../common.js";
import { fact, linkToId } from "../inline.js";
import { say, term, terms } from "../world.js";
import type { World } from "../world.js";
import { lineName, shortened } from "./docket-lines.js";
import { placeOf } from "./docket-index.js";
import { docketName } from "./paths.js";

type Desk = NonNullable<NonNullable<PublishedDocket["windows"]>[number]["receives"]>[number];

/** What a comment names, so that the answer finds it: the docket, and the line where it is about one. */
export function referenceOf(world: World, docket: PublishedDocket, line?: string): string {
  const words = world.m.pages.road.comment;
  const name = docketName(docket.id);
  return line === undefined
    ? words.wholeReference(name)
    : words.referenceText(name, lineName(world, docket, line), line);
}

/** A comment begun: what it is about is filled in, the rest is for the writer. The same for mail, form and paper. */
export function letterOf(world: World, docket: PublishedDocket, line?: string): string {
  const words = world.m.pages.road.comment.letter;
  const lead = world.set.organization(docket.lead);
  const placed = line === undefined ? undefined : placeOf(docket, line);
  return [
    `${words.to}${lead ? say(world, titleOf(lead)) : docket.lead}`,
    `${words.about}${referenceOf(world, docket, line)}`,
    `${words.title}${say(world, docket.title)}`,
    ...(placed ? [`${words.line}${say(world, placed.line.what)}`] : []),
    "",
    ...words.blanks.flatMap((blank) => [blank, ""]),
    words.warning,
  ].join("\n");
}

/** An address of electronic mail and nothing else. */
const mailbox = /^[^\s@<>,;:"()]{1,64}@[a-z0-9.-]{1,200}$/iu;

/** A letter in the mail program of the reader: address, subject and text are filled in. */
function mailLink(
  world: World,
  docket: PublishedDocket,
  { at, line }: { at: string; line: string | undefined },
): string {
  const subject = encodeURIComponent(`${world.m.pages.road.comment.letter.subject}${referenceOf(world, docket, line)}`);
  const body = encodeURIComponent(letterOf(world, docket, line).replaceAll("\n", "\r\n"));
  return `mailto:${at}?subject=${subject}&body=${body}`;
}

/** A place that receives comments; a mailbox with a comment begun. */
export function deskLine(
  world: World,
  docket: PublishedDocket,
  { desk, line }: { desk: Desk; line: string | undefined },
): Rich {
  const { channel, at, url } = desk;
  const name = say(world, at);
  const label = `${term(world, "comment-channels", channel)}${world.m.colon}`;
  const box = [at.zh.trim(), at.en.trim()].find((each) => mailbox.test(each));
  if (channel === "e-mail" && box !== undefined) {
    return [label, { text: name, href: mailLink(world, docket, { at: box, line }) }];
  }
  return [label, url === undefined ? name : { text: name, href: url }];
}

/** Where the docket says that comments are received, by channel; of what it does not say nothing is guessed. */
export function desksOf(world: World, docket: PublishedDocket, line?: string): Block[] {
  const words = world.m.pages.road;
  const windows = docket.windows ?? [];
  const named = [...new Set(windows.flatMap((each) => each.channels ?? []))];
  const desks = windows.flatMap(({ receives = [] }) => receives);
  const items = desks.map((desk) => deskLine(world, docket, { desk, line }));
  const forge = named.includes("forge") ? forgeLine(world, docket, line) : [];
  const all = [...items, ...forge];
  return [
    facts(
      fact(words.docket.channels, [named.length === 0 ? undefined : [terms(world, "comment-channels", named)]]),
      fact(words.comment.receiver, [[linkToId(world, `organizations/${docket.lead}`)]]),
    ),
    all.length === 0 ? text(words.comment.whereUnknown) : { type: "items", items: all },
  ];
}

/** Where the repository is known and the docket takes comments there: one begun, with all that is filled in. */
function forgeLine(world: World, docket: PublishedDocket, line: string | undefined): Rich[] {
  if (world.repository === undefined) return [];
  const title = encodeURIComponent(shortened(`${referenceOf(world, docket, line)}${world.m.colon}`));
  const body = encodeURIComponent(letterOf(world, docket, line));
  const label = `${term(world, "comment-channels", "forge")}${world.m.colon}`;
  return [
    [
      label,
      { text: world.m.pages.road.comment.forge, href: `${world.repository}/issues/new?title=${title}&body=${body}` },
    ],
  ];
}

/** A comment begun, to be copied or printed, and what happens with what its writer tells. */
export function letterBlocks(world: World, docket: PublishedDocket, line?: string): Block[] {
  const words = world.m.pages.road.comment;
  return [
    text(words.letterText),
    { type: "code", label: words.letterLabel, text: letterOf(world, docket, line), isLetter: true },
  ];
}
