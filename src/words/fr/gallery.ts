import type { Told } from '../../model/scenario/presets/half-of-runs.ts';
import type { GalleryWords } from '../en/gallery.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted, people as somePeople } from './grammar.ts';
import { numbers } from './numbers.ts';

const { percent } = numbers;

const RANGES: Record<Told, (from: string, to: string) => string> = {
  heard: (from, to) => `Sur 500 simulations, la moitié ont fini entre ${from} et ${to} au courant.`,
  went: (from, to) => `Sur 500 simulations, la moitié ont fini entre ${from} et ${to} venus.`,
  left: (from, to) => `Sur 500 simulations, la moitié ont gardé entre ${from} et ${to} de l’histoire.`,
  disappointed: (from, to) =>
    `Sur 500 simulations, la moitié ont fini entre ${from} et ${to} de visiteurs déçus.`,
};

/** The gallery in which one chooses a scenario, in French. */
export const gallery = typeset<GalleryWords>({
  title: 'Scénarios',
  legend:
    'Chaque image montre la simulation du scénario : la part de la ville au courant (trait épais) et la part qui a essayé (trait fin).',
  current: 'affiché',
  changed: (controls) =>
    `le vôtre : ${counted(controls, { one: 'réglage modifié', other: 'réglages modifiés' })}`,
  figures: ({ people, days, isOverEarly, heard, went }) =>
    `${somePeople(people)}, ${isOverEarly ? 'fin au bout de ' : ''}${counted(days, { one: 'jour', other: 'jours' })} : ${percent(heard)} au courant, ${percent(went)} ont essayé`,
  range: ({ told, from, to }) => RANGES[told](percent(from), percent(to)),
  pair: 'Deux faces d’une même leçon : la même ville, le même tirage, et une seule valeur change',
});
