import { shareDialog as en, type ShareDialogWords } from './en/share-dialog.ts';
import { shareDialog as fr } from './fr/share-dialog.ts';
import type { Language } from './index.ts';

/** Texts of the dialog that hands a scenario on, which are loaded with it. */
export const SHARE_DIALOG: Readonly<Record<Language, ShareDialogWords>> = { en, fr };
