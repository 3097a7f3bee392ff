/**
 * Things behind one button, which leave as soon as one does something else. Attach it to the element that holds the
 * button, which stands first in it, and the things.
 */
export class Disclosure {
  isOpen = $state(false);
  #element: HTMLElement | null = null;

  /** Closes it when the pointer or the focus goes elsewhere, and by Escape; returns the clean-up. */
  readonly attach = (element: HTMLElement): (() => void) => {
    this.#element = element;
    const controller = new AbortController();
    const { signal } = controller;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !element.contains(target)) this.isOpen = false;
    };
    addEventListener('pointerdown', leave, { signal });
    addEventListener('focusin', leave, { signal });
    element.addEventListener('keydown', (event) => this.#press(event), { signal });
    return () => controller.abort();
  };

  /** Closes it; the focus goes back to the button that opened it. */
  close(): void {
    this.isOpen = false;
    this.#element?.querySelector('button')?.focus();
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    // Elsewhere it closes what the page has open.
    event.preventDefault();
    this.close();
  }
}
