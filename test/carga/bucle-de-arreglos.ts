import { type AsignaturaEnCentesimas } from './semestre-del-estado';

/** A semester as the barest columns there are: hundredths in short integers, -1 where nothing was captured. */
export interface ArreglosDesnudos {
  readonly continua: Int16Array;
  readonly sumativa: Int16Array;
  readonly remedial: Int16Array;
  readonly asistencias: Uint8Array;
  readonly sesiones: Uint8Array;
  readonly motivo: Uint8Array;
  readonly porAsignatura: number;
}

export function arreglosDesnudos(semestre: readonly AsignaturaEnCentesimas[]): ArreglosDesnudos {
  const unidades = semestre.flatMap((asignatura) => asignatura.unidades);
  return {
    continua: Int16Array.from(unidades, ({ continua }) => continua ?? -1),
    sumativa: Int16Array.from(unidades, ({ sumativa }) => sumativa ?? -1),
    remedial: Int16Array.from(unidades, ({ remedial }) => remedial ?? -1),
    asistencias: Uint8Array.from(unidades, ({ asistencias }) => asistencias),
    sesiones: Uint8Array.from(unidades, ({ sesiones }) => sesiones),
    motivo: Uint8Array.from(unidades, ({ motivo }) => (motivo === 'recuperacion' ? 1 : 0)),
    porAsignatura: unidades.length / semestre.length,
  };
}

/**
 * The least a machine can do for the same figures of a semester without contradictions: the norms are written in, and
 * nothing is checked. Level 0 is NA, 255 none yet.
 */
export function calificarArreglos(arreglos: ArreglosDesnudos) {
  const { continua, sumativa, remedial, asistencias, sesiones, motivo, porAsignatura } = arreglos;
  const puntaje = new Int16Array(continua.length);
  const derecho = new Uint8Array(continua.length);
  const nivel = new Uint8Array(continua.length);
  const final = new Uint8Array(continua.length / porAsignatura);
  let u = 0;
  for (let a = 0; a < final.length; a += 1) {
    let [suma, reprobadas, pendientes] = [0, 0, 0];
    for (let i = 0; i < porAsignatura; i += 1, u += 1) {
      const c = continua[u] ?? 0;
      const s = sumativa[u] ?? 0;
      const r = remedial[u] ?? 0;
      const p = c < 0 || s < 0 ? -1 : 7 * c + 3 * s;
      const d = 20 * (asistencias[u] ?? 0) >= 17 * (sesiones[u] ?? 0) ? 1 : 0;
      let n = d === 0 ? 0 : p < 0 ? 255 : p < 8000 ? 0 : p >= 9500 ? 10 : p >= 8500 ? 9 : 8;
      if (r >= 0 && n !== 255) {
        if (n === 0) n = r >= 800 ? 8 : 0;
        else if (motivo[u] === 1) n = 255;
        else n = r < 800 ? 0 : r >= 950 ? 10 : r >= 850 ? 9 : 8;
      }
      puntaje[u] = p;
      derecho[u] = d;
      nivel[u] = n;
      suma += n;
      if (n === 0) reprobadas += 1;
      if (n === 255) pendientes += 1;
    }
    if (pendientes > 0) final[a] = 255;
    else if (reprobadas > 0) final[a] = 0;
    else final[a] = 2 * suma >= 19 * porAsignatura ? 10 : 2 * suma >= 17 * porAsignatura ? 9 : 8;
  }
  return { puntaje, derecho, nivel, final };
}
