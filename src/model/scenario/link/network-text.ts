import { isBundledName } from '../bundled-sizes.ts';
import { fileMark, type NetworkSource } from '../network-source.ts';
import type { ImportedNetwork } from '../imported-network.ts';
import { PARAMETERS } from '../parameters.ts';

/*
 * How a link carries a small network: `ties-<people>-<rows>` and, when people have names, `-<names>`. Rows are separated
 * by `_`, one for each person in turn, and list that person's later contacts, each as the distance from the one before
 * (the first from the person), base 36, separated by `.`. Names are separated by `*`; `*` and `-` within a name follow
 * a `-`. All of these characters stand in an address as they are.
 */

const LONGEST = PARAMETERS['network.source'].maxLinkLength;

/** The text of a source in a link; a network that is too large for one is only named by its size and digest. */
export function sourceAsText(source: NetworkSource): string {
  if (isBundledName(source)) return source;
  // A tie takes two characters at least.
  if (source.ties.length > LONGEST) return fileMark(source);
  const { people, names } = source;
  const text = `ties-${people}-${rowsOf(source)}${names ? `-${names.map(escaped).join('*')}` : ''}`;
  const length = new URLSearchParams({ t: text }).toString().length - 2;
  return length <= LONGEST ? text : fileMark(source);
}

/** True for a network that a link only names: its file has to come along. */
export const travelsApart = (source: NetworkSource): boolean => sourceAsText(source).startsWith('file-');

/** The JSON form that a text stands for, not yet checked; `null` when it is none, or longer than any that is written. */
export function sourceFromText(text: string): unknown {
  if (text.length > LONGEST) return null;
  const parts = /^ties-([0-9]{1,7})-([0-9a-z._]*)(?:-(.*))?$/s.exec(text);
  if (!parts) return null;
  const [, people, rows, names] = parts;
  const ties: [number, number][] = [];
  rows!.split('_').forEach((row, person) => {
    let contact = person;
    for (const distance of row === '' ? [] : row.split('.')) {
      contact += distance === '' ? NaN : parseInt(distance, 36);
      ties.push([person, contact]);
    }
  });
  const json = { people: Number(people), ties };
  return names === undefined ? json : { ...json, names: splitNames(names) };
}

function rowsOf({ people, ties }: ImportedNetwork): string {
  const rows: string[][] = [];
  for (let person = 0, end = 0; end < ties.length && person < people; person++) {
    const row: string[] = [];
    for (let before = person; ties[end] === person; end += 2) {
      row.push((ties[end + 1]! - before).toString(36));
      before = ties[end + 1]!;
    }
    rows.push(row);
  }
  return rows.map((row) => row.join('.')).join('_');
}

const escaped = (name: string): string => name.replace(/[-*]/g, '-$&');

function splitNames(text: string): string[] {
  const names = [''];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '*') names.push('');
    else {
      if (text[at] === '-') at++;
      names[names.length - 1] += text[at] ?? '';
    }
  }
  return names;
}
