import { type Normas } from '../norma/normas';
import { nivelGlobalDelAlumno } from '../riesgo/nivel-global-del-alumno';
import { anotarAusenciaContinua } from './banderas/explica-ausencia-continua';
import { anotarInasistenciaUt } from './banderas/explica-inasistencia';
import { anotarRemedialAgotado } from './banderas/explica-remedial-agotado';
import { anotarSegundaVez } from './banderas/explica-segunda-vez';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { type AusenciaPorExplicar } from './explica-dias-sin-asistir';
import { anotarNivelesFinales, type AsignaturaPorExplicar } from './explica-niveles-de-asignatura';
import { anotarRemedialesUsadas } from './explica-remediales-aplicadas';
import { dato } from './operando';
import { type Operando } from './paso';
import { textoExacto } from './texto-exacto';

const regla = nivelGlobalDelAlumno;
const NOMBRE = 'Semáforo: la peor de sus banderas, sin contar el nivel';

/**
 * The worst of R04 in each unit, R05, R09 and R10 (R00). Lectura: without any, gris until a unit has its level; what is
 * not known is neither a risk nor the absence of one.
 */
export function anotarSemaforoDeAsignatura(
  cuaderno: Cuaderno,
  asignatura: AsignaturaPorExplicar & AusenciaPorExplicar & { readonly vecesCursada: number },
  normas: Normas,
): Operando {
  const { unidades, numeros, vecesCursada } = asignatura;
  const inasistencias = unidades.map((unidad, i) =>
    anotarInasistenciaUt(cuaderno, unidad, normas, `Nivel de R04 de la unidad ${String(numeros[i])}`),
  );
  const ausencia = anotarAusenciaContinua(cuaderno, asignatura, normas);
  // The levels come right before the flags that look at them.
  const { niveles, aplicadas } = anotarNivelesFinales(cuaderno, asignatura, normas);
  const finales = [...niveles.values()];
  const usadas = anotarRemedialesUsadas(cuaderno, aplicadas);
  const banderas = [
    ...inasistencias,
    ausencia,
    anotarRemedialAgotado(cuaderno, finales, usadas, normas),
    anotarSegundaVez(cuaderno, finales, vecesCursada, normas),
  ];
  const peor = cuaderno.anotar(NOMBRE, 'peor-nivel', banderas, regla);
  if (peor.valor !== 'verde') return peor;
  const conNivel = finales.filter(({ valor }) => valor !== textoExacto(null));
  const cuantas = cuaderno.anotar('Unidades que ya tienen nivel', 'cuenta', conNivel, regla);
  const ninguna = cuaderno.anotar(
    '¿Ninguna unidad tiene nivel todavía?',
    'igual-a',
    [cuantas, dato('Ninguna', 0)],
    regla,
  );
  return elegir(cuaderno, NOMBRE, [[ninguna, { es: 'gris' }]], peor, regla);
}
