import type { tenTellTen as outline } from '../../../lesson/workshops/ten-tell-ten.ts';
import type { WorkshopWords } from '../../../lesson/workshops/outline.ts';

/** The workshop on why ten times ten times ten is not how it goes. */
export const tenTellTen: WorkshopWords<(typeof outline)[number]['id']> = {
  title: 'Ten tell ten',
  chapters: {
    lunch: {
      title: 'One good lunch',
      text: 'Ada had an excellent lunch. Tomorrow she begins to tell ten people.\n\nHow far will it get?',
      watch: 'The dots are people. One of them has eaten there.',
      notes:
        'Ask who has told somebody about a restaurant this month, and how many people. Most rooms say two or three. Take no answer to “How far?” yet.',
    },
    sum: {
      title: 'The sum',
      text: 'Everybody believes it. Everybody tells ten others. Nobody is told twice.',
      watch: 'Each ring is one retelling further from the first guest.',
      lesson:
        '1 + 10 + 100 + 1,000 + 10,000 = 11,111. By the fourth retelling {retold} of the story is left.',
      bet: {
        question: 'After four rounds, how many have heard?',
        answers: ['about 400', 'about 1,000', 'about 11,000', 'a million'],
      },
      notes:
        'Most rooms guess too low. Let one person do the sum aloud. Then: “This is the picture that every slide about viral marketing has in mind. What is wrong with it?” Collect three answers, and leave them on the wall.',
    },
    overlap: {
      title: 'Friends overlap',
      text: 'The same people, the same ten contacts each. But now friends have friends in common.',
      watch: 'Watch how often somebody is told who knows it already.',
      lesson: 'After four rounds {reach@4} have heard, not 11,111. It takes {days} days for all of them.',
      notes:
        'The only change is who knows whom. If somebody objects that online everybody knows strangers: right, and that is the control “long-distance ties”. Promise to come back to it.',
    },
    pipes: {
      title: 'People are not pipes',
      text: 'Some shrug. Some forget. Some pass it on without going. A few go.\n\n5,000 people, 90 days, one excellent lunch.',
      watch: 'Look for orange: those who pass it on.',
      lesson: '{reach} hear of it, {visits} go. Of the story, {retold} is left with those who were told.',
      bet: {
        question: 'How many of the 5,000 hear of it?',
        answers: ['nearly all', 'about 2,000', 'about 500', 'fewer than 50'],
      },
      notes:
        'Click one orange person and read their chain of sentences aloud: it is what people remember of this session. What people usually answer: nearly all, after the sum.',
    },
    number: {
      title: 'Your number',
      text: 'Ten was never your number. Now everybody who talks tells five.',
      lesson: 'Half as many words each, and it dies out: only {reach} hear of it.',
      notes:
        'It is no bad luck: in none of a hundred lucks does it take off. Ask for the room’s own number from the first chapter, and type that one if it is another. An objection you will hear: “But I post to 300 people.” Answer: how many of them would say that you told them?',
    },
    luck: {
      title: 'Was that luck?',
      text: 'The same lunch, the same people, a hundred times. Only the coins fall differently.',
      bet: {
        question: 'In how many of 100 towns does it take off?',
        answers: ['nearly all', 'about 70', 'about 40', 'fewer than 10'],
      },
      lesson: 'It takes off in about 70 of 100. In the others nothing was wrong with the lunch.',
      notes:
        'Click a dot far to the left and one far to the right: the same restaurant. If there is no time, say only this: one success proves little, and so does one failure.',
    },
    neighbours: {
      title: 'Ten free dinners',
      text: 'You may give away ten dinners. First to ten people who live side by side.',
      bet: {
        question: 'Which ten dinners reach more people?',
        answers: ['ten neighbours', 'ten people far apart', 'no difference'],
      },
      notes: 'Let them bet before either run is shown. Many say neighbours, because they talk to each other.',
    },
    strangers: {
      title: '… and far apart',
      text: 'The same ten dinners, for people far apart.',
      lesson: '{reach} hear of it. Neighbours tell each other what they know already.',
      notes: 'Over many lucks it is two to three times as many. One run may say something else: say so.',
    },
    monday: {
      title: 'Monday morning',
      text: '- Who talks about you without being asked?\n- What is left of your story after two retellings?\n- Which ten people, far apart, would you invite?',
      notes:
        'Give a minute of silence and have each write one answer. If anything failed on the way: the link on the wall opens the same runs on any phone.',
    },
  },
};
