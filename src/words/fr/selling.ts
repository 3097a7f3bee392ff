import {
  isFirstMonth,
  type EarnedFacts,
  type HeadcountFacts,
  type PayFacts,
} from '../../findings/selling.ts';
import type { Piece } from '../en/headline.ts';
import type { SellingWords } from '../en/selling.ts';
import { typeset } from '../grammar/typeset.ts';
import { downlineParameters } from './downline-parameters.ts';
import { counted, form } from './grammar.ts';
import { numbers } from './numbers.ts';
import { sellingPresets } from './selling-presets.ts';

const { count, percent } = numbers;

/** "95 sur 100", or of all where they are fewer. */
const outOf = (part: number, whole: number): string =>
  whole < 100 ? `${count(part)} sur ${count(whole)}` : `${count(Math.round((100 * part) / whole))} sur 100`;

/** A sum before the sign of the currency: whole from 100 on. */
function money(amount: number, sign: string): string {
  const size = Math.abs(amount);
  const shown = size >= 100 || Number.isInteger(size) ? Math.round(size) : Math.round(size * 100) / 100;
  const minus = Math.round(amount) < 0 ? '−' : '';
  return `${minus}${numbers.ratio(shown)}${sign === '' ? '' : `\u00a0${sign}`}`;
}

/** What somebody came to, to the whole. */
function stands(amount: number, sign: string): string {
  if (Math.round(amount) === 0) return 'n’a ni gagné ni perdu';
  return `a ${amount < 0 ? 'perdu' : 'gagné'} ${money(Math.round(Math.abs(amount)), sign)}`;
}

/** What somebody came to in an average month. */
const made = (amount: number, sign: string): string =>
  `${stands(amount, sign)}${Math.round(amount) === 0 ? '' : ' par mois'}`;

const middle = (amount: number, sign: string): string => `celui du milieu ${stands(amount, sign)}`;

function headline(facts: HeadcountFacts, sign: string): Piece[] {
  const { day, members, builders, inside, lost, median } = facts;
  const sell = form(members, {
    one: 'Une personne vend le produit à ses amis',
    other: `${count(members)} personnes vendent le produit à leurs amis`,
  });
  const start: Piece = { text: `Jour ${count(day)} : ` };
  if (day === 0 || median === null) return [start, { text: `${sell}.` }];
  return [
    start,
    { text: count(members), tone: 'strong' },
    { text: form(members, { one: ' membre en tout', other: ' membres en tout' }) },
    ...(inside === members ? [] : [{ text: `, dont ${count(inside)} encore là`, tone: 'aside' } as const]),
    ...(builders === 1
      ? ([
          { text: '. Le seul qui est entré pour gagner de l’argent ' },
          { text: stands(median, sign), tone: lost > 0 ? 'below' : 'strong' },
        ] as const)
      : ([
          {
            text: `. ${isFirstMonth(facts) ? 'Pour l’instant, parmi' : 'Parmi'} ceux qui sont entrés pour gagner de l’argent, `,
          },
          { text: outOf(lost, builders), tone: lost > 0 ? 'below' : 'strong' },
          { text: isFirstMonth(facts) ? ' ont payé plus qu’ils n’ont reçu' : ' en ont perdu' },
          { text: ` ; ${middle(median, sign)}`, tone: 'aside' },
        ] as const)),
    { text: '.' },
  ];
}

function earnedTitle(facts: EarnedFacts, sign: string, isCash: boolean): string {
  const { builders, lost, middle: amount } = facts;
  if (amount === null) return 'Personne n’est encore entré pour gagner de l’argent';
  const own = 'vec l’usage personnel comme un coût, ';
  const one = 'e seul qui est entré pour gagner de l’argent';
  if (builders === 1) return `${isCash ? `A${own}l` : 'L'}${one} ${made(amount, sign)}`;
  const among = `armi ceux qui sont entrés pour gagner de l’argent, ${outOf(lost, builders)}`;
  if (isFirstMonth(facts))
    return `Aucun mois n’est achevé : ${isCash ? `a${own}` : ''}p${among} ont payé plus qu’ils n’ont reçu`;
  return `${isCash ? `A${own}p` : 'P'}${among} en ont perdu ; celui du milieu ${made(amount, sign)}`;
}

function payTitle({ all, fromCustomers }: PayFacts): string {
  if (all === 0) return 'Aucun membre n’a encore rien reçu';
  return `${percent(fromCustomers)} de ce que les membres ont reçu vient des clients`;
}

const orders = (value: number, done: { one: string; other: string }): string =>
  counted(value, { one: `commande ${done.one}`, other: `commandes ${done.other}` });

/** All that is said where somebody sells. */
export const selling: SellingWords = typeset<SellingWords>({
  parameters: downlineParameters,
  presets: sellingPresets,
  groups: {
    downline: 'Vendre à ses amis',
    plan: 'Prix et rémunération',
    buying: 'Racheter',
    joining: 'Rejoindre',
    pitching: 'Propositions',
    team: 'Équipes',
    leaving: 'Quitter',
  },
  money,
  headline,
  gallery: {
    title: 'Vendre à ses amis',
    intro: 'Quelqu’un aime un produit, le vend à ses amis et propose à certains de le vendre aussi.',
    legend:
      'Courbe : la part de la ville qui est dans l’affaire. Barre : ceux qui ont perdu, parmi ceux qui sont entrés pour gagner.',
    figures: ({ people, day, members, builders, lost, median }, sign) =>
      `${count(people)} personnes, ${count(day)} jours : ${counted(members, { one: 'est entrée', other: 'sont entrées' })}. Parmi ceux qui sont entrés pour gagner de l’argent, ${outOf(lost, builders)} en ont perdu ; ${middle(median ?? 0, sign)}.`,
  },
  controls: {
    stop: 'Fermer l’affaire',
    shares: {
      level: (level) => `Niveau ${count(level)}`,
      add: 'Ajouter un niveau',
      remove: 'Enlever le dernier niveau',
      sum: (share) => `${percent(share)} en tout`,
      none: 'rien n’est versé',
    },
    sign: 'Signe de la monnaie',
    signHelp: 'Il accompagne chaque somme affichée. Il ne change aucun nombre.',
  },
  panel: 'La vente',
  inBoth: (a, b) =>
    `Parmi ceux qui sont entrés pour gagner de l’argent, ${outOf(a.lost, a.builders)} en ont perdu en A et ${outOf(b.lost, b.builders)} en B.`,
  side: (letter, name) => `${letter} : ${name}`,
  twin: {
    'customers-plan': 'À côté : payé par les recrues',
    'recruits-plan': 'À côté : payé par les clients',
    other: 'À côté : l’autre face',
  },
  earned: {
    title: earnedTitle,
    subtitle:
      'gain par mois de ceux qui sont entrés pour en gagner ; la moitié fait mieux que celui du milieu, la moitié moins bien',
    ownUse: 'Ce qu’ils consomment est',
    readings: { earned: 'un achat privé', cash: 'un coût de l’affaire' },
    lost: (lost, all) => `${outOf(lost, all)} ont perdu`,
    gained: (gained, all) => `${outOf(gained, all)} ont gagné`,
    even: (even) => counted(even, { one: 'n’a ni gagné ni perdu', other: 'n’ont ni gagné ni perdu' }),
    claimed: 'ce qui était promis',
    middle: 'celui du milieu',
    people: 'personnes',
    from: 'De',
    to: 'À',
    empty: 'Avancez jusqu’à ce que quelqu’un entre pour gagner de l’argent.',
    leavesOut: 'Ce qui n’est pas compté',
    leftOut:
      'Le temps, les déplacements, les échantillons, les formations, les crédits et les impôts ne sont pas comptés : les vrais résultats sont plus bas. Il s’agit d’un seul produit d’une seule entreprise, sans concurrent.',
  },
  levels: {
    title: (deepest, losing) => {
      if (deepest === 0) return 'Personne n’a encore été recruté';
      if (losing === null) return 'En moyenne, on a gagné jusqu’au dernier niveau';
      return losing === 0
        ? 'En moyenne, on a perdu à tous les niveaux'
        : `À partir du niveau ${count(losing)}, on a perdu en moyenne`;
    },
    subtitle:
      'Les membres selon leur distance à un fondateur, et le gain moyen de ceux qui sont entrés pour gagner de l’argent',
    level: 'Niveau',
    founders: 'fondateurs',
    members: 'Membres',
    earned: 'Gain',
    lost: 'Ont perdu',
  },
  pay: {
    title: payTitle,
    line: ({ fromCustomers, fromFees }) =>
      `De ce que les membres ont touché, ${percent(fromCustomers)} venaient des clients${fromFees > 0 ? `, et ${percent(fromFees)} étaient les droits d’entrée de ceux qui sont entrés` : ''}.`,
    subtitle: 'd’où vient l’argent que les membres ont reçu',
    parts: {
      customers: 'les clients',
      ownUse: 'les membres, pour ce qu’ils ont consommé',
      unsold: 'les membres, pour ce que personne n’a consommé',
      fees: 'les membres, en droits d’entrée',
    },
    marks: 'Parts qui ont été exigées',
    rules: [
      {
        at: 0.5,
        text: '50 % : plus de la moitié vendue à des clients (Vemma 2016 ; Vander Nat et Keep 2002)',
      },
      { at: 0.7, text: '70 % : revendus avant la commande suivante (Amway 1979)' },
      { at: 0.8, text: '80 % : vendus à des clients ou consommés dans certaines limites (Herbalife 2016)' },
    ],
  },
  inside: {
    title: (inside, left) =>
      left === 0
        ? `${counted(inside, { one: 'membre', other: 'membres' })}, et personne n’est parti`
        : `${counted(inside, { one: 'membre', other: 'membres' })}, et ${counted(left, { one: 'départ', other: 'départs' })}`,
    subtitle: 'membres présents, et membres partis',
    inside: 'présents',
    left: 'partis',
    empty: 'Personne ne vend encore.',
  },
  months: {
    title: (good, bad) =>
      bad === 0
        ? form(good, {
            one: 'Pendant le seul mois écoulé, celui du milieu n’a pas perdu',
            other: `Pendant ces ${count(good)} mois, celui du milieu n’a jamais perdu`,
          })
        : `Celui du milieu a perdu pendant ${count(bad)} mois sur ${count(good + bad)}`,
    subtitle: 'de ceux dont un mois s’est achevé pendant ces trente jours, ce qu’y a gagné celui du milieu',
    month: (month) => `mois ${count(month)}`,
    heading: 'Mois',
    median: 'celui du milieu',
    recruits: 'recrues de chacun de ceux entrés alors',
    empty: 'Le premier mois n’est pas encore fini.',
  },
  statement: {
    title: (name, level) => (level === 0 ? `${name}, à la fondation` : `${name}, niveau ${count(level)}`),
    bargain: 'Membre pour acheter moins cher.',
    joined: (day, sponsor, left) =>
      `Membre depuis le jour ${count(day)}, ${sponsor === null ? 'sans personne au-dessus' : `par ${sponsor}`}${
        left < 0 ? '' : ` ; départ le jour ${count(left)}`
      }.`,
    team: (recruits, below) =>
      recruits === 0
        ? 'N’a recruté personne.'
        : `A recruté ${counted(recruits, { one: 'personne', other: 'personnes' })} ; ${count(below)} en tout au-dessous.`,
    fee: 'Droit d’entrée',
    bought: (value) => orders(value, { one: 'achetée', other: 'achetées' }),
    sold: (value) => orders(value, { one: 'vendue', other: 'vendues' }),
    used: (value) => `${orders(value, { one: 'consommée', other: 'consommées' })}, au prix payé`,
    stock: (value) => orders(value, { one: 'en stock', other: 'en stock' }),
    commission: (level) => `Commissions, ${counted(level, { one: 'niveau', other: 'niveaux' })} plus bas`,
    feeCommission: (level) =>
      `Pour les recrues, ${counted(level, { one: 'niveau', other: 'niveaux' })} plus bas`,
    refund: 'Rendu',
    earned: 'Gain',
    cash: 'Si la consommation est un coût',
    pitched: (pitches, refusals, offences) =>
      `${counted(pitches, { one: 'proposition', other: 'propositions' })}, dont ${counted(refusals, { one: 'refusée', other: 'refusées' })} par des amis et ${count(offences)} au mauvais moment.`,
    hours: (pitches, hour) =>
      `À une demi-heure par proposition, cela fait ${counted(Math.round(pitches / 2), { one: 'heure', other: 'heures' })} : ${hour} de l’heure.`,
    goodwill: (share, team) =>
      `Les amis croient encore ${percent(share)} de ce qu’ils croiraient ; de l’équipe, ${percent(team)}.`,
  },
  stage: {
    level: (from, to, isOutermost) =>
      `${isOutermost ? 'niveau ' : ''}${from === to ? count(from) : `${count(from)}–${count(to)}`}`,
    looks: {
      asClaimed: 'ont gagné par mois ce qui était promis',
      even: 'sans perte',
      lost: 'en perte',
      bargain: 'membres pour acheter moins cher',
      outside: 'pas membres',
    },
    left: 'pâles et vides : partis',
    roles: {
      title: 'Dans l’affaire',
      builder: 'anneau : membre pour gagner',
      bargain: 'point dans un anneau : membre pour acheter moins cher',
      left: 'cercle fin : parti',
    },
  },
});
