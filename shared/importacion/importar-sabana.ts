import { type Recibo } from '../modelo/recibo';
import { type Sabana } from '../modelo/sabana';
import { acopiarHojaLarga } from './acopiar-hoja-larga';
import { acopiarLibroDeGrupo } from './acopiar-libro-de-grupo';
import { Acopio } from './acopio';
import { Recepcion } from './recepcion';
import { type HojaCruda } from './hoja-cruda';
import { advertirHojaSinFilas, type Destino, rechazarHoja } from './hoja-en-lectura';
import { reconocerHoja } from './reconocer-hoja';
import { rechazarHojaAjena } from './rechazar-hoja-ajena';
import { revisarAsignacion } from './revisar-asignacion';
import { revisarAsistencia } from './revisar-asistencia';
import { advertirNombreDeArchivo, concuerdaLaHoja } from './revisar-destino';
import { revisarNombres } from './revisar-nombres';
import { revisarPesos } from './revisar-pesos';
import { revisarPorcentajes } from './revisar-porcentajes';
import { revisarUltimaAsistencia } from './revisar-ultima-asistencia';
import { leerRotulos } from './rotulos';
import { sabanaDe } from './sabana-de-acopio';

/**
 * From the sheets of any number of files to one sábana, and the receipt that accounts for every row and record of
 * them. `sabana` is null when nothing could be accepted. Weights are points out of 100, logros 0 to 100.
 */
export function importarSabana(
  hojas: readonly HojaCruda[],
  destino: Destino,
): { sabana: Sabana | null; recibo: Recibo } {
  const recepcion = new Recepcion();
  const acopio = new Acopio(recepcion);
  for (const cruda of hojas) acopiarHoja(acopio, cruda, destino);
  revisarPesos(acopio);
  revisarAsistencia(acopio);
  revisarUltimaAsistencia(acopio, destino.periodo);
  const nombres = revisarNombres(acopio);
  revisarAsignacion(acopio);
  revisarPorcentajes(acopio, destino.corte);
  const sabana = sabanaDe(acopio, nombres, destino);
  const gruposModulo = sabana?.gruposModulo ?? [];
  const alumnos = new Set(gruposModulo.flatMap((grupo) => grupo.alumnos.map(({ matricula }) => matricula)));
  return { sabana, recibo: recepcion.recibo(alumnos.size, gruposModulo.length) };
}

function acopiarHoja(acopio: Acopio, cruda: HojaCruda, destino: Destino): void {
  const { recepcion } = acopio;
  const reconocida = reconocerHoja(cruda);
  const numero = recepcion.abrirHoja(cruda, reconocida.disposicion);
  if (reconocida.disposicion === 'no-reconocida' || reconocida.disposicion === 'incidencias') {
    rechazarHojaAjena(recepcion, numero, cruda, reconocida);
    return;
  }
  const { disposicion, encabezado } = reconocida;
  advertirNombreDeArchivo(recepcion, numero, cruda.archivo, destino);
  advertirHojaSinFilas(recepcion, numero, cruda, encabezado);
  const hoja = { acopio, recepcion, numero, cruda, encabezado, destino };
  const rotulos = leerRotulos(cruda.filas, encabezado);
  if (!concuerdaLaHoja(recepcion, numero, rotulos, destino)) {
    const columnas = encabezado.ra.map(({ columna }) => columna);
    rechazarHoja(hoja, columnas.length > 0 ? columnas : [encabezado.columnas.get('logro')?.[0] ?? 0]);
  } else if (disposicion === 'larga') acopiarHojaLarga(hoja);
  else acopiarLibroDeGrupo(hoja, rotulos);
}
