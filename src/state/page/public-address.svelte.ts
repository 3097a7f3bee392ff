import { splitAddress } from './address-link.ts';
import { publicBase, reachOf, type Reach } from './address-scope.ts';
import { recall, remember } from './storage.ts';

const ADDRESS_KEY = 'tell-ten.address';
const BUILT_IN: string = import.meta.env['VITE_PUBLIC_ADDRESS'] ?? '';

/** One for the page: what is typed in one place holds for every address that is handed on. */
let given = $state(recall(ADDRESS_KEY) ?? BUILT_IN);

/** The address, without a scenario, that was given on purpose: typed, or built in; `null` where none was, or it is none. */
export const publicAddress = (): string | null => (given === '' ? null : publicBase(given));

/** The public address of Tell Ten: the typed one, else the one from the build, else the current one. */
export class PublicAddress {
  /** The address without a scenario, or why it is none. */
  readonly base: string | null = $derived(
    given === '' ? splitAddress(location.href).base : publicBase(given),
  );

  /** The reach of a link to it; `anywhere` for any address that was given on purpose. */
  readonly reach: Reach = $derived(given === '' ? reachOf(location) : 'anywhere');

  /** True where the address leads to what was built with this page, and not to somebody else's. */
  readonly isOfThisBuild: boolean = $derived(given === '' || given === BUILT_IN);

  /** The typed address; empty for the page's own. */
  get typed(): string {
    return given;
  }

  set typed(text: string) {
    given = text.trim();
    remember(ADDRESS_KEY, given);
  }
}
