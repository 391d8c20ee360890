import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { NIVELES } from '../../../shared/modelo/reporte';
import { type Celda, type Condicional, type Fila } from './hoja';
import { palabraDeNivel } from './palabras';
import { REJILLA } from './secciones-de-resumen';

const ALTO_DE_ROTULO = 26;
const ALTO_DE_ESPACIO = 8;
const ALTO_DE_CIFRA = 32;
/** Column of the first level, counted from 1: the same as in the table of grupos. */
const PRIMER_NIVEL = 4;

/** The plantel at a glance: label above, figure below, over the columns of the table that follows. */
export function tarjetasDelPlantel({ plantelTotales }: ReportePublicado): readonly Fila[] {
  const { alumnos, nivelAlumnos, desempeno2, incumplimientosRegistro, sinRegistro } = plantelTotales;
  const cifras: readonly (readonly [rotulo: string, cifra: Celda])[] = [
    ['Alumnos', entera(alumnos)],
    ...NIVELES.map((nivel) => [palabraDeNivel(nivel), entera(nivelAlumnos[nivel])] as const),
    ['Desempeño', { estilo: 'tarjetaDecimales', numero: desempeno2 }],
    ['Registro incompleto', entera(incumplimientosRegistro)],
    ['Sin registro', entera(sinRegistro)],
  ];
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
      celdas: [...antes('El plantel en este corte'), ...cifras.map(([, cifra]) => cifra)],
      alto: ALTO_DE_CIFRA,
    },
    { celdas: [], alto: ALTO_DE_ESPACIO },
  ];
}

const entera = (numero: number): Celda => ({ estilo: 'tarjetaEntero', numero });

/** The level figures take the colour of their level where somebody is in it. */
export const coloresDeTarjetas = (fila: number): readonly Condicional[] =>
  NIVELES.map((color, i) => ({
    clase: 'conteo',
    rango: { columnas: [PRIMER_NIVEL + i, PRIMER_NIVEL + i], filas: [fila, fila] },
    color,
  }));
