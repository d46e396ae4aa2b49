import type { ConsultationWindow, Docket, IsoDate } from "@mulu/schema";

/** @public The closing day of a window with its extensions: what the last of them says. */
export function closingDay({ closes, extensions = [] }: Pick<ConsultationWindow, "closes" | "extensions">): IsoDate {
  return extensions.at(-1)?.to ?? closes;
}

type Days = Pick<Docket, "opened" | "closes" | "windows">;

/** @public The first day on which comments were taken: of the windows, or as the docket states it. */
export function openedOn({ opened, windows = [] }: Days): IsoDate | undefined {
  return windows.length === 0 ? opened : windows.map(({ opens }) => opens).sort()[0];
}

/** @public The last day on which comments are taken: of the windows, or as the docket states it. */
export function closesOn({ closes, windows = [] }: Days): IsoDate | undefined {
  return windows.length === 0 ? closes : windows.map(closingDay).sort().at(-1);
}
