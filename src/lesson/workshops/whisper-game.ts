import type { Outline } from './outline.ts';

/** What a story loses from mouth to mouth, who keeps it true, and what promising too much does. */
export const whisperGame = [
  { id: 'room', minutes: 4, show: { whisper: 'room' } },
  {
    id: 'chains',
    minutes: 2,
    scenario: 'whisper-game',
    right: 2,
    show: { layout: 'rings', colour: 'left', chart: 'story' },
    claims: ['retold between 28% and 38%', 'reach at least 5000'],
  },
  { id: 'beside', minutes: 2, show: { whisper: 'beside' } },
  {
    id: 'simple',
    minutes: 1,
    changes: { 'drift.loss': 0.1 },
    right: 1,
    claims: ['retold between 48% and 60%'],
  },
  {
    id: 'believers',
    minutes: 1,
    scenario: 'sceptics-check',
    changes: { 'listeners.verify': 0 },
    right: 1,
    show: { layout: 'town', chart: 'left' },
    claims: ['retold between 30% and 42%', 'visits between 400 and 700'],
  },
  {
    id: 'sceptics',
    minutes: 1,
    changes: { 'listeners.verify': 0.2 },
    claims: ['retold between 48% and 62%', 'visits between 1200 and 1700', 'reach at least 90%'],
  },
  {
    id: 'boast',
    minutes: 2,
    scenario: 'exaggeration-backfires',
    right: 2,
    show: { colour: 'stage', chart: 'visits' },
    claims: ['visits between 550 and 750', 'critics between 180 and 300'],
  },
  {
    id: 'honest',
    minutes: 1,
    changes: { 'campaign.boast': 0 },
    claims: ['visits between 350 and 500', 'critics at most 80'],
  },
  { id: 'monday', minutes: 1 },
] as const satisfies Outline;
