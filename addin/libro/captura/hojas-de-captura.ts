import { type Celdas, matriculasDe, valorDe } from '../../../shared/captura/celdas';
import { type Columna, leerColumna, nombreDeColumna } from '../../../shared/captura/columna';
import { type LugarDeCaptura, type PlanDeCaptura } from '../../../shared/modelo/captura';
import { porCodigo } from '../../../shared/nucleo/orden';
import { serieDeFecha } from '../celda-cruda';
import { type ColumnaPorEscribir, type HojaPorEscribir, type Valor } from '../tabla-por-escribir';
import { columnasDeCalificaciones } from './columnas-de-calificaciones';
import { contenidoDeCelda } from './contenido-de-celda';
import { type Entrada, entradaDe } from './entrada-de-columna';
import { nombreDeHoja } from './nombre-de-hoja';
import { columnasDelPlan, filasDelPlan } from './plan-en-tabla';
import {
  columnasDeAsistencia,
  columnasDeCaptura,
  DE_REMEDIALES,
  MATRICULA,
  nombreDeTabla,
  type TablaDeCaptura,
  tituloDe,
} from './tablas-de-captura';

/** A captura before it has sheets. `minimo`, under which a result is tinted, is null where nobody set it. */
export interface CapturaPorPoner {
  readonly numero: number;
  readonly lugar: LugarDeCaptura;
  readonly plan: PlanDeCaptura;
  readonly celdas: Celdas;
  readonly minimo: string | null;
}

/** `entrada` is null where the system alone writes: the cell is locked. */
export interface ColumnaDeHoja extends ColumnaPorEscribir {
  readonly entrada: Entrada | null;
}

export interface HojaDeCaptura {
  readonly que: TablaDeCaptura;
  readonly columnas: readonly ColumnaDeHoja[];
  /** A table of a protected sheet does not grow under what is typed: that of remedials is left open. */
  readonly protegida: boolean;
  readonly porEscribir: HojaPorEscribir;
}

/** The sheets of a captura, as they are first written. `sufijo` tells them apart from those of another one. */
export function hojasDeCaptura(captura: CapturaPorPoner, sufijo: string): HojaDeCaptura[] {
  const { plan } = captura;
  const ut = plan.institucion === 'ut';
  const hoja = (
    que: TablaDeCaptura,
    instruccion: string,
    filas: readonly (readonly Valor[])[],
    llave: readonly string[],
  ): HojaDeCaptura => {
    const columnas = columnasDeTabla(que, captura);
    const sinEntrada = columnas.map(({ titulo, clase, ancho }) => ({ titulo, clase, ancho }));
    return {
      ...{ que, columnas, protegida: que !== 'remediales' },
      porEscribir: {
        nombre: nombreDeHoja(que, sufijo),
        titulo: `${nombreDeHoja(que, '')}: ${plan.nombre === '' ? captura.lugar.asignatura : plan.nombre}`,
        renglones: [origenDe(captura), instruccion],
        tablas: [{ nombre: nombreDeTabla(que, captura.numero), columnas: sinEntrada, filas, llave }],
      },
    };
  };
  return [
    hoja(
      'captura',
      ut
        ? 'Escriba de 0 a 10, NP si no se presentó (vale 0) o JU si justificó su falta (queda pendiente).'
        : 'Escriba de 0 a 100; un 0 es un registro. En blanco cuenta lo que diga la sábana, si lo hay.',
      filasDeAlumnos('captura', captura),
      [MATRICULA],
    ),
    hoja(
      'asistencia',
      plan.asistencia === 'sesiones'
        ? 'Una columna por sesión: A si asistió, F si faltó, J si justificó su falta (que no cuenta como asistencia).'
        : 'Sesiones impartidas y a cuántas asistió cada alumno.',
      filasDeAlumnos('asistencia', captura),
      [MATRICULA],
    ),
    ...(ut
      ? [
          hoja(
            'remediales',
            'Un renglón por remedial: escriba debajo del último y la tabla crece. Dos por asignatura; recuperar vale 8.',
            [...filasDeRemediales(captura), []],
            [MATRICULA, 'Unidad', 'Fecha'],
          ),
        ]
      : []),
    hoja(
      'calificaciones',
      'Cifras oficiales: las escribe el complemento a partir de lo capturado. No se teclean. Lo que no quepa en «Qué le falta» se lee entero al elegir su celda.',
      filasDeAlumnos('calificaciones', captura),
      [MATRICULA],
    ),
    hoja(
      'plan',
      'Se cambia desde el panel, que revisa las sumas. Una vez que hay resultados pide el motivo (Art. 35).',
      filasDelPlan(plan),
      ut ? ['Unidad', 'Indicador'] : ['R.A.'],
    ),
  ];
}

/** Columns of a table of the captura, left to right, with what is typed in each. */
export function columnasDeTabla(
  que: TablaDeCaptura,
  { plan, celdas }: Pick<CapturaPorPoner, 'plan' | 'celdas'>,
): ColumnaDeHoja[] {
  const bloqueada = (columna: ColumnaPorEscribir): ColumnaDeHoja => ({ ...columna, entrada: null });
  switch (que) {
    case 'plan':
      return columnasDelPlan(plan).map(bloqueada);
    case 'calificaciones':
      return columnasDeCalificaciones(plan).map(bloqueada);
    case 'remediales':
      return DE_REMEDIALES.map((titulo) => DE_REMEDIAL[titulo]);
    case 'captura':
    case 'asistencia':
      return [
        { titulo: MATRICULA, clase: 'texto', ancho: 84, entrada: null },
        ...columnasDeDatos(que, plan, celdas).map((columna) => columnaDeHoja(plan, columna)),
      ];
  }
}

/** The columnas of the captura that a table shows after the matrícula. */
export const columnasDeDatos = (
  que: 'captura' | 'asistencia' | 'calificaciones',
  plan: PlanDeCaptura,
  celdas: Celdas,
): Columna[] => {
  if (que === 'captura') return columnasDeCaptura(plan);
  if (que === 'calificaciones') return [{ que: 'nombre' }];
  const nombres = new Set([...celdas.values()].flatMap((suyas) => [...suyas.keys()]));
  return [{ que: 'nombre' }, ...columnasDeAsistencia(plan, nombres)];
};

function columnaDeHoja(plan: PlanDeCaptura, columna: Columna): ColumnaDeHoja {
  const titulo = tituloDe(plan, columna);
  const entrada = entradaDe(columna);
  if (columna.que === 'nombre') return { titulo, clase: 'texto', ancho: 210, entrada };
  return { titulo, clase: entrada === 'fecha' ? 'fecha' : 'libre', ancho: 66, entrada };
}

const DE_REMEDIAL: Readonly<Record<(typeof DE_REMEDIALES)[number], ColumnaDeHoja>> = {
  [MATRICULA]: { titulo: MATRICULA, clase: 'texto', ancho: 90, entrada: 'matricula' },
  Unidad: { titulo: 'Unidad', clase: 'libre', ancho: 60, entrada: 'unidad' },
  Fecha: { titulo: 'Fecha', clase: 'fecha', ancho: 80, entrada: 'fecha' },
  Calificación: { titulo: 'Calificación', clase: 'libre', ancho: 80, entrada: 'calificacion' },
  Confirmada: { titulo: 'Confirmada', clase: 'libre', ancho: 80, entrada: 'si-no' },
};

/** One row for each alumno; none yet leaves the table with one blank row. */
function filasDeAlumnos(
  que: 'captura' | 'asistencia' | 'calificaciones',
  { plan, celdas }: CapturaPorPoner,
): Valor[][] {
  const columnas = columnasDeDatos(que, plan, celdas);
  return matriculasDe(celdas).map((matricula) => [
    matricula,
    ...columnas.map((columna) =>
      contenidoDeCelda(columna, valorDe(celdas, { matricula, columna: nombreDeColumna(columna) })),
    ),
  ]);
}

/** By date, as they count (Art. 51). */
function filasDeRemediales({ celdas }: CapturaPorPoner): Valor[][] {
  const porRemedial = new Map<string, Remedial>();
  for (const matricula of matriculasDe(celdas)) {
    for (const [nombre, valor] of celdas.get(matricula) ?? []) {
      const columna = leerColumna(nombre);
      if (columna?.que !== 'remedial') continue;
      const { unidad, fecha, dato } = columna;
      const llave = `${fecha} ${unidad} ${matricula}`;
      const anterior = porRemedial.get(llave) ?? {
        matricula,
        unidad,
        fecha,
        calificacion: '',
        confirmada: '',
      };
      porRemedial.set(llave, { ...anterior, [dato]: contenidoDeCelda(columna, valor) });
    }
  }
  return [...porRemedial]
    .toSorted(([una], [otra]) => porCodigo(una, otra))
    .map(([, { matricula, unidad, fecha, calificacion, confirmada }]) => [
      ...[matricula, unidad, serieDeFecha(fecha), calificacion, confirmada],
    ]);
}

interface Remedial {
  readonly matricula: string;
  readonly unidad: number;
  readonly fecha: string;
  readonly calificacion: string | number;
  readonly confirmada: string | number;
}

const origenDe = ({ lugar: { plantel, periodo, grupo, asignatura }, plan }: CapturaPorPoner): string =>
  [
    `Plantel ${plantel}`,
    `Periodo ${periodo}`,
    `Grupo ${grupo}`,
    `${plan.institucion === 'ut' ? 'Asignatura' : 'Módulo'} ${asignatura}`,
    plan.docentes.join('; '),
  ].join('  ·  ');
