import { ownNames } from '../../state/page/own-names.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import type { Words } from '../../words/index.ts';
import { personNames, type NamedTown, type PersonNames } from './person-names.ts';

/** The town of the run on show. */
export const townOnShow = ({ run, settings }: Session): NamedTown => ({
  given: run.recording?.opened.names ?? null,
  seed: (run.scenario ?? settings.scenario).seed,
  pool: ownNames.pool,
});

/** The names of everybody in the run on show; the people on the path of a story have different ones. */
export const namesOnShow = (
  session: Session,
  { way }: { readonly way: readonly number[] },
  words: Words,
): PersonNames => personNames(townOnShow(session), words).among(way);
