import { PeticionDeSimulacion, Simulacion } from '../../shared/simulacion/simulacion';
import { Rechazo } from '../casos/rechazo';
import { simularCorte } from '../casos/simular-corte';
import { cuerpoJson } from './cuerpo';
import { endpoint } from './endpoint';
import { DeCorte, Ninguno } from './parametros';
import { responder } from './respuesta';

export const simulacionDeCorte = endpoint({
  clave: 'simular-corte',
  metodo: 'POST',
  ruta: 'periodos/{periodo}/cortes/{n}/simulaciones',
  resumen: 'Quién cambiaría con otros valores de las normas, sobre lo cargado; no guarda nada.',
  parametros: DeCorte,
  consulta: Ninguno,
  cuerpo: cuerpoJson(PeticionDeSimulacion),
  respuesta: Simulacion,
  atender: async ({ servicio, parametros: { periodo, n }, cuerpo }) => {
    const simulada = await simularCorte(servicio, { periodo, corte: n }, cuerpo);
    return simulada instanceof Rechazo ? simulada : responder(simulada);
  },
});
