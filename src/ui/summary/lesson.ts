import type { Path } from '../../model/scenario/parameters.ts';
import { twinPaths } from '../../model/scenario/presets/index.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** Texts about a scenario, which change nothing in it: they are its title and its first line. */
const TEXTS: readonly Path[] = ['name', 'note'];

/** The paths that were changed in the preset, but for the texts about it. */
export const changedValues = ({ settings }: Session): readonly Path[] =>
  settings.changed.filter((path) => !TEXTS.includes(path));

/** Whether the preset's lesson holds for the scenario: it does for the preset and its twin; of another one it may be wrong. */
export const lessonHolds = (session: Session): boolean =>
  changedValues(session).every((path) => twinPaths(session.settings.base).includes(path));
