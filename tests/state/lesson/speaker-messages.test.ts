import { describe, expect, it } from 'vitest';
import { askIn, askMessage, stateIn, stateMessage } from '../../../src/state/lesson/speaker-messages.ts';

const state = {
  language: 'en',
  title: 'Ten tell ten',
  chapter: '2 · The sum',
  now: 'Everybody tells ten.',
  notes: 'Wait.',
  next: 'the bet',
  begun: 0,
  due: 3,
  whole: 15,
};

describe('messages between the wall and the speaker', () => {
  it('arrive as they were sent', () => {
    expect(stateIn(stateMessage(state))).toEqual(state);
    expect(askIn(askMessage('goOn'))).toBe('goOn');
  });

  it.each([
    null,
    'goOn',
    7,
    [],
    {},
    { kind: 'tell-ten-speaker', ask: 'format' },
    { kind: 'tell-ten-talk', state: { title: 1 } },
  ])('that others send are none: %j', (message) => {
    expect([stateIn(message), askIn(message)]).toEqual([null, null]);
  });
});
