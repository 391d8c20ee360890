import { z } from 'zod';

/** A rule of conditional format by the value of its cells. */
export const ReglaCondicional = z.object({
  formula1: z.string().startsWith('='),
  formula2: z.string().nullish(),
  operator: z.enum([
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqual',
    'LessThanOrEqual',
  ]),
});

/** A rule by a formula of its own. */
export const ReglaPropia = z.object({ formula: z.string() });
