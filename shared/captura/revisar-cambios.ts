import { type CambioDeCelda, type LugarDeCaptura, type PlanDeCaptura } from '../modelo/captura';
import { type FaltaDeCambio } from '../modelo/falta-de-cambio';
import { type Normas } from '../norma/normas';
import { fechaLarga } from '../nucleo/fecha-larga';
import { type Celdas, type ClaveDeCelda, DE_TODOS, type Diferencia, valorDe } from './celdas';
import { type Columna, leerColumna, nombreDeColumna } from './columna';
import { columnasDelPlan } from './columnas-del-plan';
import { faltasDelPlan } from './faltas-del-plan';
import { leerValor } from './leer-valor';
import { CLAVE_DEL_PLAN, planDe } from './plan-de-captura';

/**
 * What is wrong with a captura after some changes, cell by cell; nothing when they may be kept. `antes` is the captura
 * they were made on, `despues` what they leave.
 */
export function revisarCambios(
  antes: Celdas,
  despues: Celdas,
  cambios: readonly CambioDeCelda[],
  { lugar, normas }: { readonly lugar: LugarDeCaptura; readonly normas: Normas },
): FaltaDeCambio[] {
  const plan = planDe(despues);
  if (!plan)
    return [en(CLAVE_DEL_PLAN, 'La captura no tiene plan.', 'Escriba el plan antes que los resultados.')];
  const cambiaElPlan = cambios.some(({ columna }) => columna === CLAVE_DEL_PLAN.columna);
  return [
    ...(cambiaElPlan ? faltasDelCambioDePlan(antes, despues, plan, cambios) : []),
    ...(cambiaElPlan
      ? faltasDelPlan(plan, lugar, normas).map(({ motivo, fundamento }) =>
          en(CLAVE_DEL_PLAN, `${motivo} (${fundamento})`, 'Corrija el plan de evaluación.'),
        )
      : []),
    ...faltasDeDatos(plan, despues, cambios),
  ];
}

/**
 * Art. 35: what is graded by was made known beforehand. Once there are results a plan changes only with a reason, and
 * never takes from under a result the column it was captured in.
 */
function faltasDelCambioDePlan(
  antes: Celdas,
  despues: Celdas,
  plan: PlanDeCaptura,
  cambios: readonly CambioDeCelda[],
): FaltaDeCambio[] {
  const huerfanas = celdasSinColumna(despues, plan);
  if (huerfanas.length > 0) {
    return huerfanas.map((clave) =>
      en(
        clave,
        `El plan nuevo ya no tiene ${enPalabras(clave.columna)}, donde hay un dato capturado.`,
        'Conserve esa columna en el plan, o borre antes lo capturado en ella.',
      ),
    );
  }
  const sellado = estaSellado(antes);
  const sinMotivo = cambios.some(
    ({ columna, motivo, antes: de, despues: a }) =>
      columna === CLAVE_DEL_PLAN.columna && motivo === null && de !== a,
  );
  return sellado && sinMotivo
    ? [
        en(
          CLAVE_DEL_PLAN,
          'La rúbrica quedó sellada al capturarse el primer resultado.',
          'Para cambiarla, escriba el motivo (Art. 35).',
        ),
      ]
    : [];
}

/** Whether something was already graded by the plan: from then on changing it needs a reason (Art. 35). */
export const estaSellado = (celdas: Celdas): boolean =>
  [...celdas.values()].some((suyas) => [...suyas.keys()].some((nombre) => esResultado(leerColumna(nombre))));

const esResultado = (columna: Columna | null): boolean =>
  columna?.que === 'puntaje' || columna?.que === 'logro';

/** Captured data whose column the plan does not have. */
export function celdasSinColumna(celdas: Celdas, plan: PlanDeCaptura): ClaveDeCelda[] {
  const tiene = columnasDelPlan(plan);
  return [...celdas].flatMap(([matricula, suyas]) =>
    [...suyas.keys()].flatMap((nombre) => {
      const columna = leerColumna(nombre);
      return columna && tiene(columna) ? [] : [{ matricula, columna: nombre }];
    }),
  );
}

/** What is wrong with data on their way into a captura of this plan; `despues` is what they would leave. */
export function faltasDeDatos(
  plan: PlanDeCaptura,
  despues: Celdas,
  datos: readonly Diferencia[],
): FaltaDeCambio[] {
  const tiene = columnasDelPlan(plan);
  return datos.flatMap((dato) => faltaDelCambio(dato, tiene, despues) ?? []);
}

function faltaDelCambio(
  { matricula, columna: nombre, despues: valor }: Diferencia,
  tiene: (columna: Columna) => boolean,
  celdas: Celdas,
): FaltaDeCambio | null {
  const clave = { matricula, columna: nombre };
  const columna = leerColumna(nombre);
  if (!columna || (columna.que === 'plan') !== (matricula === DE_TODOS)) {
    return en(
      clave,
      `«${nombre}» no es una columna de la captura.`,
      'Vuelva a abrir el libro y envíe de nuevo.',
    );
  }
  if (valor === null) return columna.que === 'nombre' ? faltaDeNombre(clave, celdas) : null;
  if (valorDe(celdas, clave) !== valor) return null;
  if (!tiene(columna)) {
    return en(clave, `El plan no tiene ${enPalabras(nombre)}.`, 'Agréguelo al plan o quite la columna.');
  }
  const leido = leerValor(columna, valor);
  if (!('valor' in leido)) return en(clave, leido.motivo, leido.remedio);
  if (leido.valor !== valor) {
    return en(clave, `El valor debe escribirse «${leido.valor ?? ''}».`, 'Vuelva a capturarlo.');
  }
  if (columna.que !== 'plan' && valorDe(celdas, { matricula, columna: 'nombre' }) === null) {
    return en(clave, `La matrícula ${matricula} no está en la lista.`, 'Agregue al alumno con su nombre.');
  }
  return columna.que === 'asistencias' || columna.que === 'sesiones'
    ? faltaDeAsistencia(clave, columna, celdas)
    : null;
}

/** Whoever leaves the list leaves nothing in it: data without a name would be graded nowhere and never seen again. */
function faltaDeNombre(clave: ClaveDeCelda, celdas: Celdas): FaltaDeCambio | null {
  const suyas = [...(celdas.get(clave.matricula)?.keys() ?? [])];
  const [primera] = suyas;
  if (primera === undefined || suyas.includes('nombre')) return null;
  const otras = suyas.length === 1 ? '' : ` y ${suyas.length - 1} más`;
  return en(
    clave,
    `La matrícula ${clave.matricula} se queda sin nombre y conserva lo capturado: ${enPalabras(primera)}${otras}.`,
    'Conserve su nombre o, si dejó el grupo, borre también todos sus datos.',
  );
}

function faltaDeAsistencia(
  clave: ClaveDeCelda,
  { unidad }: Extract<Columna, { que: 'sesiones' | 'asistencias' }>,
  celdas: Celdas,
): FaltaDeCambio | null {
  const cuenta = (que: 'sesiones' | 'asistencias') =>
    Number(valorDe(celdas, { ...clave, columna: nombreDeColumna({ que, unidad }) }) ?? 0);
  const [asistencias, sesiones] = [cuenta('asistencias'), cuenta('sesiones')];
  return asistencias <= sesiones
    ? null
    : en(
        clave,
        `Hay ${asistencias} asistencias y sólo ${sesiones} sesiones.`,
        'Corrija las asistencias o las sesiones del alumno.',
      );
}

/** A column as people call it: "el indicador U1-S1 de la unidad 1". */
export function enPalabras(nombre: string): string {
  const columna = leerColumna(nombre);
  switch (columna?.que) {
    case 'puntaje':
      return `el indicador ${columna.indicador} de la unidad ${columna.unidad}`;
    case 'logro':
      return `el resultado de aprendizaje ${columna.ra}`;
    case 'sesiones':
    case 'asistencias':
      return columna.unidad === null
        ? `las ${columna.que}`
        : `las ${columna.que} de la unidad ${columna.unidad}`;
    case 'sesion':
      return `la sesión del ${fechaLarga(columna.fecha)}`;
    case 'remedial':
      return `la remedial de la unidad ${columna.unidad} del ${fechaLarga(columna.fecha)}`;
    case 'ultima-asistencia':
      return 'la última asistencia';
    case 'veces-cursada':
      return 'las veces que la ha cursado';
    case 'nombre':
      return 'el nombre';
    case 'plan':
      return 'el plan';
    default:
      return `«${nombre}»`;
  }
}

const en = ({ matricula, columna }: ClaveDeCelda, motivo: string, remedio: string): FaltaDeCambio => ({
  matricula,
  columna,
  motivo,
  remedio,
});
