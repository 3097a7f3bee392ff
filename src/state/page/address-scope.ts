/** The reach of the page's own address: `file` and `computer` only work on this machine. */
export type Reach = 'anywhere' | 'computer' | 'file';

/** An address of the web without its fragment, `https://` put before it where no protocol is; `null` if it is none. */
export function publicBase(text: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  url.hash = '';
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && /[.\]]|^localhost$/.test(url.hostname) ? url.href : null;
}

/** The reach of an address. */
export function reachOf({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): Reach {
  if (protocol === 'file:') return 'file';
  const isLoopback = /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  return isLoopback ? 'computer' : 'anywhere';
}
