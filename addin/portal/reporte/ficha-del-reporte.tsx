import { useSesion } from '../sesion-activa';
import { FichaDeReporte } from './ficha-de-reporte';
import { useLectura } from './lectura';
import { VersionesDeCorte } from './versiones-de-corte';

/** What the report of a corte says of itself. */
export function FichaDelReporte() {
  const { servicio } = useSesion();
  const { reporte, edicion } = useLectura();
  const { fechaReferencia, parametros, plantel, periodo, corte } = reporte;
  return (
    <FichaDeReporte
      {...{ plantel, fechaReferencia, edicion }}
      referencia="Datos al"
      minimo={parametros.minimoAprobatorio}
      reglaDelMinimo="CON-32"
      comprobar={() => servicio.comprobacion({ plantel, periodo, corte })}
      versiones={<VersionesDeCorte {...{ plantel, periodo, corte }} />}
    />
  );
}
