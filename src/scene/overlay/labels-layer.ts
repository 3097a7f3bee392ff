import { toTown, toView, type Camera, type Point, type View } from '../view/camera.ts';
import type { HostSize } from '../view/host-size.ts';
import type { MapSigns } from './map-signs.ts';
import {
  around,
  inNamingOrder,
  placeLabels,
  type Box,
  type LabelWish,
  type PlacedLabel,
} from './place-labels.ts';
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
  /** What makes a map of a town; null where it is none. */
  readonly map: MapSigns | null;
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
  #way: readonly number[] = [];
  #isBlank = true;
  /** The space that texts and signs take. */
  boxes: readonly Box[] = [];
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
    const isShown = this.#shownFor === viewpoint.camera && this.#way === scene.way;
    if (isShown || !this.#labelling) return;
    this.hide();
    this.#shownFor = viewpoint.camera;
    this.#way = scene.way;
    this.#hasNames = areNamesShown(this.#labelling, viewpoint, everybody.states.length);
    const widthOf = (text: string, isQuarter: boolean) => {
      write(this.#context, look, { isBold: true, isQuarter });
      return this.#context.measureText(text).width;
    };
    const labels = labelsFor(this.#labelling, scene, this.#hasNames, widthOf);
    this.boxes = [
      ...labels.map(({ text, x, y, isQuarter }) =>
        around({ x, y }, widthOf(text, isQuarter), look.theme.textSize),
      ),
      ...(this.#labelling.map?.space(viewpoint, look.theme) ?? []),
    ];
    this.#draw(scene, labels);
  }

  /** Draws nothing but the sign, while the camera is moving. */
  drawSign(scene: Scene): void {
    this.hide();
    this.#draw(scene, []);
  }

  #draw({ viewpoint, look }: Scene, labels: readonly PlacedLabel[]): void {
    const { map } = this.#labelling ?? { map: null };
    this.#isBlank = labels.length === 0 && map === null;
    if (this.#isBlank) return;
    this.#context.save();
    this.#context.scale(this.#size.density, this.#size.density);
    drawLabels(this.#context, labels, look);
    map?.draw(this.#context, viewpoint, look.theme);
    this.#context.restore();
  }
}

/** Quarters' names are so much smaller than others, and their letters so far apart, as shares of the height of others. */
const QUARTER = { size: 0.875, apart: 0.13 } as const;

/** Paper round the letters, as a share of their height: names of quarters stand in the midst of people, others beside them. */
const HALO = { quarter: 0.42, other: 0.17 } as const;

/** Sets the font, and the colour, of a kind of text. */
function write(
  context: CanvasRenderingContext2D,
  { theme }: Look,
  { isBold, isQuarter }: Pick<PlacedLabel, 'isBold' | 'isQuarter'>,
): void {
  const size = theme.textSize * (isQuarter ? QUARTER.size : 1);
  const weight = isQuarter || isBold ? 600 : 400;
  context.font = `${weight} ${size}px "Schibsted Grotesk Variable", system-ui, sans-serif`;
  context.letterSpacing = isQuarter ? `${theme.textSize * QUARTER.apart}px` : '0px';
  Object.assign(context, { fillStyle: isQuarter ? theme.quiet : theme.ink });
  context.lineWidth = 2 * theme.textSize * (isQuarter ? HALO.quarter : HALO.other);
}

/** Writes texts with paper round the letters, so that they are read over dots. */
function drawLabels(context: CanvasRenderingContext2D, labels: readonly PlacedLabel[], look: Look): void {
  Object.assign(context, {
    textAlign: 'center',
    textBaseline: 'middle',
    lineJoin: 'round',
    strokeStyle: look.theme.paper,
  });
  for (const label of labels) {
    const { text, x, y } = label;
    write(context, look, label);
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
  widthOf: (text: string, isQuarter: boolean) => number,
): PlacedLabel[] {
  const { look, viewpoint } = scene;
  const { camera, view } = viewpoint;
  // The outermost ring first: its label says what the others' numbers are.
  const guides: LabelWish[] = labelling.guides.toReversed().map(({ text, x, y }) => ({
    text,
    at: insideView(toView(camera, view, { x, y }), view, look),
    beside: null,
  }));
  // Who is on the open path is always named.
  const known = scene.way.filter((person) => scene.places.of(person) !== null);
  const onWay = labelling.nameOf ? namesFor(labelling, scene, known) : [];
  const names = hasNames ? namesFor(labelling, scene, peopleInView(labelling, scene)) : [];
  const dots = [...onWay, ...names].map(({ at, beside }): Box => {
    return { left: at.x - beside, top: at.y - beside, right: at.x + beside, bottom: at.y + beside };
  });
  const map = labelling.map?.texts(viewpoint, look.theme) ?? { signs: [], quarters: [] };
  const wishes = [
    ...onWay.map((wish) => ({ ...wish, isBold: true })),
    ...map.signs,
    ...guides,
    ...names,
    ...map.quarters,
  ];
  const signs = labelling.map?.space(viewpoint, look.theme) ?? [];
  return placeLabels(wishes, { dots, signs }, view, look.theme.textSize * 1.15, widthOf);
}

/** Those in view who are not on the open path, in the order in which they are named. */
function peopleInView(
  { contacts }: Labelling,
  { viewpoint: { camera, view }, places, everybody: { states, traits }, way }: Scene,
): number[] {
  const onWay = new Set(way);
  const from = toTown(camera, view, { x: 0, y: 0 });
  const to = toTown(camera, view, { x: view.width, y: view.height });
  return inNamingOrder(
    places.inside(from, to).filter((person) => !onWay.has(person)),
    (person) => holdsStory(stageOf(states[person]!)),
    (person) => contacts?.[person] ?? sizeOf(traits[person]!),
  ).slice(0, MOST_NAMED);
}

/** The names of people, each clear of their dot. */
function namesFor(
  { nameOf }: Labelling,
  { viewpoint, places, everybody: { states, traits }, look, way }: Scene,
  people: readonly number[],
): (LabelWish & { readonly beside: number })[] {
  const { camera, view, spacing } = viewpoint;
  const { weight } = look.theme;
  const sizeFor = (person: number) => (look.sized ? sizeOf(traits[person]!) : 1);
  const radiusFor = (person: number) =>
    way.includes(person)
      ? lineageRadius(spacing, weight)
      : dotRadius(stageOf(states[person]!), spacing, weight) * sizeFor(person);
  return people.map((person) => ({
    text: nameOf!(person),
    at: toView(camera, view, places.of(person)!),
    beside: radiusFor(person),
  }));
}
