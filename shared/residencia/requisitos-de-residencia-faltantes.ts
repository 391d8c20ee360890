import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';
import { anteproyectoPermite } from './anteproyecto-permite';
import { coincideDomicilioImss } from './coincide-domicilio-imss';
import { cumpleActividadesComplementarias } from './cumple-actividades-complementarias';
import { cumpleCreditosMinimos } from './cumple-creditos-minimos';
import { cumpleServicioSocial } from './cumple-servicio-social';
import { documentosFaltantes } from './documentos-faltantes';
import { estaLibreDeReprobadas } from './esta-libre-de-reprobadas';
import { tieneAvanceReticular } from './tiene-avance-reticular';
import { tieneOrganizacion } from './tiene-organizacion';

/** Residencias, paso 1 and requisitos 1 to 8: every requirement that is not met, each asked of its own rule. */
export const requisitosDeResidenciaFaltantes = regla({
  clave: 'RES-REQ',
  nombre: 'requisitosDeResidenciaFaltantes',
  enunciado: 'Puede tramitar la residencia quien reúne los créditos y los demás requisitos.',
  cita: {
    documento: 'residencias',
    referencia: 'Paso 1; requisitos 1 a 8',
    lectura: 'Junta lo que responden RES-01 a RES-09, cada una con su lectura.',
  },
  parametros: ['residencias.creditosComplementarios', 'residencias.porcentajeDeCreditos'],
  entrada: z.strictObject({
    ...cumpleCreditosMinimos.entrada.shape,
    ...cumpleServicioSocial.entrada.shape,
    ...cumpleActividadesComplementarias.entrada.shape,
    ...tieneAvanceReticular.entrada.shape,
    ...estaLibreDeReprobadas.entrada.shape,
    ...tieneOrganizacion.entrada.shape,
    ...anteproyectoPermite.entrada.shape,
    ...documentosFaltantes.entrada.shape,
    ...coincideDomicilioImss.entrada.shape,
  }),
  decide: (solicitud, normas) =>
    presentes({
      anteproyecto: !anteproyectoPermite.decide(solicitud, normas),
      'avance-reticular': !tieneAvanceReticular.decide(solicitud, normas),
      creditos: cumpleCreditosMinimos.decide(solicitud, normas) !== true,
      'creditos-complementarios': !cumpleActividadesComplementarias.decide(solicitud, normas),
      documentos: documentosFaltantes.decide(solicitud, normas).length > 0,
      'domicilio-imss': !coincideDomicilioImss.decide(solicitud, normas),
      'materias-reprobadas': !estaLibreDeReprobadas.decide(solicitud, normas),
      organizacion: !tieneOrganizacion.decide(solicitud, normas),
      'servicio-social': !cumpleServicioSocial.decide(solicitud, normas),
    }),
});
