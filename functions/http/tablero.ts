import { TableroDeCorte } from '../../shared/modelo/tablero-de-corte';
import { tableroDeCorte } from '../casos/reporte/tablero-de-corte';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DeCorte, Ninguno } from './parametros';
import { responder } from './respuesta';

export const lecturaDeTablero = endpoint({
  clave: 'leer-tablero',
  metodo: 'GET',
  ruta: 'periodos/{periodo}/cortes/{n}/planteles',
  resumen: 'Qué se ha cargado y publicado de cada plantel en el corte.',
  parametros: DeCorte,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: TableroDeCorte,
  atender: async ({ servicio, parametros: { periodo, n } }) =>
    responder(await tableroDeCorte(servicio, { periodo, corte: n })),
});
