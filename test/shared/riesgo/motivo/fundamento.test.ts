import { afterEach, expect, jest, test } from '@jest/globals';
import { type Bandera } from '../../../../shared/modelo/reporte';
import { SEGUIMIENTO_PO04 } from '../../../../shared/norma/seguimiento-po04';
import { reporteDeCorte } from '../../../../shared/reporte/reporte-de-corte';
import { motivoDeDocente, motivosDeAlumno, motivosDeModulo } from '../../../../shared/riesgo/motivos';
import { CONTEXTO, sabana } from '../../../sabana-de-prueba';

afterEach(() => {
  jest.restoreAllMocks();
});

/** Where the reason of one flag says that its threshold is written, whatever the figures. */
function fundamentos({ clave, nivel }: Bandera): string[] {
  const reporte = reporteDeCorte(sabana({}), CONTEXTO);
  const banderas = [{ clave, nivel }];
  return [
    ...reporte.alumnosModulos.flatMap((fila) =>
      motivosDeModulo({ ...fila, banderas }, { ...reporte, actividades: [] }),
    ),
    ...reporte.alumnos.flatMap((linea) => motivosDeAlumno({ ...linea, banderas }, reporte)),
  ].map(({ fundamento }) => fundamento);
}

const ACUERDO = 'Acuerdo de la Junta Directiva';
const CONDUCTA = 'Reglamento UT, art. 70 (umbral de la literatura)';

test.each([
  { norma: 'inasistenciaRojo', clave: 'R04c', nivel: 'rojo', esperado: ACUERDO },
  { norma: 'inasistenciaAmarillo', clave: 'R04c', nivel: 'amarillo', esperado: ACUERDO },
  { norma: 'ausenciaDiasRojo', clave: 'R05', nivel: 'rojo', esperado: ACUERDO },
  { norma: 'ausenciaDiasAmarillo', clave: 'R05', nivel: 'amarillo', esperado: ACUERDO },
  { norma: 'reprobacionModulosRojo', clave: 'R06', nivel: 'rojo', esperado: ACUERDO },
  { norma: 'reprobacionModulosAmarillo', clave: 'R06', nivel: 'amarillo', esperado: ACUERDO },
  { norma: 'conductaIncidenciasRojo', clave: 'R07', nivel: 'rojo', esperado: `${ACUERDO} y ${CONDUCTA}` },
  { norma: 'conductaSuspensionesRojo', clave: 'R07', nivel: 'rojo', esperado: `${CONDUCTA} y ${ACUERDO}` },
  { norma: 'conductaIncidenciasAmarillo', clave: 'R07', nivel: 'amarillo', esperado: ACUERDO },
  { norma: 'caidaRojo', clave: 'R08', nivel: 'rojo', esperado: ACUERDO },
  { norma: 'caidaAmarillo', clave: 'R08', nivel: 'amarillo', esperado: ACUERDO },
] as const)('$clave in $nivel cites where $norma is written', ({ norma, clave, nivel, esperado }) => {
  jest.replaceProperty(SEGUIMIENTO_PO04[norma].historia[0], 'fuente', ACUERDO);
  expect(fundamentos({ clave, nivel })).toEqual([esperado]);
});

test.each([
  { norma: 'docenteFraccionRojo', nivel: 'rojo' },
  { norma: 'docenteGruposAmarillo', nivel: 'amarillo' },
] as const)('R14 in $nivel cites where $norma is written', ({ norma, nivel }) => {
  jest.replaceProperty(SEGUIMIENTO_PO04[norma].historia[0], 'fuente', ACUERDO);
  const reporte = reporteDeCorte(sabana({}), CONTEXTO);
  expect(
    reporte.porDocente.map((linea) => motivoDeDocente({ ...linea, R14: nivel }, reporte)?.fundamento),
  ).toEqual([ACUERDO]);
});

test('two thresholds written in one place cite it once', () => {
  expect(fundamentos({ clave: 'R07', nivel: 'rojo' })).toEqual([CONDUCTA]);
});
