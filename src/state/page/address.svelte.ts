import { untrack } from 'svelte';
import { linkTo, readLink, type Linked } from '../../model/scenario/link/link.ts';
import { BUNDLED_NAMES } from '../../model/scenario/bundled-sizes.ts';
import type { ImportedNetwork } from '../../model/scenario/imported-network.ts';
import { nearestPreset, presetScenario } from '../../model/scenario/presets/index.ts';
import type { Fault } from '../../model/scenario/checks/faults.ts';
import type { Presenting } from './presenting.svelte.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { keepShown, recalled } from './network-memory.ts';
import { splitAddress } from './address-link.ts';
import { publicAddress } from './public-address.svelte.ts';
import { bundledNames, learnNames } from '../session/bundled-names.ts';
import { neededNetwork } from '../session/opened-link.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { asksToPresent } from './first-visit.ts';

/** Milliseconds without a change before the address is written: browsers refuse many changes in a row. */
const SETTLED = 250;

/** Fields of a link that say how the page looks at the run. */
export type ViewFields = readonly (readonly [string, string])[];

/** The fragment of a link to the session's scenario, with the digest of its run once that is over. */
export const fragmentOf = (session: Session, view: ViewFields = []): string =>
  `#${linkTo(session.settings.scenario, session.isStale ? null : session.run.digest, view)}`;

/**
 * The whole address of a page that shows the session's scenario.
 * @param base an address without a fragment; left out, the public one, or where none was given, the page's own
 * @param view left out, the page shows the run as it always begins
 */
export const addressOf = (
  session: Session,
  base = publicAddress() ?? splitAddress(location.href).base,
  view: ViewFields = [],
): string => `${base}${fragmentOf(session, view)}`;

/**
 * The content of a fragment: the scenario of a first visit where it has none, or none that can be used.
 * @param brought the network that it may need
 */
export function openedBy(fragment: string, brought?: ImportedNetwork): Linked {
  const linked = readLink(fragment, brought, bundledNames);
  const isLeftToUs = fragment.length <= 1 || linked.isRefused;
  return isLeftToUs ? { ...linked, scenario: presetScenario(nearestPreset()) } : linked;
}

/** The signals and callbacks of {@link bindAddress}. */
interface Beginning {
  /** Called when what the address asks for has been opened, which plays. */
  readonly onopen: () => void;
  /** Called when a link has been opened that says how the page looks at the run; returns what is wrong with that. */
  readonly onview: (fields: Readonly<Record<string, string>>, linked: Linked) => readonly Fault[];
  /** Fields that the address has besides. */
  readonly view?: () => ViewFields;
  /** To be waited for before anything is opened; whether it fails makes no difference. */
  readonly settled?: Promise<unknown> | undefined;
}

/**
 * Opens what the address asks for, then keeps the address at the scenario (it is replaced, never pushed) and
 * follows a link that is opened into the same page. An address that was not wholly understood stays as it is until
 * something is changed, so that it can be mended. Call it once, while a component is set up.
 */
export function bindAddress(session: Session, { onopen, onview, view, settled }: Beginning): void {
  /** The scenario that stands for a link with faults. */
  let faulty: Scenario | null = null;
  /** How many links have been opened. */
  let turn = 0;
  /** The turn of the link on show; another one may wait for its network. */
  let shown = 0;
  const open = (address: string, opened: () => void = () => undefined) => {
    const own = ++turn;
    const { fragment } = splitAddress(address);
    const show = (linked: Linked) => {
      // Another link may have been opened while this one waited for its network.
      if (own !== turn) return;
      shown = own;
      session.load(linked, { kind: 'link' }, fragment);
      opened();
      const faults = linked.view ? onview(linked.view, linked) : [];
      session.link.noteFaults(faults);
      faulty = linked.faults.length + faults.length > 0 ? linked.scenario : null;
    };
    withNetwork(session, fragment, show);
  };
  // Another link may have been opened while the first one was waiting.
  const openFirst = () => (turn > 0 ? onopen() : open(location.href, onopen));
  // What was opened, even where the scenario before has been written to the address in the meantime.
  const follow = ({ newURL }: HashChangeEvent) => open(newURL);
  $effect(() => {
    const link = fragmentOf(session, view?.());
    const { scenario } = session.settings;
    const timer = setTimeout(() => {
      if (turn === 0 || shown !== turn || scenario === faulty) return;
      faulty = null;
      showInAddress(link);
      keepShown(session);
    }, SETTLED);
    return () => clearTimeout(timer);
  });

  // After the stage has been measured, so that the town fits it.
  $effect(() => {
    if (settled) void settled.then(openFirst, openFirst);
    else untrack(openFirst);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
}

/** Reads a fragment and shows what it opens: at once, or when the browser has been asked for a network that it needs. */
function withNetwork(session: Session, fragment: string, show: (linked: Linked) => void): void {
  // Written by hand, it may have names.
  const named = fragment.includes('diners.who') && BUNDLED_NAMES.find((name) => fragment.includes(name));
  if (named) void learnNames(named).then(() => read(session, fragment, show));
  else read(session, fragment, show);
}

function read(session: Session, fragment: string, show: (linked: Linked) => void): void {
  const linked = openedBy(fragment);
  const mark = neededNetwork(linked.faults);
  if (mark === null) show(linked);
  else
    void recalled(session, mark).then((network) => {
      show(network ? openedBy(fragment, network) : linked);
    });
}

/** Replaces the link in the page's address, wherever that has it. */
function showInAddress(link: string): void {
  const { base, fragment } = splitAddress(location.href);
  if (link === fragment) return;
  // Of a page from disk, browsers only let the fragment be replaced.
  const isElsewhere = fragment !== location.hash && location.protocol !== 'file:';
  history.replaceState(null, '', isElsewhere ? `${base}${link}` : link);
}

/**
 * Has the address ask for presenting as long as one does, so that it can be loaded again. Call it while a component is
 * set up.
 */
export function bindPresenting(presenting: Presenting): void {
  $effect(() => {
    if (presenting.isOn === asksToPresent(location.search)) return;
    const others = location.search
      .replace(/^\?/, '')
      .split('&')
      .filter((part) => part && !/^present(=|$)/.test(part));
    const search = [...(presenting.isOn ? ['present'] : []), ...others].join('&');
    history.replaceState(null, '', `${location.pathname}${search && '?'}${search}${location.hash}`);
  });
}
