import { compile } from '../../scripts/kernel.ts';
import { whileKernelIs } from '../model/kernels.ts';

/*
 * Rules of a telling, each broken as no parameter could break it: a check that does not notice while that is so has no
 * teeth. The kernel is compiled from its own files with one of them changed.
 */

/** A file of the kernel, a line of it, and what stands there instead. */
interface Change {
  readonly file: string;
  readonly line: string;
  readonly instead: string;
}

const compiled = new Map<Change, Promise<WebAssembly.Module>>();

/** Checks something while a line of the kernel is another. */
export async function whileChanged(change: Change, claim: () => void): Promise<void> {
  let module = compiled.get(change);
  if (!module) compiled.set(change, (module = compileWith(change)));
  whileKernelIs(await module, claim);
}

async function compileWith({ file, line, instead }: Change): Promise<WebAssembly.Module> {
  let isChanged = false;
  const bytes = await compile('full', (name, text) => {
    if (name !== file) return text;
    isChanged = text.includes(line);
    return text.replace(line, () => instead);
  });
  if (!isChanged) throw new Error(`${file} has no line “${line}”.`);
  return new WebAssembly.Module(bytes);
}

const TOLD_TWICE: Change = {
  file: 'tellings.ts',
  line: 'else listen();',
  instead: `else {
    listen();
    for (let slot: u32 = 0; slot < slots; slot++) tellerAt(slot).belief = ~tellerAt(slot).belief;
    listEnd = list + (((listEnd - list) / 8 + 4) / 5) * 8;
    listen();
  }`,
};

/** One telling in five is made again, on the same tie, and may be believed then. */
export const whileSomeAreToldTwice = (claim: () => void): Promise<void> => whileChanged(TOLD_TWICE, claim);

const ONE_DRAW: Change = {
  file: 'tellings.ts',
  line: 'const drawn = onOccasion(teller.belief, listener);',
  instead: 'const drawn = teller.belief;',
};

/** One draw decides for all whom a teller tells, so that they believe together or not at all. */
export const whileOneDrawDecidesForAll = (claim: () => void): Promise<void> => whileChanged(ONE_DRAW, claim);

const BOTH_STOP: Change = {
  file: 'plan.ts',
  line: 'stopTelling(teller.person);',
  instead: 'stopTelling(teller.person); stopTelling(load<u32>(place));',
};

/** When two tellers meet, who was told stops with who told. */
export const whileBothStop = (claim: () => void): Promise<void> => whileChanged(BOTH_STOP, claim);

const ADVERTISED_ONCE: Change = {
  file: 'visits.ts',
  line: 'if (starts === 0) return;',
  instead: 'if (starts === 0 || day > 1) return;',
};

/** It is advertised on the first day only. */
export const whileAdvertisedOnce = (claim: () => void): Promise<void> => whileChanged(ADVERTISED_ONCE, claim);

const OTHER_PERSON: Change = {
  file: 'journal.ts',
  line: 'entry.person = person;',
  instead: 'entry.person = person ^ 1;',
};

/** The journal takes one person for another. */
export const whileJournalErrs = (claim: () => void): Promise<void> => whileChanged(OTHER_PERSON, claim);
