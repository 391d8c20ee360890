import { type CapturaCalificada } from '../../../../shared/calificacion/calificar-captura';
import { LETRAS, type NivelAcademico } from '../../../../shared/evaluacion/nivel-academico';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Celdas, valorDe } from '../../../../shared/captura/celdas';
import { nombreDeColumna } from '../../../../shared/captura/columna';
import { type ConteoDeNiveles } from '../../../../shared/modelo/reporte';
import { indicadoresDe } from '../../../../shared/captura/plan-de-captura';
import { type BarraDeReparto, type ParteDeReparto } from '../../../ui/graficas/grafica-de-reparto';
import { type RenglonDeAvance } from '../../../ui/graficas/grafica-de-avance';

type DeUt = Extract<CapturaCalificada, { institucion: 'ut' }>;

/** The levels of an asignatura from the highest, then NA, then what is pending. */
export function partesDeNivel(esIntegradora: boolean): ParteDeReparto[] {
  const letras = LETRAS[esIntegradora ? 'integradora' : 'noIntegradora'];
  return [
    { clave: '10', nombre: letras[10].toUpperCase(), tono: 'alto' },
    { clave: '9', nombre: letras[9].toUpperCase(), tono: 'medio' },
    { clave: '8', nombre: letras[8].toUpperCase(), tono: 'bajo' },
    { clave: 'na', nombre: 'NA', tono: 'rojo' },
    { clave: 'pendiente', nombre: 'Pend.', tono: 'gris' },
  ];
}

/** How many alumnos have each level in each unit, and in the whole. */
export function repartoPorNivel({ plan, alumnos }: DeUt): BarraDeReparto[] {
  const deUnidades = plan.plan.unidades.map(({ unidad }, i) => ({
    etiqueta: `Unidad ${unidad}`,
    cuentas: contar(alumnos.map(({ unidades }) => unidades[i]?.final ?? null)),
  }));
  return [...deUnidades, { etiqueta: 'Final', cuentas: contar(alumnos.map(({ final }) => final)) }];
}

function contar(niveles: readonly (NivelAcademico | null)[]): Record<string, number> {
  const cuentas: Record<string, number> = {};
  for (const nivel of niveles) {
    const clave = nivel === null ? 'pendiente' : String(nivel.numero ?? 'na');
    cuentas[clave] = (cuentas[clave] ?? 0) + 1;
  }
  return cuentas;
}

export function repartoPorSemaforo({ alumnos }: CapturaCalificada): ConteoDeNiveles {
  const cuentas = { verde: 0, amarillo: 0, rojo: 0, gris: 0 };
  for (const { semaforo } of alumnos) cuentas[semaforo] += 1;
  return cuentas;
}

/** How much of what is to be captured there is, by unit or by corte; how much of it the sábana brought. */
export function avancePorMomento(calificada: CapturaCalificada, propias: Celdas): RenglonDeAvance[] {
  if (calificada.institucion === 'ut') {
    const { plan, alumnos } = calificada;
    return plan.plan.unidades.map((unidad, i) => ({
      etiqueta: `Unidad ${unidad.unidad}`,
      hecho: alumnos.reduce(
        (suma, { capturado }) => suma + conDato(capturado.unidades[i]?.puntajes ?? []),
        0,
      ),
      todo: alumnos.length * indicadoresDe(unidad).length,
    }));
  }
  const { plan, alumnos } = calificada;
  const cortes = [...new Set(plan.actividades.map(({ corte }) => corte))].toSorted((a, b) => a - b);
  return cortes.map((corte) => {
    const lugares = plan.actividades.flatMap(({ ra, corte: suyo }, i) => (suyo === corte ? [{ ra, i }] : []));
    const logros = alumnos.flatMap(({ capturado }) => lugares.map(({ i }) => capturado.logros[i] ?? null));
    const hecho = conDato(logros);
    const aqui = alumnos.flatMap(({ matricula }) =>
      lugares.map(({ ra }) =>
        valorDe(propias, { matricula, columna: nombreDeColumna({ que: 'logro', ra }) }),
      ),
    );
    const deSabana = hecho - conDato(aqui);
    return {
      ...{ etiqueta: `Corte ${corte}`, hecho, todo: logros.length },
      ...(deSabana > 0 ? { aviso: `${deSabana} de la sábana` } : {}),
    };
  });
}

/** Sessions attended of those given, by everybody, where attendance is counted. */
export function asistenciaDelGrupo(calificada: CapturaCalificada): RenglonDeAvance[] {
  const suma = (cuentas: readonly (number | null)[]): number =>
    cuentas.reduce<number>((hasta, cuenta) => hasta + (cuenta ?? 0), 0);
  if (calificada.institucion === 'conalep') {
    const { alumnos } = calificada;
    const [hecho, todo] = [
      suma(alumnos.map(({ asistencias }) => asistencias)),
      suma(alumnos.map(({ sesiones }) => sesiones)),
    ];
    return [{ etiqueta: 'Módulo', hecho, todo }];
  }
  const { plan, alumnos } = calificada;
  return plan.plan.unidades.map(({ unidad }, i) => {
    const suyas = alumnos.flatMap(({ unidades }) => unidades[i] ?? []);
    const sinDerecho = suyas.filter(({ derecho, sesiones }) => !derecho && sesiones > 0).length;
    return {
      etiqueta: `Unidad ${unidad}`,
      hecho: suma(suyas.map(({ asistencias }) => asistencias)),
      todo: suma(suyas.map(({ sesiones }) => sesiones)),
      ...(sinDerecho > 0 ? { aviso: `${sinDerecho} sin derecho` } : {}),
    };
  });
}

/** What is justified is still pending (Art. 46). */
const conDato = (valores: readonly (string | null)[]): number =>
  valores.filter((valor) => valor !== null && valor !== 'JU').length;

/** Which part of a plan is called a unit, and which a corte. */
export const nombreDeMomento = ({ institucion }: Pick<PlanDeCaptura, 'institucion'>): string =>
  institucion === 'ut' ? 'Unidad' : 'Corte';
