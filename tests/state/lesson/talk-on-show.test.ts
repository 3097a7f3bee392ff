import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TalkOnShow } from '../../../src/state/lesson/talk-on-show.svelte.ts';
import { stepsOf } from '../../../src/lesson/chapter-steps.ts';
import type { Shown } from '../../../src/lesson/talk.ts';
import { rememberedTalk, rememberTalk } from '../../../src/state/lesson/talk-memory.ts';
import { rememberRoom } from '../../../src/state/page/room-storage.ts';
import { WORKSHOP_IDS, WORKSHOPS } from '../../../src/lesson/workshops/index.ts';
import { workshopTalk } from '../../../src/lesson/workshops/outline.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { talkOf } from '../../lesson/talks.ts';
import { withEffects } from '../effects.svelte.ts';
import { endSessions, sessionOnService } from '../sessions.ts';

/** What a tab remembers. */
let room: Map<string, string>;
beforeEach(() => {
  room = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => room.get(key) ?? null,
    setItem: (key: string, text: string) => void room.set(key, text),
    removeItem: (key: string) => void room.delete(key),
  });
});
afterEach(() => (vi.unstubAllGlobals(), endSessions()));

const town = { people: 200, days: 20, seed: 'a' };
const bet = { question: 'How many?', answers: ['few', 'many'], right: 1 };

const talk = talkOf({
  talk: 1,
  title: 'Two dinners',
  chapters: [
    {
      title: 'One',
      text: 'One dinner.',
      scenario: town,
      bet,
      lesson: '{reach} have heard.',
      show: { layout: 'rings' },
    },
    { title: 'Two', text: 'Ask first.', changes: { diners: { count: 3 } }, bet: { ...bet, right: 0 } },
    { title: 'Three', changes: { diners: { count: 9 } }, day: 2, lesson: 'More.' },
    { title: 'Monday' },
  ],
});

function onShow(place = 0) {
  const { session } = sessionOnService();
  return { session, show: withEffects(() => new TalkOnShow(session, () => talk, place)) };
}

/** Goes through the whole talk, and says what was on show. */
function walk(show: TalkOnShow, step: () => void, isOver: () => boolean): string[] {
  const seen = [`${show.place} ${show.step}`];
  while (!isOver()) {
    step();
    seen.push(`${show.place} ${show.step}`);
  }
  return seen;
}

describe('a talk on show', () => {
  const whole = [
    '0 text',
    '0 bet',
    '0 run',
    '0 lesson',
    '1 text',
    '1 bet',
    '1 run',
    '2 run',
    '2 lesson',
    '3 text',
  ];

  it('goes from question to bet to run to lesson, one press each, and back the same way', () => {
    const { show } = onShow();
    expect(
      walk(
        show,
        () => show.goOn(),
        () => show.isAtEnd,
      ),
    ).toEqual(whole);
    show.goOn();
    expect([show.place, show.step, show.next]).toEqual([3, 'text', null]);
    expect(
      walk(
        show,
        () => show.goBack(),
        () => show.isAtStart,
      ),
    ).toEqual([...whole].reverse());
    show.goBack();
    expect(show.isAtStart).toBe(true);
  });

  it.each(WORKSHOP_IDS)('leads through the workshop %s and back, in every language', (id) => {
    for (const { workshops } of Object.values(LANGUAGES)) {
      const workshop = workshopTalk(WORKSHOPS[id], workshops[id]);
      const steps = workshop.chapters.flatMap((_, place) =>
        stepsOf(workshop.chapters, place).map((step) => `${place} ${step}`),
      );
      const { session } = sessionOnService();
      const led = withEffects(() => new TalkOnShow(session, () => workshop));
      const on = () => led.goOn();
      const back = () => led.goBack();
      expect(walk(led, on, () => led.isAtEnd)).toEqual(steps);
      expect(walk(led, back, () => led.isAtStart)).toEqual(steps.toReversed());
    }
  });

  it('plays the run when it is its turn, and stands on its end with the lesson', async () => {
    const { session, show } = onShow();
    await vi.waitFor(() => expect(session.run.isOver).toBe(true));
    flushSync();
    expect([session.playback.day, session.playback.isPlaying]).toEqual([0, false]);
    show.goTo(0);
    show.goOn();
    show.goOn();
    expect([show.step, session.playback.day, session.playback.isPlaying]).toEqual(['run', 0, true]);
    show.goOn();
    expect([session.playback.day, session.playback.isPlaying]).toEqual([session.lastDay, false]);
    expect(show.measured!.byDay.reach.at(-1)).toBe(session.run.recording!.days.at(-1)!.reach);
    show.goBack();
    expect([session.playback.day, session.playback.isPlaying]).toEqual([0, true]);
  });

  it('stops where the chapter stops, before the run is over', async () => {
    const { session, show } = onShow(2);
    await vi.waitFor(() => expect(session.run.isOver).toBe(true));
    session.playback.goTo(5);
    flushSync();
    expect([session.playback.day, session.playback.isPlaying]).toEqual([2, false]);
    show.goOn();
    expect(session.playback.day).toBe(2);
  });

  it('keeps what the room has bet, wherever one goes, and with other luck', () => {
    const { show } = onShow();
    show.raise(1);
    expect(show.asked).toBeNull();
    show.goOn();
    for (const choice of [0, 1, 1, 7, 1]) show.raise(choice);
    expect(show.asked!.counts).toEqual([1, 3]);
    show.lower();
    show.lower(0);
    show.lower(0);
    expect(show.asked!.counts).toEqual([0, 2]);
    show.goBack();
    show.goOn();
    expect(show.asked!.counts).toEqual([0, 2]);
    show.again();
    show.goOn();
    expect([show.step, show.answered!.counts, show.answered!.bet.right]).toEqual(['lesson', [0, 2], 1]);
    show.goTo(3);
    show.goTo(0);
    show.goOn();
    expect(show.asked!.counts).toEqual([0, 2]);
  });

  it('answers a bet with the next lesson, not with a run that would give it away', () => {
    const { show } = onShow(1);
    show.goOn();
    show.raise(0);
    show.goOn();
    expect([show.step, show.answered]).toEqual(['run', null]);
    show.goOn();
    show.goOn();
    expect([show.place, show.step, show.answered!.counts]).toEqual([2, 'lesson', [1, 0]]);
  });

  it('runs again with other luck, which the chapter keeps', () => {
    const { session, show } = onShow();
    show.again();
    const { seed } = session.settings.scenario;
    expect(seed).not.toBe('a');
    expect([show.step, session.playback.isPlaying]).toEqual(['run', true]);
    show.goTo(1);
    expect(session.settings.scenario).toMatchObject({ seed: 'a', 'diners.count': 3 });
    show.goTo(0);
    expect(session.settings.scenario.seed).toBe(seed);
  });

  it('shows the run without the chapter’s change as its twin, with the same luck', () => {
    const { session, show } = onShow(1);
    show.again();
    const { seed } = session.settings.scenario;
    show.toggleTwin();
    expect(session.settings.scenario).toMatchObject({ seed, 'diners.count': 1 });
    show.toggleTwin();
    expect(session.settings.scenario).toMatchObject({ seed, 'diners.count': 3 });
    show.goTo(0);
    show.toggleTwin();
    expect([show.twin, show.isTwin]).toEqual([null, false]);
  });

  it.each([
    ['before', true, { 'diners.count': 3 }],
    ['twin', false, { 'diners.count': 3 }],
    ['whisper-game', false, { 'diners.count': 500 }],
  ])(
    'has its run beside another one where it says so (%s), with the same luck',
    (compare, isFirst, values) => {
      const [first, second, third, ...rest] = talk.chapters;
      const beside = {
        ...talk,
        chapters: [first!, second!, { ...third!, show: { compare } as Shown }, ...rest],
      };
      const { session } = sessionOnService();
      const show = withEffects(() => new TalkOnShow(session, () => beside, 2));
      show.again();
      const { seed } = session.settings.scenario;
      expect(show.beside).toMatchObject({ isFirst, scenario: { ...values, seed } });
      show.goTo(1);
      expect(show.beside).toBeNull();
    },
  );

  it('goes on where it was when the page is loaded again, with all that the room has bet', () => {
    const { session, show } = onShow();
    show.goOn();
    for (const choice of [0, 1, 1]) show.raise(choice);
    show.again();
    show.goTo(0);
    show.goOn();
    rememberTalk(talk, show.memory);
    const { asked, memory } = rememberedTalk()!;
    expect(asked).toEqual(talk);
    const other = sessionOnService().session;
    const again = withEffects(() => new TalkOnShow(other, () => talk, memory));
    expect([again.place, again.step, again.asked!.counts]).toEqual([0, 'bet', [1, 2]]);
    expect(other.settings.scenario.seed).toBe(session.settings.scenario.seed);
  });

  it.each([null, 'x', '3', '{}', '{"talk":1,"memory":{}}', '{"talk":{"talk":9},"memory":{"place":-1}}'])(
    'begins nothing by itself where what is remembered is no talk: %s',
    (text) => {
      rememberRoom(text);
      expect(rememberedTalk()).toBeNull();
    },
  );

  it('goes to no chapter that is not there, whatever is remembered', () => {
    rememberRoom(JSON.stringify({ talk: 'own', memory: { place: 99, step: 99, choices: { 0: ['x', 1] } } }));
    const { memory } = rememberedTalk()!;
    const { session } = sessionOnService();
    const show = withEffects(() => new TalkOnShow(session, () => talk, memory));
    expect([show.place, show.step]).toEqual([3, 'text']);
    expect(memory.choices).toEqual({ 0: [1] });
  });

  it('leaves layout and colours as they were where a chapter says nothing of them', () => {
    const { show } = onShow(2);
    expect(show.shown).toEqual({ layout: 'rings' });
  });

  it('goes back from one of many runs to all of them', () => {
    const { session, show } = onShow(2);
    show.watch('a#7');
    expect([session.settings.scenario.seed, show.isWatching]).toEqual(['a#7', true]);
    expect(show.endWatching()).toBe(true);
    expect([session.settings.scenario.seed, show.isWatching, show.endWatching()]).toEqual([
      'a',
      false,
      false,
    ]);
  });
});
