/*
 * A talk in a link: `z.` and its JSON, packed as the browser and Node pack it (raw deflate), in the 64 signs that stand in
 * an address as they are.
 */

const MARK = 'z.';

/** The longest address of a talk, in characters: what mails and messengers leave whole. */
export const LONGEST_TALK_ADDRESS = 2000;

/** The most bytes that a packed talk may unfold to. */
const MOST_BYTES = 2_000_000;

/** True for the text of a packed talk; a workshop has a name. */
export const isPackedTalk = (text: string): boolean => text.startsWith(MARK);

/** The text that stands for a talk's JSON in a link. */
export async function packedTalk(json: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const packed = await passed(bytes, new CompressionStream('deflate-raw'), Infinity);
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return MARK + text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The JSON in such a text, in which nothing is checked. @throws (rejects) where it is damaged, or unfolds to more than any talk */
export async function unpackedTalk(text: string): Promise<unknown> {
  const signs = atob(text.slice(MARK.length).replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  const whole = await passed(bytes, new DecompressionStream('deflate-raw'), MOST_BYTES);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(whole));
}

/** What comes out of a stream that these bytes go through. @throws (rejects) RangeError where that is too much */
async function passed(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // A fault in the bytes is told by the reader, too.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('It unfolds to more than any talk.');
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
