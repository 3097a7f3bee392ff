import type { Stage } from '../scene/stage.ts';

/** Lets a click or tap on the stage pick a person, or nobody beside them; returns the clean-up. */
export function attachPicking(stage: Stage, pick: (person: number | null) => void): () => void {
  const { canvas } = stage;
  const controller = new AbortController();
  const { signal } = controller;
  const personAt = ({ offsetX, offsetY }: MouseEvent) => stage.personAt(offsetX, offsetY);
  canvas.addEventListener('click', (event) => pick(personAt(event)), { signal });
  const point = (event: PointerEvent) => {
    if (event.buttons === 0) canvas.style.cursor = personAt(event) === null ? '' : 'pointer';
  };
  canvas.addEventListener('pointermove', point, { signal });
  return () => controller.abort();
}
