import type { SellingPresetId } from '../../model/scenario/presets/selling/index.ts';
import type { PresetWords } from './presets.ts';

/** The presets about selling to friends. Whoever speaks of income says of whom. */
export const sellingPresets: Record<SellingPresetId, PresetWords> = {
  'customers-plan': {
    title: 'Paid by customers',
    lesson:
      'Where customers pay, few join and few lose: of those who joined to earn, the middle one makes some twenty a month, and nobody gets rich.',
    watch: 'Compare the other side: the same town and the same luck, under a plan that pays for recruits.',
  },
  'recruits-plan': {
    title: 'Paid by recruits',
    lesson:
      'Where recruits pay, nearly all who joined to earn lose money, and it ends when the town is full – however large the town.',
    watch:
      'The first month looks good; by the third, the middle one loses. Then try 500 people, and 4,000: the same share loses.',
  },
  'eight-ball': {
    title: 'Seven in eight pay for one',
    lesson:
      'Everybody brings in two and is paid for the third level below: seven in eight have nobody there, at any depth.',
    watch: 'Add three levels: eight times as many people, and the same share loses.',
  },
  'one-in-ten': {
    title: 'One in ten leads ten',
    lesson:
      'Where all have the same chance, luck alone leaves half of all members without a recruit, and gives one in ten a team of ten.',
    watch: 'Halve the pitches: it takes twice as long, and nothing else changes.',
  },
  'what-they-are-told': {
    title: 'What they are told',
    lesson:
      'Saying what the middle one earned, instead of the claim, shrinks a plan that lives on recruits – but only after its first month, which looks good.',
    watch: 'Compare how many join once there is a truth to tell.',
  },
  'not-at-a-funeral': {
    title: 'Not at a funeral',
    lesson:
      'Selling at the wrong moment costs more than the sale: friends who feel used believe less of everything that follows.',
    watch: 'Train everybody to let such moments pass: more friends still believe them, and more is sold.',
  },
  'one-bad-apple': {
    title: 'One bad apple',
    lesson:
      'Some promise more than the product is. Their customers complain, and honest members of the same team sell less.',
    watch:
      'Set “Harm by complaints” to 0: in nineteen of twenty lucks the honest sell more, although nothing else has changed for them.',
  },
  overnight: {
    title: 'Closed overnight',
    lesson:
      'When the platform closes, those suffer most who know few people besides: without anybody left to ask, the business stops growing.',
    watch: 'Compare the other side, where everybody knows sixty people face to face.',
  },
  'flat-or-many-levels': {
    title: 'Flat, or many levels',
    lesson:
      'Levels sell no more: they move the money from the same sales upwards. The best-paid hundredth gets more than a tenth of all commissions.',
    watch: 'Take the levels away: as much is sold, and nobody is paid for what others order.',
  },
  'somebody-to-ask': {
    title: 'Somebody to ask',
    lesson: 'Where a sponsor who is still there supports them, far fewer members leave.',
    watch: 'Set “Support” to 0, and count those who have left.',
  },
};
