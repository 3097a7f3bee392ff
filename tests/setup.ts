import fc from 'fast-check';

/*
 * Property tests look at the same examples every time, so that a change is what makes them fail;
 * TELL_TEN_TEST_SEED=$RANDOM looks for others.
 */
fc.configureGlobal({ seed: Number(process.env['TELL_TEN_TEST_SEED'] ?? 20) });
