/** The rule behind a remark of an import, by the clave of the remark; most speak of the file and have none. */
const REGLAS: ReadonlyMap<string, string> = new Map([
  ['pesos-no-suman-100', 'CON-05'],
  ['grupo-modulo-sin-docente', 'CON-08'],
  ['alumno-duplicado', 'CON-08'],
]);

export const reglaDeObservacion = (clave: string): string | undefined => REGLAS.get(clave);
