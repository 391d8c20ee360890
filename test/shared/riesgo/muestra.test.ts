import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import { MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { decimal } from '../../../shared/nucleo/decimal';
import { CIEN } from '../../../shared/nucleo/fraccion';
import { vistaDelAlumno } from '../../../shared/publicacion/vista-del-alumno';
import { cifrasPublicadas } from '../../../shared/reporte/cifras-publicadas';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { semaforoConOtra, situacionDelModulo } from '../../../shared/riesgo/situacion-del-modulo';
import { contextoDe, MUESTRAS, sabanaDe } from '../../muestra';

test.each(MUESTRAS)('every flag of $nombre has its reason', async ({ plantel, corte, archivos }) => {
  const reporte = reporteDeCorte(await sabanaDe(plantel, corte, archivos), await contextoDe(plantel));
  for (const { matricula } of reporte.alumnos.slice(0, 40)) {
    const vista = vistaDelAlumno(reporte, matricula);
    const claves = (motivos: readonly MotivoDeRiesgo[]) =>
      motivos.map((motivo) => `${MotivoDeRiesgo.parse(motivo).clave} ${motivo.nivel}`);
    expect(claves(vista?.motivos ?? [])).toEqual(
      vista?.alumno.banderas.map((una) => `${una.clave} ${una.nivel}`),
    );
    for (const { fila, motivos } of vista?.modulos ?? []) {
      expect(claves(motivos)).toEqual(fila.banderas.map((una) => `${una.clave} ${una.nivel}`));
    }
  }
});

test.each(MUESTRAS)(
  'the situation of a módulo agrees with every row of $nombre, from $archivos.length files, where R05 is not what decides',
  async ({ plantel, corte, archivos }) => {
    const sabana = await sabanaDe(plantel, corte, archivos);
    const contexto = await contextoDe(plantel);
    const filas = new Map(
      reporteDeCorte(sabana, contexto).alumnosModulos.map((fila) => [
        `${fila.matricula} ${fila.grupo} ${fila.modulo}`,
        fila,
      ]),
    );
    const discrepancias: unknown[] = [];
    let comparadas = 0;
    for (const { grupo, modulo, actividades, alumnos } of sabana.gruposModulo) {
      for (const { matricula, logros, asistencias, sesiones } of alumnos) {
        const situacion = situacionDelModulo(
          {
            actividades: actividades.map((una) => ({ peso: decimal(una.peso), corte: una.corte })),
            logros: logros.map((logro) => (logro === null ? null : decimal(logro).entre(CIEN))),
            corte,
            asistencias,
            sesiones,
            minimo: contexto.minimoAprobatorio,
          },
          contexto.normas,
        );
        const fila = filas.get(`${matricula} ${grupo} ${modulo}`);
        const r05 = fila?.banderas.find(({ clave }) => clave === 'R05')?.nivel ?? null;
        const obtenido = {
          ...fila,
          ...cifrasPublicadas(situacion),
          semaforo: semaforoConOtra(situacion.semaforo, r05),
        };
        if (!isDeepStrictEqual(obtenido, fila)) discrepancias.push([obtenido, fila]);
        comparadas += 1;
      }
    }
    expect(discrepancias).toEqual([]);
    expect(comparadas).toBe(filas.size);
  },
);
