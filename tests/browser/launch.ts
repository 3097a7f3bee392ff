import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** How a page is to be seen. */
export interface View {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  reducedMotion?: boolean;
  /** Fingers instead of a mouse: sets touch and the mobile viewport. */
  touch?: boolean;
  /** The browser's language, such as `fr-CA`; English if left out, whatever the machine speaks. */
  language?: string;
  /** Begins with the opening, as a first visit does; left out, the page believes that it has been shown. */
  opening?: boolean;
  /** Part of the name of files that cannot be loaded (Chromium only). */
  unloadable?: string;
  /** Runs in the page before its own scripts do. */
  first?: () => void;
}

/** What went wrong on a page so far, one sentence each; empty lists when all is well. */
export interface Problems {
  consoleErrors: string[];
  pageErrors: string[];
  violations: string[];
  failedRequests: string[];
}

/** A page with what it asked for and what went wrong on it. */
export interface OpenPage {
  page: Page;
  problems: Problems;
  /** Every address asked for, in order, data: and blob: included. */
  requests: string[];
}

const violationMark = 'Content security policy violated: ';

const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // Draws WebGL in software, the same on every machine.
  ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  // Asks nobody on the network anything.
  ...['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--no-first-run', '--force-color-profile=srgb', '--hide-scrollbars'],
];

/** Starts a Chromium without a window, with an empty profile of its own. */
export function launchChromium(executablePath: string, moreFlags: string[] = []): Promise<Browser> {
  // Puppeteer makes the empty profile, adds --headless=new, and clears up.
  const args = [...chromiumFlags, ...moreFlags];
  return puppeteer.launch({ browser: 'chrome', executablePath, headless: true, args });
}

/** Starts a Firefox without a window, with an empty profile of its own, driven through WebDriver BiDi. */
export function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

/** Opens an address in a new tab and waits until it has loaded; a theme or motion can be set in Chromium only. */
export async function openAddress(browser: Browser, address: string, view: View = {}): Promise<OpenPage> {
  const page = await browser.newPage();
  askByTheClock(page);
  const { width = 1280, height = 720, touch = false } = view;
  await page.setViewport({ width, height, ...(touch ? { hasTouch: true, isMobile: true } : {}) });
  const features = [
    ...(view.theme ? [{ name: 'prefers-color-scheme', value: view.theme }] : []),
    ...(view.reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
  ];
  if (features.length > 0) await page.emulateMediaFeatures(features);
  if (view.unloadable) {
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: [`*${view.unloadable}*`] });
  }
  const opened = { page, ...listen(page) };
  await page.evaluateOnNewDocument(reportViolations, violationMark);
  await page.evaluateOnNewDocument(speak, view.language ?? 'en');
  if (view.first) await page.evaluateOnNewDocument(view.first);
  if (!view.opening) await page.evaluateOnNewDocument(passOverOpening);
  await page.goto(address, { waitUntil: 'load' });
  return opened;
}

/**
 * Makes a page's waits ask every 50 ms: asking at each drawn frame, as is usual, waits for ever where drawing a large
 * town in software takes all the time there is.
 */
function askByTheClock(page: Page): void {
  const wait = page.waitForFunction.bind(page);
  page.waitForFunction = (condition, options, ...values) =>
    wait(condition, { polling: 50, ...options }, ...values);
}

/**
 * Waits until the stage is drawn and returns when that was, in milliseconds since the navigation began. A page that sets
 * no mark `first-picture` within the wait answers with its first painted text or picture.
 */
export async function firstPicture(page: Page, wait = 10_000): Promise<number> {
  const marked = () => performance.getEntriesByName('first-picture').length > 0;
  await page.waitForFunction(marked, { timeout: wait }).catch(() => undefined);
  return page.evaluate(() => {
    const [entry] = [
      ...performance.getEntriesByName('first-picture'),
      ...performance.getEntriesByName('first-contentful-paint'),
    ];
    return entry?.startTime ?? Number.NaN;
  });
}

/** Moves the timeline to a day without a pointer. */
export async function moveTimeline(page: Page, day: number): Promise<void> {
  const move = (slider: Element, value: number) => {
    (slider as HTMLInputElement).value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await page.$eval('[data-testid=timeline]', move, day);
}

/** Collects from now on; the lists grow as things happen. */
function listen(page: Page): Omit<OpenPage, 'page'> {
  const problems: Problems = { consoleErrors: [], pageErrors: [], violations: [], failedRequests: [] };
  const requests: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(violationMark)) problems.violations.push(text.slice(violationMark.length));
    // Svelte warns of an effect or a value that outlives its component by an address.
    else if (message.type() === 'error' || text.includes('svelte.dev/e/')) problems.consoleErrors.push(text);
  });
  page.on('pageerror', (error) => problems.pageErrors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed';
    // A page that is loaded again calls off what it was still loading; what is missing fails otherwise.
    if (!/ABORTED/.test(why)) problems.failedRequests.push(`${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      problems.failedRequests.push(`${response.url()}: ${String(response.status())}`);
  });
  return { problems, requests };
}

/** Runs in the page. */
function reportViolations(mark: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`${mark}${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile})`);
  });
}

/** Runs in the page. */
function speak(language: string): void {
  Object.defineProperty(navigator, 'languages', { value: [language] });
}

/** Runs in the page. */
function passOverOpening(): void {
  try {
    sessionStorage.setItem('tell-ten.opened', 'yes');
    localStorage.setItem('tell-ten.tour', 'offered');
  } catch {
    // An empty page has no storage, and no opening.
  }
}
