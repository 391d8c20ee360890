import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CIFRAS, explicacionDeCifra } from '../../../shared/explicacion/explicacion-de-cifra';
import { explicar } from '../../../shared/explicacion/cuaderno';
import { anotarSemaforo } from '../../../shared/explicacion/explica-semaforo';
import { textoExacto } from '../../../shared/explicacion/texto-exacto';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type GrupoModulo } from '../../../shared/modelo/sabana';
import { decimal } from '../../../shared/nucleo/decimal';
import { CIEN } from '../../../shared/nucleo/fraccion';
import { sumarDias } from '../../../shared/nucleo/fecha';
import { contextoDelCorte } from '../../../shared/reporte/contexto-del-corte';
import { filaDeAlumnoModulo } from '../../../shared/reporte/fila-de-alumno-modulo';
import { situacionDelModulo } from '../../../shared/riesgo/situacion-del-modulo';
import { alumno, CONTEXTO, grupoModulo } from '../../sabana-de-prueba';
import { figuraDe } from './figura-de';

const corte = fc.constantFrom<NumeroCorte>(1, 2, 3);
const logro = fc.option(
  fc.oneof(
    fc.constantFrom('0', '69.99', '70', '79.99', '80', '100'),
    fc.integer({ min: 0, max: 100 }).map(String),
  ),
);
const PESOS = ['35', '30', '20', '15'];

/** A módulo with four R.A. of any corte, in any state of capture. */
const modulo: fc.Arbitrary<GrupoModulo> = fc
  .record({
    cortes: fc.tuple(corte, corte, corte, corte),
    logros: fc.tuple(logro, logro, logro, logro),
    asistencia: fc.option(fc.tuple(fc.nat(20), fc.nat(20)), { freq: 8 }),
    diasAtras: fc.option(fc.integer({ min: -3, max: 40 }), { freq: 8 }),
  })
  .map(({ cortes, logros, asistencia, diasAtras }) =>
    grupoModulo({
      actividades: cortes.map((vence, i) => ({ ra: `1.${i + 1}`, peso: PESOS[i] ?? '0', corte: vence })),
      alumnos: [
        alumno({
          matricula: '1',
          logros: [...logros],
          asistencias: asistencia && Math.min(...asistencia),
          sesiones: asistencia && Math.max(...asistencia),
          ultimaAsistencia: diasAtras === null ? null : sumarDias('2026-10-30', -diasAtras),
        }),
      ],
    }),
  );
const minimo = fc.constantFrom('60', '70', '100').map(decimal);

test('every figure of a row, and the level of every flag', () => {
  fc.assert(
    fc.property(modulo, corte, minimo, (origen, numero, minimoAprobatorio) => {
      const contexto = contextoDelCorte(numero, { ...CONTEXTO, minimoAprobatorio });
      const figuras = Object.fromEntries(
        CIFRAS.options.map((cifra) => {
          const explicacion = explicacionDeCifra(origen, '1', cifra, contexto);
          return [cifra, explicacion && figuraDe(explicacion, contexto.normas)];
        }),
      );
      const [suyo] = origen.alumnos;
      if (!suyo) throw new Error('the módulo has an alumno');
      const logros = suyo.logros.map((uno) => (uno === null ? null : decimal(uno).entre(CIEN)));
      const actividades = origen.actividades.map((una) => ({ ...una, peso: decimal(una.peso) }));
      const { asistencias, sesiones } = suyo;
      const datos = { actividades, logros, corte: numero, asistencias, sesiones, minimo: minimoAprobatorio };
      const situacion = situacionDelModulo(datos, contexto.normas);
      const { fila } = filaDeAlumnoModulo(suyo, logros, { ...origen, docente: '', actividades }, contexto);
      const R05 = fila.banderas.find(({ clave }) => clave === 'R05')?.nivel;
      const { niveles } = situacion;
      expect(figuras).toEqual({
        pesoEsperado: textoExacto(situacion.esperado),
        pesoRegistrado: textoExacto(situacion.registrado),
        faltante: textoExacto(situacion.esperado.menos(situacion.registrado)),
        pesoLogrado: textoExacto(situacion.logrado),
        desempeno: textoExacto(situacion.desempeno),
        tope: textoExacto(situacion.tope),
        requerido: textoExacto(situacion.requerido),
        caida: textoExacto(situacion.caida),
        diasSinAsistir: textoExacto(fila.diasSinAsistir),
        semaforo: fila.semaforo,
        semaforoConR01: fila.semaforoConR01,
        R01: niveles.R01,
        R02: niveles.R02,
        R03: niveles.R03 ?? 'no aplica',
        R04c: niveles.R04c,
        R05: R05 ?? (suyo.ultimaAsistencia === null ? 'gris' : 'verde'),
        R08: niveles.R08 ?? 'no aplica',
      });
      const sinFechas = { ...datos, actividades };
      const semaforo = explicar('semaforo', (cuaderno) =>
        anotarSemaforo(cuaderno, sinFechas, { ausencia: null, conR01: false }, contexto.normas),
      );
      expect(figuraDe(semaforo, contexto.normas)).toBe(situacion.semaforo);
    }),
  );
});

test('an alumno who is not in the grupo-módulo has nothing to explain', () => {
  const contexto = contextoDelCorte(2, CONTEXTO);
  expect(explicacionDeCifra(grupoModulo({}), 'nadie', 'desempeno', contexto)).toBeNull();
});

test('another norm gives another figure, and the steps say under which number', () => {
  const contexto = contextoDelCorte(2, CONTEXTO);
  const normas = {
    ...contexto.normas,
    seguimientoPo04: { ...contexto.normas.seguimientoPo04, avanceBajoMargen: decimal('20') },
  };
  const origen = grupoModulo({});
  const { matricula = '' } = origen.alumnos[0] ?? {};
  const conOtra = explicacionDeCifra(origen, matricula, 'R02', { ...contexto, normas });
  expect(conOtra && figuraDe(conOtra, normas)).toBe('amarillo');
  expect(conOtra?.pasos.flatMap(({ operandos }) => operandos)).toContainEqual({
    nombre: 'Margen amarillo sobre el mínimo (R02)',
    valor: '20',
  });
});
