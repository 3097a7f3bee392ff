import type { MoreChartWords } from '../en/more-charts.ts';
import { typeset } from '../typeset.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

const tenth = (value: number): string => decimal(Math.round(value * 10) / 10);
/** With its sign, and without one where it is 0 as it is told. */
function signed(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${decimal(Math.abs(rounded))}`;
}

const people = (value: number) => `${count(value)} ${form(value, 'personne', 'personnes')}`;

/** Of those who have heard: what several of them do. */
const doing: Record<string, string> = {
  unaware: 'n’en ont pas entendu parler',
  unmoved: 'restent de marbre',
  dormant: 'l’ont oubliée',
  relaying: 'passent le mot',
  planning: 'comptent y aller',
  warned: 'ont été dissuadés d’y aller',
  fan: 'y sont allés et sont sous le charme',
  critic: 'y sont allés et sont déçus',
  customer: 'y sont allés et sont satisfaits',
};

/** The same of the only one. */
const doingAlone: Record<string, string> = {
  unaware: 'n’en a pas entendu parler',
  unmoved: 'reste de marbre',
  dormant: 'l’a oubliée',
  relaying: 'passe le mot',
  planning: 'compte y aller',
  warned: 'a été dissuadée d’y aller',
  fan: 'y est allée et est sous le charme',
  critic: 'y est allée et est déçue',
  customer: 'y est allée et est satisfaite',
};

const visitors: Record<string, string> = { fan: 'conquis', customer: 'satisfaits', critic: 'déçus' };
const visitorAlone: Record<string, string> = {
  fan: 'sous le charme',
  customer: 'satisfaite',
  critic: 'déçue',
};

/** Texts of the charts that stand behind “more”. */
export const moreCharts: MoreChartWords = typeset<MoreChartWords>({
  signed,
  ratio: (value: number) => decimal(Math.round(value * 100) / 100),
  names: {
    unaware: 'pas au courant',
    unmoved: 'de marbre',
    dormant: 'ont oublié',
    relaying: 'relaient',
    planning: 'veulent voir',
    warned: 'n’iront pas',
    fan: 'conquis',
    critic: 'déçus',
    customer: 'satisfaits',
  },

  stages: {
    subtitle: 'personnes selon ce qu’elles font, par jour',
    empty: 'Personne n’en a encore entendu parler. Appuyez sur Lire.',
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’en a entendu parler';
        case 'all':
          return finding.people === 1
            ? `La seule personne au courant ${doingAlone[finding.stage]}`
            : `Les ${count(finding.people)} qui ont entendu l’histoire ${doing[finding.stage]}`;
        case 'most':
          return `La plupart de ceux qui ont entendu l’histoire ${doing[finding.stage]} : ${percent(finding.share)}`;
        case 'largest':
          return `De ceux qui ont entendu l’histoire, le plus grand groupe : ${percent(finding.share)} ${doing[finding.stage]}`;
        case 'tied':
          return `De ceux qui ont entendu l’histoire, ${percent(finding.share)} ${doing[finding.stages[0]]}, et autant ${doing[finding.stages[1]]}`;
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
    empty: (relay: string) => `Personne n’a encore repris l’histoire. Avancez, ou augmentez « ${relay} ».`,
    finding(finding) {
      switch (finding.kind) {
        case 'nobody-retold':
          return 'Personne n’a encore repris l’histoire';
        case 'nobody-now':
          return `Depuis le jour ${count(finding.day)}, personne ne tient l’histoire d’un autre`;
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
    tellersUnit: 'personnes',
    line: 'chacun en fait',
    lineHeading: (days: number) =>
      days === 1 ? 'Idem, à partir de dix débutants' : `Moyenne sur ${count(days)} jours`,
    daily: 'ce jour-là',
    dailyHeading: 'Nouveaux conteurs par conteur',
    began: 'commencent à raconter',
    beganHeading: 'Commencent à raconter',
    tipping: 'point de bascule',
    unknown: 'Nouveaux conteurs par conteur : pas encore connus',
    pending: 'Cela se calcule quand la simulation est finie.',
    empty: (relay: string) => `Personne ne raconte encore. Avancez, ou augmentez « ${relay} ».`,
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’a commencé à raconter';
        case 'unsettled':
          return `Trop tôt pour le dire : ${people(finding.tellers)} ${form(finding.tellers, 'n’a', 'n’ont')} pas fini de raconter`;
        case 'few':
          return `Trop peu pour une moyenne : ${count(finding.tellers)} ${form(finding.tellers, 'conteur en a fait', 'conteurs en ont fait')} ${count(finding.made)}`;
        case 'above':
          return `Le jour ${count(finding.day)}, un conteur en fait ${ratioAbove(finding.ratio)} autres : au-dessus du point de bascule`;
        case 'fell':
          return `${finding.until === null ? `Depuis le jour ${count(finding.day)}` : `Du jour ${count(finding.day)} au jour ${count(finding.until)}`}, un conteur n’en fait pas plus d’un autre`;
        case 'never':
          return finding.most === 1
            ? `${finding.until === null ? 'Un' : `Jusqu’au jour ${count(finding.until)}, un`} conteur n’en a jamais fait plus d’un autre`
            : `${finding.until === null ? 'Toujours' : `Jusqu’au jour ${count(finding.until)}, toujours`} sous le point de bascule : ${ratioBelow(finding.most)} nouveau conteur chacun, au plus`;
      }
    },
  },

  sentiment: {
    subtitle: 'opinion moyenne de ceux qui tiennent l’histoire, par jour',
    ends: (value: number) => (value > 0 ? 'tout bon' : value < 0 ? 'tout mauvais' : '0'),
    line: 'opinion',
    heading: 'Opinion moyenne',
    unit: '−1 à 1',
    empty: 'Personne ne tient encore l’histoire. Appuyez sur Lire.',
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’a d’histoire sur quoi se faire une opinion';
        case 'nobody-now':
          return `Depuis le jour ${count(finding.day)}, plus personne n’a de détail en tête`;
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
    empty: (act: string) => `Personne n’y est encore allé : augmentez « ${act} ».`,
    finding(finding, act) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’y est encore allé';
        case 'only-first':
          return `Personne n’y est allé depuis le premier jour : augmentez « ${act} »`;
        case 'all':
          return finding.people === 1
            ? `La seule personne venue est ${visitorAlone[finding.visitor]}`
            : `Les ${count(finding.people)} qui y sont allés sont tous ${visitors[finding.visitor]}`;
        case 'most':
          return `Sur ${count(finding.people)} venus, ${percent(finding.share)} sont ${visitors[finding.visitor]}`;
        case 'mixed':
          return `Sur ${count(finding.people)} venus, ${percent(finding.fans)} sont sous le charme, ${percent(finding.critics)} déçus`;
      }
    },
  },

  reached: {
    subtitle: 'personnes que leurs paroles ont atteintes jusqu’ici',
    heading: 'Personne',
    number: 'Numéro',
    column: 'Atteintes',
    share: 'Part de ceux qui en ont entendu parler',
    unit: 'personnes',
    select: (name: string, reached: number) =>
      `${name} : ${people(reached)} ${form(reached, 'atteinte', 'atteintes')}. Montrer son histoire.`,
    empty: (relay: string) =>
      `Personne n’a encore rien raconté à personne. Avancez, ou augmentez « ${relay} ».`,
    finding(finding, nameOf) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’a encore rien raconté à personne';
        case 'one':
          return `${nameOf(finding.person)} a touché le plus de monde : ${people(finding.reached)}, ${percent(finding.share)} de ceux qui sont au courant`;
        case 'tied':
          return `Plusieurs ont touché le plus de monde : ${people(finding.reached)} chacun`;
      }
    },
  },
});

const ratioAbove = (ratio: number): string => (tenth(ratio) === '1' ? 'un peu plus de 1' : tenth(ratio));
const ratioBelow = (ratio: number): string => (tenth(ratio) === '1' ? 'presque 1' : tenth(ratio));
