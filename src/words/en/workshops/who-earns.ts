import type { whoEarns as outline } from '../../../lesson/workshops/who-earns.ts';
import type { WorkshopWords } from '../../../lesson/workshops/outline.ts';

/** The workshop on network marketing. Whoever speaks of income says of whom. */
export const whoEarns: WorkshopWords<(typeof outline)[number]['id']> = {
  title: 'Who earns?',
  chapters: {
    like: {
      title: 'You like it, you tell',
      text: 'You like a product, and you tell your friends.\n\nNow the company pays you for what they buy, and for what those order whom you bring in.',
      watch: 'Ten founders in a town of 3,000. Everybody else has heard of nothing yet.',
      notes:
        'Ask who has been asked to join something like this. Do not judge the plan, and do not name a company: two plans will stand beside each other, and the room will see what differs.',
    },
    customers: {
      title: 'A plan that pays for customers',
      text: 'Joining costs 20. Nobody has to order anything. One is paid for what **customers** buy, and may return what is left.\n\n3,000 people, one year.',
      watch: 'Watch how slowly it grows: most who like it buy, and do not join.',
      bet: {
        question: 'Of 100 who join to earn, how many are ahead after a year?',
        answers: ['nearly all', 'about half', 'about five'],
      },
      lesson:
        '{members} have joined. Of those who joined to earn, {lost} lost money; the middle one made {median} in the year.',
      notes:
        'Hands first, then the run. Some forty join, and only a handful of them joined to earn: say that the share rests on few people. Nobody gets rich: the middle one makes some ten or twenty a month.',
    },
    seller: {
      title: 'One of them',
      text: '',
      watch: 'The one in the middle of those who joined to earn: what was paid, and what came back.',
      notes:
        'Read the lines aloud, from the fee down. Click anybody in the town and press A for their accounts: a founder, somebody who joined late.',
    },
    recruits: {
      title: 'A plan that pays for recruits',
      text: 'The same town, the same people, the same luck. Now joining costs 200, most of it paid upwards; everybody orders 3 units a month; nobody has to sell.',
      watch: 'Watch it fill the town. When nobody is left to be asked, it stops.',
      bet: {
        question: 'And of 100 who join this one to earn, how many are ahead after a year?',
        answers: ['nearly all', 'about half', 'about five'],
      },
      lesson:
        '{members} have joined. Of those who joined to earn, {lost} lost money; the middle one stands at {median}.',
      notes:
        'Press W: the other side, same people and same luck. What people usually answer: about half, since the founders on the posters are real. They are: the best-paid one has earned more than 20,000 here. Ask what the first month looked like: good. That is why it spreads.',
    },
    bigger: {
      title: 'Then take a bigger town',
      text: '“It only failed because the town was full.”\n\nThe same plan among 4,000 people.',
      bet: {
        question: 'In a larger town, what share of them loses?',
        answers: ['a smaller one', 'the same', 'a larger one'],
      },
      lesson: '{lost} of those who joined to earn. In a town of 500 it is the same share.',
      notes:
        'Whoever joins last has nobody below, and the last row is always the longest. An objection you will hear: “But there are eight billion people.” Then the last row is in the billions.',
    },
    pay: {
      title: 'Who paid?',
      text: 'Where did the money come from, in the town of 3,000?',
      watch: 'Nearly everybody who buys is a member.',
      lesson:
        'Of all that members ordered, {retail} was sold to somebody outside. The rest of the pay comes from members.',
      notes:
        'This is the question that courts ask: does the product reach people who would buy it without the plan? Say what the model leaves out: travel, training fees and credit, so that real costs are higher.',
    },
    told: {
      title: 'Said at the door',
      text: 'The same plan. But whoever is asked now hears what the middle one of the members has earned so far.',
      watch: 'The first month looks good, and it is the truth then.',
      bet: {
        question: 'How many join now, of more than 2,600 before?',
        answers: ['as many as before', 'fewer than half', 'nobody'],
      },
      lesson:
        '{members} join. Of those who joined to earn, {lost} still lose: the truth comes later than the good first month.',
      notes:
        'Honest numbers shrink it, and do not mend it. Ask what would: paying for customers, as in chapter 2.',
    },
    monday: {
      title: 'Monday morning',
      text: 'Three questions for any offer:\n\n- Who pays me?\n- What does the middle one earn?\n- Whom do I lose?',
      notes:
        'Have each write down the second question in their own words, and whom they would ask. Somebody in the room may be in such a plan: leave them the way out, and talk afterwards.',
    },
  },
};
