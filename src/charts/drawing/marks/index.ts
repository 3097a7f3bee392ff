import type { Mark } from '../chart.ts';
import { band } from './band.ts';
import { dots } from './dots.ts';
import { level } from './level.ts';
import { line } from './line.ts';
import { lines } from './lines.ts';
import { moments } from './moments.ts';
import type { MarkDrawing } from './mark-drawing.ts';

type Drawings = { [Kind in Mark['kind']]: MarkDrawing<Extract<Mark, { kind: Kind }>> };

/** What the first charts need; the drawings of other marks come with the charts that have them. */
const DRAWINGS: Partial<Drawings> = { line, lines, dots, band, level, moments };

/** Makes a kind of mark known to all charts. */
export function addDrawing<Kind extends Mark['kind']>(kind: Kind, drawing: Drawings[Kind]): void {
  DRAWINGS[kind] = drawing;
}

/** The drawing of a mark. Pass it only that mark, or one of the same kind. Throws where the kind is not known. */
export function drawingOf(mark: Mark): MarkDrawing<Mark> {
  const drawing = DRAWINGS[mark.kind] as MarkDrawing<Mark> | undefined;
  if (!drawing) throw new Error(`Nothing draws marks of the kind ${mark.kind}.`);
  return drawing;
}
