import { apruebaModulo } from './corte/aprueba-modulo';
import { avanceAlCorte } from './corte/avance-al-corte';
import { conteoPorVista } from './corte/conteo-por-vista';
import { erroresDeAsignacion } from './corte/errores-de-asignacion';
import { erroresDeCortes } from './corte/errores-de-cortes';
import { momentoDeCaptura } from './corte/momento-de-captura';
import { reunionesFaltantes } from './corte/reuniones-faltantes';
import { trimestreDelInforme } from './corte/trimestre-del-informe';
import { eficienciaTerminal } from './egreso/eficiencia-terminal';
import { esCandidatoAExcelencia } from './egreso/es-candidato-a-excelencia';
import { esCandidatoAMencionHonorifica } from './egreso/es-candidato-a-mencion-honorifica';
import { modeloAcademicoDe } from './egreso/modelo-academico-de';
import { requisitosDeTituloFaltantes } from './egreso/requisitos-de-titulo-faltantes';
import { situacionDeEgreso } from './egreso/situacion-de-egreso';
import { titulosDelModelo } from './egreso/titulos-del-modelo';
import { acreditaAsignatura } from './evaluacion/acredita-asignatura';
import { calificacionDeUnidad } from './evaluacion/calificacion-de-unidad';
import { calificacionPorCriterios } from './evaluacion/calificacion-por-criterios';
import { evaluacionesPendientesDeResultado } from './evaluacion/evaluaciones-pendientes-de-resultado';
import { finalDeAsignatura } from './evaluacion/final-de-asignatura';
import { nivelDeUnidad } from './evaluacion/nivel-de-unidad';
import { nivelDeUnidadIntegradora } from './evaluacion/nivel-de-unidad-integradora';
import { nivelTrasMejoraVoluntaria } from './evaluacion/nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from './evaluacion/nivel-tras-remedial-de-recuperacion';
import { noDependeSoloDeExamen } from './evaluacion/no-depende-solo-de-examen';
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
import { aceptaConstanciaEnTramite } from './ingreso/acepta-constancia-en-tramite';
import { claseDeAlumno } from './ingreso/clase-de-alumno';
import { cumpleAntecedenteDeIngreso } from './ingreso/cumple-antecedente-de-ingreso';
import { debePresentarExamen } from './ingreso/debe-presentar-examen';
import { derechosPorInscripcion } from './ingreso/derechos-por-inscripcion';
import { erroresDeMatricula } from './ingreso/errores-de-matricula';
import { esAsignaturaEquivalente } from './ingreso/es-asignatura-equivalente';
import { procedeTransito } from './ingreso/procede-transito';
import { puedeInscribirSegundaCarrera } from './ingreso/puede-inscribir-segunda-carrera';
import { requisitosDeInscripcionFaltantes } from './ingreso/requisitos-de-inscripcion-faltantes';
import { respetaUnSoloPlan } from './ingreso/respeta-un-solo-plan';
import { resultadoDeEquivalencia } from './ingreso/resultado-de-equivalencia';
import { situacionDelCertificadoEnTramite } from './ingreso/situacion-del-certificado-en-tramite';
import { tieneDerechoAInscribirse } from './ingreso/tiene-derecho-a-inscribirse';
import { type ReglaCatalogada } from './norma/regla';
import { causasDeBajaDefinitiva } from './permanencia/causas-de-baja-definitiva';
import { consecuenciaDeReprobar } from './permanencia/consecuencia-de-reprobar';
import { cuatrimestreDe } from './permanencia/cuatrimestre-de';
import { cuatrimestresTranscurridos } from './permanencia/cuatrimestres-transcurridos';
import { efectosDeSancion } from './permanencia/efectos-de-sancion';
import { esDesercion } from './permanencia/es-desercion';
import { estadiaIniciaATiempo } from './permanencia/estadia-inicia-a-tiempo';
import { justificaEnPlazo } from './permanencia/justifica-en-plazo';
import { planAplicableAlRetomar } from './permanencia/plan-aplicable-al-retomar';
import { procedeReingreso } from './permanencia/procede-reingreso';
import { procedimientosDePermanencia } from './permanencia/procedimientos-de-permanencia';
import { puedeCambiarDeCarrera } from './permanencia/puede-cambiar-de-carrera';
import { quienAsignaAsesorias } from './permanencia/quien-asigna-asesorias';
import { recursoEnPlazo } from './permanencia/recurso-en-plazo';
import { requisitosDeReinscripcionFaltantes } from './permanencia/requisitos-de-reinscripcion-faltantes';
import { situacionDeBajaTemporal } from './permanencia/situacion-de-baja-temporal';
import { situacionDePlazo } from './permanencia/situacion-de-plazo';
import { tramiteDeBaja } from './permanencia/tramite-de-baja';
import { camposProhibidos } from './publicacion/campos-prohibidos';
import { caracterDelReporte } from './publicacion/caracter-del-reporte';
import { insumosFaltantes } from './publicacion/insumos-faltantes';
import { puedeConsultarReporte } from './publicacion/puede-consultar-reporte';
import { anexaCorrespondencia } from './residencia/anexa-correspondencia';
import { anteproyectoPermite } from './residencia/anteproyecto-permite';
import { coincideDomicilioImss } from './residencia/coincide-domicilio-imss';
import { convocatoriaEsValida } from './residencia/convocatoria-es-valida';
import { cumpleActividadesComplementarias } from './residencia/cumple-actividades-complementarias';
import { cumpleCreditosMinimos } from './residencia/cumple-creditos-minimos';
import { cumpleServicioSocial } from './residencia/cumple-servicio-social';
import { datosDeEmpresaFaltantes } from './residencia/datos-de-empresa-faltantes';
import { documentosFaltantes } from './residencia/documentos-faltantes';
import { empresasPorAgradecer } from './residencia/empresas-por-agradecer';
import { estaLibreDeReprobadas } from './residencia/esta-libre-de-reprobadas';
import { faltantesDelCronograma } from './residencia/faltantes-del-cronograma';
import { faltantesParaLiberar } from './residencia/faltantes-para-liberar';
import { puedeTransitarActa } from './residencia/puede-transitar-acta';
import { quienAsesora } from './residencia/quien-asesora';
import { reporteFinalEnPlazo } from './residencia/reporte-final-en-plazo';
import { requisitosDeResidenciaFaltantes } from './residencia/requisitos-de-residencia-faltantes';
import { resultadoDeCambioDeAsesor } from './residencia/resultado-de-cambio-de-asesor';
import { resultadoDeSegundaOportunidad } from './residencia/resultado-de-segunda-oportunidad';
import { siguientePasoDeResidencia } from './residencia/siguiente-paso-de-residencia';
import { tareaDeConvenio } from './residencia/tarea-de-convenio';
import { tieneAvanceReticular } from './residencia/tiene-avance-reticular';
import { tieneOrganizacion } from './residencia/tiene-organizacion';
import { viaDeLiberacion } from './residencia/via-de-liberacion';
import { nivelAusenciaContinua } from './riesgo/nivel-ausencia-continua';
import { nivelAvanceBajo } from './riesgo/nivel-avance-bajo';
import { nivelBajaPorVencer } from './riesgo/nivel-baja-por-vencer';
import { nivelCaida } from './riesgo/nivel-caida';
import { nivelConducta } from './riesgo/nivel-conducta';
import { nivelDocentePendiente } from './riesgo/nivel-docente-pendiente';
import { nivelDocumento } from './riesgo/nivel-documento';
import { nivelGlobalDelAlumno } from './riesgo/nivel-global-del-alumno';
import { nivelImposibleAprobar } from './riesgo/nivel-imposible-aprobar';
import { nivelInasistenciaConalep } from './riesgo/nivel-inasistencia-conalep';
import { nivelInasistenciaUt } from './riesgo/nivel-inasistencia-ut';
import { nivelPlazo } from './riesgo/nivel-plazo';
import { nivelRemedialAgotado } from './riesgo/nivel-remedial-agotado';
import { nivelReporteDeResidencia } from './riesgo/nivel-reporte-de-residencia';
import { nivelReprobacionMultiple } from './riesgo/nivel-reprobacion-multiple';
import { nivelSegundaVez } from './riesgo/nivel-segunda-vez';
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
  claseDeAlumno,
  cumpleAntecedenteDeIngreso,
  aceptaConstanciaEnTramite,
  debePresentarExamen,
  tieneDerechoAInscribirse,
  erroresDeMatricula,
  respetaUnSoloPlan,
  requisitosDeInscripcionFaltantes,
  situacionDelCertificadoEnTramite,
  requisitosDeReinscripcionFaltantes,
  puedeCambiarDeCarrera,
  procedeReingreso,
  planAplicableAlRetomar,
  acreditaAsignatura,
  puedeInscribirSegundaCarrera,
  procedeTransito,
  esAsignaturaEquivalente,
  resultadoDeEquivalencia,
  cuatrimestreDe,
  derechosPorInscripcion,
  noDependeSoloDeExamen,
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
  situacionDePlazo,
  cuatrimestresTranscurridos,
  situacionDeBajaTemporal,
  consecuenciaDeReprobar,
  causasDeBajaDefinitiva,
  esDesercion,
  justificaEnPlazo,
  estadiaIniciaATiempo,
  esCandidatoAMencionHonorifica,
  esCandidatoAExcelencia,
  requisitosDeTituloFaltantes,
  evaluacionesPendientesDeResultado,
  efectosDeSancion,
  recursoEnPlazo,
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
  // Residencias profesionales
  cumpleCreditosMinimos,
  cumpleServicioSocial,
  cumpleActividadesComplementarias,
  tieneAvanceReticular,
  estaLibreDeReprobadas,
  tieneOrganizacion,
  anteproyectoPermite,
  documentosFaltantes,
  coincideDomicilioImss,
  tareaDeConvenio,
  faltantesParaLiberar,
  viaDeLiberacion,
  convocatoriaEsValida,
  reporteFinalEnPlazo,
  quienAsesora,
  faltantesDelCronograma,
  anexaCorrespondencia,
  puedeTransitarActa,
  resultadoDeSegundaOportunidad,
  resultadoDeCambioDeAsesor,
  empresasPorAgradecer,
  datosDeEmpresaFaltantes,
  requisitosDeResidenciaFaltantes,
  siguientePasoDeResidencia,
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
  nivelRemedialAgotado,
  nivelSegundaVez,
  nivelDocumento,
  nivelBajaPorVencer,
  nivelPlazo,
  nivelReporteDeResidencia,
  nivelDocentePendiente,
];

/** Every rule by its clave: UT-48, CON-05, R02… */
export const CATALOGO: ReadonlyMap<string, ReglaCatalogada> = new Map(
  REGLAS.map((regla) => [regla.clave, regla]),
);
