/** How often something was met, and in which line (from 1) first; 0 where no line was known. */
export class Tally {
  count = 0;
  line = 0;

  add(line: number): void {
    if (this.count === 0) this.line = line;
    this.count++;
  }
}
