import { createContext } from 'svelte';
import type { Path } from '../../model/scenario/parameters.ts';

/** Tries every value of a number: set once, by the page, for each control that offers it. */
export const [useTryEvery, setTryEvery] = createContext<(path: Path) => void>();
