import type { StoryPresetId } from '../../model/scenario/presets/index.ts';

/** The title of a preset, its lesson in one sentence, and a hint where to look. */
export interface PresetWords {
  readonly title: string;
  readonly lesson: string;
  readonly watch: string;
}

export const presets: Record<StoryPresetId, PresetWords> = {
  'excellent-restaurant': {
    title: 'The excellent restaurant',
    lesson:
      'Most people who hear of it never go; about one in eight does. How far it gets is luck: of 500 runs, half ended between 7.5% and 57% of the town.',
    watch: 'Watch new patches grow where a visitor comes back delighted and starts the story afresh.',
  },
  'atrocious-restaurant': {
    title: 'The atrocious restaurant',
    lesson:
      'A bad story travels at least as far as a good one – and with hardly any visitors, there is nobody to set it right.',
    watch:
      'Compare how much of the story is left with the excellent restaurant: here it is less, because few go and tell it afresh.',
  },
  'ten-tell-ten': {
    title: 'Ten tell ten',
    lesson:
      'If everybody believed it and passed it on, all 11,111 people would know about one dinner within four days.',
    watch:
      'Watch the story reach ten times as many people every day – and how little of it arrives in the outermost ring.',
  },
  'sceptics-check': {
    title: 'The sceptics check',
    lesson:
      'People who doubt the story and go to see become new first-hand sources: doubters keep the story true.',
    watch: 'Set “Doubts it” to 0: the story gets nearly as far, but less of it is left.',
  },
  'forgotten-then-reminded': {
    title: 'Forgotten, then reminded',
    lesson: 'Forgotten is not lost: long after the last word, a chance reminder still sends people.',
    watch: 'The talk is over after some weeks. Watch people still go, until the memories have faded.',
  },
  'whisper-game': {
    title: 'The whisper game',
    lesson:
      'After five or six retellings about 70% of the details are gone; the feeling stays and grows stronger.',
    watch: 'Each ring is one retelling further from the table. Watch how little arrives after each.',
  },
  'exaggeration-backfires': {
    title: 'Exaggeration backfires',
    lesson: 'A story that promises more than the place offers fills tables – and makes critics.',
    watch:
      'Watch the disappointed visitors. Then set “Boast” to 0: fewer people come, and far fewer leave as critics.',
  },
  'paid-enthusiasm': {
    title: 'Paid enthusiasm',
    lesson:
      'Paid guests make more people hear of it, and not one more go: listeners notice the pay, and two in three shrug.',
    watch:
      'Set “Paid among the first” to 0%: about 27% of the town hear of it instead of 34%, half of them shrug, and as many go.',
  },
  'close-friends-or-followers': {
    title: 'Close friends or followers',
    lesson:
      'Online, the story travels further and arrives word for word – but fewer of those who hear it believe it.',
    watch: 'Set “Told online” to 0: the patches stay small, and more of the story is lost.',
  },
  'just-below-the-tipping-point': {
    title: 'Just below the tipping point',
    lesson:
      'Where each teller convinces fewer than one other person on average, every story dies out, sooner or later.',
    watch: 'Roll again and again: now and then hundreds hear of it, but it never wins over the town.',
  },
  'just-above-the-tipping-point': {
    title: 'Just above the tipping point',
    lesson:
      'With a little more trust, about every second story takes off: nearly everybody hears of it. The others still die within days.',
    watch:
      'Roll again and again: it dies soon or convinces about half the town, with hardly anything in between.',
  },
  'ten-free-dinners-neighbours': {
    title: 'Ten free dinners: neighbours',
    lesson: 'Ten neighbours have the same friends: most of what they tell is old news.',
    watch:
      'Watch one patch run out of people to tell: about 3% of the town hear of it. Then give the dinners to strangers.',
  },
  'ten-free-dinners-strangers': {
    title: 'Ten free dinners: strangers',
    lesson:
      'The same ten dinners, given to people far apart, start ten stories instead of one: two to three times as many people hear of it.',
    watch: 'Watch ten patches grow, to about 9% of the town; with ten neighbours it is about 3%.',
  },
  'what-surveys-say': {
    title: 'What the surveys say',
    lesson:
      'In a survey of 1993, a happy diner told 6 people and an unhappy one 5 (MasterCard and Yankelovich): at that rate, nearly every story stays small.',
    watch:
      'Other surveys found 9 or 10 for people who complain. Raise “Each passer-on tells” and “Fans tell” to 10 and watch this story take off.',
  },
};
