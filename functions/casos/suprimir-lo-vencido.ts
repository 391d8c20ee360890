import { CADENA_GENERAL } from '../../shared/modelo/bitacora';
import { hanPasado, mesDeHace } from '../../shared/publicacion/plazo-vencido';
import { rangos } from '../almacen/claves';
import { DIAS_QUE_SE_RECUERDA } from '../almacen/respuestas';
import { leerCalendarios, leerConservacion, leerPlanteles } from './configuracion-guardada';
import { firmar } from './firma';
import { hoy } from './hoy';
import { type Servicio } from './servicio';

/** Who deletes what its time has come for: nobody in person. */
const SISTEMA = { id: 'sistema', nombre: 'SISEAC', rol: 'direccion-general' } as const;

const DIA_MS = 24 * 60 * 60 * 1000;

/**
 * Forgets the answers that nobody will ask for again, and deletes the data whose term has passed, which the bitácora
 * tells. Without terms, no data.
 */
export async function suprimirLoVencido(servicio: Servicio): Promise<void> {
  const { ahora, almacen } = servicio;
  const recordadas = new Date(ahora().getTime() - DIAS_QUE_SE_RECUERDA * DIA_MS);
  await almacen.respuestas.borrarAntesDe(recordadas.toISOString());
  const plazos = await leerConservacion(servicio);
  if (plazos === null) return;
  const { consultasMeses, periodosAnios } = plazos;
  if (consultasMeses !== null) {
    await almacen.consultas.borrarAntesDe(mesDeHace(consultasMeses, hoy(servicio)));
  }
  if (periodosAnios !== null) await suprimirPeriodos(servicio, periodosAnios);
}

async function suprimirPeriodos(servicio: Servicio, anios: number): Promise<void> {
  const { depuracion, exportaciones } = servicio.almacen;
  const planteles = (await leerPlanteles(servicio)).map(({ clave }) => clave);
  for (const { periodo, fin } of await leerCalendarios(servicio)) {
    if (!hanPasado(anios, fin, hoy(servicio))) continue;
    const { renglones, contenidos } = await depuracion.depurar(rangos.delPeriodo(periodo, planteles));
    if (renglones === 0) continue;
    const resumen = `Periodo ${periodo} suprimido: ${renglones} renglones y ${contenidos} contenidos`;
    const motivo = `Pasaron ${anios} años desde que terminó el periodo`;
    await exportaciones.anotar(CADENA_GENERAL, firmar(servicio, SISTEMA, 'suprimir', { resumen, motivo }));
  }
}
