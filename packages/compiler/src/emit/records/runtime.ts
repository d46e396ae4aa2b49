/** What generated record validators call. Bundled into dist/records/runtime.js, which depends on nothing. */
export {
  citizenIdFault,
  codeFault,
  dateFault,
  decimalFault,
  fitsDigits,
  isCalendarDate,
  isCitizenId,
  isEarlier,
  isPlain,
  isSaid,
  isUscc,
  textFault,
  usccFault,
} from "@mulu/validators";

/** Length in characters as JSON Schema counts it: code points, not UTF-16 units. */
export function ucs2length(text: string): number {
  let length = text.length;
  for (let index = 1; index < text.length; index += 1) {
    if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) length -= 1;
  }
  return length;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
