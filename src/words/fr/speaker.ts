import type { SpeakerWords } from '../en/speaker.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** The time of day, with minutes. */
const clock = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' });

const minutesAndSeconds = (minutes: number): string => {
  const seconds = Math.floor(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** The speaker's notes, in French. */
export const speaker = typeset<SpeakerWords>({
  open: 'Notes dans leur propre fenêtre (S)',
  strip: 'Notes au bas de cet écran (N)',
  blocked: 'Le navigateur n’a pas laissé les notes s’ouvrir.',
  press: 'Ouvrir les notes',
  dismiss: 'S’en passer',
  window: (title) => `Vos notes : ${title}`,
  next: 'Ensuite :',
  atEnd: 'la fin',
  steps: {
    text: (title) => `chapitre « ${title} »`,
    bet: () => 'le pari',
    run: () => 'la simulation',
    lesson: () => 'la leçon',
  },
  noNotes: 'Pas de notes pour ce chapitre.',
  elapsed: (minutes, due, whole) =>
    `${minutesAndSeconds(minutes)}${due === null || whole === null ? '' : ` · prévu : ${count(due)} sur ${count(whole)} min`}`,
  clock: (now) => clock.format(now),
  back: 'Retour',
  on: 'Suite',
  play: 'Lire ou suspendre',
  blank: 'Écran noir',
  waiting: 'En attente de l’exposé …',
  alone: 'Ce sont les notes d’un exposé. Ouvrez-les depuis l’exposé, avec S.',
});
