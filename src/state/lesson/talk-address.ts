import { linkTo } from '../../model/scenario/link/link.ts';
import { STANDARD_SCENARIO } from '../../model/scenario/scenario.ts';
import { splitAddress } from '../page/address-link.ts';
import { publicAddress } from '../page/public-address.svelte.ts';

/** The address that opens a talk in front of a room. @param talk a workshop by its name, or a packed talk */
export const talkAddress = (talk: string): string =>
  `${publicAddress() ?? splitAddress(location.href).base}#${linkTo(STANDARD_SCENARIO, null, [['talk', talk]])}`;
