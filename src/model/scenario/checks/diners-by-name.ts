import { isBundledName, type BundledName } from '../bundled-sizes.ts';
import { STANDARD_SCENARIO } from '../scenario.ts';
import type { Fault } from './faults.ts';
import { sourceFrom } from './network-source-faults.ts';
import { namedPeople } from './people-by-name.ts';

const PATH = 'diners.who';

/** Values by path, whatever they are. */
type Values = Readonly<Record<string, unknown>>;

/**
 * The values with the first diners by number where they stand by name, which their network has to tell; and what is wrong
 * with a name.
 * @param namesOf the names of a bundled network's people; `null` where they have none
 */
export function withDinersByNumber<Given extends Values>(
  values: Given,
  namesOf: (network: BundledName) => readonly string[] | null,
): { values: Given; faults: Fault[] } {
  if (!(PATH in values)) return { values, faults: [] };
  const found = sourceFrom(values['network.source'] ?? STANDARD_SCENARIO['network.source']);
  const source = 'source' in found ? found.source : null;
  const names = isBundledName(source) ? namesOf(source) : (source?.names ?? null);
  const { value, problem } = namedPeople(values[PATH], names);
  return {
    values: { ...values, [PATH]: value },
    faults: problem ? [{ path: PATH, value, problem }] : [],
  };
}
