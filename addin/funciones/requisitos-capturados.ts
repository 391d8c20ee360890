import { type HistorialDeGraduado } from '../../shared/egreso/historial-de-graduado';
import { requisitosDeReinscripcionFaltantes } from '../../shared/permanencia/requisitos-de-reinscripcion-faltantes';
import { requisitosDeResidenciaFaltantes } from '../../shared/residencia/requisitos-de-residencia-faltantes';
import { resultadoEnTexto } from '../../shared/explicacion/consultar-regla';
import { argumentosDe, booleano, cuenta, verificarPresente } from './argumento';
import { articuloDe, consultaDe, type ConsultaCapturada, resultadoDe } from './consulta-capturada';
import { finalesCapturadas } from './nivel-capturado';
import { paresDeColumnas } from './pares-capturados';
import { datoFaltante } from './rechazo';

const arts64y65 = argumentosDe('Arts. 64 y 65');
const art16 = argumentosDe('Art. 16');
const indicadores = argumentosDe('PO-04, Indicadores');
const residencias = argumentosDe(articuloDe(requisitosDeResidenciaFaltantes));

/** What MENCION looks at. */
export const historialCapturado = (
  finales: unknown,
  reprobo: unknown,
  sancion: unknown,
): HistorialDeGraduado => ({
  finales: finalesCapturadas(arts64y65('finales', finales)),
  reproboAlguna: booleano(arts64y65('reprobo', reprobo)),
  sancion: booleano(arts64y65('sancion', sancion)),
});

export interface ReinscripcionEnCeldas {
  readonly finales: unknown;
  readonly pago: unknown;
  readonly adeudoCuotas: unknown;
  readonly adeudoBiblioteca: unknown;
  readonly adeudoLaboratorio: unknown;
  readonly sancion: unknown;
}

/** What UT-16 asks; whether it was paid must be known, what is owed may be left out. */
export function reinscripcionCapturada(celdas: ReinscripcionEnCeldas): ConsultaCapturada {
  const finales = finalesCapturadas(art16('finales', celdas.finales));
  verificarPresente(art16('pago', celdas.pago));
  const si = (nombre: keyof ReinscripcionEnCeldas) => booleano(art16(nombre, celdas[nombre]));
  return consultaDe(requisitosDeReinscripcionFaltantes, [
    ['finales', finales.map((final) => final ?? 'NA')],
    ['pagoInscripcion', si('pago')],
    ['adeudoCuotas', si('adeudoCuotas')],
    ['adeudoBiblioteca', si('adeudoBiblioteca')],
    ['adeudoLaboratorio', si('adeudoLaboratorio')],
    ['sancionPerdidaDeCalidad', si('sancion')],
  ]);
}

/** An empty cell here says that there is none yet, and the requirement is not met. Elsewhere it says nothing. */
const VACIO_ES_NINGUNO: readonly string[] = [
  'organizacion',
  'localidadImss',
  'localidadResidencia',
  'documentosEntregados',
];

/** What RES-REQ asks, from a table of a student: its fields by name. */
export function residenciaCapturada(claves: unknown, valores: unknown): ConsultaCapturada {
  const [deLasClaves, deLosValores] = [residencias('claves', claves), residencias('valores', valores)];
  verificarPresente(deLasClaves);
  const consulta = consultaDe(requisitosDeResidenciaFaltantes, paresDeColumnas(deLasClaves, deLosValores));
  const sinDecir = Object.entries(consulta.campos).find(
    ([campo, texto]) => texto === '' && !VACIO_ES_NINGUNO.includes(campo),
  );
  if (sinDecir) throw datoFaltante(sinDecir[0], deLasClaves.fundamento);
  return consulta;
}

/** The requirements that are missing, or `completo` when none is. */
export const faltantesOCompleto = (consulta: ConsultaCapturada, completo: string): string =>
  resultadoEnTexto(resultadoDe(consulta)) || completo;

/** How many finished, of how many who entered; without anybody who entered there is no figure. */
export function generacionCapturada(concluyeron: unknown, inscritos: unknown) {
  const deInscritos = indicadores('inscritos', inscritos);
  const generacion = {
    concluyeron: cuenta(indicadores('concluyeron', concluyeron)),
    inscritos: cuenta(deInscritos),
  };
  if (generacion.inscritos === 0) throw datoFaltante('inscritos', deInscritos.fundamento);
  return generacion;
}
