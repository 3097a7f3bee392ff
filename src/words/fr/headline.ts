import type { TopicWords } from '../../model/scenario/topic.ts';
import { capitalised } from '../grammar/capitalised.ts';
import type { HeadlineFacts, Piece } from '../en/headline.ts';
import { counted, de, form, haveDone, isOne, notYet } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const persons = (number: number) => form(number, { one: 'personne', other: 'personnes' });

/** Avant que quiconque ait parlé. */
function beginning({ reach, went }: HeadlineFacts, { place, visit }: TopicWords): Piece[] {
  if (reach === 0) return [{ text: `Personne n’a encore entendu parler ${de(place)}.` }];
  if (went === 0)
    return [
      { text: count(reach), tone: 'strong' },
      { text: ` ${persons(reach)} ${form(reach, { one: 'a', other: 'ont' })} entendu parler ${de(place)}.` },
    ];
  const who = isOne(went) ? `Une personne ${visit.past}` : `${count(went)} personnes ${haveDone(visit.done)}`;
  return [{ text: `${who}. Personne d’autre n’est encore au courant.` }];
}

function stillNobody({ day, ending }: HeadlineFacts, { place }: TopicWords): Piece[] {
  if (ending === null) return [{ text: `Jour ${count(day)} : personne d’autre n’est encore au courant.` }];
  return [
    {
      text: `L’histoire n’est pas allée plus loin : au jour ${count(day)}, personne d’autre n’a entendu parler ${de(place)}.`,
    },
  ];
}

export function headline(facts: HeadlineFacts, topic: TopicWords): Piece[] {
  const { day, people: all, reach, went, first, ending } = facts;
  if (day === 0) return beginning(facts, topic);
  if (reach <= first.reach) return stillNobody(facts, topic);
  const isStopped = ending === 'stopped';
  const isOver = ending !== null && !isStopped;
  const days = counted(day, { one: 'jour', other: 'jours' });
  const time = isOver ? `en ${days}, ` : isStopped ? `Arrêt après ${days} : ` : `Jour ${count(day)} : `;
  const isAll = reach === all;
  const fizzled = `L’histoire s’est éteinte : ${time}seulement `;
  const knows = form(reach, { one: 'est', other: 'sont' });
  const heard = isOver
    ? `${form(reach, { one: 'a', other: 'ont' })} entendu parler ${de(topic.place)}`
    : `${knows} au courant`;
  const told: Piece[] = [
    { text: `${ending === 'fizzled' ? fizzled : capitalised(time)}${isAll ? 'les ' : ''}` },
    { text: count(reach), tone: 'strong' },
    { text: ` ${persons(reach)}${isAll ? '' : ` sur ${count(all)}`} ${heard}` },
  ];
  if (went === first.went) {
    const others = went === 1 || isOver ? '' : ` que les ${count(went)} premiers`;
    const nobody = went === 0 ? 'personne' : `personne d’autre${others}`;
    const never = ` et ${nobody} ${notYet(topic.visit.past).replace(' encore', isOver ? '' : ' encore')}`;
    return [...told, { text: `,${never}.` }];
  }
  return [
    ...told,
    { text: ', et ' },
    { text: count(went), tone: 'went' },
    { text: ` ${isOne(went) ? topic.visit.past : haveDone(topic.visit.done)}.` },
  ];
}

export function subline({ day, left, tellings }: HeadlineFacts): string {
  const none =
    day === 0
      ? 'Demain, ceux qui ont quelque chose à raconter commencent à parler.'
      : 'Aucun récit aujourd’hui.';
  const told =
    tellings === 0 ? none : `Aujourd’hui, ${counted(tellings, { one: 'récit', other: 'récits' })}.`;
  return left === null
    ? told
    : `Ceux à qui on l’a racontée ont encore ${percent(left)} de l’histoire. ${told}`;
}
