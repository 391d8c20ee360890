import { porCodigo } from './orden';

/** Each key once, by character code: how every rule lists what people wrote. */
export const sinRepetir = (claves: readonly string[]): string[] => [...new Set(claves)].sort(porCodigo);
