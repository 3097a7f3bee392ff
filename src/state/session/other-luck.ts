const LENGTH = 6;

/** A new luck. It is for people to read out: a short word of letters and digits. */
export function otherLuck(): string {
  const letters = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(letters, (byte) => (byte % 36).toString(36)).join('');
}
