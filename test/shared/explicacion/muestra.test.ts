import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { CIFRAS_DE_ALUMNO, explicacionDeAlumno } from '../../../shared/explicacion/explicacion-de-alumno';
import { CIFRAS, explicacionDeCifra } from '../../../shared/explicacion/explicacion-de-cifra';
import { type Explicacion } from '../../../shared/explicacion/paso';
import { reproducir } from '../../../shared/explicacion/reproducir';
import { Bandera } from '../../../shared/modelo/reporte';
import { type Sabana } from '../../../shared/modelo/sabana';
import { type Normas } from '../../../shared/norma/normas';
import { leerDecimal } from '../../../shared/nucleo/decimal';
import { conDecimales } from '../../../shared/nucleo/redondeo';
import { contextoDelCorte, type ContextoDelReporte } from '../../../shared/reporte/contexto-del-corte';
import { contextoDe, esperadoDe, MUESTRAS, sabanaDe } from '../../muestra';

/** Worked out by hand: the figures of a row, and the flags that it raises. */
const Fila = z.looseObject({
  matricula: z.string(),
  grupo: z.string().optional(),
  modulo: z.string().optional(),
  banderas: z.array(Bandera),
});
type Fila = z.infer<typeof Fila>;

const Esperado = z.looseObject({ alumnos: z.array(Fila), alumnosModulos: z.array(Fila) });

/** What an explanation of a figure must end in: the figure, or a level that raises no flag. */
function concuerda(fila: Fila, cifra: string, figura: string): boolean {
  if (!(cifra in fila)) {
    const alzada = fila.banderas.find(({ clave }) => clave === cifra)?.nivel;
    return alzada ? figura === alzada : ['verde', 'gris', 'no aplica'].includes(figura);
  }
  const esperada = fila[cifra];
  if (esperada === null) return figura === 'sin dato';
  const exacta = leerDecimal(typeof esperada === 'number' ? `${esperada}` : z.string().parse(esperada));
  const obtenida = leerDecimal(figura);
  if (!exacta || !obtenida) return figura === esperada;
  const conDos = fila[`${cifra}2`];
  return obtenida.igualA(exacta) && (conDos === undefined || conDecimales(obtenida, 2) === conDos);
}

/** Nothing, or what went wrong with one explanation. */
function falla(fila: Fila, cifra: string, explicacion: Explicacion | null, normas: Normas): unknown[] {
  const reproduccion = explicacion && reproducir(explicacion, normas);
  const dice = reproduccion?.outcome === 'reproducida' ? reproduccion.figura : null;
  return dice !== null && concuerda(fila, cifra, dice) ? [] : [{ fila, cifra, reproduccion, explicacion }];
}

/** Every report once: the same plantel and corte from another file is the import's to compare. */
const DISTINTAS = MUESTRAS.filter(
  ({ nombre }, i) => MUESTRAS.findIndex((otra) => otra.nombre === nombre) === i,
);

describe.each(DISTINTAS)('$nombre', ({ nombre, plantel, corte, archivos }) => {
  const { alumnos, alumnosModulos } = Esperado.parse(esperadoDe(nombre));
  let sabana: Sabana;
  let reporte: ContextoDelReporte;

  beforeAll(async () => {
    sabana = await sabanaDe(plantel, corte, archivos);
    reporte = await contextoDe(plantel);
  });

  test('every figure of every alumno × módulo is what its own steps give', () => {
    const contexto = contextoDelCorte(corte, reporte);
    const gruposModulo = new Map(sabana.gruposModulo.map((uno) => [`${uno.grupo} ${uno.modulo}`, uno]));
    const fallas = alumnosModulos.flatMap((fila) => {
      const grupoModulo = gruposModulo.get(`${fila.grupo} ${fila.modulo}`);
      return CIFRAS.options.flatMap((cifra) =>
        falla(
          fila,
          cifra,
          grupoModulo ? explicacionDeCifra(grupoModulo, fila.matricula, cifra, contexto) : null,
          contexto.normas,
        ),
      );
    });
    expect(fallas.slice(0, 3)).toEqual([]);
    expect(alumnosModulos.length).toBeGreaterThan(600);
  });

  test('every figure of every alumno is what its own steps give', () => {
    const fallas = alumnos.flatMap((fila) =>
      CIFRAS_DE_ALUMNO.options.flatMap((cifra) =>
        falla(fila, cifra, explicacionDeAlumno(sabana, fila.matricula, cifra, reporte), reporte.normas),
      ),
    );
    expect(fallas.slice(0, 3)).toEqual([]);
    expect(alumnos.length).toBeGreaterThan(70);
  });
});
