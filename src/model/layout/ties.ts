import { closeLayer, contactAt, rowLength, type Network } from '../network/network.ts';

/** The face-to-face ties: pairs, the lower number first, each once. */
export function tiesOf(network: Network): Uint32Array {
  const layer = closeLayer(network);
  const ends: number[] = [];
  if (layer)
    for (let person = 0; person < network.people; person++)
      for (let place = 0; place < rowLength(layer, person); place++) {
        const contact = contactAt(layer, person, place);
        if (person < contact) ends.push(person, contact);
      }
  return Uint32Array.from(ends);
}
