import { type GrupoEnMilesimas } from './corte-del-estado';

/** The figures of a row of corte 2 as plain objects would hold them; levels go from 0, gris, to 3, rojo. */
export function situarObjeto(
  actividades: GrupoEnMilesimas['actividades'],
  { logros, asistencias, sesiones }: GrupoEnMilesimas['alumnos'][number],
) {
  const hoy = { esperado: 0, registrado: 0, logrado: 0 };
  const antes = { registrado: 0, logrado: 0 };
  for (const [k, { peso, corte }] of actividades.entries()) {
    if (corte > 2) continue;
    hoy.esperado += peso;
    const logro = logros[k] ?? null;
    if (logro === null) continue;
    hoy.registrado += peso;
    hoy.logrado += peso * logro;
    if (corte > 1) continue;
    antes.registrado += peso;
    antes.logrado += peso * logro;
  }
  const { registrado: r, logrado: a } = hoy;
  const resta = 100 - r;
  const baja = antes.logrado * r - a * antes.registrado;
  const puntos = r * antes.registrado;
  const niveles = {
    R01: r === 0 ? 3 : r < hoy.esperado ? 2 : 1,
    R02: r === 0 ? 0 : escalon(a < 700 * r, a < 800 * r),
    R03: r === 0 ? 0 : escalon(a + 1000 * resta < 70_000, resta > 0 && 70_000 - a > 900 * resta),
    R04c: escalon(10 * asistencias < 8 * sesiones, 10 * asistencias < 9 * sesiones),
    R08: puntos === 0 ? 0 : escalon(baja >= 200 * puntos, baja >= 100 * puntos),
  };
  const semaforo = r === 0 ? 0 : Math.max(niveles.R02, niveles.R03, niveles.R04c, niveles.R08);
  return { registrado: r, logrado: a, niveles, semaforo };
}

const escalon = (rojo: boolean, amarillo: boolean): number => (rojo ? 3 : amarillo ? 2 : 1);
