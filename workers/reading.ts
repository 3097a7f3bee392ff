import { glanceAt } from '../src/model/network/import/glance.ts';
import { ImportFailure } from '../src/model/network/import/import-failure.ts';
import { readTogether } from '../src/model/network/import/several-files.ts';
import { shapeOf } from '../src/model/network/import/shape.ts';
import { CountsFailure, readCounts } from '../src/model/study/fit/counts-file.ts';
import type { ReadingService } from './protocol.ts';

/** The service behind the reading worker's boundary; it needs no worker to be tested. */
export const readingService: ReadingService = {
  readNetwork(files, choice) {
    try {
      const { network, repairs, how } = readTogether(files, choice);
      return { network, repairs, how, glance: glanceAt(network), shape: shapeOf(network) };
    } catch (error) {
      if (!(error instanceof ImportFailure)) throw error;
      const { problem, line, list } = error;
      return { problem, line, list };
    }
  },

  readCounts(bytes) {
    try {
      return readCounts(bytes);
    } catch (error) {
      if (error instanceof CountsFailure) return { kind: 'counts', problem: error.problem, line: error.line };
      if (error instanceof ImportFailure) return { kind: 'file', problem: error.problem, line: error.line };
      throw error;
    }
  },
};
