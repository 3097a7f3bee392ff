import { quoted } from './fields.ts';
import { counted } from './grammar.ts';
import type { ShareDialogWords } from '../en/share-dialog.ts';
import { typeset } from '../grammar/typeset.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

const columnName = (column: string | number) => (typeof column === 'number' ? count(column) : quoted(column));

/** The dialog that shares a scenario, in French. */
export const shareDialog = typeset<ShareDialogWords>({
  carries: 'Le lien contient tout le scénario et son tirage : il ouvre la même simulation.',
  withColumns: 'L’ouvrir avec les réglages et les graphiques, même à la première visite',
  onDay: (day) => `L’ouvrir au jour ${count(day)}, tel qu’on le voit`,
  link: 'Lien',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  notCopied: 'Le navigateur refuse la copie. Le lien est sélectionné : copiez-le au clavier',
  send: 'Envoyer…',
  code: 'QR code du lien',
  dense: 'Ce scénario donne un long lien, donc un code dense : il ne se lit que de près.',
  tooLong: 'Ce lien est trop long pour un QR code : copiez-le plutôt.',
  reach: {
    computer: 'Cette page ne tourne que sur cet ordinateur : personne d’autre ne peut ouvrir son lien.',
    file: 'Cette page a été ouverte depuis un fichier : personne d’autre ne peut ouvrir son lien.',
  },
  handIn: 'Rendre ce que vous avez trouvé…',
  mark: 'Corriger ce qui a été rendu…',
  scorm: 'Enregistrer pour une plateforme d’apprentissage (SCORM 1.2)',
  packing: 'Préparation du paquet…',
  noSingleFile:
    'Le paquet demande Tell Ten en un seul fichier, et cette page n’en a pas à côté d’elle. Ouvrez ce fichier et enregistrez depuis là.',
  address: 'Adresse publique de Tell Ten',
  addressHelp:
    'Là où votre public trouve Tell Ten, par exemple https://example.org/tell-ten/. Le lien et le code y mèneront.',
  notAnAddress: (text) =>
    `« ${text} » n’est pas une adresse. Saisissez par exemple https://example.org/tell-ten/.`,
  fileApart: (file, people, ties, digest) =>
    `Le réseau de ce scénario est trop grand pour un lien. Qui l’ouvre aura aussi besoin ${file === null ? 'du fichier du réseau' : `du fichier « ${file} »`}, avec ${counted(people, { one: 'personne', other: 'personnes' })} et ${counted(ties, { one: 'lien', other: 'liens' })} (empreinte ${digest}).`,
  columnsApart: (columns) =>
    `Ses colonnes de personnes sont à choisir : ${columns.map(columnName).join(', ')}.`,
  thresholdApart: (threshold) => `Les liens plus faibles que ${exact(threshold)} sont à écarter.`,
});
