import { type PlanConalep, type PlanDeCaptura, type PlanUt } from '../../../shared/modelo/captura';
import { NIVEL_EN_CELDA } from '../tabla-por-escribir';
import { LETRAS } from '../../../shared/evaluacion/nivel-academico';
import { deUnidad } from './columnas-de-calificaciones';
import { referenciaDe } from './referencia-de-tabla';
import { MATRICULA, tituloDe } from './tablas-de-captura';

/** A chart and the small table it is drawn from. Every figure of the table is a formula over the tables of the captura. */
export interface GraficaDeCaptura {
  readonly clave: 'niveles' | 'avance' | 'asistencia';
  readonly titulo: string;
  /** Whether the bars of a category go one over another. */
  readonly apilada: boolean;
  readonly encabezados: readonly string[];
  readonly filas: readonly (readonly string[])[];
}

/** Ranges of attendance, in percentage: their borders are those of R04 and R04c, and of the right (Art. 44). */
const TRAMOS = [
  { nombre: 'Menos de 80 %', desde: 0, hasta: 80 },
  { nombre: 'De 80 a 85 %', desde: 80, hasta: 85 },
  { nombre: 'De 85 a 90 %', desde: 85, hasta: 90 },
  { nombre: 'De 90 a 100 %', desde: 90, hasta: 101 },
] as const;

export const nombreDeGrafica = (clave: GraficaDeCaptura['clave'], numero: number): string =>
  `siseac_graficas_${clave}_${numero}`;

/** The charts of a captura: how many alumnos in each level, how much is captured, and how they attend. */
export const graficasDeCaptura = (plan: PlanDeCaptura, numero: number): GraficaDeCaptura[] =>
  plan.institucion === 'ut' ? deAsignatura(plan, numero) : deModulo(plan, numero);

function deAsignatura({ plan }: PlanUt, numero: number): GraficaDeCaptura[] {
  const unidades = plan.unidades.map(({ unidad }) => ({
    nombre: `Unidad ${unidad}`,
    titulos: deUnidad(unidad),
  }));
  const letras = Object.values(LETRAS[plan.esIntegradora ? 'integradora' : 'noIntegradora']);
  const conNivel = [
    ...unidades.map(({ nombre, titulos }) => ({ nombre, titulo: titulos.nivel })),
    { nombre: 'Final', titulo: 'Nivel final' },
  ];
  return [
    {
      ...{ clave: 'niveles', titulo: 'Alumnos en cada nivel', apilada: false },
      encabezados: ['Nivel', ...conNivel.map(({ nombre }) => nombre)],
      filas: [
        ...['na', ...letras].map((letra) => [
          letra.toUpperCase(),
          ...conNivel.map(({ titulo }) => cuantosDicen(numero, titulo, letra.toUpperCase())),
        ]),
        ['Sin nivel', ...conNivel.map(({ titulo }) => cuantosCallan(numero, titulo))],
      ],
    },
    {
      ...{ clave: 'avance', titulo: 'Avance de la captura por unidad', apilada: true },
      encabezados: ['Unidad', 'Calificados', 'Pendientes'],
      filas: unidades.map(({ nombre, titulos }) => [
        nombre,
        `=COUNT(${referenciaDe('calificaciones', numero, titulos.puntaje)})`,
        cuantosCallan(numero, titulos.puntaje),
      ]),
    },
    deAsistencia(
      numero,
      unidades.map(({ nombre, titulos }) => ({ nombre, titulo: titulos.asistencia })),
    ),
  ];
}

function deModulo(plan: PlanConalep, numero: number): GraficaDeCaptura[] {
  const alumnos = `COUNTIF(${referenciaDe('captura', numero, MATRICULA)},"?*")`;
  const cortes = [...new Set(plan.actividades.map(({ corte }) => corte))].toSorted((a, b) => a - b);
  return [
    {
      ...{ clave: 'niveles', titulo: 'Alumnos en cada nivel del semáforo', apilada: false },
      encabezados: ['Semáforo', 'Alumnos'],
      filas: Object.values(NIVEL_EN_CELDA).map((nivel) => [nivel, cuantosDicen(numero, 'Semáforo', nivel)]),
    },
    {
      ...{ clave: 'avance', titulo: 'Capturado en este libro por corte', apilada: true },
      encabezados: ['Corte', 'Capturados', 'Pendientes'],
      filas: cortes.map((corte) => {
        const suyas = plan.actividades.filter((una) => una.corte === corte);
        const capturados = suyas
          .map(({ ra }) => `COUNT(${referenciaDe('captura', numero, tituloDe(plan, { que: 'logro', ra }))})`)
          .join('+');
        return [`Corte ${corte}`, `=${capturados}`, `=${suyas.length}*${alumnos}-(${capturados})`];
      }),
    },
    deAsistencia(numero, [{ nombre: 'Alumnos', titulo: 'Asistencia %' }]),
  ];
}

const deAsistencia = (
  numero: number,
  series: readonly { readonly nombre: string; readonly titulo: string }[],
): GraficaDeCaptura => ({
  ...{ clave: 'asistencia', titulo: 'Alumnos según su asistencia', apilada: false },
  encabezados: ['Asistencia', ...series.map(({ nombre }) => nombre)],
  filas: TRAMOS.map(({ nombre, desde, hasta }) => [
    nombre,
    ...series.map(({ titulo }) => {
      const columna = referenciaDe('calificaciones', numero, titulo);
      return `=COUNTIFS(${columna},">=${desde}",${columna},"<${hasta}")`;
    }),
  ]),
});

const cuantosDicen = (numero: number, titulo: string, valor: string): string =>
  `=COUNTIF(${referenciaDe('calificaciones', numero, titulo)},"${valor}")`;

/** Alumnos whose cell is blank; the blank row of a captura without alumnos is none. */
const cuantosCallan = (numero: number, titulo: string): string =>
  `=COUNTIFS(${referenciaDe('calificaciones', numero, MATRICULA)},"?*",${referenciaDe('calificaciones', numero, titulo)},"")`;
