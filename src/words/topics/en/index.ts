import type { BundledTopic, TopicWords } from '../../../model/scenario/topic.ts';
import { app } from './app.ts';
import { course } from './course.ts';
import { hotel } from './hotel.ts';
import { product } from './product.ts';
import { restaurant } from './restaurant.ts';
import { shop } from './shop.ts';

/** The bundled topics in English. */
export const topics: Record<BundledTopic, TopicWords> = { restaurant, hotel, course, app, shop, product };
