import { expect, test } from '@jest/globals';
import {
  NUMEROS_QUE_SE_PRUEBAN,
  PROPUESTAS,
} from '../../../../addin/portal/simulacion/numeros-que-se-prueban';
import {
  erroresDe,
  faltaParaProbar,
  ofertaDe,
  porProbar,
} from '../../../../addin/portal/simulacion/oferta-de-numeros';
import { MATERIAS_DE_SIMULACION } from '../../../../addin/portal/ruta';
import { normasEn } from '../../../../shared/norma/normas';

const FECHA = '2026-10-30';
const NORMAS = normasEn(FECHA);
const cambio = (clave: string, valor: string, llave = 0) => ({ llave, clave, valor });

test.each(MATERIAS_DE_SIMULACION.map((materia) => ({ materia })))(
  '$materia: every number on offer has a name, a value and a source',
  ({ materia }) => {
    const oferta = ofertaDe(NUMEROS_QUE_SE_PRUEBAN[materia], FECHA, '70');
    expect(oferta.map(({ clave }) => clave)).toEqual(NUMEROS_QUE_SE_PRUEBAN[materia]);
    for (const { nombre, vigente, fuente } of oferta) expect([nombre, vigente, fuente]).not.toContain('');
  },
);

test.each(
  MATERIAS_DE_SIMULACION.flatMap((materia) =>
    PROPUESTAS[materia].map((propuesta) => ({ materia, ...propuesta })),
  ),
)('$materia, «$nombre» can be tried as it is', ({ materia, cambios }) => {
  const escritos = cambios.map(([clave, valor], llave) => ({ llave, clave, valor }));
  const errores = erroresDe(escritos, NORMAS);
  const oferta = ofertaDe(NUMEROS_QUE_SE_PRUEBAN[materia], FECHA, '70');
  expect(faltaParaProbar(escritos, oferta, errores)).toBeNull();
});

test.each([
  { clave: 'minimo', valor: '100', malo: false },
  { clave: 'minimo', valor: '100.01', malo: true },
  { clave: 'reglamentoUt.asistenciaMinima', valor: '90', malo: false },
  { clave: 'reglamentoUt.asistenciaMinima', valor: '91 %', malo: true },
  { clave: 'reglamentoUt.pesoContinua', valor: '60', malo: true },
  { clave: 'reglamentoUt.asistenciaMinima', valor: '0.9', malo: true },
  { clave: 'reglamentoUt.politicaDeNivel', valor: 'techo', malo: true },
  { clave: 'seguimientoPo04.caidaCortes', valor: '3', malo: false },
])('$clave $valor', ({ clave, valor, malo }) => {
  expect(erroresDe([cambio(clave, valor)], NORMAS).has(clave)).toBe(malo);
});

test('only what is written is sent, and the minimum goes on its own', () => {
  const cambios = [
    cambio('minimo', ' 60 '),
    cambio('seguimientoPo04.caidaRojo', '', 1),
    cambio('seguimientoPo04.caidaAmarillo', '15', 2),
    cambio('seguimientoPo04.inasistenciaAmarillo', '80 %', 3),
  ];
  expect(porProbar(cambios)).toEqual({
    cambios: [
      { parametro: 'seguimientoPo04.caidaAmarillo', valor: '15' },
      { parametro: 'seguimientoPo04.inasistenciaAmarillo', valor: '0.8' },
    ],
    minimo: '60',
  });
});

test.each([
  { valor: '85', falta: 'Lo escrito es lo vigente: pruebe con otro valor.' },
  { valor: '85.0 %', falta: 'Lo escrito es lo vigente: pruebe con otro valor.' },
  { valor: '84', falta: null },
  { valor: '0.8', falta: 'Corrija lo que está marcado para poder probar.' },
])('attendance, «$valor»: $falta', ({ valor, falta }) => {
  const escritos = [cambio('reglamentoUt.asistenciaMinima', valor)];
  const oferta = ofertaDe(NUMEROS_QUE_SE_PRUEBAN.asignaturas, FECHA, null);
  expect(oferta[0]?.vigente).toBe('85 %');
  expect(faltaParaProbar(escritos, oferta, erroresDe(escritos, NORMAS))).toBe(falta);
});
