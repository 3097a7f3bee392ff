import type { Stage } from '../../scene/stage.ts';

/** The effects of pointing at people and walking among them. */
export interface Picking {
  /** The person selected; keys walk from there. */
  readonly selected: () => number | null;
  readonly pick: (person: number | null) => void;
  /** The person under the pointer, or nobody, and where the pointer is, in CSS pixels in the surface. */
  readonly point: (person: number | null, x: number, y: number) => void;
}

/** CSS pixels round a tap in which somebody with a story is meant. */
const FINGERTIP = 28;

const DIRECTIONS: Partial<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Lets a click, tap or key on the stage pick a person, and the pointer point at one; returns the clean-up. */
export function attachPicking(stage: Stage, picking: Picking): () => void {
  const { surface } = stage;
  const controller = new AbortController();
  const { signal } = controller;
  const personAt = ({ offsetX, offsetY }: MouseEvent) => stage.people.at(offsetX, offsetY);
  /** A finger covers dozens of people: it means somebody with a story, the first time wherever that may be. */
  const tappedAt = (event: PointerEvent) => {
    const { offsetX: x, offsetY: y } = event;
    const nearest = stage.people.nearestWithStory(x, y);
    if (nearest === null) return personAt(event);
    const place = stage.people.placeOf(nearest);
    const isNear = Math.hypot(place.x - x, place.y - y) <= FINGERTIP;
    return isNear || picking.selected() === null ? nearest : personAt(event);
  };
  const pick = (event: PointerEvent) =>
    picking.pick(event.pointerType === 'touch' ? tappedAt(event) : personAt(event));
  const leave = () => picking.point(null, 0, 0);
  const point = (event: PointerEvent) => {
    // A finger selects; while something is dragged, nobody is pointed at.
    const isPointing = event.buttons === 0 && event.pointerType !== 'touch';
    const person = isPointing ? personAt(event) : null;
    if (isPointing) surface.style.cursor = person === null ? '' : 'pointer';
    picking.point(person, event.offsetX, event.offsetY);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    if (!walk(stage, picking, event)) return;
    event.preventDefault();
    // Else the same key would also move the town.
    event.stopImmediatePropagation();
  };
  surface.addEventListener('click', pick, { signal });
  surface.addEventListener('pointermove', point, { signal });
  surface.addEventListener('pointerleave', leave, { signal });
  surface.addEventListener('wheel', leave, { signal, passive: true });
  surface.addEventListener('keydown', press, { signal, capture: true });
  return () => controller.abort();
}

/** Lets a click anywhere on the town in a presentation tell the story of the nearest person who has one. */
export function attachTelling(frame: HTMLElement, stage: Stage, tell: (person: number) => void): () => void {
  const click = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = stage.surface.getBoundingClientRect();
    const person = stage.people.nearestWithStory(clientX - left, clientY - top);
    if (person !== null) tell(person);
  };
  frame.addEventListener('click', click);
  return () => frame.removeEventListener('click', click);
}

/** Arrow keys go from the selected person to the next in their direction; Enter selects the person in the middle. */
function walk(stage: Stage, { selected, pick }: Picking, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const person = selected();
  const way = DIRECTIONS[event.key];
  if (event.key === 'Enter' && person === null) pick(stage.people.inTheMiddle());
  else if (way && person !== null) pick(stage.people.neighbourOf(person, way) ?? person);
  else return false;
  return true;
}
