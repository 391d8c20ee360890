import { describe, expect, test } from '@jest/globals';
import { abrirCaptura } from '../../../../../addin/libro/captura/abrir-captura';
import { crearCaptura } from '../../../../../addin/libro/captura/crear-captura';
import { escribirDatos } from '../../../../../addin/libro/captura/escribir-datos';
import { type Resultado } from '../../../../../addin/cliente/resultado';
import { datosDeRemedial } from '../../../../../addin/panel/captura/rejilla/efecto-de-remedial';
import { type Dato } from '../../../../../addin/libro/captura/poner-datos';
import { MandoDeRejilla } from '../../../../../addin/panel/captura/rejilla/mando-de-rejilla';
import { calificarCaptura } from '../../../../../shared/calificacion/calificar-captura';
import { alumnosDeAsignatura } from '../../../../../shared/captura/alumnos-de-celdas';
import { type Celdas, enLista, valorDe } from '../../../../../shared/captura/celdas';
import { normasEn } from '../../../../../shared/norma/normas';
import { abrirExcel } from '../../../../anfitrion/office-en-node';
import { ASIGNATURAS, esperadoDeAsignatura } from '../../../../asignaturas-de-muestra';
import { comoEsperado } from '../../../../shared/calificacion/como-esperado';
import { deUt } from '../../../libro/captura/captura-por-poner';
import { teclasPara } from '../teclear';

const NORMAS = normasEn('2026-12-11');
const CUANDO = '2026-12-11T18:00:00.000Z';

const exigido = <T>(resultado: Resultado<T>): T => {
  if (resultado.ok) return resultado.valor;
  throw new Error(`${resultado.problema.title}: ${resultado.problema.detail}`);
};

const escribir = (datos: readonly Dato[], motivo: string | null = null) =>
  escribirDatos(1, datos, { normas: NORMAS, cuando: CUANDO, motivo });

/** A person at the grid: in the editor a key is text, and out of it, what the grid makes of it. */
function pulsar(mando: MandoDeRejilla, tecla: string): void {
  const { edicion } = mando.leer();
  if (!edicion) mando.pulsar({ tecla, control: false, mayusculas: false });
  else if (tecla === 'Enter') mando.aceptar();
  else mando.teclear(`${edicion.texto}${tecla}`);
}

/** Types, column by column from the first alumno to the last, what `original` has, faster than the workbook writes. */
async function teclearTodo(mando: MandoDeRejilla, original: Celdas): Promise<void> {
  const { columnas, alumnos, captura } = mando.leer();
  for (const { nombre, columna } of columnas) {
    mando.elegirColumna(nombre);
    pulsar(mando, 'Home');
    for (const { matricula } of alumnos) {
      const valor = valorDe(original, { matricula, columna: nombre });
      for (const tecla of teclasPara(captura.plan, columna, valor)) pulsar(mando, tecla);
    }
  }
  while (mando.leer().porEscribir > 0) await new Promise((seguir) => setTimeout(seguir, 20));
  expect(mando.leer().falla).toBeNull();
}

describe.each(ASIGNATURAS)('$nombre, typed in the grid over its workbook', ({ nombre }) => {
  test('gives what was worked out by hand, alumno by alumno', async () => {
    abrirExcel();
    const { plan, celdas: original, lugar } = await deUt(nombre);
    const sinResultados = enLista(original).filter(
      ({ columna }) => columna === 'nombre' || columna === 'plan',
    );
    exigido(
      await crearCaptura(
        { lugar, version: 1, celdas: sinResultados },
        { cuando: CUANDO, alAvanzar: () => undefined, senal: new AbortController().signal },
      ),
    );
    await teclearTodo(new MandoDeRejilla(exigido(await abrirCaptura(1)), escribir), original);
    const remediales = alumnosDeAsignatura(original, plan, lugar.grupo).flatMap(
      ({ matricula, remediales: suyas }) =>
        suyas.flatMap((una) => datosDeRemedial(matricula, una, una.confirmada)),
    );
    exigido(await escribir(remediales));

    const { celdas, hallazgos } = exigido(await abrirCaptura(1));
    expect(hallazgos).toEqual([]);
    expect(enLista(celdas)).toEqual(enLista(original));
    const { fechaReferencia, alumnos: esperados } = esperadoDeAsignatura(nombre);
    const calificada = calificarCaptura(celdas, {
      ...{ normas: NORMAS, corte: 1, minimoAprobatorio: null },
      dia: { fechaReferencia, diasInhabiles: [] },
    });
    if (calificada?.institucion !== 'ut') throw new Error('not graded');
    expect(calificada.alumnos.map(comoEsperado)).toEqual(esperados);
  });
});
