import { type Supresion } from '../../../shared/modelo/supresion';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { sumarDias } from '../../../shared/nucleo/fecha';
import { DIAS_DE_ANUNCIO, hanPasado, mesDeHace } from '../../../shared/publicacion/plazo-vencido';
import { particiones } from '../../almacen/claves';
import { leerConservacion } from '../configuracion/configuracion-guardada';
import { DIAS_QUE_SE_RECUERDA } from '../../almacen/respuestas';
import { cadaParte } from '../cada-parte';
import { firmar } from '../firma';
import { hoy } from '../hoy';
import { type PeriodoGuardado, periodosGuardados } from '../configuracion/periodos-guardados';
import { type Servicio } from '../servicio';

/** Who deletes what its time has come for: nobody in person. */
const SISTEMA = { id: 'sistema', nombre: 'SISEAC', rol: 'direccion-general' } as const;

const DIA_MS = 24 * 60 * 60 * 1000;

/**
 * Forgets the answers that nobody will ask for again, and deletes the data whose term has passed, announced before in
 * the bitácora. Without terms, no data. What cannot be done does not stop the rest, and the next night goes on with it.
 */
export async function suprimirLoVencido(servicio: Servicio): Promise<void> {
  await cadaParte('parts of what is past its term could not be deleted', [
    () => olvidarRespuestas(servicio),
    () => borrarConsultas(servicio),
    () => suprimirPeriodos(servicio),
  ]);
}

async function olvidarRespuestas({ ahora, almacen }: Servicio): Promise<void> {
  const recordadas = new Date(ahora().getTime() - DIAS_QUE_SE_RECUERDA * DIA_MS);
  await almacen.respuestas.borrarAntesDe(recordadas.toISOString());
}

async function borrarConsultas(servicio: Servicio): Promise<void> {
  const meses = (await leerConservacion(servicio))?.consultasMeses ?? null;
  if (meses === null) return;
  await servicio.almacen.consultas.borrarAntesDe(mesDeHace(meses, hoy(servicio)));
}

async function suprimirPeriodos(servicio: Servicio): Promise<void> {
  const anios = (await leerConservacion(servicio))?.periodosAnios ?? null;
  if (anios === null) return;
  const guardados = await periodosGuardados(servicio);
  await cadaParte(
    'periodos could not be looked at or suppressed',
    guardados.map((uno) => () => suprimirPeriodo(servicio, uno, anios)),
  );
}

async function suprimirPeriodo(
  servicio: Servicio,
  { periodo, fin }: PeriodoGuardado,
  anios: number,
): Promise<void> {
  const dia = hoy(servicio);
  // Before all that it has is read.
  if (fin !== null && !hanPasado(anios, fin, dia)) return;
  const { supresiones, depuracion } = servicio.almacen;
  const anterior = await supresiones.leer(particiones.supresion(periodo));
  const hecha = anterior !== null && anterior.hecha !== null;
  // What was written in it afterwards has its own term, and is announced again.
  if (hecha && !(await depuracion.quedaAlgo(periodo))) return;
  const anuncio = !hecha && anterior?.anios === anios ? anterior : null;
  if (anuncio && sumarDias(anuncio.anunciada, DIAS_DE_ANUNCIO) > dia) return;
  const suyo = await depuracion.reunir(periodo);
  if (suyo.ultimo === null) return;
  // Whatever the calendar says, what somebody moved within the term is not old.
  const ultimo = suyo.ultimo.slice(0, dia.length);
  const venciaEl = (un: string): boolean =>
    hanPasado(anios, ultimo, un) && (fin === null || hanPasado(anios, fin, un));
  if (!venciaEl(dia)) return;
  // One made when it was not due, by a calendar that was wrong, announces nothing.
  if (!anuncio || !venciaEl(anuncio.anunciada)) {
    const cuando = fechaLarga(sumarDias(dia, DIAS_DE_ANUNCIO));
    const resumen = `El periodo ${periodo} se suprimirá el ${cuando}`;
    return anotar(servicio, { periodo, anios, anunciada: dia, hecha: null }, resumen);
  }
  const renglones = await depuracion.borrar(suyo);
  const resumen = `Periodo ${periodo} suprimido: ${renglones} renglones; los archivos que sólo ellos nombraban quedan para el barrido`;
  await anotar(servicio, { ...anuncio, hecha: dia }, resumen);
}

async function anotar(servicio: Servicio, supresion: Supresion, resumen: string): Promise<void> {
  const motivo = `Pasaron ${supresion.anios} años desde que terminó el periodo`;
  const firma = firmar(servicio, SISTEMA, 'suprimir', { resumen, motivo });
  await servicio.almacen.supresiones.guardar(particiones.supresion(supresion.periodo), supresion, firma);
}
