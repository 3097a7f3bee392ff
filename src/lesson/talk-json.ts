import { differences, nested } from '../model/scenario/scenario.ts';
import { claimText } from './claim.ts';
import { TALK_VERSION, type Chapter, type Talk } from './talk.ts';

/** The JSON form of a talk, as {@link checkTalk} reads it; what is empty is left out. */
export const talkJson = ({ title, chapters }: Talk): Record<string, unknown> => ({
  talk: TALK_VERSION,
  title,
  chapters: chapters.map(chapterJson),
});

function chapterJson({ scenario, changes, show, claims, ...rest }: Chapter): Record<string, unknown> {
  const written = Object.entries(rest).filter(([, value]) => value !== '' && value !== null);
  return {
    ...{ title: rest.title, ...Object.fromEntries(written) },
    ...(scenario && { scenario: nested(differences(scenario)) }),
    ...(Object.keys(changes).length > 0 && { changes: nested(changes) }),
    ...(Object.keys(show).length > 0 && { show }),
    ...(claims.length > 0 && { claims: claims.map(claimText) }),
  };
}
