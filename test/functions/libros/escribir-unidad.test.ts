import { beforeAll, expect, test } from '@jest/globals';
import { type Workbook } from 'exceljs';
import { escribirReporte } from '../../../functions/libros/escribir-reporte';
import { type UnidadPublicada } from '../../../shared/modelo/publicacion';
import { reporteDeUnidad } from '../../../shared/reporte-ut/reporte-de-unidad';
import { alumnoUt, capturas, CONTEXTO_UT, grupoAsignatura, plan } from '../../unidades-de-prueba';
import { abrir, hojaDe, renglonesDe } from './escrito/libro-leido';
import { EDICION } from './escrito/reporte-publicado';
import {
  alumnosLeidos,
  fichaLeida,
  filasLeidas,
  finalesLeidos,
  gruposLeidos,
  letrasPorUnidad,
  parametrosLeidos,
} from './escrito/unidad-leida';

/* Two asignaturas of one unit each way: passed, NA for its grade or for absences, mended by a remedial, and pending. */

const BRAVO = { matricula: '26130132', nombre: 'BRAVO LEAL EVA' };
const CANO = { matricula: '26130133', nombre: '=CANO & RUIZ "IVÁN"' };
const publicada: UnidadPublicada = {
  ...reporteDeUnidad(
    capturas({
      unidad: 2,
      asignaturas: [
        grupoAsignatura({
          alumnos: [
            alumnoUt({}),
            alumnoUt({
              ...BRAVO,
              vecesCursada: 2,
              unidades: [
                { puntajes: ['7', '7'], sesiones: 20, asistencias: 20 },
                { puntajes: ['10', '8.5'], sesiones: 18, asistencias: 16 },
              ],
              remediales: [{ unidad: 1, fecha: '2026-10-12', calificacion: '8.5', confirmada: false }],
            }),
            alumnoUt({
              ...CANO,
              ultimaAsistencia: null,
              unidades: [
                { puntajes: ['7.996', '7.996'], sesiones: 20, asistencias: 15 },
                { puntajes: ['9', null], sesiones: 18, asistencias: 18 },
              ],
            }),
          ],
        }),
        grupoAsignatura({
          ...{ grupo: '1B', asignatura: 'INT-1', nombre: 'Integradora', docentes: [] },
          plan: plan({ clave: 'INT-1', asignatura: 'Integradora', esIntegradora: true }),
          alumnos: [
            alumnoUt({
              grupo: '1B',
              unidades: [
                { puntajes: ['8', '8'], sesiones: 20, asistencias: 20 },
                { puntajes: ['10', '10'], sesiones: 18, asistencias: 18 },
              ],
            }),
          ],
        }),
      ],
    }),
    CONTEXTO_UT,
  ),
  edicion: EDICION,
};
const { plantelTotales } = publicada;

let libro: Workbook;
beforeAll(async () => {
  libro = await abrir(await escribirReporte(publicada));
});

test('it has its three sheets, and each says of whom it is, under which edition and norm', () => {
  expect(libro.worksheets.map(({ name }) => name)).toEqual(['Resumen', 'Alumnos', 'Alumno por asignatura']);
  for (const { name } of libro.worksheets) {
    const renglones = renglonesDe(hojaDe(libro, name));
    expect(renglones.slice(0, 3).map((fila) => fila.filter((valor) => valor !== null))).toEqual([
      [`Reporte SISEAC · ${name}`],
      ['Plantel 252 Orizaba   ·   Periodo SEPDIC26   ·   Unidad 2   ·   Ausencias hasta el 11/12/2026'],
      [
        'DEFINITIVO',
        'Versión 3   ·   Publicado el 31/10/2026, 12:05 (hora del centro)   ·   Mínimo aprobatorio 8   ·   Norma 9f2c4e1ab77d',
      ],
    ]);
    expect(hojaDe(libro, name).headerFooter.oddHeader).toContain('&RReporte SISEAC · SEPDIC26 · Unidad 2');
  }
});

test('its Resumen counts what the report counts', () => {
  const contado = ({ grupo, ...totales }: { grupo: string } & (typeof publicada.porGrupo)[number]) => ({
    grupo,
    alumnosAsignaturas: totales.alumnosAsignaturas,
    niveles: totales.niveles,
    asesorias: totales.asesorias,
    sinDerecho: totales.sinDerecho,
    remedialesAplicadas: totales.remedialesAplicadas,
  });
  expect(gruposLeidos(libro)).toEqual([
    ...publicada.porGrupo.map(contado),
    contado({ grupo: 'Plantel', ...plantelTotales }),
  ]);
  expect(letrasPorUnidad(libro)).toEqual([
    ['Unidad 1, antes de remediales', plantelTotales.unidadInicial['1']],
    ['Unidad 1, final', plantelTotales.unidadFinal['1']],
    ['Unidad 2, antes de remediales', plantelTotales.unidadInicial['2']],
    ['Unidad 2, final', plantelTotales.unidadFinal['2']],
    ['Final de la asignatura', { CD: 1, DE: 1, NA: 1, PENDIENTE: 1 }],
  ]);
  expect(finalesLeidos(libro)).toEqual(
    publicada.porAsignatura.map(({ asignatura, nombre, final }) => [`${asignatura} · ${nombre}`, final]),
  );
});

test('each alumno, and each of their asignaturas unit by unit, is as in the JSON', () => {
  expect(alumnosLeidos(libro)).toEqual(publicada.alumnos);
  const unidades = Object.keys(plantelTotales.unidadFinal).map(Number);
  expect(filasLeidas(libro, unidades)).toEqual(
    publicada.alumnosAsignaturas.map((fila) => ({
      matricula: fila.matricula,
      grupo: fila.grupo,
      asignatura: fila.asignatura,
      docente: fila.docente === '' ? null : fila.docente,
      nivel: fila.nivel,
      vecesCursada: fila.vecesCursada,
      esIntegradora: fila.esIntegradora,
      unidades: fila.unidades.map((una) => ({
        unidad: una.unidad,
        calificacion: una.calificacion,
        calificacion2: una.calificacion2,
        letraInicial: una.letraInicial,
        letraFinal: una.letraFinal,
        asistencias: una.asistencias,
        sesiones: una.sesiones,
        motivo: una.motivo,
        pendientes: una.pendientes,
      })),
      final: { estado: fila.final.estado, promedio: fila.final.promedio },
      remedialesUsadas: fila.remedialesUsadas,
      asesoria: fila.asesoria,
      diasSinAsistir: fila.diasSinAsistir,
      banderas: [
        ...fila.unidades.flatMap(({ unidad, banderas }) =>
          banderas.map(({ clave, nivel }) => `${clave} ${nivel} (U${unidad})`),
        ),
        ...fila.banderas.map(({ clave, nivel }) => `${clave} ${nivel}`),
      ],
    })),
  );
});

test('it says how it was made, and a remedial in words', () => {
  expect(fichaLeida(libro)).toMatchObject({
    Unidad: '2',
    Carácter: 'definitivo',
    'Huella de la norma (SHA-256)': EDICION.norma,
    'Nombre del plantel': 'Orizaba',
  });
  expect(parametrosLeidos(libro)).toEqual([
    [8, 'Reglamento UT, arts. 37, 38 y 43'],
    [90, 'Reglamento UT, art. 44 (umbral de la literatura)'],
    [85, 'Reglamento UT, art. 44'],
    [7, 'Reglamento UT, art. 61 (umbral propio)'],
    [14, 'Reglamento UT, art. 61'],
    [2, 'Reglamento UT, art. 51'],
    [2, 'Reglamento UT, art. 60'],
  ]);
  const detalle = renglonesDe(hojaDe(libro, 'Alumno por asignatura')).flat();
  expect(detalle).toContain('U1 12/10/2026: 8.50, aplicada, queda en SA');
  expect(detalle).toContain(CANO.nombre);
  // Short of 8 by less than a hundredth, and NA.
  expect(detalle).toContain(7.996);
});
