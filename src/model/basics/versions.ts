/**
 * Raised with every change of the model that alters a digest; CHANGELOG.md says what changed. It is part of the
 * digest, so that runs of different engines never pass for the same.
 */
export const ENGINE_VERSION = 2;

/** The version of the scenario's schema: links and files carry it. */
export const SCENARIO_VERSION = 1;
