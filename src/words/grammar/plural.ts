/** The forms of a word or phrase by the plural categories of its language. `other` replaces those that are missing. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Chooses the form that agrees with a number, by the rules of a language. */
export const plural =
  (rules: Intl.PluralRules) =>
  (number: number, forms: PluralForms): string =>
    forms[rules.select(number)] ?? forms.other;
