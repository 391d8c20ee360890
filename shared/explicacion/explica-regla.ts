import { type Normas } from '../norma/normas';
import { type ReglaCatalogada } from '../norma/regla';
import { type CamposEnTexto, etiquetaDe } from './consultar-regla';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { dato, enCampo } from './operando';
import { type Operando } from './paso';

/** A rule of the catalogue and what it answers, as one step. */
export const anotarRegla = (
  cuaderno: Cuaderno,
  regla: ReglaCatalogada,
  campos: CamposEnTexto,
  normas: Normas,
): Operando =>
  cuaderno.consultar(
    regla.enunciado,
    regla,
    Object.entries(campos).map(([campo, valor]) => enCampo(campo, dato(etiquetaDe(regla, campo), valor))),
    normas,
  );

/** What a list of requirements says: `completo` when none is missing, or those that are. */
export function anotarFaltantes(
  cuaderno: Cuaderno,
  regla: ReglaCatalogada,
  campos: CamposEnTexto,
  completo: string,
  normas: Normas,
): Operando {
  const faltan = anotarRegla(cuaderno, regla, campos, normas);
  const ninguno = dato('Ninguno', '');
  const cumple = cuaderno.anotar('¿No falta nada?', 'igual-a', [faltan, ninguno], regla);
  return elegir(cuaderno, 'Resultado', [[cumple, { es: completo }]], faltan, regla);
}

/** Whether a rule answers what is expected of something valid. */
export function anotarValidez(
  cuaderno: Cuaderno,
  regla: ReglaCatalogada,
  campos: CamposEnTexto,
  esperado: string,
  normas: Normas,
): Operando {
  const respuesta = anotarRegla(cuaderno, regla, campos, normas);
  return cuaderno.anotar('¿Es válida?', 'igual-a', [respuesta, dato('Lo esperado', esperado)], regla);
}
