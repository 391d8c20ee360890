import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  CIFRAS_DE_ASIGNATURA,
  type CifraDeAsignatura,
  CIFRAS_DE_UNIDAD,
  type CifraDeUnidad,
} from '../../../shared/explicacion/cifras-ut';
import { explicacionDeAsignatura } from '../../../shared/explicacion/explicacion-de-asignatura';
import { explicacionDeUnidad } from '../../../shared/explicacion/explicacion-de-unidad';
import { type Explicacion } from '../../../shared/explicacion/paso';
import { importarAsignaturas } from '../../../shared/importacion/asignatura/importar-asignaturas';
import { type AsignaturaCapturada } from '../../../shared/modelo/asignatura-capturada';
import { normasEn } from '../../../shared/norma/normas';
import { comoDecimal, Decimal } from '../../../shared/nucleo/decimal';
import { conDecimales } from '../../../shared/nucleo/redondeo';
import { ASIGNATURAS, esperadoDeAsignatura, hojasDeAsignatura } from '../../asignaturas-de-muestra';
import { figuraDe } from './figura-de';

const normas = normasEn('2026-12-11');

const Banderas = z.array(z.object({ clave: z.string(), nivel: z.string() }));
const UnidadEsperada = z.object({
  unidad: z.int(),
  porCriterio: z.record(z.string(), Decimal),
  calificacion: Decimal.nullable(),
  calificacion2: z.string().nullable(),
  derecho: z.boolean(),
  nivelInicial: z.int().nullable(),
  letraInicial: z.string().nullable(),
  nivelFinal: z.int().nullable(),
  letraFinal: z.string().nullable(),
  banderas: Banderas,
});
type UnidadEsperada = z.infer<typeof UnidadEsperada>;

/** What was worked out by hand of one alumno. */
const AlumnoEsperado = z.object({
  matricula: z.string(),
  unidades: z.array(UnidadEsperada),
  remedialesUsadas: z.int(),
  final: z.object({
    estado: z.string(),
    numero: z.int().nullable(),
    letra: z.string(),
    promedio: Decimal.nullable(),
  }),
  asesoria: z.boolean(),
  diasSinAsistir: z.int().nullable(),
  banderas: Banderas,
});
type AlumnoEsperado = z.infer<typeof AlumnoEsperado>;

const alzada = (banderas: z.infer<typeof Banderas>, clave: string): string =>
  banderas.find((una) => una.clave === clave)?.nivel ?? 'verde';

const respuesta = (si: boolean): string => (si ? 'verdadero' : 'falso');

/** The number of a level: NA has none, and what is pending has no letter either. */
const numeroDe = (numero: number | null, letra: string | null): string =>
  letra === null ? 'sin dato' : `${numero ?? letra}`;

function figurasDeUnidad(una: UnidadEsperada): Record<CifraDeUnidad, string> {
  const delCriterio = (nombre: string) => {
    const calificacion = una.porCriterio[nombre];
    return calificacion ? comoDecimal(calificacion) : 'sin dato';
  };
  return {
    Saber: delCriterio('Saber'),
    'Saber Hacer': delCriterio('Saber Hacer'),
    Ser: delCriterio('Ser'),
    calificacion: una.calificacion ? comoDecimal(una.calificacion) : 'sin dato',
    derecho: respuesta(una.derecho),
    letraInicial: una.letraInicial ?? 'sin dato',
    nivelInicial: numeroDe(una.nivelInicial, una.letraInicial),
    letraFinal: una.letraFinal ?? 'sin dato',
    nivelFinal: numeroDe(una.nivelFinal, una.letraFinal),
    R04: alzada(una.banderas, 'R04'),
  };
}

/** The worst of what was raised; without any, verde once some unit has its level. */
function semaforoDe({ unidades, banderas }: AlumnoEsperado): string {
  const alzadas = [...banderas, ...unidades.flatMap((una) => una.banderas)].map(({ nivel }) => nivel);
  const sinAlzar = unidades.some(({ letraInicial }) => letraInicial !== null) ? 'verde' : 'gris';
  return ['rojo', 'amarillo'].find((nivel) => alzadas.includes(nivel)) ?? sinAlzar;
}

function figurasDeAlumno(uno: AlumnoEsperado): Record<CifraDeAsignatura, string> {
  const { estado, numero, letra, promedio } = uno.final;
  const pendiente = estado === 'INCOMPLETA';
  const sinPromedio = pendiente ? 'sin dato' : 'no aplica';
  return {
    remedialesUsadas: String(uno.remedialesUsadas),
    final: numeroDe(numero, pendiente ? null : letra),
    letraFinal: pendiente ? 'sin dato' : letra,
    promedio: promedio ? comoDecimal(promedio) : sinPromedio,
    asesoria: respuesta(uno.asesoria),
    diasSinAsistir: String(uno.diasSinAsistir ?? 'sin dato'),
    semaforo: semaforoDe(uno),
    R05: alzada(uno.banderas, 'R05'),
    R09: alzada(uno.banderas, 'R09'),
    R10: alzada(uno.banderas, 'R10'),
  };
}

const figura = (explicacion: Explicacion | null): string | null =>
  explicacion && figuraDe(explicacion, normas);

const cadaUna = <C extends string>(cifras: readonly C[], explicar: (cifra: C) => Explicacion | null) =>
  Object.fromEntries(cifras.map((cifra) => [cifra, figura(explicar(cifra))]));

describe.each(ASIGNATURAS)('$nombre, from its workbooks', ({ nombre, carpeta }) => {
  const { fechaReferencia, alumnos: todos } = esperadoDeAsignatura(nombre);
  const alumnos = z.array(AlumnoEsperado).parse(todos);
  let asignatura: AsignaturaCapturada;

  beforeAll(async () => {
    const { asignaturas } = importarAsignaturas(await hojasDeAsignatura(carpeta));
    const [primera] = asignaturas;
    if (!primera) throw new Error('nothing was imported');
    asignatura = primera;
  });

  test('every figure of every unit of every alumno is what its own steps give', () => {
    for (const { matricula, unidades } of alumnos) {
      for (const una of unidades) {
        const figuras = cadaUna(CIFRAS_DE_UNIDAD.options, (cifra) =>
          explicacionDeUnidad(asignatura, matricula, una.unidad, cifra, normas),
        );
        expect({ matricula, ...figuras }).toEqual({ matricula, ...figurasDeUnidad(una) });
        expect(una.calificacion && conDecimales(una.calificacion, 2)).toBe(una.calificacion2);
      }
    }
    expect(alumnos.length).toBeGreaterThanOrEqual(30);
  });

  test('every figure of every alumno is what its own steps give', () => {
    const contexto = { normas, fechaReferencia, diasInhabiles: [] };
    for (const alumno of alumnos) {
      const { matricula } = alumno;
      const figuras = cadaUna(CIFRAS_DE_ASIGNATURA.options, (cifra) =>
        explicacionDeAsignatura(asignatura, matricula, cifra, contexto),
      );
      expect({ matricula, ...figuras }).toEqual({ matricula, ...figurasDeAlumno(alumno) });
    }
  });

  test('there is nothing to explain of who, or what, is not in it', () => {
    const [{ matricula } = { matricula: '' }] = alumnos;
    const contexto = { normas, fechaReferencia, diasInhabiles: [] };
    expect(explicacionDeAsignatura(asignatura, 'nadie', 'final', contexto)).toBeNull();
    expect(explicacionDeUnidad(asignatura, 'nadie', 1, 'calificacion', normas)).toBeNull();
    expect(explicacionDeUnidad(asignatura, matricula, 9, 'calificacion', normas)).toBeNull();
  });
});
