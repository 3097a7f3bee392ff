import type { PresetId } from '../../model/scenario/presets/index.ts';

/** What a preset is called, what it teaches in one sentence, and where to look. */
export interface PresetWords {
  readonly title: string;
  readonly lesson: string;
  readonly watch: string;
}

export const presets: Record<PresetId, PresetWords> = {
  'excellent-restaurant': {
    title: 'The excellent restaurant',
    lesson:
      'Most who hear of it never go: about one in eight does, and that is enough to keep the story alive.',
    watch: 'Watch the stains grow where a visitor comes back delighted and starts the story afresh.',
  },
  'atrocious-restaurant': {
    title: 'The atrocious restaurant',
    lesson:
      'A bad story travels as far as a good one – and with hardly a visitor, nobody is left to set it right.',
    watch:
      'Watch how much less of the story is left than at the excellent restaurant: few go, so few tell it afresh.',
  },
  'ten-tell-ten': {
    title: 'Ten tell ten',
    lesson: 'If everybody believed and passed it on, one dinner would fill a town of 11,111 in four days.',
    watch: 'Watch the rings fill tenfold every day – and how little of the story reaches the outermost.',
  },
  'sceptics-check': {
    title: 'The sceptics check',
    lesson:
      'Whoever distrusts the story and goes to see becomes a new first-hand source: doubters keep it true.',
    watch: 'Set “Doubts, may check” to 0: the story gets nearly as far, and less of it is left.',
  },
  'forgotten-then-reminded': {
    title: 'Forgotten, then reminded',
    lesson: 'Forgotten is not lost: long after the last word has been said, the street still sends people.',
    watch: 'The talk is over after some weeks. Watch who still goes, until the memories have faded.',
  },
  'whisper-game': {
    title: 'The whisper game',
    lesson:
      'After five or six retellings about 70% of the details are gone; the feeling stays, and sharpens.',
    watch: 'Each ring is one retelling further from the table. Watch the right-hand chart fall.',
  },
  'exaggeration-backfires': {
    title: 'Exaggeration backfires',
    lesson: 'A story that promises more than the place gives fills tables – and makes critics.',
    watch: 'Watch the let-down ones. Then set “Boast” to 0: fewer come, and far fewer leave as critics.',
  },
  'paid-enthusiasm': {
    title: 'Paid enthusiasm',
    lesson:
      'Paid tellers reach more people at first and convince fewer of them: played enthusiasm is noticed.',
    watch: 'Compare the unmoved in the first days with “Paid among the first” at 100% and at 0%.',
  },
  'close-friends-or-followers': {
    title: 'Close friends or followers',
    lesson:
      'Online, the story gets farther and arrives word for word – but fewer of those who hear it believe it.',
    watch: 'Set “Told online” to 0: the stains stay small, and more of the story is lost on the way.',
  },
  'just-below-the-tipping-point': {
    title: 'Just below the tipping point',
    lesson: 'Where a teller convinces less than one other on average, every story dies, whatever its luck.',
    watch: 'Try other luck again and again: it never takes off.',
  },
  'just-above-the-tipping-point': {
    title: 'Just above the tipping point',
    lesson:
      'A little more trust, and about every second story takes off; the others still die in the first days.',
    watch:
      'Try other luck again and again: it dies at once or convinces half the town – hardly anything in between.',
  },
  'ten-free-dinners-neighbours': {
    title: 'Ten free dinners: neighbours',
    lesson: 'Ten neighbours have the same friends: most of what they tell is old news.',
    watch: 'Watch one stain use itself up; then give the dinners to strangers.',
  },
  'ten-free-dinners-strangers': {
    title: 'Ten free dinners: strangers',
    lesson: 'The same ten dinners, given to people far apart, start ten stories instead of one.',
    watch: 'Watch ten stains grow, and compare the reach with that of ten neighbours.',
  },
  'what-surveys-say': {
    title: 'What the surveys say',
    lesson:
      'In a survey of 1993, a happy diner told 6 people and an unhappy one 5 (MasterCard and Yankelovich): at that, most stories stay small.',
    watch:
      'Other surveys found 9 or 10 for those who complain. Raise “Who passes it on tells” and “A fan tells” to 10 and watch a story take off.',
  },
};
