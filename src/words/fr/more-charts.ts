import type { MoreChartWords } from '../en/more-charts.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted, form, people } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal, signed } = numbers;

const tenth = (value: number): string => decimal(Math.round(value * 10) / 10);

/** Below this many people, a count says more than a share. */
const MANY = 20;
const part = (number: number, all: number) => (all < MANY ? count(number) : percent(number / all));

/** Verbs for several people at a stage. */
const doing: Record<string, string> = {
  unaware: 'ne sont pas au courant',
  unmoved: 'n’ont pas réagi',
  dormant: 'ont oublié l’histoire',
  relaying: 'passent le mot',
  planning: 'veulent y aller',
  warned: 'ont été dissuadés de venir',
  fan: 'sont venus, conquis',
  critic: 'sont venus, déçus',
  customer: 'sont venus, satisfaits',
};

/** The same after "personnes", which is feminine. */
const doingOfPeople: Record<string, string> = {
  ...doing,
  warned: 'ont été dissuadées de venir',
  fan: 'sont venues, conquises',
  critic: 'sont venues, déçues',
  customer: 'sont venues, satisfaites',
};

/** The same after "la seule personne". */
const doingAlone: Record<string, string> = {
  unaware: 'n’est pas au courant',
  unmoved: 'n’a pas réagi',
  dormant: 'a oublié l’histoire',
  relaying: 'passe le mot',
  planning: 'veut y aller',
  warned: 'a été dissuadée de venir',
  fan: 'est venue, conquise',
  critic: 'est venue, déçue',
  customer: 'est venue, satisfaite',
};

/** The same after "groupe", which is masculine. */
const doingOfGroup: Record<string, string> = {
  ...doingAlone,
  warned: 'a été dissuadé de venir',
  fan: 'est venu, conquis',
  critic: 'est venu, déçu',
  customer: 'est venu, satisfait',
};

/** Visitors after "personnes", which is feminine. */
const visitors: Record<string, string> = { fan: 'conquises', customer: 'satisfaites', critic: 'déçues' };
const visitorAlone: Record<string, string> = {
  fan: 'conquise',
  customer: 'satisfaite',
  critic: 'déçue',
};

/** Texts of the charts behind “Plus de graphiques”. */
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
    subtitle: 'moyenne par jour : ce qui reste de l’histoire, et ce qui est vrai',
    retold: 'reste',
    retoldHeading: 'Reste de l’histoire',
    accuracy: 'encore vrai',
    accuracyHeading: 'Encore vrai',
    unit: 'part',
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Personne n’a transmis l’histoire. Augmentez « ${relay} » et relancez.`
        : `Personne n’a encore transmis l’histoire. Avancez, ou augmentez « ${relay} ».`,
    finding(finding) {
      switch (finding.kind) {
        case 'nobody-retold':
          return 'Personne n’a encore transmis l’histoire';
        case 'nobody-now':
          return `Après le jour ${count(finding.day)}, plus personne n’a l’histoire par quelqu’un d’autre`;
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
        ...(isCounting ? ['tirets : racontent encore'] : []),
      ].join(' ; '),
    unit: 'nouveaux conteurs par conteur',
    line: 'chacun en gagne',
    lineHeading: (days: number) =>
      days === 1 ? 'Si dix ou plus commencent' : `Moyenne sur ${count(days)} jours`,
    daily: 'ce jour-là',
    dailyHeading: 'Nouveaux conteurs par conteur',
    began: 'commencent à raconter',
    beganHeading: 'Commencent à raconter',
    tipping: 'point de bascule',
    unknown: 'Nouveaux conteurs par conteur : pas encore connus',
    pending: 'Calculé à la fin de la simulation.',
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Personne n’a raconté. Augmentez « ${relay} » et relancez.`
        : `Personne ne raconte encore. Avancez, ou augmentez « ${relay} ».`,
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne n’a commencé à raconter';
        case 'unsettled':
          return `Trop tôt pour le dire : ${people(finding.tellers)} ${form(finding.tellers, { one: 'raconte', other: 'racontent' })} encore`;
        case 'few':
          return `Trop peu pour une moyenne : ${counted(finding.tellers, { one: 'conteur en a gagné', other: 'conteurs en ont gagné' })} ${count(finding.made)}`;
        case 'above':
          return `Le jour ${count(finding.day)}, un conteur en gagne ${ratioAbove(finding.ratio)} : au-dessus du point de bascule`;
        case 'fell':
          return `${period(finding.day, finding.until)}, un conteur n’en gagne pas plus d’un autre`;
        case 'never':
          return finding.most === 1
            ? `${finding.until === null ? 'Jamais' : `Jusqu’au jour ${count(finding.until)}, jamais`} au-dessus du point de bascule : un nouveau conteur au plus`
            : `${finding.until === null ? 'Toujours' : `Jusqu’au jour ${count(finding.until)}, toujours`} sous le point de bascule : ${ratioBelow(finding.most)}`;
      }
    },
  },

  sentiment: {
    subtitle: 'opinion moyenne de ceux qui connaissent l’histoire, par jour',
    ends: (value: number) => (value > 0 ? 'tout bon' : value < 0 ? 'tout mauvais' : '0'),
    line: 'opinion',
    heading: 'Opinion moyenne',
    unit: '−1 à 1',
    empty: (isAtEnd: boolean) =>
      isAtEnd ? 'Personne n’a connu l’histoire.' : 'Personne ne connaît encore l’histoire. Appuyez sur Lire.',
    finding(finding) {
      switch (finding.kind) {
        case 'nobody':
          return 'Personne ne connaît l’histoire : il n’y a pas d’opinion';
        case 'nobody-now':
          return `Après le jour ${count(finding.day)}, plus personne n’a de détail en tête`;
        case 'good':
          return `Ceux qui connaissent l’histoire en pensent du bien : ${signed(finding.mean)}`;
        case 'bad':
          return `Ceux qui connaissent l’histoire en pensent du mal : ${signed(finding.mean)}`;
        case 'between':
          return `Bonnes et mauvaises opinions s’équilibrent à peu près : ${signed(finding.mean)}`;
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
          return `Sur ${count(finding.people)} personnes venues, ${part(first.number, finding.people)} ${form(first.number, { one: 'est', other: 'sont' })} ${(first.number === 1 ? visitorAlone : visitors)[first.visitor]} et ${part(second.number, finding.people)} ${(second.number === 1 ? visitorAlone : visitors)[second.visitor]}`;
        }
      }
    },
  },

  reached: {
    subtitle: 'personnes touchées, directement ou par d’autres',
    heading: 'Personne',
    number: 'Numéro',
    column: 'Touchées',
    share: 'Part de ceux qui en ont entendu parler',
    select: (name: string, reached: number) =>
      `${name} : ${people(reached)} ${form(reached, { one: 'touchée', other: 'touchées' })}. Montrer son histoire.`,
    empty: (relay: string, isAtEnd: boolean) =>
      isAtEnd
        ? `Personne n’a rien raconté à personne. Augmentez « ${relay} » et relancez.`
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
    : `${tenth(ratio)} ${form(Number(ratio.toFixed(1)), { one: 'autre', other: 'autres' })}`;

/** A ratio below 1 is never rounded to 1, and one above 0 never to 0. */
function ratioBelow(ratio: number): string {
  if (ratio === 0) return 'aucun nouveau conteur';
  if (tenth(ratio) === '0') return 'presque aucun nouveau conteur';
  return tenth(ratio) === '1' ? 'presque un nouveau conteur' : `${tenth(ratio)} nouveau conteur au plus`;
}

const period = (day: number, until: number | null): string => {
  if (until === null) return `Depuis le jour ${count(day)}`;
  return day === until ? `Le jour ${count(day)}` : `Du jour ${count(day)} au jour ${count(until)}`;
};
