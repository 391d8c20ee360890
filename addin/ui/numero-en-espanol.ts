const entero = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 0 });

/** "14,880". For counts; grades arrive already written by the rules. */
export const conteo = (cuantos: number): string => entero.format(cuantos);

/** "1 alumno", "14,880 alumnos". */
export const cuantos = (cuantos: number, uno: string, varios: string): string =>
  `${conteo(cuantos)} ${cuantos === 1 ? uno : varios}`;
