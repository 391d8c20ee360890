import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conteoPorVista } from '../../../shared/corte/conteo-por-vista';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { type Agregado, type ConteoDeBanderas, type Reporte } from '../../../shared/modelo/reporte';
import { type GrupoModulo } from '../../../shared/modelo/sabana';
import { comoCociente, decimal } from '../../../shared/nucleo/decimal';
import { CERO } from '../../../shared/nucleo/fraccion';
import { actividad, alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

const logro = fc.option(
  fc
    .tuple(fc.nat(10_000), fc.nat(2))
    .map(([n, d]) => comoCociente(decimal(String(n % 101)).entre(decimal(String(d + 1))))),
);

const alumnos = fc.uniqueArray(
  fc.record({
    matricula: fc.constantFrom('001', '002', '003', '004'),
    logros: fc.tuple(logro, logro, logro),
    asistencias: fc.nat(40),
    ultimaAsistencia: fc.option(fc.constantFrom('2026-10-01', '2026-10-20', '2026-10-30')),
  }),
  { selector: ({ matricula }) => matricula },
);

const gruposModulo: fc.Arbitrary<GrupoModulo[]> = fc
  .uniqueArray(
    fc.record({
      grupo: fc.constantFrom('101', '102'),
      modulo: fc.constantFrom('A', 'B', 'C'),
      docentes: fc.uniqueArray(fc.constantFrom('D1', 'D2', 'D3'), { maxLength: 2 }),
      alumnos,
    }),
    { selector: ({ grupo, modulo }) => `${grupo} ${modulo}` },
  )
  .map((partes) =>
    partes.map((parte) =>
      grupoModulo({
        ...parte,
        actividades: [actividad('1', '33.3', 1), actividad('2', '33.3', 2), actividad('3', '33.4', 3)],
        alumnos: parte.alumnos.map((datos) => alumno(datos)),
      }),
    ),
  );

/** Adds up the lines of a view in plain sums. */
function total(lineas: readonly Agregado[]) {
  const entero = (cual: (linea: Agregado) => number) => lineas.reduce((suma, linea) => suma + cual(linea), 0);
  const exacto = (cual: (linea: Agregado) => string) =>
    comoCociente(lineas.reduce((suma, linea) => suma.mas(decimal(cual(linea))), CERO));
  const alzadas = (banderas: ConteoDeBanderas) =>
    Object.values(banderas).reduce((suma, { amarillo, rojo }) => suma + amarillo + 1000 * rojo, 0);
  return {
    alumnosModulos: entero((linea) => linea.alumnosModulos),
    incumplimientosRegistro: entero((linea) => linea.incumplimientosRegistro),
    sinRegistro: entero((linea) => linea.sinRegistro),
    rojo: entero((linea) => linea.semaforo.rojo),
    gris: entero((linea) => linea.semaforoConR01.gris),
    banderas: entero((linea) => alzadas(linea.banderas)),
    sumaEsperado: exacto((linea) => linea.sumaEsperado),
    sumaRegistrado: exacto((linea) => linea.sumaRegistrado),
    sumaLogrado: exacto((linea) => linea.sumaLogrado),
  };
}

test('the views by grupo, by módulo and by grupo-módulo add up to the plantel, for any sábana', () => {
  fc.assert(
    fc.property(gruposModulo, (grupos) => {
      const reporte = reporteDeCorte(sabana({ gruposModulo: grupos }), CONTEXTO);
      const plantel = total([reporte.plantelTotales]);
      expect(total(reporte.porGrupo)).toEqual(plantel);
      expect(total(reporte.porModulo)).toEqual(plantel);
      expect(total(reporte.porGrupoModulo)).toEqual(plantel);
    }),
  );
});

test('with one docente for each grupo-módulo theirs does too; with two, it is never less', () => {
  fc.assert(
    fc.property(gruposModulo, (grupos) => {
      const deUno = grupos.map((grupo) => ({ ...grupo, docentes: grupo.docentes.slice(0, 1) }));
      const uno = reporteDeCorte(sabana({ gruposModulo: deUno }), CONTEXTO);
      const dos = reporteDeCorte(sabana({ gruposModulo: grupos }), CONTEXTO);
      expect(total(uno.porDocente)).toEqual(total([uno.plantelTotales]));
      expect(total(dos.porDocente).alumnosModulos).toBeGreaterThanOrEqual(dos.plantelTotales.alumnosModulos);
    }),
  );
});

test('the counts are those of CON-04 where no alumno takes a módulo in two grupos', () => {
  fc.assert(
    fc.property(gruposModulo, (grupos) => {
      const deUnGrupo = grupos.filter(({ grupo }) => grupo === '101');
      const reporte = reporteDeCorte(sabana({ gruposModulo: deUnGrupo }), CONTEXTO);
      const filas = deUnGrupo.flatMap((grupo) =>
        grupo.alumnos.flatMap((suyo) =>
          (grupo.docentes.length === 0 ? [''] : grupo.docentes).map((docente) => ({
            alumno: suyo.matricula,
            modulo: grupo.modulo,
            docente,
          })),
        ),
      );
      const conteo = conteoPorVista.decide({ filas }, CONTEXTO.normas);
      expect(conteo.total).toBe(reporte.plantelTotales.alumnosModulos);
      expect(conteo.porAlumno).toEqual(cuentas(reporte.alumnos, (linea) => [linea.matricula, linea.modulos]));
      expect(conteo.porModulo).toEqual(porVista(reporte.porModulo, ({ modulo }) => modulo));
      expect(conteo.porDocente).toEqual(porVista(reporte.porDocente, ({ docente }) => docente));
    }),
  );
});

const cuentas = <T>(lineas: readonly T[], par: (linea: T) => readonly [string, number]) =>
  Object.fromEntries(lineas.map(par).filter(([, cuantos]) => cuantos > 0));

const porVista = <T extends Reporte['porModulo'][number] | Reporte['porDocente'][number]>(
  lineas: readonly T[],
  clave: (linea: T) => string,
) => cuentas(lineas, (linea) => [clave(linea), linea.alumnosModulos]);
