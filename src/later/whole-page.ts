/** Data savers ask for nothing that nobody has asked for. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Resolves when the browser has nothing else to do. */
const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });

/** Has the browser load a script without running it; false where it cannot be loaded. */
function preload(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href: address, crossOrigin: '', fetchPriority: 'low' });
    link.addEventListener('load', () => resolve(true));
    link.addEventListener('error', () => resolve(false));
    document.head.append(link);
  });
}

let isBegun = false;

/**
 * Loads all other scripts of the page, one after the other while the browser is idle, so that a page that is open works
 * without a connection. They are not run. Without a connection it waits for one; the single file has nothing to load.
 * @see scripts/later-parts.ts for the list of them
 */
export async function loadWholePage(): Promise<void> {
  const list = document.querySelector('#parts')?.textContent;
  const canPreload = document.createElement('link').relList.supports('modulepreload');
  if (isBegun || !list || !canPreload || savesData()) return;
  isBegun = true;
  for (const address of JSON.parse(list) as string[]) {
    await idle();
    if (await preload(address)) continue;
    isBegun = false;
    addEventListener('online', () => void loadWholePage(), { once: true });
    return;
  }
  performance.mark('whole-page');
}
