import { eficienciaTerminal } from '../egreso/eficiencia-terminal';
import { esCandidatoAExcelencia } from '../egreso/es-candidato-a-excelencia';
import { esCandidatoAMencionHonorifica } from '../egreso/es-candidato-a-mencion-honorifica';
import { type HistorialDeGraduado } from '../egreso/historial-de-graduado';
import { type Normas } from '../norma/normas';
import { etiquetaDe } from './consultar-regla';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { SEPARADOR } from './leer-campo';
import { dato, enCampo, numeroDeNorma } from './operando';
import { type Operando } from './paso';
import { textoExacto } from './texto-exacto';

/** What an average is worth: "mencion", "excelencia" or nothing (Arts. 64 y 65). */
export function anotarMencion(
  cuaderno: Cuaderno,
  { finales, reproboAlguna, sancion }: HistorialDeGraduado,
  normas: Normas,
): Operando {
  const enNumeros = finales.flatMap((final, i) => (final === null ? [] : [dato(`Final ${i + 1}`, final)]));
  if (enNumeros.length === finales.length && finales.length > 0) {
    const suma = cuaderno.anotar('Suma de las finales', 'suma', enNumeros, esCandidatoAExcelencia);
    const cuantas = cuaderno.anotar('Finales', 'cuenta', enNumeros, esCandidatoAExcelencia);
    cuaderno.anotar('Promedio general', 'cociente', [suma, cuantas], esCandidatoAExcelencia);
  }
  const textos = finales.map((final) => textoExacto(final ?? 'NA'));
  const historial = Object.entries({ finales: textos.join(SEPARADOR), reproboAlguna, sancion });
  const consultar = (nombre: string, regla: typeof esCandidatoAExcelencia) => {
    const operandos = historial.map(([campo, valor]) =>
      enCampo(campo, dato(etiquetaDe(regla, campo), valor)),
    );
    return cuaderno.consultar(nombre, regla, operandos, normas);
  };
  return elegir(
    cuaderno,
    'Mención',
    [
      [consultar('¿Aspira a excelencia?', esCandidatoAExcelencia), { es: 'excelencia' }],
      [consultar('¿Aspira a mención honorífica?', esCandidatoAMencionHonorifica), { es: 'mencion' }],
    ],
    { es: '' },
    esCandidatoAMencionHonorifica,
  );
}

/** The percentage of a generación that finished, with the decimals of the norm. Expects inscritos. */
export function anotarEficiencia(
  cuaderno: Cuaderno,
  { concluyeron, inscritos }: { readonly concluyeron: number; readonly inscritos: number },
  normas: Normas,
): Operando {
  const regla = eficienciaTerminal;
  const por100 = cuaderno.anotar(
    'Los que concluyeron, por cien',
    'producto',
    [dato('El total', 100), dato('Concluyeron', concluyeron)],
    regla,
  );
  const exacta = cuaderno.anotar(
    'Eficiencia exacta',
    'cociente',
    [por100, dato('Inscritos', inscritos)],
    regla,
  );
  const decimales = numeroDeNorma(normas, 'seguimientoPo04', 'decimalesDeEficiencia');
  return cuaderno.anotar('Eficiencia terminal', 'redondeo', [exacta, decimales], regla);
}
