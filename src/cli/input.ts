import { closeSync, openSync, readSync } from 'node:fs';
import { MOST_IMPORTED_BYTES } from '../model/network/import/file-size.ts';
import { numbers } from '../words/en/numbers.ts';

/** The descriptor of standard input. */
export const STANDARD_INPUT = 0;

const MEGABYTE = 1024 * 1024;
const CHUNK = 65_536;

/** Milliseconds until standard input is asked again where it does not wait for what is to come. */
const PAUSE = 20;

/**
 * All bytes of a file or of standard input. No more are read than there may be, because a pipe or a device tells no
 * size, and some have no end.
 * @throws Error with the system's reason, or with ours where there are more than 64 MB
 */
export function readBytes(file: string | typeof STANDARD_INPUT): Uint8Array {
  const descriptor = typeof file === 'string' ? openSync(file, 'r') : file;
  try {
    return Buffer.concat(piecesOf(descriptor));
  } finally {
    if (descriptor !== STANDARD_INPUT) closeSync(descriptor);
  }
}

function piecesOf(descriptor: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const piece = nextPiece(descriptor);
    if (piece.length === 0) return pieces;
    total += piece.length;
    if (total > MOST_IMPORTED_BYTES)
      throw new Error(
        `it has more than ${numbers.count(MOST_IMPORTED_BYTES / MEGABYTE)} MB, the most that is read`,
      );
    pieces.push(piece);
  }
}

/** What comes next; nothing at the end. */
function nextPiece(descriptor: number): Uint8Array {
  const piece = Buffer.allocUnsafe(CHUNK);
  for (;;) {
    try {
      return piece.subarray(0, readSync(descriptor, piece));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows says so at the end of a pipe.
      if (code === 'EOF') return Buffer.alloc(0);
      if (code !== 'EAGAIN') throw error;
      wait(PAUSE);
    }
  }
}

const nothing = new Int32Array(new SharedArrayBuffer(4));
const wait = (milliseconds: number) => void Atomics.wait(nothing, 0, 0, milliseconds);
