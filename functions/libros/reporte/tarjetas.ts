import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { type ConteoDeNiveles, NIVELES } from '../../../shared/modelo/reporte';
import { type Celda, type Condicional, type Fila } from './hoja';
import { palabraDeNivel } from './palabras';
import { REJILLA } from './secciones-de-resumen';

const ALTO_DE_ROTULO = 26;
const ALTO_DE_ESPACIO = 8;
const ALTO_DE_CIFRA = 32;
/** Column of the first level, counted from 1: the same as in the table of grupos. */
const PRIMER_NIVEL = 4;

type Tarjeta = readonly [rotulo: string, cifra: Celda];

/** The plantel of a corte at a glance. */
export function tarjetasDelPlantel({ plantelTotales }: ReportePublicado): readonly Fila[] {
  const { desempeno2, incumplimientosRegistro, sinRegistro } = plantelTotales;
  return tarjetas('El plantel en este corte', [
    ...tarjetasDeAlumnos(plantelTotales),
    ['Desempeño', { estilo: 'tarjetaDecimales', numero: desempeno2 }],
    ['Registro pendiente', entera(incumplimientosRegistro)],
    ['Sin registro', entera(sinRegistro)],
  ]);
}

/** How many alumnos there are, and how many of each level. */
export const tarjetasDeAlumnos = ({
  alumnos,
  nivelAlumnos,
}: {
  readonly alumnos: number;
  readonly nivelAlumnos: ConteoDeNiveles;
}): readonly Tarjeta[] => [
  ['Alumnos', entera(alumnos)],
  ...NIVELES.map((nivel) => [palabraDeNivel(nivel), entera(nivelAlumnos[nivel])] as const),
];

/** Label above, figure below, over the columns of the table that follows. */
export function tarjetas(titulo: string, cifras: readonly Tarjeta[]): readonly Fila[] {
  const sobrantes = REJILLA.length - cifras.length;
  const antes = (texto: string): Celda[] =>
    Array.from({ length: sobrantes }, (_, i) =>
      i === 0 ? { estilo: 'tarjetaTexto', texto } : { estilo: 'tarjetaTexto' },
    );
  return [
    { celdas: [], alto: ALTO_DE_ESPACIO },
    {
      celdas: [...antes(''), ...cifras.map(([texto]): Celda => ({ estilo: 'tarjetaRotulo', texto }))],
      alto: ALTO_DE_ROTULO,
    },
    {
      celdas: [...antes(titulo), ...cifras.map(([, cifra]) => cifra)],
      alto: ALTO_DE_CIFRA,
    },
    { celdas: [], alto: ALTO_DE_ESPACIO },
  ];
}

export const entera = (numero: number): Celda => ({ estilo: 'tarjetaEntero', numero });

/** The level figures take the colour of their level where somebody is in it. */
export const coloresDeTarjetas = (fila: number): readonly Condicional[] =>
  NIVELES.map((color, i) => ({
    clase: 'conteo',
    rango: { columnas: [PRIMER_NIVEL + i, PRIMER_NIVEL + i], filas: [fila, fila] },
    color,
  }));
