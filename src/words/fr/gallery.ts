import type { GalleryWords } from '../en/gallery.ts';
import { typeset } from '../grammar/typeset.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** Choosing a scenario, in French. */
export const gallery = typeset<GalleryWords>({
  title: 'Scénarios',
  legend:
    'Chaque image est la simulation du scénario : qui est au courant (trait épais) et qui a essayé (trait fin) ; sa hauteur est la ville entière.',
  current: 'affiché',
  changed: (controls) =>
    `le vôtre : ${count(controls)} ${form(controls, 'réglage modifié', 'réglages modifiés')}`,
  figures: ({ people, days, isOverEarly, heard, went }) =>
    `${count(people)} personnes, ${isOverEarly ? 'fin au bout de ' : ''}${count(days)} ${form(days, 'jour', 'jours')} : ${percent(heard)} au courant, ${percent(went)} ont essayé`,
});
