import { describe, expect, test } from '@jest/globals';
import { datosDeRemedial } from '../../../../../addin/panel/captura/rejilla/efecto-de-remedial';
import { type CapturaALaVista, type Dato } from '../../../../../addin/panel/captura/rejilla/escritura';
import { MandoDeRejilla } from '../../../../../addin/panel/captura/rejilla/mando-de-rejilla';
import { calificarCaptura } from '../../../../../shared/calificacion/calificar-captura';
import { type Celdas, enCeldas, enLista, valorDe } from '../../../../../shared/captura/celdas';
import { celdasDeAsignatura } from '../../../../../shared/captura/celdas-de-alumnos';
import { importarAsignaturas } from '../../../../../shared/importacion/asignatura/importar-asignaturas';
import { type PlanUt } from '../../../../../shared/modelo/captura';
import { normasEn } from '../../../../../shared/norma/normas';
import { ASIGNATURAS, esperadoDeAsignatura, hojasDeAsignatura } from '../../../../asignaturas-de-muestra';
import { comoEsperado } from '../../../../shared/calificacion/como-esperado';
import { libroEnMemoria } from '../libro-en-memoria';
import { teclasPara } from '../teclear';

/** A person at the grid: in the editor a key is text, and out of it, what the grid makes of it. */
function pulsar(mando: MandoDeRejilla, tecla: string): void {
  const { edicion } = mando.leer();
  if (!edicion) mando.pulsar({ tecla, control: false, mayusculas: false });
  else if (tecla === 'Enter') mando.aceptar();
  else mando.teclear(`${edicion.texto}${tecla}`);
}

/** Types, column by column from the first alumno to the last, what `original` has. */
function teclearTodo(mando: MandoDeRejilla, original: Celdas): void {
  const { columnas, alumnos, captura } = mando.leer();
  for (const { nombre, columna } of columnas) {
    mando.elegirColumna(nombre);
    pulsar(mando, 'Home');
    for (const { matricula } of alumnos) {
      const valor = valorDe(original, { matricula, columna: nombre });
      for (const tecla of teclasPara(captura.plan, columna, valor)) pulsar(mando, tecla);
    }
  }
}

const sinResultados = (celdas: Celdas, plan: PlanUt, grupo: string): CapturaALaVista => ({
  lugar: { plantel: '252', periodo: 'SEPDIC26', grupo, asignatura: plan.plan.clave },
  plan,
  celdas: enCeldas(enLista(celdas).filter(({ columna }) => columna === 'nombre' || columna === 'plan')),
});

describe.each(ASIGNATURAS)('$nombre, typed in the grid', ({ nombre, carpeta }) => {
  test('gives what was worked out by hand, alumno by alumno', async () => {
    const [asignatura] = importarAsignaturas(await hojasDeAsignatura(carpeta)).asignaturas;
    if (!asignatura) throw new Error('nothing was imported');
    const { plan, alumnos } = asignatura;
    const planUt: PlanUt = {
      ...{ institucion: 'ut', nombre: plan.asignatura, docentes: ['TORRES REYES JUAN'] },
      ...{ asistencia: 'totales', plan, niveles: [] },
    };
    const original = enCeldas(celdasDeAsignatura(planUt, alumnos));
    const libro = libroEnMemoria(sinResultados(original, planUt, alumnos[0]?.grupo ?? ''));
    const mando = new MandoDeRejilla(libro.captura(), libro.escribir);
    teclearTodo(mando, original);
    await libro.descansar(mando);
    const remediales = alumnos.flatMap(({ matricula, remediales: suyas }): Dato[] =>
      suyas.flatMap((una) => datosDeRemedial(matricula, una, una.confirmada)),
    );
    await libro.escribir(remediales);
    expect(libro.captura().celdas).toEqual(original);

    const { fechaReferencia, alumnos: esperados } = esperadoDeAsignatura(nombre);
    const calificada = calificarCaptura(libro.captura().celdas, {
      ...{ normas: normasEn('2026-12-11'), corte: 1, minimoAprobatorio: null },
      dia: { fechaReferencia, diasInhabiles: [] },
    });
    if (calificada?.institucion !== 'ut') throw new Error('not graded');
    expect(calificada.alumnos.map(comoEsperado)).toEqual(esperados);
  });
});
