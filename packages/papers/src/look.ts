/** A4, in millimetres. */
export const page = { long: 297, short: 210 } as const;

/** How a page looks: margins in millimetres, letters in points. */
export interface Look {
  margin: { left: number; right: number; top: number; bottom: number };
  title: number;
  heading: number;
  text: number;
  cell: number;
  note: number;
  /** From line to line of running text, in points; as the letters need, where nothing is said. */
  line?: number;
}

/** Tables lie broad, with narrow margins and small letters: 小二 for the title, 五号 for text, 小五 in cells. */
export const broadLook: Look = {
  margin: { left: 18, right: 18, top: 20, bottom: 18 },
  ...{ title: 18, heading: 12, text: 10.5, cell: 9, note: 8.5 },
};

/** Running text stands upright as GB/T 9704 has it: 22 lines of 28 signs, 二号 for the title, 三号 for text and headings. */
const uprightLook: Look = {
  margin: { left: 28, right: 26, top: 37, bottom: 35 },
  ...{ title: 22, heading: 16, text: 16, cell: 10.5, note: 10.5, line: 28 },
};

export const lookOf = (broad: boolean): Look => (broad ? broadLook : uprightLook);

/** Words at the foot of each page, around its number and the number of pages. */
export const foot = { before: "第", between: "页　共", after: "页" } as const;

/** Twentieths of a point, in which Word measures. */
export const twentieths = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Points. */
export const points = (millimetres: number): number => (millimetres / 25.4) * 72;

/** Places of a line in cells over the whole width of a page: two to a Chinese sign, less what margins of cells take. */
export const placesAcross = (broad: boolean): number => (broad ? 150 : 72);
