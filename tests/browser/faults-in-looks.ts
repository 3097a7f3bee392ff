import { accessibilityFaults } from './driver.ts';
import { LOOKS, type Look } from './matrix.ts';
import { isWhole } from '../whole.ts';
import { byTestId, type TellTenPage } from './tell-ten-page.ts';

/**
 * What assistive technology finds wrong in what is on show, in any of these looks: its structure once, which no look
 * changes, and its colours in each. The last look stays on.
 */
export async function faultsInLooks(
  { page }: TellTenPage,
  looks: readonly Look[] = LOOKS,
): Promise<string[]> {
  const found = isWhole ? [] : await accessibilityFaults(page, 'structure');
  for (const look of looks) {
    await page.select(byTestId('look'), look);
    const inLook = await accessibilityFaults(page, isWhole ? 'all' : 'colours');
    found.push(...inLook.map((fault) => `${look}: ${fault}`));
  }
  return found;
}
