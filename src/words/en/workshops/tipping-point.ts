import type { tippingPoint as outline } from '../../../lesson/workshops/tipping-point.ts';
import type { WorkshopWords } from '../../../lesson/workshops/outline.ts';

/** The workshop on the tipping point. */
export const tippingPoint: WorkshopWords<(typeof outline)[number]['id']> = {
  title: 'The tipping point',
  chapters: {
    below: {
      title: 'Nine in a hundred',
      text: 'Everybody who is convinced tells all ten friends. A friend’s word convinces 9 times in 100.\n\n3,000 people.',
      watch: 'Count the orange dots: they are those who pass it on.',
      bet: {
        question: 'How many of the 3,000 hear of it?',
        answers: ['nearly all', 'about half', 'fewer than 300'],
      },
      lesson: '{reach} hear of it, and then it is over.',
      notes:
        'Expect most hands at “about half”: everybody tells ten, after all. Show it, and say nothing yet.',
    },
    above: {
      title: 'Fourteen in a hundred',
      text: 'The same people. Now a friend’s word convinces 14 times in 100.',
      watch: 'Nothing happens for days. Then watch the slope.',
      bet: {
        question: 'And now?',
        answers: ['a few more than before', 'about half', 'nearly all'],
      },
      lesson:
        '{reach%} hear of it, {convinced%} are convinced. Five in a hundred more, and everything is different.',
      notes:
        'The curve is flat for a week. Ask: “Who would have stopped the campaign by now?” That is worth more than the end of the curve.',
    },
    sum: {
      title: 'The sum behind it',
      text: 'Ten friends × 9 % = **0.9** new tellers for each teller.\n\nTen friends × 14 % = **1.4**.\n\nBelow one, every story dies. Above one, it may live.',
      notes:
        'Let somebody else say why one is the number. An objection you will hear: “My product is not a disease.” Right: nobody has to like it to be infected. The sum is the same, and that is all.',
    },
    luck: {
      title: 'A hundred towns',
      text: 'Above the tipping point, with one first guest, a hundred times.',
      bet: {
        question: 'In how many of 100 towns does it take off?',
        answers: ['nearly all', 'about half', 'about ten'],
      },
      lesson:
        'In about half. Where it does, nearly everybody hears of it; where it does not, hardly anybody.',
      notes:
        'There is hardly a dot in the middle: that is the point. A mean of 1,500 describes no town at all. If the hundred runs take long, go on; they come in behind you.',
    },
    campaign: {
      title: 'What ten free dinners do',
      text: 'Back to nine in a hundred. Now there are ten first guests instead of one.',
      bet: {
        question: 'Does that carry it over the tipping point?',
        answers: [
          'yes, nearly all hear of it',
          'no, but many more than before',
          'no, about as few as before',
        ],
      },
      lesson: '{reach} hear of it. Ten guests start ten stories, and each of them dies.',
      notes:
        'A campaign multiplies; it does not tip. Over a hundred lucks the middle one is about 560 people. It may pass for a success: ask what happens when the free dinners end.',
    },
    word: {
      title: 'What a better word does',
      text: 'Fourteen in a hundred, and five first guests.',
      lesson: '{reach%} hear of it. Above the tipping point, five guests are nearly always enough.',
      notes:
        'In 96 of 100 lucks it takes off with five first guests, with one in 49. So: first the word, then the guests, not the other way round.',
    },
    monday: {
      title: 'Monday morning',
      text: '- How many does one of your customers convince: more than one, or fewer?\n- Would a better word help more than more guests?\n- How long would you wait while the curve is flat?',
      notes:
        'Each writes down one number for the first question. If anything failed: the link opens the same runs.',
    },
  },
};
