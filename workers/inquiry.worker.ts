import { exposeAlive } from './expose-alive.ts';
import { createInquiryService } from './inquiry.ts';

exposeAlive(createInquiryService());
