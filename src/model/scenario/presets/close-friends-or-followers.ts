import type { Preset } from './preset.ts';

/** Ten close friends and sixty followers each, seven tellings in ten made online; the twin only speaks. */
export const closeFriendsOrFollowers = {
  id: 'close-friends-or-followers',
  changes: {
    seed: 'school',
    people: 3000,
    'listeners.wantDetail': 0,
    'online.contacts': 60,
    'online.share': 0.7,
  },
  twin: { 'online.share': 0 },
} as const satisfies Preset;
