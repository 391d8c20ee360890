import { PeticionDeSimulacion } from '../../shared/simulacion/peticion-de-simulacion';
import { Simulacion } from '../../shared/simulacion/simulacion';
import { SimulacionDeAsignaturas } from '../../shared/simulacion/simulacion-de-asignaturas';
import { Rechazo } from '../casos/rechazo';
import { simularAsignaturasDe } from '../casos/simulacion/simular-asignaturas';
import { simularCorte } from '../casos/simulacion/simular-corte';
import { cuerpoJson } from './cuerpo';
import { cuerpoDeAsignaturas } from './cuerpo-de-asignaturas';
import { endpoint } from './endpoint';
import { DeCorte, Ninguno } from './parametros';
import { responder } from './respuesta';

export const simulacionDeCorte = endpoint({
  clave: 'simular-corte',
  metodo: 'POST',
  soloLee: true,
  ruta: 'periodos/{periodo}/cortes/{n}/simulaciones',
  resumen: 'Quién cambiaría con otros valores de las normas, sobre lo cargado; no guarda nada.',
  parametros: DeCorte,
  consulta: Ninguno,
  cuerpo: cuerpoJson(PeticionDeSimulacion),
  plantelesDelCuerpo: ({ planteles = [] }) => planteles,
  respuesta: Simulacion,
  atender: async ({ servicio, parametros: { periodo, n }, cuerpo }) => {
    const simulada = await simularCorte(servicio, { periodo, corte: n }, cuerpo);
    return simulada instanceof Rechazo ? simulada : responder(simulada);
  },
});

export const simulacionDeAsignaturas = endpoint({
  clave: 'simular-asignaturas',
  metodo: 'POST',
  soloLee: true,
  ruta: 'simulaciones/reglamento-ut',
  resumen: 'Quién cambiaría con otros valores del reglamento, sobre libros que se leen y no se guardan.',
  parametros: Ninguno,
  consulta: Ninguno,
  cuerpo: cuerpoDeAsignaturas,
  respuesta: SimulacionDeAsignaturas,
  atender: async ({ servicio, cuerpo: { carga, cambios } }) => {
    const simulada = await simularAsignaturasDe(servicio, carga, cambios);
    return simulada instanceof Rechazo ? simulada : responder(simulada);
  },
});
