import { afterEach, expect, it, vi } from 'vitest';
import { handInLink, handInOfLink } from '../../../src/lesson/hand-in/hand-in-text.ts';
import { TASKS } from '../../../src/lesson/tasks/index.ts';
import { ENGINE_VERSION } from '../../../src/model/basics/versions.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';
import { Platform } from '../../../src/state/hand-in/platform.svelte.ts';
import { endEffects, withEffects } from '../effects.svelte.ts';

afterEach(() => {
  endEffects();
  vi.unstubAllGlobals();
});

it('a platform gets the share of all tasks that are solved indeed, and what is handed in', () => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  const values: Record<string, string> = {};
  const api = {
    LMSInitialize: () => 'true',
    LMSGetValue: (name: string) => values[name] ?? '',
    LMSSetValue: (name: string, value: string) => ((values[name] = value), 'true'),
    LMSCommit: () => 'true',
    LMSFinish: () => 'true',
  };
  const platform = withEffects(() => new Platform(api, () => null));
  const attempt = { answer: { value: 1 }, engine: ENGINE_VERSION, trials: [] };
  const attempts = [
    { ...attempt, task: TASKS[0]!.id, verdict: 'yes' },
    { ...attempt, task: TASKS[1]!.id, verdict: 'no' },
    { ...attempt, task: TASKS[3]!.id, verdict: 'yes' },
  ] as const;
  const handIn = {
    ...{ name: '', claim: 'It spreads.', scenario: STANDARD_SCENARIO, engine: ENGINE_VERSION },
    ...{ digest: null, found: null, many: null, solved: {} },
  };
  expect(platform.handIn(handIn, { attempts })).toBe(true);
  expect(values).toMatchObject({ 'cmi.core.score.raw': '20', 'cmi.core.lesson_status': 'completed' });
  expect(values['cmi.suspend_data']).toBe(handInLink(handIn));
  expect(handInOfLink(values['cmi.suspend_data']!).handIn).toEqual(handIn);
});
