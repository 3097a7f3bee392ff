import { afterEach, describe, expect, it, vi } from 'vitest';
import { RunMemory } from '../../src/cli/kernel-choice.ts';
import { HEAP } from '../../src/model/basics/lists.ts';
import { STANDARD_SCENARIO } from '../../src/model/scenario/scenario.ts';

const TOWN = { ...STANDARD_SCENARIO, people: 100_000 };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('runs of the command line', () => {
  it('are kept where the kernel works, the next where the last one was, all zeros', () => {
    const memory = new RunMemory(TOWN);
    const first = memory.next().list(Uint32Array, 1000).fill(7);
    const second = memory.next().list(Uint32Array, 1000);
    expect(second.byteOffset).toBe(first.byteOffset);
    expect(second.every((value) => value === 0)).toBe(true);
    expect(memory.next().kernel).not.toBeNull();
  });

  it('stay where they are when the kernel’s memory grows', () => {
    const memory = new RunMemory(TOWN).next();
    const list = memory.list(Uint32Array, 1000).fill(7);
    memory.list(Uint8Array, 10_000_000);
    expect(list.every((value) => value === 7)).toBe(true);
  });

  it('are kept in ordinary memory where they would not fit, and where they are too small to gain', () => {
    expect(new RunMemory(STANDARD_SCENARIO).next()).toBe(HEAP);
    expect(new RunMemory({ ...STANDARD_SCENARIO, people: 100_000_000 }).next()).toBe(HEAP);
  });

  it('are kept in ordinary memory where the machine sets no addresses aside', () => {
    // A function, not an arrow: it is called with `new`.
    const refused = vi.fn(function () {
      throw new RangeError('could not allocate memory');
    });
    vi.stubGlobal('WebAssembly', { Module: WebAssembly.Module, Memory: refused });
    expect(new RunMemory(TOWN).next()).toBe(HEAP);
    expect(refused).toHaveBeenCalledOnce();
  });
});
