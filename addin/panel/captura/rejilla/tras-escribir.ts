import { cuantos } from '../../../ui/numero-en-espanol';
import { valorEnPalabras } from './edicion';
import { type EstadoDeRejilla, type PropioDeRejilla } from './estado-de-rejilla';
import { type Llenado } from './llenado';
import { type Pegado, sinLasEscritas } from './pegado';
import { filasElegidas, mover } from './seleccion';

type Cambio = Partial<PropioDeRejilla>;

/** How the grid is left by a value written: after one cell it goes down; several stay selected, to see what they hold. */
export function trasEscribir(
  { seleccion, alumnos, columnas, aviso }: EstadoDeRejilla,
  { datos }: Llenado,
  valor: string | null,
): Cambio {
  const { desde, hasta } = filasElegidas(seleccion);
  const dicho = valorEnPalabras(valor);
  const faltan = sinLasEscritas(aviso?.noCapturadas ?? [], datos);
  const comun = { edicion: null, aviso: faltan.length === 0 ? null : { dicho: '', noCapturadas: faltan } };
  if (desde < hasta) {
    const anuncio = datos.length === 0 ? 'Ya lo tenían todos.' : `${datos.length} alumnos: ${dicho}.`;
    return { ...comun, anuncio };
  }
  const tamano = { filas: alumnos.length, columnas: columnas.length };
  const siguiente = mover(seleccion, 'abajo', false, tamano);
  const sigue =
    siguiente.fila === seleccion.fila
      ? 'Es el último de la lista.'
      : `Sigue ${alumnos[siguiente.fila]?.nombre ?? ''}.`;
  const anuncio = `${alumnos[seleccion.fila]?.nombre ?? ''}: ${dicho}. ${sigue}`;
  return { ...comun, seleccion: siguiente, anuncio };
}

/** How it is left by a paste: told in words, for its columns may be out of sight. */
export function trasPegar({ datos, noCapturadas, sobran, titulos }: Pegado): Cambio {
  const donde = titulos.length > 1 ? `${titulos[0] ?? ''} a ${titulos.at(-1) ?? ''}` : (titulos[0] ?? '');
  const partes = [
    datos.length === 0
      ? 'No cambió ninguna celda.'
      : `${datos.length === 1 ? 'Se pegó' : 'Se pegaron'} ${cuantos(datos.length, 'celda', 'celdas')} en ${donde}.`,
    ...(noCapturadas.length === 0
      ? []
      : [`${cuantos(noCapturadas.length, 'celda no se capturó', 'celdas no se capturaron')}.`]),
    ...loQueSobra(sobran),
  ];
  const dicho = partes.join(' ');
  return { edicion: null, pregunta: null, pegado: null, aviso: { dicho, noCapturadas }, anuncio: dicho };
}

/** What was copied and has nowhere to go. */
export function loQueSobra({ filas, columnas }: Pegado['sobran']): string[] {
  return [
    ...(filas === 0
      ? []
      : [
          `${cuantos(filas, 'renglón pasa', 'renglones pasan')} del último alumno y ${filas === 1 ? 'queda' : 'quedan'} fuera.`,
        ]),
    ...(columnas === 0
      ? []
      : [
          `${cuantos(columnas, 'columna pasa', 'columnas pasan')} de la última y ${columnas === 1 ? 'queda' : 'quedan'} fuera.`,
        ]),
  ];
}

/** How it is left by going elsewhere: what a cell did not take is not lost without a word. */
export function alDejar({ edicion, seleccion, alumnos, columnas }: EstadoDeRejilla): Cambio {
  const [alumno, columna] = [alumnos[seleccion.fila], columnas[seleccion.columna]];
  if (edicion?.rechazada !== true || !edicion.error || !alumno || !columna) return {};
  const celda = { matricula: alumno.matricula, columna: columna.nombre };
  const una = {
    ...celda,
    alumno: alumno.nombre,
    titulo: columna.titulo,
    texto: edicion.texto,
    ...edicion.error,
  };
  return {
    aviso: { dicho: 'Lo tecleado no se capturó.', noCapturadas: [una] },
    anuncio: `${alumno.nombre}: no se capturó «${edicion.texto}». ${edicion.error.motivo}`,
  };
}
