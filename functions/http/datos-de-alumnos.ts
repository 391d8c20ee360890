import { z } from 'zod';
import { DatosDeAlumno, PeticionDeDatos, RectificacionDeDatos } from '../../shared/modelo/datos-de-alumno';
import { leerRectificacionesDeDatos } from '../casos/configuracion/configuracion-guardada';
import { Rechazo } from '../casos/rechazo';
import { rectificarDatos } from '../casos/datos-personales/rectificar-datos';
import { reunirDatosDeAlumno } from '../casos/datos-personales/reunir-datos-de-alumno';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePlantel, Ninguno } from './parametros';
import { responder } from './respuesta';

const comunes = { parametros: DePlantel, consulta: Ninguno } as const;
const RECTIFICADOS = 'planteles/{clave}/datos-rectificados';

/** A POST, so that the matrícula travels in the body and not in an address, which many keep. */
export const reunionDeDatos = endpoint({
  ...comunes,
  clave: 'reunir-datos-de-alumno',
  metodo: 'POST',
  // Asked again, it is handed over again and recorded again: no copy of the answer is kept for it.
  soloLee: true,
  ruta: 'planteles/{clave}/datos-de-alumnos',
  resumen:
    'Lo que está en vigor de una matrícula, para entregarlo a quien lo pide; el motivo queda en la bitácora.',
  cuerpo: cuerpoJson(PeticionDeDatos),
  respuesta: DatosDeAlumno,
  atender: async ({ servicio, identidad, parametros: { clave }, cuerpo }) => {
    const reunidos = await reunirDatosDeAlumno(servicio, identidad, clave, cuerpo);
    return reunidos instanceof Rechazo ? reunidos : responder(reunidos);
  },
});

export const lecturaDeRectificados = endpoint({
  ...comunes,
  clave: 'leer-datos-rectificados',
  metodo: 'GET',
  ruta: RECTIFICADOS,
  resumen: 'Los nombres que se rectificaron en el plantel.',
  cuerpo: sinCuerpo,
  respuesta: z.array(RectificacionDeDatos),
  atender: async ({ servicio, parametros: { clave } }) =>
    responder(await leerRectificacionesDeDatos(servicio, clave)),
});

export const rectificacionDeNombre = endpoint({
  ...comunes,
  clave: 'rectificar-datos',
  metodo: 'PUT',
  ruta: RECTIFICADOS,
  resumen: 'Rectifica el nombre de un alumno en lo que se publique desde ahora.',
  cuerpo: cuerpoJson(RectificacionDeDatos),
  respuesta: z.array(RectificacionDeDatos),
  atender: async ({ servicio, identidad, parametros: { clave }, cuerpo }) => {
    const todas = await rectificarDatos(servicio, identidad, clave, cuerpo);
    return todas instanceof Rechazo ? todas : responder(todas);
  },
});
