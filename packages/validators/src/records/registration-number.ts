/** @public What may be said of a business registration number, though formats that take free text do not ask. */
export type RegistrationNumberDoubt = "not-15-digits" | "check-digit";

const shape = /^[0-9]{15}$/;

/** The check digit ISO 7064 MOD 11,10 gives to the first 14 digits. */
function checkDigit(body: string): string {
  let carried = 10;
  for (const digit of body) carried = (((carried + Number(digit)) % 10 || 10) * 2) % 11;
  return String((11 - carried) % 10);
}

/** @public What is doubtful about a registration number of 15 digits: undefined where nothing is. */
export function registrationNumberDoubt(value: string): RegistrationNumberDoubt | undefined {
  if (!shape.test(value)) return "not-15-digits";
  return checkDigit(value.slice(0, 14)) === value.charAt(14) ? undefined : "check-digit";
}
