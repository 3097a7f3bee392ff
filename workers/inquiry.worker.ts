import { expose } from 'comlink';
import { createInquiryService } from './inquiry.ts';

expose(createInquiryService());
