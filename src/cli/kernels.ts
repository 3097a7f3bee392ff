import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Kernel } from '../model/run/kernel/kernel.ts';

/** Compiled once for all runs of the process. */
const modules = new Map<string, WebAssembly.Module>();

/** False where WebAssembly is off, as with `node --jitless`. */
export const hasKernel = typeof WebAssembly !== 'undefined';

type Name = 'kernel' | 'lean-kernel';

/** The compiled kernel that keeps stories, or the lean one; `null` where there is none. */
export function kernelModule(name: Name): WebAssembly.Module | null {
  if (!hasKernel) return null;
  let module = modules.get(name);
  if (!module) {
    module = new WebAssembly.Module(readFileSync(resolve(import.meta.dirname, `../kernel/${name}.wasm`)));
    modules.set(name, module);
  }
  return module;
}

/**
 * The same, with a memory of its own.
 * @throws RangeError where the machine lends no memory
 */
export function kernelOf(name: Name): Kernel | null {
  const module = kernelModule(name);
  return module && new Kernel(module);
}

/** Frees memory that nobody holds any more, which Node lends to those who ask: a network's building leaves much of it. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
