import { expect, test } from '@jest/globals';
import { type z } from 'zod';
import { CifrasDelReporte } from '../../../shared/modelo/cifras-del-reporte';
import { FilaDeGrupo, FilaDeGrupoModulo, FilaDeModulo, Reporte } from '../../../shared/modelo/reporte';
import { FilaDeAlumnoUt, ReporteDeUnidad, TotalesDeUnidad } from '../../../shared/modelo/reporte-de-unidad';
import { PlantelEnCorte } from '../../../shared/modelo/tablero-de-corte';
import { normasEn } from '../../../shared/norma/normas';
import { camposProhibidos } from '../../../shared/publicacion/campos-prohibidos';

const NORMAS = normasEn('2026-11-29');
const prohibidos = (esquema: z.ZodObject) =>
  camposProhibidos.decide({ tipoReporte: 'agregado', campos: Object.keys(esquema.shape) }, NORMAS);

test.each([
  { que: 'the totals of a corte', esquema: Reporte.shape.plantelTotales },
  { que: 'a grupo', esquema: FilaDeGrupo },
  { que: 'a módulo', esquema: FilaDeModulo },
  { que: 'a grupo-módulo', esquema: FilaDeGrupoModulo },
  { que: 'the totals of a unit', esquema: TotalesDeUnidad },
  { que: 'the totals of a plantel in a unit', esquema: ReporteDeUnidad.shape.plantelTotales },
  { que: 'a grupo in a unit', esquema: ReporteDeUnidad.shape.porGrupo.element },
  { que: 'a plantel on the board of a corte', esquema: PlantelEnCorte },
])('$que has no field that identifies a person (CON-30)', ({ esquema }) => {
  expect(prohibidos(esquema)).toEqual([]);
});

test('what is of one alumno would be found', () => {
  expect(prohibidos(FilaDeAlumnoUt)).toEqual(['matricula', 'nombre']);
});

test('the figures that cells ask for leave names behind', () => {
  expect(prohibidos(CifrasDelReporte.shape.alumnos.element)).toEqual(['matricula']);
  expect(prohibidos(CifrasDelReporte.shape.alumnosModulos.element)).toEqual(['matricula']);
});
