import { type NumeroCorte } from '../modelo/corte';
import { decimal } from '../nucleo/decimal';
import { type Fecha } from '../nucleo/fecha';
import { PASOS_DEL_CERTIFICADO, TRAMITE_PREVIO_DEL_CERTIFICADO } from './certificados';
import { MODELOS_ACADEMICOS, type RutaDeCertificado } from './modelos-academicos';
import { constanteDesde, enVigor, type Parametro } from './vigencia';

/** From the approval of version 10 of procedure 30-524-PO-04. */
const constante = constanteDesde('2025-03-24');

const cortesConHistoria: readonly NumeroCorte[] = [2, 3];

/** The official forms, by what they are for. */
export type Formato =
  | 'solicitud-de-formateria-o-folios'
  | 'acuse-de-entrega'
  | 'acuse-de-reposicion'
  | 'bajas'
  | 'asesorias-complementarias';

type Manual = 'centres' | 'comunica' | 'siarex' | 'siateg' | 'siseac-aplicacion' | 'sistrames';

type Tabla<T extends string> = Readonly<Record<string, T>>;

/**
 * Numbers of the follow-up procedure of CONALEP. The procedure names the risks without thresholds: `fuente` says
 * whether a number is the document's, from the literature, or our own, in the words that reports show. The passing
 * minimum is not here: it is mandatory configuration of each institution (CON-32).
 */
export const SEGUIMIENTO_PO04 = {
  cortesPorSemestre: constante('Cortes por semestre', 'PO-04, norma 12-a', 3),
  sumaDePesos: constante('Suma de los pesos de un módulo', 'PO-04, norma 12-c', decimal('100')),
  clavesDelDocente: constante<readonly string[]>(
    'Banderas que son del docente',
    'PO-04, norma 12-c (lectura propia)',
    ['R01', 'R14'],
  ),
  avanceBajoMargen: constante(
    'Margen amarillo sobre el mínimo (R02)',
    'PO-04, norma 12-c (umbral de la literatura)',
    decimal('10'),
  ),
  imposibleAprobarRequerido: constante(
    'Desempeño requerido que avisa (R03)',
    'PO-04, norma 12-c (umbral propio)',
    decimal('90'),
  ),
  imposibleAprobarCortes: constante(
    'Cortes en que se mira R03',
    'PO-04, norma 12-c (umbral propio)',
    cortesConHistoria,
  ),
  inasistenciaAmarillo: constante(
    'Asistencia que deja de ser verde (R04c)',
    'PO-04, norma 12-c (umbral de la literatura)',
    decimal('0.90'),
  ),
  inasistenciaRojo: constante(
    'Asistencia que deja de ser amarilla (R04c)',
    'PO-04, norma 12-c (umbral de la literatura)',
    decimal('0.80'),
  ),
  ausenciaDiasAmarillo: constante(
    'Días sin asistir que avisan (R05)',
    'Reglamento UT, art. 61 (umbral propio)',
    7,
  ),
  /** As many as the regulation of the Universidad Tecnológica; a number of its own, since no reform of one moves the other. */
  ausenciaDiasRojo: constante(
    'Días sin asistir que ponen en rojo si se pasan (R05)',
    'Reglamento UT, art. 61',
    14,
  ),
  reprobacionModulosAmarillo: constante(
    'Módulos bajo el mínimo que avisan (R06)',
    'PO-04, norma 12-c (umbral de la literatura)',
    1,
  ),
  reprobacionModulosRojo: constante(
    'Módulos bajo el mínimo que ponen en rojo (R06)',
    'PO-04, norma 12-c (umbral propio)',
    3,
  ),
  conductaIncidenciasAmarillo: constante(
    'Incidencias que avisan (R07)',
    'Reglamento UT, art. 70 (umbral de la literatura)',
    1,
  ),
  conductaIncidenciasRojo: constante(
    'Incidencias que ponen en rojo (R07)',
    'Reglamento UT, art. 70 (umbral de la literatura)',
    3,
  ),
  conductaSuspensionesRojo: constante(
    'Suspensiones que ponen en rojo (R07)',
    'Reglamento UT, art. 70 (umbral de la literatura)',
    1,
  ),
  caidaAmarillo: constante(
    'Puntos de caída que avisan (R08)',
    'PO-04, norma 12-c (umbral propio)',
    decimal('10'),
  ),
  caidaRojo: constante(
    'Puntos de caída que ponen en rojo (R08)',
    'PO-04, norma 12-c (umbral propio)',
    decimal('20'),
  ),
  caidaCortes: constante('Cortes en que se mira R08', 'PO-04, norma 12-c (umbral propio)', cortesConHistoria),
  docenteGruposAmarillo: constante(
    'Grupos sin registro que avisan (R14)',
    'PO-04, normas 12-b y 12-c (umbral propio)',
    1,
  ),
  docenteFraccionRojo: constante(
    'Parte de sus grupos sin registro que pone en rojo (R14)',
    'PO-04, normas 12-b y 12-c (umbral propio)',
    decimal('0.5'),
  ),
  reunionesPorSemestre: constante('Reuniones de revisión por semestre', 'PO-04, norma 12-c', 3),
  procedimientosRelacionados: constante<Tabla<'titulacion' | 'permanencia'>>(
    'Procedimientos con los que conecta',
    'PO-04, norma 12-d; actividades DG 1 y 7',
    {
      '30-524-PO-05': 'titulacion',
      '30-524-PO-07': 'permanencia',
      '30-524-PO-08': 'permanencia',
    },
  ),
  formatos: constante<Readonly<Record<Formato, string>>>('Formatos oficiales', 'PO-04, Formatos', {
    'solicitud-de-formateria-o-folios': '30-524-PO-04-F01',
    'acuse-de-entrega': '30-524-PO-04-F02',
    'acuse-de-reposicion': '30-524-PO-04-F03',
    bajas: '30-524-PO-04-F04',
    'asesorias-complementarias': '30-524-PO-04-F05',
  }),
  diasHabilesDeAvisoDeBaja: constante(
    'Días hábiles para reportar una baja sin aviso',
    'PO-04, norma 15 (umbral propio)',
    1,
  ),
  tiposDeSolicitudF01: constante<readonly string[]>('Lo que puede pedirse con el F01', 'PO-04, norma 27', [
    'formateria-certificado',
    'folios',
    'formateria-titulo',
  ]),
  canalDeCertificados: constante('Canal para pedir certificados', 'PO-04, norma 20', 'centres'),
  abreviaturas: constante<readonly string[]>(
    'Abreviaturas que se observan en un nombre',
    'PO-04, norma 22 (lista propia)',
    ['MA', 'J', 'GPE', 'FCO', 'STA', 'STO', 'HDEZ', 'GLEZ', 'RDZ', 'MTZ'],
  ),
  pasosDelCertificado: constante(
    'Firmas y entrega del certificado electrónico',
    'PO-04, normas 17, 19 y 20; actividades DG 4 a 7; actividad de plantel 3',
    PASOS_DEL_CERTIFICADO,
  ),
  tramitePrevioDelCertificado: constante(
    'Trámite previo a las firmas del certificado',
    'PO-04, normas 19 y 20; actividades DG 2 y 3; actividad de plantel 2',
    TRAMITE_PREVIO_DEL_CERTIFICADO,
  ),
  modelosAcademicos: constante(
    'Modelos académicos',
    'PO-04, normas 16, 18, 25, 26, 28 y 29',
    MODELOS_ACADEMICOS,
  ),
  reposicionSinModelo: constante<RutaDeCertificado>(
    'Lo que rige la reposición de otros modelos',
    'PO-04, norma 28',
    'reglas-de-convivencia',
  ),
  decimalesDeEficiencia: constante(
    'Decimales de la eficiencia terminal',
    'PO-04, Indicadores (lectura propia)',
    2,
  ),
  eficienciaQueAvisa: constante(
    'Eficiencia terminal que avisa, en porcentaje',
    'PO-04, Indicadores (lectura propia)',
    decimal('100'),
  ),
  aplicaciones: constante<
    Tabla<
      | 'registro-y-control-escolar'
      | 'libro-de-calculo'
      | 'archivo-y-consulta'
      | 'solicitud-de-tramites'
      | 'publicacion-de-documentos'
      | 'atencion-a-egresados'
      | 'consulta-de-expedientes'
      | 'tramites-especiales'
    >
  >('Para qué sirve cada aplicación', 'PO-04, Definiciones; historial de cambios', {
    sae: 'registro-y-control-escolar',
    siseac: 'libro-de-calculo',
    'siseac-aplicacion': 'archivo-y-consulta',
    centres: 'solicitud-de-tramites',
    comunica: 'publicacion-de-documentos',
    siateg: 'atencion-a-egresados',
    siarex: 'consulta-de-expedientes',
    sistrames: 'tramites-especiales',
  }),
  manuales: constante<Readonly<Record<'direccion-general' | 'plantel', Tabla<Manual>>>>(
    'Manuales de cada sección',
    'PO-04, Instrucciones de trabajo',
    {
      'direccion-general': {
        '30-524-PO-03-MA-01': 'centres',
        '30-524-PO-03-MA-02': 'sistrames',
        '30-524-PO-03-MA-03': 'siseac-aplicacion',
        '30-524-PO-03-MA-04': 'comunica',
        '30-524-PO-05-MA-01': 'siateg',
        '30-524-PO-05-MA-02': 'siarex',
      },
      plantel: {
        '30-524-PO-03-MA-01': 'centres',
        '30-524-PO-03-MA-02': 'sistrames',
        '30-524-PO-03-MA-03': 'comunica',
        '30-524-PO-04-MA-01': 'siseac-aplicacion',
        '30-524-PO-05-MA-01': 'siateg',
        '30-524-PO-05-MA-02': 'siarex',
      },
    },
  ),
  /** Lectura: norma 6 lets what is late be registered and gives no term; a leave left open would never close a corte. */
  diasHabilesDeRectificacion: constante(
    'Días hábiles que vale una rectificación autorizada',
    'PO-04, norma 6 (umbral propio)',
    5,
  ),
  camposIdentificadores: constante<readonly string[]>(
    'Campos que identifican a una persona',
    'PO-04, Referencias normativas (lista propia)',
    ['correo', 'curp', 'domicilio', 'matricula', 'nombre', 'telefono'],
  ),
} satisfies Record<string, Parametro<unknown>>;

/** The numbers of the procedure in force on a date. */
export const seguimientoPo04En = (fecha: Fecha) => enVigor(SEGUIMIENTO_PO04, fecha);
