import { apruebaModulo } from './corte/aprueba-modulo';
import { avanceAlCorte } from './corte/avance-al-corte';
import { conteoPorVista } from './corte/conteo-por-vista';
import { erroresDeAsignacion } from './corte/errores-de-asignacion';
import { erroresDeCortes } from './corte/errores-de-cortes';
import { momentoDeCaptura } from './corte/momento-de-captura';
import { reunionesFaltantes } from './corte/reuniones-faltantes';
import { trimestreDelInforme } from './corte/trimestre-del-informe';
import { eficienciaTerminal } from './egreso/eficiencia-terminal';
import { modeloAcademicoDe } from './egreso/modelo-academico-de';
import { situacionDeEgreso } from './egreso/situacion-de-egreso';
import { titulosDelModelo } from './egreso/titulos-del-modelo';
import { calificacionDeUnidad } from './evaluacion/calificacion-de-unidad';
import { calificacionPorCriterios } from './evaluacion/calificacion-por-criterios';
import { finalDeAsignatura } from './evaluacion/final-de-asignatura';
import { nivelDeUnidad } from './evaluacion/nivel-de-unidad';
import { nivelDeUnidadIntegradora } from './evaluacion/nivel-de-unidad-integradora';
import { nivelTrasMejoraVoluntaria } from './evaluacion/nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from './evaluacion/nivel-tras-remedial-de-recuperacion';
import { pesosSonCoherentes } from './evaluacion/pesos-son-coherentes';
import { procedeBajaTemporalVoluntaria } from './evaluacion/procede-baja-temporal-voluntaria';
import { puedePresentarRemedial } from './evaluacion/puede-presentar-remedial';
import { quienResguardaLaEvidencia } from './evaluacion/quien-resguarda-la-evidencia';
import { requiereAsesoria } from './evaluacion/requiere-asesoria';
import { resultadoPorIncumplimiento } from './evaluacion/resultado-por-incumplimiento';
import { tieneDerechoAEvaluacion } from './evaluacion/tiene-derecho-a-evaluacion';
import { tiposDeEvaluacionDe } from './evaluacion/tipos-de-evaluacion-de';
import { versionDePesosAplicable } from './evaluacion/version-de-pesos-aplicable';
import { claveDeModuloNormalizada } from './identificacion/clave-de-modulo-normalizada';
import { clavePlantelDe } from './identificacion/clave-plantel-de';
import { erroresDeCurp } from './identificacion/errores-de-curp';
import { letraDeCctCoincide } from './identificacion/letra-de-cct-coincide';
import { matriculaNormalizada } from './identificacion/matricula-normalizada';
import { semestreDelGrupo } from './identificacion/semestre-del-grupo';
import { type ReglaCatalogada } from './norma/regla';
import { esDesercion } from './permanencia/es-desercion';
import { procedimientosDePermanencia } from './permanencia/procedimientos-de-permanencia';
import { quienAsignaAsesorias } from './permanencia/quien-asigna-asesorias';
import { tramiteDeBaja } from './permanencia/tramite-de-baja';
import { camposProhibidos } from './publicacion/campos-prohibidos';
import { caracterDelReporte } from './publicacion/caracter-del-reporte';
import { insumosFaltantes } from './publicacion/insumos-faltantes';
import { puedeConsultarReporte } from './publicacion/puede-consultar-reporte';
import { nivelAusenciaContinua } from './riesgo/nivel-ausencia-continua';
import { nivelAvanceBajo } from './riesgo/nivel-avance-bajo';
import { nivelCaida } from './riesgo/nivel-caida';
import { nivelConducta } from './riesgo/nivel-conducta';
import { nivelDocentePendiente } from './riesgo/nivel-docente-pendiente';
import { nivelGlobalDelAlumno } from './riesgo/nivel-global-del-alumno';
import { nivelImposibleAprobar } from './riesgo/nivel-imposible-aprobar';
import { nivelInasistenciaConalep } from './riesgo/nivel-inasistencia-conalep';
import { nivelInasistenciaUt } from './riesgo/nivel-inasistencia-ut';
import { nivelReprobacionMultiple } from './riesgo/nivel-reprobacion-multiple';
import { nivelSinRegistro } from './riesgo/nivel-sin-registro';
import { canalEsValido } from './tramite/canal-es-valido';
import { erroresDeFolios } from './tramite/errores-de-folios';
import { erroresDeListadoDeEntrega } from './tramite/errores-de-listado-de-entrega';
import { erroresDeReferencia } from './tramite/errores-de-referencia';
import { manualDeLaClave } from './tramite/manual-de-la-clave';
import { nombreDelFormato } from './tramite/nombre-del-formato';
import { observacionesDeCotejo } from './tramite/observaciones-de-cotejo';
import { observacionesDeEscritura } from './tramite/observaciones-de-escritura';
import { procedimientoRelacionado } from './tramite/procedimiento-relacionado';
import { rutaDelCertificado } from './tramite/ruta-del-certificado';
import { siguienteEstadoDeCertificado } from './tramite/siguiente-estado-de-certificado';
import { solicitudF01EsValida } from './tramite/solicitud-f01-es-valida';
import { usoDeLaAplicacion } from './tramite/uso-de-la-aplicacion';

const REGLAS: readonly ReglaCatalogada[] = [
  // Reglamento académico de la Universidad Tecnológica
  calificacionPorCriterios,
  tiposDeEvaluacionDe,
  versionDePesosAplicable,
  nivelDeUnidad,
  finalDeAsignatura,
  nivelDeUnidadIntegradora,
  quienResguardaLaEvidencia,
  tieneDerechoAEvaluacion,
  procedeBajaTemporalVoluntaria,
  resultadoPorIncumplimiento,
  calificacionDeUnidad,
  pesosSonCoherentes,
  requiereAsesoria,
  puedePresentarRemedial,
  nivelTrasRemedialDeRecuperacion,
  nivelTrasMejoraVoluntaria,
  esDesercion,
  // Procedimiento de seguimiento 30-524-PO-04
  erroresDeCortes,
  momentoDeCaptura,
  caracterDelReporte,
  conteoPorVista,
  avanceAlCorte,
  reunionesFaltantes,
  procedimientosDePermanencia,
  erroresDeAsignacion,
  quienAsignaAsesorias,
  tramiteDeBaja,
  situacionDeEgreso,
  siguienteEstadoDeCertificado,
  canalEsValido,
  observacionesDeEscritura,
  observacionesDeCotejo,
  erroresDeListadoDeEntrega,
  erroresDeFolios,
  solicitudF01EsValida,
  rutaDelCertificado,
  modeloAcademicoDe,
  titulosDelModelo,
  eficienciaTerminal,
  trimestreDelInforme,
  nombreDelFormato,
  usoDeLaAplicacion,
  puedeConsultarReporte,
  insumosFaltantes,
  erroresDeReferencia,
  manualDeLaClave,
  camposProhibidos,
  procedimientoRelacionado,
  apruebaModulo,
  // Fuentes públicas
  erroresDeCurp,
  letraDeCctCoincide,
  matriculaNormalizada,
  claveDeModuloNormalizada,
  clavePlantelDe,
  semestreDelGrupo,
  // Riesgo
  nivelGlobalDelAlumno,
  nivelSinRegistro,
  nivelAvanceBajo,
  nivelImposibleAprobar,
  nivelInasistenciaUt,
  nivelInasistenciaConalep,
  nivelAusenciaContinua,
  nivelReprobacionMultiple,
  nivelConducta,
  nivelCaida,
  nivelDocentePendiente,
];

/** Every rule by its clave: UT-48, CON-05, R02… */
export const CATALOGO: ReadonlyMap<string, ReglaCatalogada> = new Map(
  REGLAS.map((regla) => [regla.clave, regla]),
);
