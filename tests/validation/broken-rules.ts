import { compile } from '../../scripts/kernel.ts';
import { PURPOSES, type Purpose } from '../../src/model/basics/random.ts';
import type { Kernel } from '../../src/model/run/kernel/kernel.ts';
import { asFacet } from '../../src/model/story/story.ts';
import { whileKernelIs } from '../model/kernels.ts';

/*
 * Rules of a telling, each broken as no parameter could break it: a check that does not notice while that is so has no
 * teeth. The kernel is compiled from its own files with one of them changed.
 */

/** A file of the kernel, a line of it, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly line: string;
  readonly instead: string;
}

const compiled = new Map<readonly Change[], Promise<WebAssembly.Module>>();

/**
 * Checks something while some lines of the kernel are others.
 * @param prepare what to do with each kernel that is made meanwhile
 */
async function whileAllChanged(
  changes: readonly Change[],
  claim: () => void,
  prepare?: (kernel: Kernel) => void,
): Promise<void> {
  let module = compiled.get(changes);
  if (!module) compiled.set(changes, (module = compileWith(changes)));
  whileKernelIs(await module, claim, prepare);
}

/** Checks something while a line of the kernel is another. */
export const whileChanged = (change: Change, claim: () => void): Promise<void> =>
  whileAllChanged([change], claim);

async function compileWith(changes: readonly Change[]): Promise<WebAssembly.Module> {
  const missing = new Set(changes);
  const bytes = await compile('full', (name, text) =>
    changes
      .filter(({ file }) => file === name)
      .reduce((edited, change) => {
        if (edited.includes(change.line)) missing.delete(change);
        return edited.replace(change.line, () => change.instead);
      }, text),
  );
  for (const { file, line } of missing) throw new Error(`${file} has no line “${line}”.`);
  return new WebAssembly.Module(bytes);
}

const TOLD_TWICE: readonly Change[] = [
  {
    file: 'tellings.ts',
    line: 'else listen();',
    instead: `else {
    listen();
    for (let slot: u32 = 0; slot < slots; slot++) tellerAt(slot).belief = ~tellerAt(slot).belief;
    listEnd = list + (((listEnd - list) / 8 + 4) / 5) * 8;
    listen();
  }`,
  },
];

/** One telling in five is made again, on the same tie, and may be believed then. */
export const whileSomeAreToldTwice = (claim: () => void): Promise<void> => whileAllChanged(TOLD_TWICE, claim);

const ONE_DRAW: readonly Change[] = [
  {
    file: 'tellings.ts',
    line: 'const drawn = onOccasion(teller.belief, listener);',
    instead: 'const drawn = teller.belief;',
  },
];

/** One draw decides for all whom a teller tells, so that they believe together or not at all. */
export const whileOneDrawDecidesForAll = (claim: () => void): Promise<void> =>
  whileAllChanged(ONE_DRAW, claim);

const BOTH_STOP: readonly Change[] = [
  {
    file: 'plan.ts',
    line: 'stopTelling(teller.person);',
    instead: 'stopTelling(teller.person); stopTelling(load<u32>(place));',
  },
];

/** When two tellers meet, who was told stops with who told. */
export const whileBothStop = (claim: () => void): Promise<void> => whileAllChanged(BOTH_STOP, claim);

const ADVERTISED_ONCE: readonly Change[] = [
  {
    file: 'visits.ts',
    line: 'if (starts === 0) return;',
    instead: 'if (starts === 0 || day > 1) return;',
  },
];

/** It is advertised on the first day only. */
export const whileAdvertisedOnce = (claim: () => void): Promise<void> =>
  whileAllChanged(ADVERTISED_ONCE, claim);

const OTHER_PERSON: readonly Change[] = [
  {
    file: 'journal.ts',
    line: 'entry.person = person;',
    instead: 'entry.person = person ^ 1;',
  },
];

/** The journal takes one person for another. */
export const whileJournalErrs = (claim: () => void): Promise<void> => whileAllChanged(OTHER_PERSON, claim);

const NINE_A_DAY: readonly Change[] = [
  {
    file: 'scenario.ts',
    line: 'wholePerDay = floor<f64>(perDay) === perDay ? (perDay as i32) : -1;',
    instead: 'wholePerDay = 9;',
  },
];

/** Everybody makes nine tellings a day, whatever the scenario says. */
export const whileNineADay = (claim: () => void): Promise<void> => whileAllChanged(NINE_A_DAY, claim);

const ONE_DETAIL_STAYS: readonly Change[] = [
  {
    file: 'retelling.ts',
    line: 'if (facet === LOST) return LOST;',
    instead: `if (facet === LOST || facet === ${asFacet(0.9)}) return facet;`,
  },
];

/** A detail of .9 never changes on its way. */
export const whileOneDetailStays = (claim: () => void): Promise<void> =>
  whileAllChanged(ONE_DETAIL_STAYS, claim);

const ROUNDED_DOWN: readonly Change[] = [
  {
    file: 'scalar-rules.ts',
    line: 'Math.max(tellers, Math.ceil(share * contacts - 1e-9))',
    instead: 'Math.max(1, Math.floor(share * contacts))',
  },
];

/** The number of contacts whose belief is needed is rounded down. */
export const whileNeedsAreRoundedDown = (claim: () => void): Promise<void> =>
  whileAllChanged(ROUNDED_DOWN, claim);

const IN_TURN: readonly Change[] = [
  {
    file: 'luck.ts',
    line: 'return mix(person * SPREAD_A + key);',
    instead: 'return mix((key === inTurn ? turn++ : person) * SPREAD_A + key);',
  },
  {
    file: 'luck.ts',
    line: 'function mix(bits: u32): u32 {',
    instead: `let inTurn: u32 = 0;
let turn: u32 = 0;

export function takeInTurn(purpose: u32): void {
  inTurn = load<u32>(addressOfKeys() + (purpose << 2));
  turn = 0;
}

function mix(bits: u32): u32 {`,
  },
  {
    file: 'day.ts',
    line: 'export function beginRun(',
    instead: `let purpose: u32 = 0;

export function drawInTurn(which: u32): void {
  purpose = which;
}

export function beginRun(`,
  },
  { file: 'day.ts', line: 'setLuck(luckBase);', instead: 'setLuck(luckBase); takeInTurn(purpose);' },
  { file: 'day.ts', line: 'import { setLuck }', instead: 'import { setLuck, takeInTurn }' },
  {
    file: 'index.ts',
    line: 'export { beginDay, beginRun,',
    instead: 'export { drawInTurn, beginDay, beginRun,',
  },
];

/** Draws of one purpose are taken in turn, as from a generator, instead of by whom they are for. */
export const whileDrawnInTurn = (purpose: Purpose, claim: () => void): Promise<void> =>
  whileAllChanged(IN_TURN, claim, ({ functions }) =>
    (functions as unknown as { drawInTurn(purpose: number): void }).drawInTurn(PURPOSES.indexOf(purpose)),
  );
