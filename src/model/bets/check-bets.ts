import type { Fault, Problem } from '../scenario/checks/faults.ts';
import {
  answersTo,
  LONGEST_NAME,
  MOST_GUESSES,
  POINTS,
  SUBJECTS,
  waysOf,
  WAYS,
  wholeOfBet,
  type Bets,
  type Guess,
  type NamedGuess,
  type Question,
} from './bet.ts';
import { plainName } from './bet-text.ts';

/** What was read, with a fault for each thing that is wrong; `null` where the question itself cannot be used. */
export interface CheckedBets {
  readonly bets: Bets | null;
  readonly faults: readonly Fault[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks bets that come from outside, of a town of so many people; guesses at fault are left out. */
export function checkBets(json: unknown, people: number): CheckedBets {
  const faults: Fault[] = [];
  const fault = (path: string, value: unknown, problem: Problem): null => {
    faults.push({ path, value, problem });
    return null;
  };
  if (!isObject(json)) {
    fault('bets', json, { code: 'notAnObject' });
    return { bets: null, faults };
  }
  const question = questionIn(json['question'], fault);
  if (!question) return { bets: null, faults };
  const list = json['guesses'] ?? [];
  if (!Array.isArray(list)) fault('guesses', list, { code: 'type', expected: 'object' });
  else if (list.length > MOST_GUESSES) fault('guesses', list.length, { code: 'tooMany', max: MOST_GUESSES });
  const guesses = (Array.isArray(list) ? (list as unknown[]).slice(0, MOST_GUESSES) : []).flatMap(
    (entry, index) => namedGuess(entry, `guesses[${index}]`, { question, people, fault }) ?? [],
  );
  return { bets: { question, guesses }, faults };
}

type Note = (path: string, value: unknown, problem: Problem) => null;

function questionIn(json: unknown, fault: Note): Question | null {
  if (!isObject(json)) return fault('question', json, { code: 'notAnObject' });
  const about = SUBJECTS.find((subject) => subject === json['about']);
  if (!about) return fault('question.about', json['about'], { code: 'choice', options: SUBJECTS });
  const options = waysOf(about);
  const way = WAYS.find((one) => one === json['way'] && options.includes(one));
  return way ? { about, way } : fault('question.way', json['way'], { code: 'choice', options });
}

interface Asked {
  readonly question: Question;
  readonly people: number;
  readonly fault: Note;
}

function namedGuess(json: unknown, path: string, asked: Asked): NamedGuess | null {
  const { fault, question } = asked;
  if (!isObject(json)) return fault(path, json, { code: 'notAnObject' });
  const { name = '' } = json;
  if (typeof name !== 'string') return fault(`${path}.name`, name, { code: 'type', expected: 'text' });
  if ([...name].length > LONGEST_NAME)
    return fault(`${path}.name`, name, { code: 'tooLong', maxLength: LONGEST_NAME });
  const guess = guessIn(json[question.way], `${path}.${question.way}`, asked);
  return guess && { name: plainName(name), guess };
}

function guessIn(value: unknown, path: string, { question, people, fault }: Asked): Guess | null {
  const { about, way } = question;
  if (way === 'curve') return curveIn(value, path, fault);
  const whole = wholeOfBet(about, { people });
  const max = way === 'choice' ? answersTo(about, { people }).length - 1 : whole;
  const isWhole = way === 'choice' || whole > 1;
  if (typeof value !== 'number' || (isWhole && !Number.isInteger(value)))
    return fault(path, value, { code: 'type', expected: isWhole ? 'whole' : 'number', min: 0, max });
  if (!(value >= 0 && value <= max)) return fault(path, value, { code: 'range', min: 0, max });
  return way === 'choice' ? { way, choice: value } : { way, number: value };
}

function curveIn(value: unknown, path: string, fault: Note): Guess | null {
  const list: unknown[] = Array.isArray(value) ? value : [];
  const curve = list.filter(
    (share): share is number => typeof share === 'number' && share >= 0 && share <= 1,
  );
  const rises = curve.every((share, point) => point === 0 || share >= curve[point - 1]!);
  if (curve.length !== POINTS || list.length !== POINTS || !rises)
    return fault(path, value, { code: 'type', expected: 'number', min: 0, max: 1 });
  return { way: 'curve', curve };
}
