const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** The number that a text writes in decimal digits, which may be one that overflows; `null` where it writes none. */
export const decimal = (text: string): number | null => (DECIMAL.test(text) ? Number(text) : null);
