import type { MoreChartWords } from '../en/more-charts.ts';
import { typeset } from '../grammar/typeset.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal, signed } = numbers;

const tenth = (value: number): string => decimal(Math.round(value * 10) / 10);

/** Of fewer than this, so many of them say more than a share does. */
const MANY = 20;
const part = (number: number, all: number) => (all < MANY ? count(number) : percent(number / all));
const people = (value: number) => `${count(value)} ${form(value, 'personne', 'personnes')}`;

/** Of those who have heard: what several of them do. */
const doing: Record<string, string> = {
  unaware: 'ne sont pas au courant',
  unmoved: 'restent de marbre',
  dormant: 'ont oublié l’histoire',
  relaying: 'passent le mot',
  planning: 'comptent venir',
  warned: 'ont été dissuadés de venir',
  fan: 'sont venus, conquis',
  critic: 'sont venus, déçus',
  customer: 'sont venus, satisfaits',
};

/** The same of several persons, who are feminine. */
const doingOfPeople: Record<string, string> = {
  ...doing,
  warned: 'ont été dissuadées de venir',
  fan: 'sont venues, conquises',
  critic: 'sont venues, déçues',
  customer: 'sont venues, satisfaites',
};

/** The same of the only one. */
const doingAlone: Record<string, string> = {
  unaware: 'n’est pas au courant',
  unmoved: 'reste de marbre',
  dormant: 'a oublié l’histoire',
  relaying: 'passe le mot',
  planning: 'compte venir',
  warned: 'a été dissuadée de venir',
  fan: 'est venue, conquise',
  critic: 'est venue, déçue',
  customer: 'est venue, satisfaite',
};

/** The same of a group, which is masculine. */
const doingOfGroup: Record<string, string> = {
  ...doingAlone,
  warned: 'a été dissuadé de venir',
  fan: 'est venu, conquis',
  critic: 'est venu, déçu',
  customer: 'est venu, satisfait',
};

/** Of people who went: persons are feminine. */
const visitors: Record<string, string> = { fan: 'conquises', customer: 'satisfaites', critic: 'déçues' };
const visitorAlone: Record<string, string> = {
  fan: 'conquise',
  customer: 'satisfaite',
  critic: 'déçue',
};

/** Texts of the charts that stand behind “more”. */
export const moreCharts: MoreChartWords = typeset<MoreChartWords>({
  stages: {
    subtitle: 'personnes selon ce qu’elles font, par jour',
    empty: 'Personne n’est encore au courant. Appuyez sur Lire.',
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’est au courant';
        case 'all':
          return finding.people === 1
            ? `La seule personne au courant ${doingAlone[finding.stage]}`
            : `Les ${count(finding.people)} personnes au courant ${doingOfPeople[finding.stage]}`;
        case 'most':
          return `La plupart des gens au courant ${doing[finding.stage]} : ${percent(finding.share)}`;
        case 'largest':
          return `Le plus grand groupe ${doingOfGroup[finding.stage]} : ${percent(finding.share)} des gens au courant`;
        case 'tied':
          return `${percent(finding.share)} des gens au courant ${doing[finding.stages[0]]}, et autant ${doing[finding.stages[1]]}`;
      }
    },
  },

  left: {
    subtitle: 'part moyenne, par jour : du récit de première main ; de la vérité sur le lieu',
    retold: 'reste',
    retoldHeading: 'Reste du récit repris',
    accuracy: 'vrai',
    accuracyHeading: 'Fidèle au lieu',
    unit: 'part',
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Personne n’a repris l’histoire. Augmentez « ${relay} » et relisez.`
        : `Personne n’a encore repris l’histoire. Avancez, ou augmentez « ${relay} ».`,
    finding(finding) {
      switch (finding.kind) {
        case 'nobody-retold':
          return 'Personne n’a encore repris l’histoire';
        case 'nobody-now':
          return `Après le jour ${count(finding.day)}, plus personne ne tient l’histoire d’un autre`;
        case 'first':
          return `Il reste ${percent(finding.share)} de l’histoire`;
        case 'steady':
          return `Il reste ${percent(finding.share)} de l’histoire, à peu près comme au jour ${count(finding.day)}`;
        case 'fell':
          return `Ce qui reste de l’histoire est passé de ${percent(finding.from)} le jour ${count(finding.day)} à ${percent(finding.share)}`;
        case 'rose':
          return `Ce qui reste de l’histoire est remonté de ${percent(finding.from)} le jour ${count(finding.day)} à ${percent(finding.share)}`;
      }
    },
  },

  reproduction: {
    subtitle: (days: number, isCounting: boolean) =>
      [
        'nouveaux conteurs par conteur, selon le jour où il commence',
        ...(days > 1 ? [`courbe : moyenne sur ${count(days)} jours`] : []),
        ...(isCounting ? ['tirets : n’ont pas fini de raconter'] : []),
      ].join(' ; '),
    unit: 'nouveaux conteurs par conteur',
    line: 'chacun en amène',
    lineHeading: (days: number) =>
      days === 1 ? 'Idem, à partir de dix débutants' : `Moyenne sur ${count(days)} jours`,
    daily: 'ce jour-là',
    dailyHeading: 'Nouveaux conteurs par conteur',
    began: 'commencent à raconter',
    beganHeading: 'Commencent à raconter',
    tipping: 'point de bascule',
    unknown: 'Nouveaux conteurs par conteur : pas encore connus',
    pending: 'Cela se calcule quand la simulation est finie.',
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Personne n’a raconté. Augmentez « ${relay} » et relisez.`
        : `Personne ne raconte encore. Avancez, ou augmentez « ${relay} ».`,
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’a commencé à raconter';
        case 'unsettled':
          return `Trop tôt pour le dire : ${people(finding.tellers)} ${form(finding.tellers, 'n’a', 'n’ont')} pas fini de raconter`;
        case 'few':
          return `Trop peu pour une moyenne : ${count(finding.tellers)} ${form(finding.tellers, 'conteur en a amené', 'conteurs en ont amené')} ${count(finding.made)}`;
        case 'above':
          return `Le jour ${count(finding.day)}, un conteur en amène ${ratioAbove(finding.ratio)} : au-dessus du point de bascule`;
        case 'fell':
          return `${period(finding.day, finding.until)}, un conteur n’en amène pas plus d’un autre`;
        case 'never':
          return finding.most === 1
            ? `${finding.until === null ? 'Jamais' : `Jusqu’au jour ${count(finding.until)}, jamais`} au-dessus du point de bascule : un nouveau conteur au plus`
            : `${finding.until === null ? 'Toujours' : `Jusqu’au jour ${count(finding.until)}, toujours`} sous le point de bascule : ${ratioBelow(finding.most)}`;
      }
    },
  },

  sentiment: {
    subtitle: 'opinion moyenne de ceux qui tiennent l’histoire, par jour',
    ends: (value: number) => (value > 0 ? 'tout bon' : value < 0 ? 'tout mauvais' : '0'),
    line: 'opinion',
    heading: 'Opinion moyenne',
    unit: '−1 à 1',
    empty: (isAtEnd: boolean) =>
      isAtEnd ? 'Personne n’a tenu l’histoire.' : 'Personne ne tient encore l’histoire. Appuyez sur Lire.',
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’a d’histoire sur quoi se faire une opinion';
        case 'nobody-now':
          return `Après le jour ${count(finding.day)}, plus personne n’a de détail en tête`;
        case 'good':
          return `Ceux qui tiennent l’histoire en pensent du bien : ${signed(finding.mean)}`;
        case 'bad':
          return `Ceux qui tiennent l’histoire en pensent du mal : ${signed(finding.mean)}`;
        case 'between':
          return `Le bon et le mauvais s’équilibrent à peu près : ${signed(finding.mean)}`;
        case 'turned-good':
          return `L’opinion est devenue bonne le jour ${count(finding.day)} : ${signed(finding.mean)}`;
        case 'turned-bad':
          return `L’opinion est devenue mauvaise le jour ${count(finding.day)} : ${signed(finding.mean)}`;
      }
    },
  },

  visits: {
    subtitle: 'personnes venues jusqu’ici, selon ce qu’elles en pensent',
    empty: (act: string) => `Personne n’est encore venu : augmentez « ${act} ».`,
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’est encore venu';
        case 'only-first':
          return 'Personne n’est venu depuis le premier jour';
        case 'all':
          return finding.people === 1
            ? `La seule personne venue est ${visitorAlone[finding.visitor]}`
            : `Les ${count(finding.people)} personnes venues sont toutes ${visitors[finding.visitor]}`;
        case 'most':
          return `Sur ${count(finding.people)} personnes venues, ${part(finding.number, finding.people)} sont ${visitors[finding.visitor]}`;
        case 'mixed': {
          const [first, second] = finding.parts;
          return `Sur ${count(finding.people)} personnes venues, ${part(first.number, finding.people)} ${form(first.number, 'est', 'sont')} ${(first.number === 1 ? visitorAlone : visitors)[first.visitor]} et ${part(second.number, finding.people)} ${(second.number === 1 ? visitorAlone : visitors)[second.visitor]}`;
        }
      }
    },
  },

  reached: {
    subtitle: 'personnes que leurs paroles ont atteintes jusqu’ici',
    heading: 'Personne',
    number: 'Numéro',
    column: 'Atteintes',
    share: 'Part de ceux qui en ont entendu parler',
    select: (name: string, reached: number) =>
      `${name} : ${people(reached)} ${form(reached, 'atteinte', 'atteintes')}. Montrer son histoire.`,
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Personne n’a rien raconté à personne. Augmentez « ${relay} » et relisez.`
        : `Personne n’a encore rien raconté à personne. Avancez, ou augmentez « ${relay} ».`,
    finding(finding, nameOf) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’a encore rien raconté à personne';
        case 'one':
          return `${nameOf(finding.person)} a touché le plus de monde : ${count(finding.reached)}, soit ${percent(finding.share)} des gens au courant`;
        case 'tied':
          return `Plusieurs ont touché le plus de monde : ${people(finding.reached)} chacun`;
      }
    },
  },
});

const ratioAbove = (ratio: number): string =>
  tenth(ratio) === '1'
    ? 'à peine plus d’un autre'
    : `${tenth(ratio)} ${form(Number(ratio.toFixed(1)), 'autre', 'autres')}`;

/** Less than 1, of which some are not none. */
function ratioBelow(ratio: number): string {
  if (ratio === 0) return 'aucun nouveau conteur';
  if (tenth(ratio) === '0') return 'presque aucun nouveau conteur';
  return tenth(ratio) === '1' ? 'presque un nouveau conteur' : `${tenth(ratio)} nouveau conteur au plus`;
}

const period = (day: number, until: number | null): string => {
  if (until === null) return `Depuis le jour ${count(day)}`;
  return day === until ? `Le jour ${count(day)}` : `Du jour ${count(day)} au jour ${count(until)}`;
};
