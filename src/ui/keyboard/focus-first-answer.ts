import { tick } from 'svelte';

/**
 * Attached to a question on which everything waits: its first answer takes the focus, and once it is answered the focus,
 * which would be lost with it, goes to the run's own button.
 */
export function askFirst(question: HTMLElement): () => void {
  question.querySelector('button')?.focus();
  return () => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || question.contains(activeElement);
    if (isLost) void tick().then(() => document.querySelector<HTMLElement>('[data-testid=play]')?.focus());
  };
}
