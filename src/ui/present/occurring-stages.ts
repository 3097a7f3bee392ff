import { STAGES, type Stage } from '../../model/story/stages.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** The stages that somebody is in, or was, in the run on show: of the others the room need not know. */
export const occurringStages = ({ day, run }: Session): Stage[] =>
  STAGES.filter(
    (stage, code) => day.countOf(stage) > 0 || run.recording?.stagesByDay.some((counts) => counts[code]! > 0),
  );
