import { type ReportePorEscribir } from '../../../addin/libro/hojas-del-reporte';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { type Recibo } from '../../../shared/modelo/recibo';
import { type Reporte } from '../../../shared/modelo/reporte';
import { type Sabana } from '../../../shared/modelo/sabana';
import { contextoDe } from '../../muestra';

const CUENTA = { leidas: 0, aceptadas: 0, conAviso: 0, fusionadas: 0, rechazadas: 0 };

export const RECIBO: Recibo = {
  hojas: [],
  filas: CUENTA,
  registros: CUENTA,
  alumnos: 0,
  gruposModulo: 0,
  observaciones: [
    {
      gravedad: 'aviso',
      clave: 'nombre-distinto',
      archivo: '101_PEMA-04.xlsx',
      hoja: 'Hoja1',
      celda: 'B12',
      valor: '=1+1',
      motivo: 'El nombre no coincide.',
      remedio: 'Revise el nombre.',
    },
    {
      gravedad: 'error',
      clave: 'logro-ilegible',
      archivo: '101_PEMA-04.xlsx',
      hoja: 'Hoja1',
      celda: 'C9',
      valor: '+7O',
      motivo: '-No es un número.',
      remedio: '@Corrija la celda.',
    },
  ],
};

export const porEscribir = (reporte: Reporte, recibo: Recibo = RECIBO): ReportePorEscribir => ({
  plantel: { clave: '252', cct: '30DPT0012K', nombre: 'Orizaba' },
  reporte,
  recibo,
  edicion: null,
});

export const reporteDe = async (sabana: Sabana): Promise<Reporte> =>
  reporteDeCorte(sabana, await contextoDe(sabana.plantel));
