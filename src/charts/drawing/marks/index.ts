import type { Mark } from '../chart.ts';
import { band } from './band.ts';
import { dots } from './dots.ts';
import { level } from './level.ts';
import { line } from './line.ts';
import { lines } from './lines.ts';
import { moments } from './moments.ts';
import type { MarkDrawing } from './mark-drawing.ts';
import { stack } from './stack.ts';

type Drawings = { readonly [Kind in Mark['kind']]: MarkDrawing<Extract<Mark, { kind: Kind }>> };

const DRAWINGS: Drawings = { line, lines, dots, band, level, stack, moments };

/** The drawing of a mark. Pass it only that mark, or one of the same kind. */
export const drawingOf = (mark: Mark): MarkDrawing<Mark> => DRAWINGS[mark.kind];
