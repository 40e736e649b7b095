/** ISO 4217 codes that this runtime knows, those of currencies of the past included. */
export const CURRENCY_CODES: readonly string[] = Intl.supportedValuesOf("currency");

/** "EUR" -> "Euro"; the code itself where it has no name. */
export const currencyName = (code: string): string =>
  new Intl.DisplayNames("en", { type: "currency" }).of(code) ?? code;
