import { checkValues } from '../../model/scenario/checks/validation.ts';
import { written } from '../../model/scenario/link/mark.ts';
import { asText, fromText } from '../../model/scenario/link/value-text.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import { presetById } from '../../model/scenario/presets/index.ts';
import { differences, type Scenario, type Value } from '../../model/scenario/scenario.ts';
import { forkIn, type Choice } from './choice.ts';

/** Before the values of the other run: it came before the one on show, or stands beside it. */
const FIRST = 'before:';
const SECOND = 'with:';

/** What a run is compared with, as a field of a link has it: a preset's id, or the values that differ. */
export function choiceText(choice: Choice, own: Scenario, other: Scenario): string {
  if (choice.kind === 'preset') return choice.id;
  const isFirst = choice.kind === 'change' || (choice.kind === 'given' && choice.isFirst);
  const values = Object.entries(differences(other, own)) as [Path, Value][];
  return `${isFirst ? FIRST : SECOND}${written(values.map(([path, value]) => [path, asText(value)]))}`;
}

/** What such a field says; `null` for one that says nothing of the kind, or nothing that can be run. */
export function choiceIn(text: string, own: Scenario): Choice | null {
  const preset = presetById(text);
  if (preset) return { kind: 'preset', id: preset.id };
  const isFirst = text.startsWith(FIRST);
  if (!isFirst && !text.startsWith(SECOND)) return null;
  const fields = [...new URLSearchParams(text.slice((isFirst ? FIRST : SECOND).length))];
  const values = Object.fromEntries(fields.map(([path, value]) => [path, fromText(path, value)]));
  const { scenario, faults } = checkValues(values, own);
  if (faults.length > 0) return null;
  const fork = isFirst ? null : forkIn(scenario, own);
  return fork ? { kind: 'fork', ...fork } : { kind: 'given', scenario, isFirst };
}
