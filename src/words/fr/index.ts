import { printable } from '../grammar/printable.ts';
import type { Words } from '../en/index.ts';
import { topics } from '../topics/fr/index.ts';
import { typeset } from '../grammar/typeset.ts';
import { controls, noLimit, options, unitSuffixes, units, ownNetwork } from './controls.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { counted, form, haveDone } from './grammar.ts';
import { headline, subline } from './headline.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { numbers } from './numbers.ts';
import { labelsByVisit, parameters } from './parameters.ts';
import { present } from './present.ts';
import { page } from './page.ts';
import { presets } from './presets.ts';
import { share } from './share.ts';
import { story } from './story.ts';

/*
 * One word for one thing, in every message:
 *
 *   word of mouth  le bouche-à-oreille     hear            en entendre parler, apprendre l’histoire
 *   story          l’histoire              told            raconté ; être au courant
 *   telling        un récit                teller          un conteur
 *   retelling, hop une transmission        first-hand      de première main
 *   lost, louder   perdu, amplifié         reversed        retourné
 *   unaware        pas au courant          unmoved         n’a pas réagi
 *   dormant        ont oublié              relaying        relaient, passent le mot, un relais
 *   planning       veulent voir            warned          n’iront pas
 *   fan, delighted un fan, conquis         critic, let down  déçu
 *   customer       satisfait               diner           un convive
 *   default        la valeur par défaut    event           un événement
 *   topic          un sujet                place           le lieu
 *   run            la simulation           luck, seed      le tirage
 *   tie, contact   un lien, un contact     town            la ville
 *
 * The reader is "vous". Several people are masculine, as usual. Sentences about one person fit women and men (no
 * participle with être). Spaces are typed plain: typeset() makes them narrow or unbreakable.
 */

const { count, percent, ordinal } = numbers;

const days = (value: number) => form(value, { one: 'jour', other: 'jours' });

/** Every text of the page, in French. */
export const fr: Words = typeset<Words>({
  locale: 'fr',
  numbers,
  events,
  fields,
  findings,
  help,
  history,
  parameters: parameters as Words['parameters'],
  present,
  page,
  presets: presets as Words['presets'],
  share,
  story,
  topics,
  controls,
  options,
  ownNetwork,
  units,
  noLimit,
  unitSuffixes,
  topic: topics.restaurant,
  /** The button that opens the gallery. */
  chooseScenario: (title) => `Scénario : ${title}`,
  labelsByVisit,
  ownTopic: { choose: 'Vos propres mots…', edit: 'Modifier les mots' },
  placeHelp: (is, worst, best) =>
    `Ce qu’il en est vraiment : de « ${is} ${worst} » (−1) à « ${is} ${best} » (+1).`,

  shell: {
    skip: 'Aller à la scène',
    preset: 'Scénario',
    ownScenario: 'Votre scénario',
    changedFrom: (title) => `${title} (modifié)`,
    luck: 'Tirage',
    shuffle: 'Faire un autre tirage',
    lockLuck: 'Garder ce tirage pour tous les scénarios',
    luckHelp: 'Le même tirage donne la même simulation, sur toutes les machines.',
    theme: 'Apparence',
    themes: { system: 'Auto', light: 'Clair', dark: 'Sombre', projector: 'Projecteur' },
    languageLabel: 'Langue',
    menu: 'Menu',
    controls: 'Réglages',
    charts: 'Graphiques',
    open: { controls: 'Changer un réglage', charts: 'Voir les graphiques' },
    hide: { controls: 'Masquer les réglages', charts: 'Masquer les graphiques' },
    close: 'Fermer',
    watchFor: 'À observer',
    skipOpening: 'Passer',
    opening: 'Comment tout commence',
    oneTellsTen: 'Une personne en parle à dix.',
    watch:
      'Une simulation du bouche-à-oreille : regardez qui en entend parler, et ce qu’il reste de ses mots.',
  },

  headline,
  subline,
  didToReach: (before, now, change) => `Avant : ${before} au courant. Maintenant : ${now} (${change}).`,

  stages: {
    unaware: 'pas au courant',
    unmoved: 'n’ont pas réagi',
    dormant: 'ont oublié',
    relaying: 'relaient',
    planning: 'veulent voir',
    warned: 'n’iront pas',
    fan: 'conquis',
    critic: 'déçus',
    customer: 'satisfaits',
  },
  whoWent: ({ done }) => haveDone(done),
  whoPlans: ({ base }) => `veulent ${base}`,
  families: {
    silent: 'Silencieux',
    'has it': 'L’ont en tête',
    went: 'Ont essayé',
  },
  legend: {
    title: 'Légende',
    isolate: (stage) => `Faire ressortir « ${stage} »`,
    all: 'Montrer tout le monde',
    knows: 'connaissent l’histoire',
    went: 'ont essayé',
    ramps: {
      left: 'Ce qui reste de l’histoire',
      hop: 'Nombre de transmissions avant d’arriver jusqu’à eux',
      mood: 'Ce qu’ils en pensent',
      day: 'Le jour où ils l’ont apprise',
    },
    hopEnds: (most) => ['de première main', `${ordinal(most)} transmission ou plus`],
    moodEnds: ['tout mauvais', 'tout bon'],
    dayEnds: (last) => ['jour 0', `jour ${count(last)}`],
  },

  stage: {
    colour: 'Couleur',
    colours: {
      stage: 'ce qu’ils font',
      left: 'ce qui reste',
      hop: 'transmission',
      mood: 'opinion',
      day: 'jour',
      earned: 'gain',
    },
    arrangement: 'Disposition',
    arrangements: {
      town: 'par quartier',
      rings: 'par transmission',
      days: 'par jour',
      downline: 'par parrain',
    },
    moreColours: 'plus',
    fewerColours: 'moins',
    label: 'La ville',
    description: (headline) => `Plan de la ville, un point par personne. ${headline}`,
    keys: 'Les flèches déplacent le plan, + et − l’agrandissent et le réduisent, 0 montre toute la ville. Entrée sélectionne quelqu’un ; ensuite les flèches passent d’une personne à l’autre, Maj et une flèche déplacent le plan, Échap désélectionne.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    outline: 'Montrer la simulation d’avant en anneaux',
    fit: 'Montrer toute la ville',
    save: 'Enregistrer une image',
    saveScreen: 'PNG, taille de l’écran',
    savePrint: 'PNG, pour l’impression',
    neverHeard: 'pas au courant',
    dayColumn: (day) => (day === 0 ? 'jour 0' : count(day)),
    retelling: (from, to, isOutermost) => {
      const times = from === to ? count(from) : `${count(from)}–${count(to)}`;
      return isOutermost ? `${times} ${form(to, { one: 'transmission', other: 'transmissions' })}` : times;
    },
    plainCanvas: 'Dessin sans WebGL, que ce navigateur ne propose pas, ou seulement au ralenti.',
    cardLost:
      'Dessin sans WebGL, car la carte graphique s’est arrêtée. Rechargez la page pour la solliciter à nouveau.',
    noWebGL: (most) =>
      `Ce navigateur ne peut pas dessiner une si grande ville : WebGL 2 manque, est désactivé ou fonctionne sans carte graphique, sans quoi la limite est de ${count(most)} personnes. Tout le reste fonctionne : le titre, les graphiques et les nombres suivent la simulation.`,
  },

  transport: {
    label: 'Lecture',
    play: 'Lire',
    pause: 'Pause',
    replay: 'Rejouer',
    back: 'Un jour en arrière',
    forward: 'Un jour en avant',
    timeline: 'Jour',
    dayOf: (day, last) => `jour ${count(day)} sur ${count(last)}`,
    lastNews: (day) => `fin de l’histoire au jour ${count(day)}`,
    dayValue: (day) => `Jour ${count(day)}`,
    speed: 'Vitesse',
    automatic: 'Automatique',
    speeds: (daysPerSecond) =>
      `${daysPerSecond < 1 ? '½' : count(daysPerSecond)} ${days(daysPerSecond)} par seconde`,
    shortSpeeds: (daysPerSecond) =>
      `${daysPerSecond < 1 ? '½' : count(daysPerSecond)} ${days(daysPerSecond)}/s`,
    newlyHeard: 'Nouvelles personnes au courant, par jour',
    event: (day, changes) => `Jour ${count(day)} : ${changes.join(' ; ')}`,
    newDiners: (number) => counted(number, { one: 'nouveau visiteur', other: 'nouveaux visiteurs' }),
    loop: 'Recommencer à la fin',
    becomes: (label, value) => `${label} passe à ${value}`,
  },

  run: {
    phases: { network: 'Création du réseau…', layout: 'Disposition des personnes…' },
    reading: (file) => `Lecture de ${printable(file)}…`,
    openNetwork: 'Importer un réseau…',
    /** Stands for the name of a file. */
    pasted: 'texte collé',
    openNetworkHelp:
      'Une liste de liens ou une matrice (CSV, TSV), GraphML, GEXF, Pajek, GML, UCINET DL ou JSON ; ou déposez le fichier n’importe où sur la page.',
    dropHere: 'Déposez le fichier pour l’ouvrir',
    running: (day, last) => `Simulation du jour ${count(day)} sur ${count(last)}…`,
    cancel: 'Annuler',
    run: 'Lancer',
    runHint: 'Ctrl+Entrée',
    hundred: 'La rejouer 100 fois',
    bet: 'Parier avant de voir',
    compare: 'Comparer',
    getThere: 'Comment y arriver ?',
    unrun: 'Ce scénario n’a pas encore été simulé.',
    unrunDay: 'pas encore simulé',
    unrunCharts: 'Les graphiques apparaîtront après la simulation.',
    stale: 'Réglages modifiés ; ceci est encore la simulation précédente.',
    byReference: 'WebAssembly est désactivé dans ce navigateur : les simulations prennent plus de temps.',
    cancelled: 'Simulation annulée. Appuyez sur « Lancer » pour la recommencer.',
    large: (size, megabytes, seconds) =>
      `Ce scénario compte ${count(size)} personnes : il faut environ ${count(megabytes)} Mo de mémoire et ${seconds < 60 ? 'un peu de patience' : `jusqu’à ${counted(Math.ceil(seconds / 60), { one: 'minute', other: 'minutes' })}`}.`,
    runLarge: 'Lancer la simulation',
    notNow: 'Ouvrir plutôt le scénario par défaut',
  },

  problems: {
    linkRefused:
      'Ce lien est inutilisable ; le scénario par défaut le remplace. L’adresse garde le lien, pour qu’on puisse le réparer.',
    linkTolerated: 'Ouvert avec des corrections :',
    needsWebAssembly: (most) =>
      `WebAssembly est désactivé dans ce navigateur. Sans lui, une simulation compte au plus ${count(most)} personnes.`,
    missing: 'Une partie de la page n’a pas pu être chargée. Vérifiez votre connexion.',
    stillMissing:
      'Le chargement échoue encore. Si vous êtes en ligne, rechargez la page : votre scénario reste dans son adresse.',
    loadAgain: 'Réessayer',
    reload: 'Recharger la page',
    crashed: 'La simulation s’est arrêtée de façon inattendue. Votre scénario est intact.',
    again: 'Relancer',
    report: 'Copier un rapport',
    reportCopied: 'Rapport copié',
    reportNotCopied: 'Le navigateur refuse la copie. Le rapport est sélectionné : copiez-le au clavier.',
    details: 'Détails',
  },

  charts: {
    log: 'Échelle log',
    table: 'Tableau',
    reachSubtitle: 'personnes, par jour',
    people: 'personnes',
    day: 'Jour',
    formatDay: (day) => `jour ${count(day)}`,
    heard: 'au courant',
    went: 'ont essayé',
    arithmetic: 'si chacun en parlait',
    before: 'avant',
    kept: (place) => `gardée ${count(place)}`,
    ...{ bet: 'votre pari', counted: 'vos données' },
    others: (shown: number) =>
      `En fin : ${count(shown)} des simulations avec un autre hasard, de la moindre à la plus grande.`,
    storySubtitle: 'ce qui arrive après chaque transmission',
    hop: (hop) => (hop === 0 ? 'de première main' : `${ordinal(hop)} transmission`),
    hopTick: (hop) => (hop === 0 ? '1re main' : ordinal(hop)),
    hopHeading: 'Transmission',
    p10: '1 sur 10 a moins de',
    p90: '1 sur 10 a plus de',
    mean: 'moyenne',
    band: '8 personnes sur 10',
    bandReading: (p10, p90) => `8 personnes sur 10 : de ${percent(p10)} à ${percent(p90)}`,
    storyEmpty: (relay, isAtEnd) =>
      isAtEnd
        ? `Personne n’a transmis l’histoire. Augmentez « ${relay} » et relancez.`
        : `Personne n’a encore transmis l’histoire. Avancez, ou augmentez « ${relay} ».`,
    onlyContent: (again) =>
      `Les clients n’ont été que satisfaits, et n’en ont rien dit. « ${again} » apporte une autre chance.`,
    awaited: 'Décompte en cours…',
    moments: { tenth: 'un dixième', half: 'la moitié', everybody: 'tout le monde' },
    moment: (day, what) => `jour ${count(day)} : ${what}`,
    storyNote: (few) => `Gris : 8 personnes sur 10. Creux : moins de ${few} personnes, surtout le hasard.`,
    tools: (title) => `Plus sur « ${title} »`,
    enlarge: (title) => `Agrandir « ${title} »`,
    reduce: 'Réduire',
    more: 'Plus de graphiques',
    fewer: 'Moins de graphiques',
    svg: 'Dessin (SVG)',
    png: 'Image (PNG)',
    csv: 'Chiffres (CSV)',
    source: (scenario, luck, day) => `Tell Ten · ${scenario} · tirage « ${luck} » · jour ${count(day)}`,
  },
});
