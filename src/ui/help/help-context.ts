import { createContext } from 'svelte';
import type { Help } from '../../state/page/help.svelte.ts';

/** The page's help: set once, by the page, for whatever offers or shows something of it. */
export const [useHelp, setHelp] = createContext<Help>();
