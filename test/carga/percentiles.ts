/** Of durations, in the unit they came in: the one that so many hundredths of them do not exceed. */
export function percentil(valores: readonly number[], centesimas: number): number {
  const orden = valores.toSorted((una, otra) => una - otra);
  return orden[Math.max(0, Math.ceil((orden.length * centesimas) / 100) - 1)] ?? NaN;
}

export const enPercentiles = (valores: readonly number[]): string =>
  [50, 95, 99]
    .map((centesimas) => `p${centesimas} ${Math.round(percentil(valores, centesimas))} ms`)
    .join(', ');
