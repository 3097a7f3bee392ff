import { toTown, toView, type Camera, type Point, type View } from './camera.ts';
import type { HostSize } from './host-size.ts';
import { inNamingOrder, placeLabels, type Box, type LabelWish, type PlacedLabel } from './labels.ts';
import { dotRadius, holdsStory } from './marks.ts';
import type { Everybody, Look } from './painter.ts';
import type { Places } from './places.ts';
import { sizeOf, stageOf } from './states.ts';
import type { Viewpoint } from './viewpoint.ts';

/** The texts on the stage: the page's words. */
export interface Labelling {
  /** Texts at layout points: rings, columns. */
  readonly guides: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** What a person is called. */
  readonly nameOf: (person: number) => string;
  /** Whether people have names of their own, which are shown wherever there is room. */
  readonly isNamed: boolean;
  /** How many contacts each person has, where that is known: of those alike, the best connected are named first. */
  readonly contacts: Uint32Array | null;
}

/** Numbers are shown from this many CSS pixels between neighbours on. */
const CLOSE = 46;

/** More people in view than this have no names: they would be a carpet. */
const MOST_NAMED = 1500;

/** Texts over the stage, on a canvas of their own; nobody can point at them. */
export class LabelsLayer {
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('2d')!;
  #labelling: Labelling | null = null;
  #size: HostSize = { width: 1, height: 1, density: 1 };
  #shownFor: Camera | null = null;
  #isBlank = true;

  constructor() {
    Object.assign(this.canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  get labelling(): Labelling | null {
    return this.#labelling;
  }

  /** Shows these texts from the next drawing on. */
  show(labelling: Labelling | null): void {
    this.#labelling = labelling;
    this.forget();
  }

  /** Names go to those who hold the story first, and who does has changed. */
  peopleChanged(): void {
    if (this.#labelling?.isNamed) this.forget();
  }

  /** Places the texts anew with the next drawing. */
  forget(): void {
    this.#shownFor = null;
  }

  resize(size: HostSize): void {
    this.#size = size;
    Object.assign(this.canvas, { width: size.width * size.density, height: size.height * size.density });
    Object.assign(this.canvas.style, {
      width: `${String(size.width)}px`,
      height: `${String(size.height)}px`,
    });
    this.#isBlank = true;
    this.forget();
  }

  /** Takes the texts away while people or camera are moving. */
  hide(): void {
    if (!this.#isBlank) this.#context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.#isBlank = true;
    this.forget();
  }

  /** Draws the texts for what is seen, unless they stand already. */
  draw(viewpoint: Viewpoint, places: Places, everybody: Everybody, look: Look): void {
    if (this.#shownFor === viewpoint.camera || !this.#labelling) return;
    this.hide();
    this.#shownFor = viewpoint.camera;
    const { density } = this.#size;
    const labels = labelsFor(this.#labelling, viewpoint, places, everybody, look, (text) => {
      this.#context.font = fontOf(look);
      return this.#context.measureText(text).width;
    });
    this.#context.save();
    this.#context.scale(density, density);
    drawLabels(this.#context, labels, look);
    this.#context.restore();
    this.#isBlank = labels.length === 0;
  }
}

const fontOf = ({ theme }: Look) =>
  `${String(theme.textSize)}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;

/** Writes texts with paper round the letters, so that they are read over dots. */
function drawLabels(context: CanvasRenderingContext2D, labels: readonly PlacedLabel[], look: Look): void {
  const { theme } = look;
  Object.assign(context, {
    font: fontOf(look),
    textAlign: 'center',
    textBaseline: 'middle',
    lineJoin: 'round',
  });
  Object.assign(context, { lineWidth: theme.textSize / 3, strokeStyle: theme.paper, fillStyle: theme.ink });
  for (const { text, x, y } of labels) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** A text at the very edge comes in; one that is far out stays out. */
function insideView({ x, y }: Point, { height }: View, { theme }: Look): Point {
  const half = theme.textSize;
  const isNear = y > -half && y < height + half;
  return { x, y: isNear ? Math.min(Math.max(y, half * 0.6), height - half * 0.6) : y };
}

/** The texts that have room in what is seen. */
function labelsFor(
  { guides, nameOf, isNamed, contacts }: Labelling,
  viewpoint: Viewpoint,
  places: Places,
  { states, traits }: Everybody,
  look: Look,
  widthOf: (text: string) => number,
): PlacedLabel[] {
  const { camera, view, spacing } = viewpoint;
  // The outermost ring first: its label says what the others' numbers are.
  const wishes: LabelWish[] = guides.toReversed().map(({ text, x, y }) => ({
    text,
    at: insideView(toView(camera, view, { x, y }), view, look),
    beside: null,
  }));
  const dots: Box[] = [];
  if (isNamed ? states.length <= MOST_NAMED || spacing >= CLOSE : spacing >= CLOSE) {
    const from = toTown(camera, view, { x: 0, y: 0 });
    const to = toTown(camera, view, { x: view.width, y: view.height });
    const sizeFor = (person: number) => (look.sized ? sizeOf(traits[person]!) : 1);
    const people = inNamingOrder(
      places.inside(from, to),
      (person) => holdsStory(stageOf(states[person]!)),
      (person) => contacts?.[person] ?? sizeOf(traits[person]!),
    );
    for (const person of people.slice(0, MOST_NAMED)) {
      const at = toView(camera, view, places.of(person)!);
      const radius = dotRadius(stageOf(states[person]!), spacing, look.theme.weight) * sizeFor(person);
      dots.push({ left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius });
      wishes.push({ text: nameOf(person), at, beside: radius });
    }
  }
  return placeLabels(wishes, dots, view, look.theme.textSize * 1.15, widthOf);
}
