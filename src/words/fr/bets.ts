import type { Reason } from '../../findings/bet-reasons.ts';
import { mostChosen, type Score } from '../../findings/bets.ts';
import { isShare, type Answer, type Subject } from '../../model/bets/bet.ts';
import type { LineFault } from '../../model/bets/guess-lines.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { BetWords } from '../en/bets.ts';
import { printable } from '../grammar/printable.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted, de, form, haveDone, isOne, people } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const ofHundred = (share: number): number => Math.round(100 * share);

function value(about: Subject, number: number): string {
  if (about === 'outbreak') return `${count(ofHundred(number))} simulations sur 100`;
  return isShare(about) ? percent(number) : people(number);
}
function bare(about: Subject, number: number): string {
  if (about === 'outbreak') return count(ofHundred(number));
  return isShare(about) ? percent(number) : count(number);
}

const QUESTIONS: Record<Subject, (town: string, days: number, topic: TopicWords) => string> = {
  reach: (town, days, { place }) =>
    `Sur ${town}, combien auront entendu parler ${de(place)} au jour ${count(days)} ?`,
  visits: (town, days, { visit }) => `Sur ${town}, combien vont ${visit.base} d’ici au jour ${count(days)} ?`,
  critics: (town, days) => `Sur ${town}, combien en reviendront déçues d’ici au jour ${count(days)} ?`,
  retold: (_, days) =>
    `Au jour ${count(days)}, que restera-t-il de l’histoire chez ceux qui l’ont de seconde main ?`,
  lost: (_, days) =>
    `Sur 100 qui entrent pour gagner de l’argent, combien en auront perdu au jour ${count(days)} ?`,
  outbreak: () => 'Sur 100 simulations, chacune avec un autre tirage, dans combien l’histoire prend-elle ?',
};

const answer = (about: Subject, { low, high }: Answer, whole: number): string => {
  if (about === 'outbreak') {
    const from = count(ofHundred(low));
    if (high === null) return `${from} simulations ou plus sur 100`;
    return low === 0
      ? `moins de ${count(ofHundred(high))} simulations sur 100`
      : `de ${from} à ${count(ofHundred(high) - 1)} simulations sur 100`;
  }
  const isOfOne = isShare(about);
  const shares = [low / whole, (high ?? whole) / whole].map((share) =>
    numbers.percent(Math.round(share * 1000) / 1000),
  );
  if (high === null) return isOfOne ? `${percent(low)} ou plus` : `${count(low)} ou plus (dès ${shares[0]!})`;
  if (low === 0)
    return isOfOne ? `moins de ${percent(high)}` : `moins de ${count(high)} (sous ${shares[1]!})`;
  return isOfOne
    ? `de ${percent(low)} à ${percent(high)}`
    : `de ${count(low)} à ${count(high - 1)} (${shares[0]!} à ${shares[1]!})`;
};

const NOBODY_RETELLS = 'Personne n’a l’histoire de seconde main';

const NOTHING: Partial<Record<Subject, string>> = {
  lost: 'Personne n’est entré pour gagner de l’argent',
  outbreak: 'Les simulations ne sont pas encore là',
};

const times = (factor: number): string =>
  factor < 3 ? `${numbers.exact(Math.round(factor * 10) / 10)} fois` : `${count(factor)} fois`;

function scored(about: Subject, score: Score, town: number): string {
  switch (score.kind) {
    case 'nothing':
      return `${NOTHING[about] ?? NOBODY_RETELLS} : il n’y a rien à comparer.`;
    case 'choice': {
      if (score.off === 0) return 'Vous aviez raison.';
      const off = ['', 'une réponse', 'deux réponses', 'trois réponses', 'quatre réponses'][
        Math.abs(score.off)
      ]!;
      return `Vous aviez choisi « ${answer(about, score.chosen, town)} » : ${off} trop ${score.off > 0 ? 'haut' : 'bas'}.`;
    }
    default: {
      const yours = `${score.kind === 'curve' ? 'Votre courbe finit à' : 'Vous aviez dit'} ${value(about, score.guess)}`;
      if (score.nearness === 'exact') return `${yours} : en plein dans le mille.`;
      if (score.nearness === 'close') return `${yours} : tout près.`;
      const far = score.times === null ? 'trop' : `${times(score.times)} trop`;
      return `${yours} : ${far} ${score.nearness === 'high' ? 'haut' : 'bas'}.`;
    }
  }
}

function takesOff({ died, runs }: Extract<Reason, { kind: 'lucks' }>): string {
  if (died === 0)
    return 'Avec ces réglages, elle prend toujours : tant de gens la racontent que le hasard ne compte guère.';
  if (died === runs)
    return 'Avec ces réglages, elle ne prend jamais, quel que soit le tirage : trop peu de gens la racontent.';
  return `Avec les mêmes réglages, elle s’est éteinte dans ${count(died)} simulations sur ${count(runs)} : tant que peu de gens savent, le hasard décide. Une seule simulation ne peut pas le dire.`;
}

function reason(why: Reason, { place }: TopicWords): string {
  switch (why.kind) {
    case 'agree':
      return 'Et avec un autre tirage ? Relancez, ou simulez 100 fois.';
    case 'died':
      return `L’histoire s’est éteinte : la dernière personne l’a apprise au jour ${count(why.day)}. Beaucoup finissent ainsi, par simple hasard.`;
    case 'old-news':
      return `${percent(why.share)} des récits sont allés à des gens qui savaient déjà.`;
    case 'few-convinced':
      return `Seuls ${percent(why.share)} de ceux qui l’ont entendue ont été convaincus ; les autres n’ont rien dit à personne.`;
    case 'doubled':
      return `De ${count(why.first)} à ${count(why.reach)}, il suffit de doubler ${count(why.times)} fois : ce qui double paraît longtemps petit, puis se trouve partout.`;
    case 'afresh':
      return `${counted(why.fans, { one: 'personne est revenue enchantée et a relancé', other: 'personnes sont revenues enchantées, et chacune a relancé' })} l’histoire ${de(place)}.`;
    case 'went':
      return `${percent(why.share)} de ceux qui en ont entendu parler ont fait la visite (${count(why.reach)} personnes l’avaient apprise).`;
    case 'disappointed':
      return `${percent(why.share)} des ${counted(why.went, { one: 'visite a déçu', other: 'visites ont déçu' })}.`;
    case 'retold':
      return `Chaque transmission en perd une partie, et il y en a eu jusqu’à ${count(why.hops)}.`;
    case 'pay':
      return `De ce que les membres ont touché, ${percent(why.fromCustomers)} venaient des clients, et ${percent(why.fromFees)} des droits d’entrée.`;
    case 'lucks':
      return takesOff(why);
    case 'late':
      return `Tant que peu de gens savent, peu racontent : la moitié ne l’ont appris qu’après le jour ${count(why.day)}.`;
    case 'early':
      return `Ceux qui pouvaient l’apprendre l’ont appris tôt : la moitié savaient déjà au jour ${count(why.day)}.`;
  }
}

function lineFault({ line, text, problem }: LineFault): string {
  const where = `Ligne ${count(line)}, « ${printable(text)} »`;
  switch (problem.code) {
    case 'noNumber':
      return `${where} : aucun nombre trouvé ; écrivez un nom et un nombre, par exemple « Ada : 300 ».`;
    case 'outside':
      return `${where} : le nombre doit être compris entre ${count(problem.low)} et ${count(problem.high)}.`;
    case 'otherQuestion':
      return `${where} : ce pari porte sur une autre question.`;
    case 'curveByLink':
      return `${where} : une courbe ne se tape pas ; collez le lien qui la contient.`;
    case 'tooMany':
      return `${where} : ${count(problem.most)} paris au plus sont pris en compte.`;
  }
}

const answersOf = (places: readonly number[]): string =>
  places.length === 1
    ? `la réponse ${count(places[0]! + 1)}`
    : `les réponses ${new Intl.ListFormat('fr').format(places.map((place) => count(place + 1)))}, à égalité`;

export const bets: BetWords = typeset({
  heading: 'Pariez avant de regarder',
  question: (about, town, days, topic) => QUESTIONS[about](people(town), days, topic),
  about: 'Parier sur',
  subjects: (topic) => ({
    reach: 'qui en entend parler',
    visits: `qui va ${topic.visit.base}`,
    critics: 'qui est déçu',
    retold: 'ce qu’il en reste',
    lost: 'qui perd de l’argent',
    outbreak: 'combien de fois elle prend',
  }),
  way: 'Comment',
  ways: { choice: 'en choisissant', number: 'avec un nombre', curve: 'en traçant la courbe' },
  answer,
  answers: 'Réponses',
  keys: 'Ou tapez son numéro au clavier.',
  number: (about) =>
    about === 'outbreak'
      ? 'Votre nombre de simulations sur 100'
      : isShare(about)
        ? 'Votre nombre, en pour cent'
        : 'Votre nombre de personnes',
  outside: (about, whole) =>
    isShare(about) ? 'Tapez un nombre de 0 à 100.' : `Tapez un nombre entier de 0 à ${count(whole)}.`,
  sketch: 'Tracez sur le graphique, ou déplacez ses points avec les flèches du clavier.',
  point: (day, number) => `Jour ${count(day)} : ${people(number)}`,
  points: 'Votre courbe',
  name: 'Votre nom, si vous voulez',
  lock: (isOfManyRuns) => (isOfManyRuns ? 'Valider et simuler 100 fois' : 'Valider et regarder'),
  skip: (isOfManyRuns) => (isOfManyRuns ? 'Simuler 100 fois sans parier' : 'Regarder sans parier'),
  seen: 'Vous avez déjà vu la simulation : celle-ci a un autre tirage.',
  held: 'La simulation reste cachée jusqu’à ce que votre pari soit validé.',
  heldRuns:
    'Une histoire prend quand au moins un habitant sur vingt est convaincu. Les simulations restent cachées jusqu’à ce que votre pari soit validé.',
  class: {
    heading: 'D’autres personnes parient',
    help: {
      choice:
        'Une par ligne : un nom et le numéro de la réponse, par exemple « Ada : 2 », ou un lien avec un pari.',
      number: 'Une par ligne : un nom et un nombre, par exemple « Ada : 300 », ou un lien avec un pari.',
      curve: 'Une par ligne : un lien avec un pari.',
    },
    faults: (faults) => faults.map(lineFault),
    more: (rest) =>
      `Et ${counted(rest, { one: 'autre ligne qui n’a pas pu être lue', other: 'autres lignes qui n’ont pas pu être lues' })}.`,
    spread(about, spread, guesses, whole) {
      const all = counted(guesses, { one: 'pari', other: 'paris' });
      if (spread.way === 'choice') {
        return `${all}, surtout sur ${answersOf(mostChosen(spread.counts))}.`;
      }
      const [low, high] =
        spread.way === 'curve' ? [spread.low * whole, spread.high * whole] : [spread.low, spread.high];
      return `${all}, de ${bare(about, low)} à ${bare(about, high)}.`;
    },
    median: 'celui du milieu',
    middleIs: (number) => `celui du milieu : ${number}`,
    strip: 'Tous les paris',
    dot: (name, about, number) => `${name === '' ? 'un pari' : printable(name)} : ${bare(about, number)}`,
  },
  you: 'vous',
  truth: 'la simulation',
  truthIs: (number, isOfManyRuns) => `${isOfManyRuns ? 'les simulations' : 'la simulation'} : ${number}`,
  yours: {
    choice: (about, chosen, whole) => `Votre pari : ${answer(about, chosen, whole)}`,
    number(about, number, topic) {
      if (about === 'outbreak') return `Votre pari : elle prend dans ${value(about, number)}`;
      if (isShare(about))
        return about === 'lost'
          ? `Votre pari : ${percent(number)} perdent de l’argent`
          : `Votre pari : il en reste ${percent(number)}`;
      const who = people(number);
      const what = {
        reach: isOne(number) ? 'en aura entendu parler' : 'en auront entendu parler',
        visits: `${isOne(number) ? 'va' : 'vont'} ${topic.visit.base}`,
        critics: form(number, { one: 'déçue', other: 'déçues' }),
      }[about];
      return `Votre pari : ${who} ${what}`;
    },
    curve: (about, end) => `Votre pari : votre courbe, jusqu’à ${value(about, end)}`,
  },
  by: (name, bet) => (name === '' ? bet : `${bet} (${printable(name)})`),
  came(about, number, { people: town, lucks }, { visit }) {
    if (lucks && about === 'outbreak')
      return `L’histoire a pris dans ${count(lucks.tookOff)} simulations sur ${count(lucks.runs)}.`;
    if (about === 'retold') return `Il reste ${percent(number)} de l’histoire.`;
    if (about === 'lost')
      return `Parmi ceux qui sont entrés pour gagner de l’argent, ${percent(number)} en ont perdu.`;
    const share = `(${percent(number / town)} de la ville)`;
    if (about === 'visits')
      return `${people(number)} ${isOne(number) ? visit.past : haveDone(visit.done)} ${share}.`;
    if (about === 'critics')
      return `${people(number)} ${form(number, { one: 'en est revenue déçue', other: 'en sont revenues déçues' })} ${share}.`;
    return `${people(number)} ${form(number, { one: 'en a entendu parler', other: 'en ont entendu parler' })} ${share}.`;
  },
  nothingCame: (about) => `${NOTHING[about] ?? NOBODY_RETELLS}.`,
  scored,
  why: 'Pourquoi cet écart ?',
  reason,
  nearest(names, all) {
    const known = names
      .filter((name) => name !== '')
      .slice(0, 5)
      .map(printable);
    const rest = all - known.length;
    if (known.length === 0) return `Au plus près : ${people(all)}.`;
    return `Au plus près : ${known.join(', ')}${rest > 0 ? ` et ${count(rest)} de plus` : ''}.`;
  },
  rightOnes(names, right, all) {
    const known = names
      .filter((name) => name !== '')
      .slice(0, 5)
      .map(printable)
      .join(', ');
    return `${counted(right, { one: 'bonne réponse', other: 'bonnes réponses' })} sur ${count(all)}${known === '' ? '' : ` : ${known}`}.`;
  },
  all: 'Voir les paris',
  again: 'Parier de nouveau',
  forget: 'Retirer le pari',
  back: (isOfManyRuns) => (isOfManyRuns ? 'Revenir aux simulations' : 'Revenir à la simulation'),
});
