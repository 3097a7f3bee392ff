import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two engines that the page is tested in. */
export type BrowserName = 'chromium' | 'firefox';

interface Places {
  /** Environment variables that name the program; the first that is set wins. */
  variables: string[];
  /** Program names to look for along PATH. */
  commands: string[];
  /** Where macOS and Windows put it. */
  paths: string[];
  /** Debian packages, in the order of trying. */
  packages: string[];
}

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);
const onWindows = (...parts: string[]) => windowsFolders.map((folder) => join(folder, ...parts));

const places: Record<BrowserName, Places> = {
  chromium: {
    variables: ['TELL_TEN_CHROME', 'CHROME_PATH'],
    commands: [
      ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
      ...['microsoft-edge-stable', 'microsoft-edge'],
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    packages: ['chromium'],
  },
  firefox: {
    variables: ['TELL_TEN_FIREFOX', 'FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox', 'firefox.exe'),
    ],
    packages: ['firefox-esr', 'firefox'],
  },
};

/**
 * The path of an installed browser, or undefined. Throws when an environment variable names a program that cannot be
 * run, rather than test another one than was asked for.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const { variables, commands, paths } = places[name];
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (!isProgram(path)) throw new Error(`${variable} is ${path}, which is not a program that can be run.`);
    return path;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths].find(isProgram);
}

/** The path of a browser that was there or could be installed with apt-get; throws a sentence saying what to do. */
export function findOrInstallBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (install(places[name].packages) ? findBrowser(name) : undefined);
  if (found) return found;
  const wanted = name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  throw new Error(
    `No browser to test with: install ${wanted}, or name the program in ${places[name].variables.join(' or ')}.`,
  );
}

/** Tries Debian's packages, as root or where sudo asks for no password. */
function install(packages: string[]): boolean {
  const prefix = administrator();
  if (!prefix || !succeeds('apt-get', ['--version'])) return false;
  console.log(`No browser found: installing ${packages[0] ?? ''} with apt-get, once.`);
  const aptGet = (...rest: string[]) => {
    const [command = '', ...words] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...rest];
    return spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  aptGet('update', '-qq');
  return packages.some((name) => aptGet('install', '-y', '-qq', '--no-install-recommends', name));
}

/** What to put in front of a command to run it as root; undefined where nothing does. */
function administrator(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function succeeds(command: string, words: string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // A folder may be entered, but not run.
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
