import { ImportFailure } from './import-failure.ts';

/** Text from a file, and how it was encoded: `UTF-8`, `UTF-16`, `Windows-1252`, or what an XML document says of itself. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: string;
  /** True where nothing in the file says that it is encoded so. */
  readonly isGuess: boolean;
}

/**
 * The text of a file that people bring: as {@link decoded}, or as an XML document says in its first line, or in
 * Windows-1252, as spreadsheets of western Europe write it, where it is none of these.
 * @throws ImportFailure
 */
export function decodedFile(bytes: Uint8Array): DecodedFile {
  const declared = declaredEncoding(bytes);
  if (declared !== null) return { text: declaredText(bytes, declared), encoding: declared, isGuess: false };
  try {
    const isMarked = encodingByMark(bytes) !== 'utf-8';
    return { text: decoded(bytes), encoding: isMarked ? 'UTF-16' : 'UTF-8', isGuess: false };
  } catch (error) {
    const isOther = error instanceof ImportFailure && error.problem.code === 'encoding';
    const text = isOther && encodingByMark(bytes) === 'utf-8' ? windowsText(bytes) : null;
    if (text === null) throw error;
    return { text, encoding: 'Windows-1252', isGuess: true };
  }
}

/**
 * Text in UTF-8, or in UTF-16 when it says so by its mark, as spreadsheets write it; the mark is no part of it.
 * @throws ImportFailure
 */
export function decoded(bytes: Uint8Array): string {
  const encoding = encodingByMark(bytes);
  if (encoding === 'utf-8' && bytes.includes(0))
    throw new ImportFailure({ code: isUnmarkedUtf16(bytes) ? 'utf16' : 'binary' });
  return textIn(encoding, bytes);
}

function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const mark = bytes.length >= 2 ? bytes[0]! * 256 + bytes[1]! : 0;
  if (mark === 0xfffe) return 'utf-16le';
  return mark === 0xfeff ? 'utf-16be' : 'utf-8';
}

/** @throws ImportFailure for bytes that are no text in this encoding */
function textIn(encoding: string, bytes: Uint8Array): string {
  let text;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportFailure({ code: 'encoding' });
  }
  if (text.includes('\0')) throw new ImportFailure({ code: 'binary' });
  return text;
}

/** True for bytes that begin as text in UTF-16 does, but without its mark: every second one is 0 in Latin letters. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  const zeros = [0, 0];
  head.forEach((byte, at) => (zeros[at % 2]! += Number(byte === 0)));
  if (Math.min(...zeros) > 0 || Math.max(...zeros) < head.length / 8) return false;
  const text = new TextDecoder(zeros[1]! > 0 ? 'utf-16le' : 'utf-16be').decode(head);
  return !/(?!\s)\p{Cc}/u.test(text);
}

/** The encoding that the first line of an XML document declares, unless that is UTF; `null` where there is none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  if (encodingByMark(bytes) !== 'utf-8') return null;
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  const name = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  return name === undefined || /^utf/i.test(name) ? null : name;
}

/** @throws ImportFailure, also for an encoding that nobody knows */
function declaredText(bytes: Uint8Array, encoding: string): string {
  const isWestern = /^(?:windows-1252|iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(encoding);
  const text = isWestern ? windowsText(bytes) : textIn(encoding, bytes);
  if (text === null) throw new ImportFailure({ code: 'encoding' });
  return text;
}

/** The characters of Windows-1252 from 0x80 to 0x9f; five of them do not exist. */
const WINDOWS_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A control that no text has; blanks and line ends are none. */
const NO_TEXT = /(?!\s)\p{Cc}/u;
/** The mark with which DOS programs end a text. */
const END_MARK = '\u001a';

/**
 * Text in Windows-1252, `null` for bytes that it does not have. Some versions of Node decode it as ISO-8859-1, so that
 * the characters in which the two differ are put in here.
 */
function windowsText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_HIGH[character.charCodeAt(0) - 0x80]!);
  return NO_TEXT.test(text.replaceAll(END_MARK, '')) ? null : text;
}
