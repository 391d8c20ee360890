import { useState } from 'react';
import { Fecha } from '../../../shared/nucleo/fecha';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { filtrarPor, useConsulta } from '../use-ruta';

/** The day whose numbers are shown: the address says it (?el=2026-01-31), or it is today. */
export function useFechaDeNorma() {
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const pedida = Fecha.safeParse(useConsulta().get('el'));
  return {
    hoy,
    fecha: pedida.success ? pedida.data : hoy,
    /** What the address has to say to keep the day; empty when it is today. */
    el: pedida.success ? pedida.data : '',
    cambiarFecha: (fecha: string) => filtrarPor('el', fecha),
  };
}
