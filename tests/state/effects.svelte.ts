import { flushSync } from 'svelte';

const roots: (() => void)[] = [];

/** Makes something that has effects, as a component does; they have run once when it is returned. */
export function withEffects<T>(make: () => T): T {
  let made!: T;
  roots.push(
    $effect.root(() => {
      made = make();
    }),
  );
  flushSync();
  return made;
}

/** Ends the effects of all that was made so far. */
export function endEffects(): void {
  for (const end of roots.splice(0)) end();
}
