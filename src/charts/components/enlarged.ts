import { onlyThis } from '../../ui/kit/only-this.ts';

/**
 * Shows a chart over everything but the run, which can be played meanwhile. Returns what makes it small again; the focus
 * then stays on its button.
 * @param onescape called when somebody wants it small by Escape
 */
export function enlarged(figure: HTMLElement, onescape: () => void): () => void {
  figure.popover = 'manual';
  figure.showPopover();
  const release = onlyThis(figure, ':has(.transport), .transport');
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onescape();
  };
  addEventListener('keydown', press, true);
  return () => {
    removeEventListener('keydown', press, true);
    release();
    figure.hidePopover();
    figure.popover = null;
    figure.querySelector<HTMLElement>('[data-enlarge] button')?.focus();
  };
}
