import { gallery as en, type GalleryWords } from './en/gallery.ts';
import { gallery as fr } from './fr/gallery.ts';
import type { Language } from './index.ts';

/** Texts of the gallery of scenarios, which are loaded with it. */
export const GALLERY: Readonly<Record<Language, GalleryWords>> = { en, fr };
