import { SOURCES, type SourceKey } from '../../model/scenario/parameter-sources.ts';
import { typeset } from '../grammar/typeset.ts';

/** Sources of the default values; titles are cited as they are. */
export const sources = typeset<Record<SourceKey, string>>({
  ...SOURCES,
  modellersChoice: 'choix du modélisateur : aucun chiffre mesuré n’est connu',
  yours: 'à vous de choisir',
  titleTen: 'le calcul du titre : chacun le dit à dix autres',
  adamic2016: 'Adamic, Lento, Adar et Ng 2016, WSDM (121 605 variantes dans 1,14 million de messages)',
  allportPostman1947:
    'Allport et Postman 1947 : environ 70 % des détails perdus en cinq ou six transmissions',
  kellerFay2012: 'Keller et Fay 2012 : 6 à 8 % du bouche-à-oreille se fait en ligne',
  kellerFay2014:
    'choisi pour que, dans le scénario d’ouverture, une personne sur huit environ y aille après en avoir entendu parler (Keller et Fay 2014 : probabilité d’agir de 0,125 quand on l’apprend de vive voix)',
  bass1969: 'la règle : Bass 1969, Management Science 15 : 215–227 ; aucune si on n’en choisit pas',
  centola2010: 'la règle : Centola 2010, Science 329 : 1194–1197 ; le chiffre : choix du modélisateur',
  leskovec2007:
    'le sens : Leskovec, Adamic et Huberman 2007, ACM TWEB 1(1) : 5 (le même conseil répété : aussi bon jusqu’à trois fois, puis moitié moins) ; l’ampleur : choix du modélisateur',
  makiThompson1973:
    'la règle : Maki et Thompson 1973, Mathematical Models and Applications ; désactivée si on ne la choisit pas',
  moussaid2015:
    'le sens : Moussaïd, Brighton et Gaissmaier 2015, PNAS 112 : 5631–5636 ; l’ampleur : choix du modélisateur',
  nielsen2015: 'Nielsen 2015, Global Trust in Advertising : amis 83 %, avis en ligne 66 %, télévision 63 %',
  nielsen2021:
    'Nielsen 2021 : confiance de 23 % dans les influenceurs contre 89 % dans les gens que l’on connaît',
  oliver1980:
    'la règle : Oliver 1980, Journal of Marketing Research 17 : 460–469 (contestée : des études ultérieures ne trouvent pas cet effet) ; le chiffre : choix du modélisateur',
  wattsStrogatz1998:
    'le réseau : Watts et Strogatz 1998, Nature 393 : 440–442 ; le chiffre : choix du modélisateur',
  watts2002: 'la règle : Watts 2002, PNAS 99 : 5766–5771 ; le chiffre : choix du modélisateur',
  zhao2012: 'l’état : Zhao et al. 2012, Physica A 391 : 2444–2453 ; le chiffre : choix du modélisateur',
  leastDiscount: 'Herbalife 2018 : une remise d’au moins 25 % ; les critiques comptent 30 %',
  unilevel: 'plans avec une part par niveau : en général environ 5 % sur 5 à 8 niveaux',
  starterKits: 'les kits de démarrage coûtent le plus souvent de 50 à 100 dollars',
  koscot1975:
    'Koscot 1975 : payer pour des recrues est la marque d’une pyramide ; aucune si on n’en choisit pas',
  volumePoints: 'les entreprises demandent environ 55 à 150 dollars de commandes par mois',
  amway1979: 'Amway 1979 : dix clients par mois, soit une valeur de 10 ; aucune si on n’en choisit pas',
  dsaCode: 'code de déontologie de la DSA : au moins 90 % du coût pendant douze mois',
  neora2023: 'choisi pour que la moitié des clients restent deux mois (procès de la FTC contre Neora, 2023)',
  bargainJoiners:
    'choisi pour qu’environ 70 % de ceux qui entrent viennent pour le prix (DSA 70 %, doTERRA 85 %)',
  oneInThirteen: 'choisi pour qu’environ une personne sollicitée sur treize entre',
  ftc2024:
    'rapport de la FTC 2024 : peu de bilans de revenus montrent le milieu ; aucun si on n’en choisit pas',
  grayson2007:
    'le sens : Grayson 2007, Journal of Marketing 71(4) : 121–139 (AARP 2018 : 39 % en étaient gênés) ; l’ampleur : choix du modélisateur',
  beeler2020:
    'le sens : Beeler 2020 (le sentiment d’appartenance retient) ; l’ampleur : choix du modélisateur',
  turnover:
    'choisi entre 43 % de départs par an (DSA 2019) et 72 % ; FTC contre Neora 2023 : huit mois pour la moitié',
});
