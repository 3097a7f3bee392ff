import fc from 'fast-check';
import { vi } from 'vitest';
import { patientWait } from './patient-wait.ts';

/*
 * Property tests look at the same examples every time, so that a change is what makes them fail;
 * TELL_TEN_TEST_SEED=$RANDOM looks for others.
 */
fc.configureGlobal({ seed: Number(process.env['TELL_TEN_TEST_SEED'] ?? 20) });

vi.waitFor = patientWait;
