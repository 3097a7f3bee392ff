/** Sources of the default values, as the model's table has them. */
export { SOURCES as sources } from '../../model/scenario/parameter-sources.ts';
