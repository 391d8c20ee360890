import { medio } from '../medio';

/** True while the page is laid out for paper. */
export const useImprimiendo = medio('print');
