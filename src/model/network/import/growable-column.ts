interface NumberArray {
  readonly length: number;
  [index: number]: number;
}

const CHUNK_BITS = 14;
const CHUNK = 1 << CHUNK_BITS;

/** An append-only list of numbers in typed chunks: it grows without ever copying what it holds. */
export class Column<A extends NumberArray> {
  private readonly chunks: A[] = [];
  private size = 0;

  /** @param makeChunk makes a typed array of the given length, which decides the numbers' type */
  constructor(private readonly makeChunk: (length: number) => A) {}

  get length(): number {
    return this.size;
  }

  push(value: number): void {
    const offset = this.size & (CHUNK - 1);
    if (offset === 0) this.chunks.push(this.makeChunk(CHUNK));
    this.chunks[this.size >>> CHUNK_BITS]![offset] = value;
    this.size++;
  }

  /** @param index 0 … length − 1 */
  at(index: number): number {
    return this.chunks[index >>> CHUNK_BITS]![index & (CHUNK - 1)]!;
  }
}
