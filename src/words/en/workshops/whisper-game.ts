import type { whisperGame as outline } from '../../../lesson/workshops/whisper-game.ts';
import type { WorkshopWords } from '../../../lesson/workshops/outline.ts';

/** The workshop on what is left of a story. */
export const whisperGame: WorkshopWords<(typeof outline)[number]['id']> = {
  title: 'The whisper game',
  chapters: {
    room: {
      title: 'Your own whisper game',
      text: 'Eight people step outside. The first hears four details about a restaurant, and whispers them to the next.\n\nEverybody says it **once**, in their own words.',
      watch: 'After each whisper, tick the details that were still there.',
      notes:
        'Send eight people out of the room before you read the sentence aloud: “The food is fantastic, the prices are fair, the room is beautiful and the service is friendly.” Call them in one by one; each hears it once and tells the next in front of everybody. Type a few words of each and tick what was left. Most rooms keep one detail by the fifth person.',
    },
    chains: {
      title: 'Five hundred tables',
      text: 'Five hundred guests each tell one person, who tells one person, and so on: ten retellings.\n\nNobody forgets, everybody believes it.',
      watch: 'Each ring is one retelling further. The paler, the less is left.',
      bet: {
        question: 'Over all who were told: how much of the story is left?',
        answers: ['about three quarters', 'about half', 'about a third', 'hardly anything'],
      },
      lesson:
        '{retold} is left, over all who were told. After five retellings about 30% of the details remain.',
      notes:
        'What people usually answer: half. Point at the third bar of the chart: the loss is fastest at first. Nobody lies here, and nobody is stupid; one detail in five is left out each time, and that is what experiments find.',
    },
    beside: {
      title: 'Your game beside five hundred',
      text: '',
      watch: 'The line is the model, over five hundred chains. The dots are you.',
      notes:
        'If the room is above the line: eight people who listen hard, in silence, do better than a dinner table. If it is below: good, ask which detail went first, and why that one. One chain proves nothing either way, as you will see with luck in the other workshops.',
    },
    simple: {
      title: 'A story that is easier to tell',
      text: 'Now each detail is lost half as often: 1 in 10, not 2 in 10. One good sentence, said the same way each time.',
      bet: {
        question: 'And now, how much is left?',
        answers: ['twice as much, two thirds', 'about half', 'as little as before'],
      },
      lesson: '{retold}. Half the loss each time is far from half the loss in the end.',
      notes:
        'Ask for the sentence that a guest would say about the room’s own business. If it takes two breaths, it will lose half of its details by the second retelling.',
    },
    believers: {
      title: 'Nobody checks',
      text: 'A town of 3,000. Everybody who is told believes it, or shrugs.\n\nIn a moment, one in five will **doubt** it and go to see for themselves.',
      watch: 'Watch the line of what is left.',
      bet: {
        question: 'What do doubters do to the story?',
        answers: ['they kill it', 'they keep it true', 'nothing that one could see'],
      },
      notes:
        'Let them bet before you show either run. Most say that doubters kill it. Show this run without a comment.',
    },
    sceptics: {
      title: '… and one in five checks',
      text: '',
      watch: 'Watch for guests far from where it began: they are new first-hand sources.',
      lesson: '{retold} of the story is left, and {visits} go to see. Whoever checks tells it fresh.',
      notes:
        'The run before ended with about a third of the story and some 540 visits. An objection you will hear: “But doubters might be disappointed.” Right: this place is good. That is the next chapter.',
    },
    boast: {
      title: 'Promise more',
      text: 'A middling place. Ten paid guests tell twenty people each, and praise it far beyond what it is.',
      watch: 'Watch the diamonds: those who went and were let down.',
      bet: {
        question: 'What does the boasting bring?',
        answers: [
          'more guests, and that is all',
          'fewer guests: people see through it',
          'more guests, and critics',
        ],
      },
      lesson: '{visits} come. {critics} of them leave as critics.',
      notes: 'Ask who has told more people about a bad dinner than about a good one. Then go on.',
    },
    honest: {
      title: '… or say what is true',
      text: '',
      watch: 'The same town, the same paid guests, the same luck. Only the boast is gone.',
      lesson: '{visits} come, and {critics} leave as critics. A third fewer guests; far fewer enemies.',
      notes:
        'A critic tells more people than a fan does, and for longer than a campaign lasts. The run ends before that bill is paid in full: say so.',
    },
    monday: {
      title: 'Monday morning',
      text: '- Which one detail must survive five retellings?\n- Who would go and see, and how do you make that easy?\n- What do you promise that a guest will not find?',
      notes:
        'Each writes the one sentence that they want to be told. Have two of them read out, and have the neighbour repeat it: that is the test.',
    },
  },
};
