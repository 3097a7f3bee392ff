import compiled from '../src/kernel/kernel.wasm?url&inline';

/** The kernel, compiled in this worker; `null` where WebAssembly is off. */
export function kernelModule(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(bytesOf(compiled));
  } catch {
    return null;
  }
}

/** The bytes of a `data:` address, which the page's policy lets nobody fetch. */
const bytesOf = (address: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0));
