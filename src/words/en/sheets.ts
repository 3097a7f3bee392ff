import type { WorkshopId } from '../../lesson/workshops/index.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** What a facilitator should know about a workshop beforehand. */
interface Sheet {
  /** What it is good for, and with whom. */
  readonly aim: string;
  /** What is needed besides a projector. */
  readonly needs: string;
  /** What people usually answer, and what to make of it. */
  readonly answers: readonly string[];
  readonly objections: readonly { readonly said: string; readonly answer: string }[];
}

const all: Readonly<Record<WorkshopId, Sheet>> = {
  'ten-tell-ten': {
    aim: 'For whoever hopes that word of mouth will do it. Afterwards they know why ten times ten times ten is not how it goes, and what luck has to do with it.',
    needs:
      'nothing. Ask in chapter 1 how many people each has told of a restaurant this month, and keep the number.',
    answers: [
      'The sum (chapter 2): most guess about 1,000. It is 11,111.',
      'People are not pipes (4): nearly all, right after the sum. It is a third to a half.',
      'Luck (6): “nearly all” from whoever trusts quality, “fewer than ten” from whoever has launched something. It is about 70.',
      'Ten dinners (7): neighbours, because they talk. Far apart reaches two to three times as many.',
    ],
    objections: [
      {
        said: 'But I post to 300 people.',
        answer: 'How many of them would say that you told them? Count those.',
      },
      {
        said: 'Online everybody knows strangers.',
        answer: 'Right, and that is what long ties are. Show them afterwards: it speeds things up.',
      },
      {
        said: 'It is only a model.',
        answer: 'It is. Name the assumption that you would change, change it, and run it.',
      },
    ],
  },
  'whisper-game': {
    aim: 'For whoever writes messages. Afterwards they know what survives retelling, who keeps it true, and what promising too much costs.',
    needs:
      'eight people who step outside, and a sentence with four details. Somebody types; somebody else ticks.',
    answers: [
      'What is left (chapter 2): half. It is about a third over all who were told.',
      'Half the loss (4): twice as much. It is about half, since the loss adds up.',
      'Doubters (5): they kill it. Where the place is good, they keep it true.',
      'The boast (7): more guests, and that is all. There are more guests, and critics.',
    ],
    objections: [
      {
        said: 'We did much better than that.',
        answer: 'You listened hard, in silence, because you knew that it was a game. Good.',
      },
      {
        said: 'Doubters might be disappointed.',
        answer: 'Where the place is poor they are, and say so: chapters 7 and 8.',
      },
      {
        said: 'Online, nobody retells: they share the original.',
        answer: 'True of a link, not of what is said about it. Ask what they said when they last shared one.',
      },
    ],
  },
  'tipping-point': {
    aim: 'For whoever plans a campaign. Afterwards they ask first whether one teller brings more than one other, and only then how many guests to invite.',
    needs: 'nothing. A flip chart helps for the sum in chapter 3.',
    answers: [
      'Nine in a hundred (chapter 1): about half. It dies out below 300.',
      'Fourteen in a hundred (2): a few more than before. It is nearly all.',
      'A hundred towns (4): nearly all. It is about half, and hardly any town lies in between.',
      'Ten free dinners (5): yes. They multiply it, and do not tip it.',
    ],
    objections: [
      { said: 'My product is not a disease.', answer: 'Right. The sum is the same, and that is all.' },
      {
        said: 'Our last campaign worked.',
        answer: 'What happened when it ended? Above the tipping point it would have gone on.',
      },
      {
        said: 'Nobody knows their own number.',
        answer:
          'Ask twenty customers who told them, and whom they have told. That is enough to see on which side you are.',
      },
    ],
  },
  'who-earns': {
    aim: 'For whoever has been asked to join, or advises those who are. Afterwards they ask of any offer who pays, and what the middle one earns.',
    needs: 'nothing. Name no company: two plans stand beside each other. Somebody in the room may be in one.',
    answers: [
      'Paid for customers (chapter 2): few ahead. It is nearly all of those who joined to earn, and little each.',
      'Paid for recruits (4): about half. About five in a hundred are ahead.',
      'A bigger town (5): a smaller share loses. It is the same.',
      'The truth at the door (7): nobody would join. More than a third as many as before do.',
    ],
    objections: [
      {
        said: 'I know somebody who got rich.',
        answer: 'So does the model: the best-paid one has more than 20,000. Ask for the middle one.',
      },
      {
        said: 'Those who fail do not work hard enough.',
        answer: 'Here all work equally hard, and the same share loses. It is the last row that is long.',
      },
      {
        said: 'The numbers are invented.',
        answer: 'They are a plan’s own rules, carried out. Type in the plan that you have in mind.',
      },
    ],
  },
};

/** The facilitator's sheets. */
export const sheets = {
  name: 'Facilitator’s sheet',
  of: (title: string) => `Facilitator’s sheet for “${title}”`,
  print: 'Print',
  minutes: (value: number) => `${count(value)} min`,
  total: (value: number) => `${count(value)} minutes in all`,
  timings: 'Timings',
  needsTitle: 'Besides a projector, you need:',
  answersTitle: 'What people usually answer',
  objectionsTitle: 'Objections, and what to say',
  failsTitle: 'If something fails',
  fails: [
    'The day before: press “Rehearse” on the machine that you will use.',
    'No network: the page needs none once it is open; the single file needs none at all.',
    'The clicker does nothing: click once on the page. Page Down and Page Up, arrows and the space bar do the same.',
    'The run does something else than the text: say so. One run is one possible course; press L for other luck.',
    'Time runs out: C, then the number of the last chapter, and Enter. Keep the last chapter in any case.',
  ],
  keys: 'Keys: Page Down on, Page Up back, 1 to 5 one hand each, B black screen, L other luck, W the other side, G large chart, Q link for phones, C chapters, Escape out, F5 back in.',
  all,
};

/** Its shape, in every language. */
export type SheetWords = typeof sheets;
