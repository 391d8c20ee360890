import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type NumeroCorte } from '../../../../shared/modelo/corte';
import { type MotivoDeRiesgo } from '../../../../shared/modelo/motivo-de-riesgo';
import { type AlumnoEnModulo } from '../../../../shared/modelo/sabana';
import { comoDecimal, decimal } from '../../../../shared/nucleo/decimal';
import { CERO, CIEN, type Fraccion } from '../../../../shared/nucleo/fraccion';
import { enUnidades, redondear } from '../../../../shared/nucleo/redondeo';
import { motivosCon } from '../motivos-con';

test.each<{
  que: string;
  datos: Partial<AlumnoEnModulo>;
  corte?: NumeroCorte;
  minimo: string;
  motivo: Partial<MotivoDeRiesgo>;
}>([
  {
    que: 'the last minimum that leaves room for verde',
    datos: { logros: ['95', '95', '95', null, null] },
    minimo: '90',
    motivo: {
      clave: 'R02',
      nivel: 'amarillo',
      umbral: 'Menor que 100: el mínimo aprobatorio, 90, más 10 puntos',
      salida: 'Reunir 3.25 puntos más en lo ya registrado para llegar a 100',
    },
  },
  {
    que: 'a minimum that leaves no room for verde',
    datos: { logros: ['95', '95', '95', null, null] },
    minimo: '90.01',
    motivo: {
      clave: 'R02',
      nivel: 'amarillo',
      umbral: 'Menor que 100.01: el mínimo aprobatorio, 90.01, más 10 puntos',
      salida: 'Con este mínimo no se llega a verde: haría falta 100.01 y el desempeño llega a 100',
    },
  },
  {
    que: 'amarillo can be reached all the same',
    datos: { logros: ['90', '90', '90', null, null] },
    minimo: '95',
    motivo: {
      clave: 'R02',
      nivel: 'rojo',
      salida: 'Reunir 3.25 puntos más en lo ya registrado para llegar a 95',
    },
  },
  {
    que: 'a minimum with three decimals is not rounded',
    datos: { logros: ['69.99', '69.99', '69.99', null, null] },
    minimo: '69.995',
    motivo: {
      clave: 'R02',
      nivel: 'rojo',
      umbral: 'Menor que 69.995, el mínimo aprobatorio',
      salida: 'Reunir 0.01 puntos más en lo ya registrado para llegar a 69.995',
    },
  },
  {
    que: 'nothing left to register: no points may come from it',
    datos: { logros: ['60', '60', '60', '60', '60'] },
    corte: 3,
    minimo: '70',
    motivo: {
      clave: 'R02',
      nivel: 'rojo',
      salida:
        'Reunir 10 puntos más para llegar a 70; ya no queda peso por registrar: sólo por rectificación autorizada o regularización',
    },
  },
  {
    que: 'and neither where it fell',
    datos: { logros: ['100', '100', '100', '50', '50'] },
    corte: 3,
    minimo: '70',
    motivo: {
      clave: 'R08',
      salida:
        'Reunir 7.51 puntos más para que la baja sea menor que 10; ya no queda peso por registrar: sólo por rectificación autorizada o regularización',
    },
  },
])('$que', ({ datos, corte, minimo, motivo }) => {
  expect(motivosCon(datos, corte ?? 2, minimo)).toContainEqual(expect.objectContaining(motivo));
});

test('whoever repeats the operation of a flag with the operands shown gets the figure shown', () => {
  const logro = fc.integer({ min: 0, max: 100_000 }).map((milesimas) => String(milesimas / 1000));
  fc.assert(
    fc.property(fc.tuple(logro, logro, logro), (logros) => {
      const motivos = motivosCon({ logros: [...logros, null, null] });
      for (const { clave, dato } of motivos) {
        const [figura = CERO, uno = CERO, otro = CERO] = [...dato.matchAll(/\d+(?:\.\d+)?/g)].map(([n]) =>
          decimal(n),
        );
        if (clave === 'R02') expect(alNumeroDe(figura, CIEN.por(uno).entre(otro))).toBe(comoDecimal(figura));
        if (clave === 'R08') expect(alNumeroDe(figura, uno.menos(otro))).toBe(comoDecimal(figura));
      }
    }),
  );
});

/** `valor` with two decimals, or with those of `figura` where it needs more to be told from its threshold. */
function alNumeroDe(figura: Fraccion, valor: Fraccion): string {
  const decimales = Math.max(2, comoDecimal(figura).split('.')[1]?.length ?? 0);
  return comoDecimal(enUnidades(redondear(valor, decimales), decimales));
}
