import { toTown, toView, type Camera, type Point, type View } from '../view/camera.ts';
import type { HostSize } from '../view/host-size.ts';
import { inNamingOrder, placeLabels, type Box, type LabelWish, type PlacedLabel } from './place-labels.ts';
import { dotRadius, holdsStory, lineageRadius, sizeOf } from '../look/dot-marks.ts';
import type { Everybody } from '../shown/everybody.ts';
import type { Look } from '../shown/painter.ts';
import type { Places } from '../shown/places.ts';
import { stageOf } from '../../model/measures/person-state.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** The texts on the stage: the page's words. */
export interface Labelling {
  /** Texts at layout points: rings, columns. */
  readonly guides: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** The name of a person; null where no name is shown. */
  readonly nameOf: ((person: number) => string) | null;
  /** True where people have names of their own, which are shown wherever there is room. */
  readonly isNamed: boolean;
  /** The number of contacts of each person, if known: of people alike, the best connected are labelled first. */
  readonly contacts: Uint32Array | null;
}

/** The visible part of the town, and the selected story's path through it. */
interface Scene {
  readonly viewpoint: Viewpoint;
  readonly places: Places;
  readonly everybody: Everybody;
  readonly look: Look;
  readonly way: readonly number[];
}

/** Numbers are shown from this many CSS pixels between neighbours on. */
const NUMBERED_SPACING = 46;

/** More people in view than this have no names: they would be a carpet. */
const MOST_NAMED = 1500;

/** Texts over the stage, on a canvas of their own; nobody can point at them. */
export class LabelsLayer {
  readonly canvas = document.createElement('canvas');
  #labelling: Labelling | null = null;
  #size: HostSize = { width: 1, height: 1, density: 1 };
  #shownFor: Camera | null = null;
  #isBlank = true;
  /** True while names or numbers are shown, or may be. */
  #hasNames = true;

  constructor() {
    Object.assign(this.canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  /** Made with the first text: it may take the time of a whole frame, which the first picture should not wait for. */
  get #context(): CanvasRenderingContext2D {
    return this.canvas.getContext('2d')!;
  }

  get labelling(): Labelling | null {
    return this.#labelling;
  }

  /** Shows these texts from the next drawing on. */
  show(labelling: Labelling | null): void {
    this.#labelling = labelling;
    this.forget();
  }

  /** Dots have other sizes now, and names go to those who hold the story first. */
  peopleChanged(): void {
    if (this.#hasNames) this.forget();
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
  draw(scene: Scene): void {
    const { viewpoint, everybody, look } = scene;
    if (this.#shownFor === viewpoint.camera || !this.#labelling) return;
    this.hide();
    this.#shownFor = viewpoint.camera;
    const { density } = this.#size;
    this.#hasNames = areNamesShown(this.#labelling, viewpoint, everybody.states.length);
    const labels = labelsFor(this.#labelling, scene, this.#hasNames, (text) => {
      this.#context.font = fontOf(look);
      return this.#context.measureText(text).width;
    });
    this.#isBlank = labels.length === 0;
    if (this.#isBlank) return;
    this.#context.save();
    this.#context.scale(density, density);
    drawLabels(this.#context, labels, look);
    this.#context.restore();
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

function areNamesShown({ nameOf, isNamed }: Labelling, { spacing }: Viewpoint, people: number): boolean {
  return nameOf !== null && (spacing >= NUMBERED_SPACING || (isNamed && people <= MOST_NAMED));
}

/** The texts that have room in what is seen. */
function labelsFor(
  labelling: Labelling,
  scene: Scene,
  hasNames: boolean,
  widthOf: (text: string) => number,
): PlacedLabel[] {
  const { look, viewpoint } = scene;
  const { camera, view } = viewpoint;
  // The outermost ring first: its label says what the others' numbers are.
  const guides: LabelWish[] = labelling.guides.toReversed().map(({ text, x, y }) => ({
    text,
    at: insideView(toView(camera, view, { x, y }), view, look),
    beside: null,
  }));
  const names = hasNames ? namesFor(labelling, scene) : [];
  const dots = names.map(({ at, beside }): Box => {
    return { left: at.x - beside, top: at.y - beside, right: at.x + beside, bottom: at.y + beside };
  });
  return placeLabels([...guides, ...names], dots, view, look.theme.textSize * 1.15, widthOf);
}

/** The names or numbers of those in view, each clear of its dot. */
function namesFor(
  { nameOf, contacts }: Labelling,
  { viewpoint, places, everybody: { states, traits }, look, way }: Scene,
): (LabelWish & { readonly beside: number })[] {
  const { camera, view, spacing } = viewpoint;
  const { weight } = look.theme;
  const onWay = new Set(way);
  const from = toTown(camera, view, { x: 0, y: 0 });
  const to = toTown(camera, view, { x: view.width, y: view.height });
  const sizeFor = (person: number) => (look.sized ? sizeOf(traits[person]!) : 1);
  const radiusFor = (person: number) =>
    onWay.has(person)
      ? lineageRadius(spacing, weight)
      : dotRadius(stageOf(states[person]!), spacing, weight) * sizeFor(person);
  const people = inNamingOrder(
    places.inside(from, to),
    (person) => holdsStory(stageOf(states[person]!)),
    (person) => contacts?.[person] ?? sizeOf(traits[person]!),
  );
  return people.slice(0, MOST_NAMED).map((person) => ({
    text: nameOf!(person),
    at: toView(camera, view, places.of(person)!),
    beside: radiusFor(person),
  }));
}
