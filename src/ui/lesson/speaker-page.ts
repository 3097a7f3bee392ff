import { mount } from 'svelte';
import { THEMES } from '../../scene/look/palette.ts';
import { Preferences } from '../../state/page/preferences.svelte.ts';
import { LANGUAGES, type Language } from '../../words/index.ts';
import { loadLater } from '../../words/later.ts';
import { applyColours } from '../page/apply-colours.ts';
import SpeakerView from './SpeakerView.svelte';

const isLanguage = (name: string): name is Language => name in LANGUAGES;

/** Opens the speaker's window, in the language of the page until the talk says in which it is given. */
export async function openSpeakerPage(target: Element): Promise<void> {
  const preferences = await Preferences.recalled();
  applyColours(THEMES[preferences.theme]);
  const load = async (language: string) =>
    (await loadLater('lesson', isLanguage(language) ? language : 'en')).speaker;
  const texts = await load(preferences.language);
  mount(SpeakerView, { target, props: { wall: window.opener as Window | null, load, texts } });
}
