/*
 * The fast engine: every rule of a day, compiled to WebAssembly from AssemblyScript. The host, src/model/run/kernel,
 * writes parameters, luck and network into its memory and calls one function for each phase of the day. Start reading
 * at day.ts, then tellings.ts and reactions.ts; src/model/run/reference says the same rules as plainly as it can.
 */
export { allocate, release, reserve, touched } from './store';
export { addressOfKeys, addressOfNormals } from './luck';
export { addressOfParameters, addressOfWeights } from './scenario';
export { addressOfGenerations, addressOfHops, addressOfStageCounts, stageOf, storyOf } from './people';
export { addressOfTown } from './computed-contacts';
export { useCloseRows, useOnlineRows } from './network';
export { beginDay, beginRun, follow, latestDormant, passNight } from './day';
export { settleAll } from './reactions';
export { advertise, makeVisits, remind, roomForDiners, sendDiners, visitsToday } from './visits';
export { makeTellings, readAhead } from './tellings';
export { firstToday, tellingsToday } from './plan';
export { addressOfSample, sampleCount } from './sample';
export { addressOfJournalChunks, entryCount } from './journal';
export { addressOfImpliedChunks } from './implied';
export { addressOfHeldSums, addressOfTruth } from './held';
export {
  addressOfBegun,
  addressOfLatest,
  addressOfMade,
  addressOfMarks,
  addressOfMarksOfWhat,
  addressOfMeasuredStages,
  addressOfReachCounts,
  beginMeasures,
  lookedUp,
  markWhoCanTell,
  takeIn,
} from './measures';
