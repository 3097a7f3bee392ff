import type { Stage } from '../../scene/stage.ts';

/** The effects of pointing at people and walking among them. */
export interface Picking {
  /** The person selected; keys walk from there. */
  readonly selected: () => number | null;
  readonly pick: (person: number | null) => void;
  /** The person under the pointer, or nobody, and where the pointer is, in CSS pixels in the surface. */
  readonly point: (person: number | null, x: number, y: number) => void;
}

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
  surface.addEventListener('click', (event) => picking.pick(personAt(event)), { signal });
  surface.addEventListener('pointermove', point, { signal });
  surface.addEventListener('pointerleave', leave, { signal });
  surface.addEventListener('wheel', leave, { signal, passive: true });
  surface.addEventListener('keydown', press, { signal, capture: true });
  return () => controller.abort();
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
