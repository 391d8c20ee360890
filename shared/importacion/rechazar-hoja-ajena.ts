import { type Recepcion } from './recepcion';
import { RESULTADO } from './cuentas';
import { type HojaCruda } from './hoja-cruda';
import { type HojaReconocida, loVisto } from './reconocer-hoja';
import { tieneContenido } from './texto-de-celda';

/** Refuses a sheet that is not of this import: every row with content counts as rejected. An empty sheet is nothing. */
export function rechazarHojaAjena(
  recepcion: Recepcion,
  hoja: number,
  cruda: HojaCruda,
  { disposicion, encabezado }: HojaReconocida,
): void {
  let filas = 0;
  for (const [indice, celdas] of cruda.filas.entries()) {
    if (!tieneContenido(celdas) || indice <= (encabezado?.fila ?? -1)) continue;
    filas += 1;
    recepcion.cuentas.marcarFila(recepcion.cuentas.abrirFila(hoja, indice, []), RESULTADO.rechazada);
  }
  if (filas === 0 && !encabezado) return;
  recepcion.error(
    { hoja, fila: encabezado?.fila ?? -1, columna: -1 },
    NOTAS[disposicion](loVisto(encabezado)),
  );
}

const otroLugar = (que: string, donde: string) => (visto: string) => ({
  clave: 'hoja-de-otra-carga',
  motivo: `La hoja es ${que}. ${visto}`,
  remedio: `Cárguela en «${donde}».`,
});

const NOTAS = {
  'no-reconocida': (visto: string) => ({
    clave: 'hoja-no-reconocida',
    motivo: `La hoja no tiene las columnas de una exportación del SAE. ${visto}`,
    remedio: 'Quite la hoja o cargue la exportación del SAE tal como sale, sin cambiar su encabezado.',
  }),
  incidencias: otroLugar('una lista de incidencias', 'Incidencias de conducta'),
  larga: otroLugar('una sábana de calificaciones', 'Sábana de calificaciones'),
  'grupo-modulo': otroLugar('una sábana de calificaciones', 'Sábana de calificaciones'),
};
