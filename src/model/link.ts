import { isPath, parameterOf, type Path } from './parameters.ts';
import { differences, SCENARIO_VERSION, STANDARD_SCENARIO, type Scenario, type Value } from './scenario.ts';
import { isImportedNetwork, type ImportedNetwork } from './imports/imported-network.ts';
import { fileMark } from './imports/source.ts';
import { sourceAsText, sourceFromText } from './imports/source-text.ts';
import type { Checked, Fault } from './faults.ts';
import { checkValues } from './validation.ts';

/*
 * A link's fragment: `#s=1&people=2000&place.food=-0.4`. `s` is the scenario's version; the rest is only what
 * differs from the standard scenario, by path, so that a person can read and edit it.
 */

/** The fragment of a link to this scenario, without `#`; `s=1` alone is the standard scenario. */
export function linkTo(scenario: Scenario): string {
  const changed = Object.entries(differences(scenario)) as [Path, Value][];
  const fields = new URLSearchParams({ s: String(SCENARIO_VERSION) });
  for (const [path, value] of changed) fields.set(path, asText(value));
  return fields.toString();
}

/**
 * Reads a link's fragment, with or without `#`. A number out of range is brought into it; with any other fault
 * the whole link is refused, and the standard scenario comes back with the faults.
 * @param brought the network that a link was made with, where it was too large for the link
 */
export function readLink(fragment: string, brought?: ImportedNetwork): Checked {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  if (fields.size === 0) return { scenario: STANDARD_SCENARIO, faults: [] };
  const version = fields.get('s');
  if (version !== String(SCENARIO_VERSION)) {
    const problem = { code: 'version', supported: SCENARIO_VERSION } as const;
    return { scenario: STANDARD_SCENARIO, faults: [{ path: 'version', value: version ?? '', problem }] };
  }
  fields.delete('s');
  const values: Record<string, unknown> = Object.fromEntries(
    [...fields].map(([path, text]) => [path, fromText(path, text)]),
  );
  if (brought && fields.get('network.source') === fileMark(brought)) values['network.source'] = brought;
  const checked = checkValues(values);
  return checked.faults.every(isRepaired) ? checked : { ...checked, scenario: STANDARD_SCENARIO };
}

/** True for a fault that has been mended by taking the nearest allowed number; what is within a list is not. */
export const isRepaired = (fault: Fault): boolean => fault.problem.code === 'range' && isPath(fault.path);

function asText(value: Value): string {
  if (isImportedNetwork(value)) return sourceAsText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * The value that a text stands for, by the kind of its parameter; a text that cannot be one is returned
 * unchanged, for validation to refuse.
 */
export function fromText(path: string, text: string): unknown {
  if (!isPath(path)) return text;
  switch (parameterOf(path).kind) {
    case 'number':
      return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
    case 'flag':
      return FLAGS.get(text) ?? text;
    case 'networkSource':
      return sourceFromText(text) ?? (text.startsWith('{') ? parsedOr(text) : text);
    case 'topic':
      return text.startsWith('{') ? parsedOr(text) : text;
    case 'peopleList':
    case 'events':
      return parsedOr(text);
    default:
      return text;
  }
}

const FLAGS = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
