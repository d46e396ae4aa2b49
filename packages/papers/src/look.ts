/** Measures of a page, told once for the three forms: millimetres, and points for letters. */
export const page = { long: 297, short: 210, margin: { side: 18, top: 20, bottom: 18 } } as const;

/** Sizes of letters in points: 小二 for titles and 小三 on upright pages, 小四 for headings, 五号 for text, 小五 in cells. */
export const sizes = { title: 18, upright: 15, heading: 12, text: 10.5, cell: 9, note: 8.5 } as const;

/** Words at the foot of each page, around its number and the number of pages. */
export const foot = { before: "第", between: "页　共", after: "页" } as const;

/** Twentieths of a point, in which Word measures. */
export const twentieths = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Points. */
export const points = (millimetres: number): number => (millimetres / 25.4) * 72;

/** Places of a line in cells over the whole width of a page: two to a Chinese sign, less what margins of cells take. */
export const placesAcross = (broad: boolean): number => (broad ? 150 : 100);
