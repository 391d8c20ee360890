import { type Normas } from '../../norma/normas';
import { nivelAusenciaContinua } from '../../riesgo/nivel-ausencia-continua';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { anotarDiasDeAusencia, type AusenciaPorExplicar } from '../explica-dias-sin-asistir';
import { dato, numeroDeNorma } from '../operando';
import { type Operando } from '../paso';

const NOMBRE = 'Nivel de R05';

/** R05: days in a row without attending. */
export function anotarAusenciaContinua(
  cuaderno: Cuaderno,
  ausencia: AusenciaPorExplicar,
  normas: Normas,
): Operando {
  const regla = nivelAusenciaContinua;
  const { ultimaAsistencia } = ausencia;
  const falta = cuaderno.anotar(
    '¿Falta la última asistencia?',
    'falta-dato',
    [dato('Última asistencia', ultimaAsistencia)],
    regla,
  );
  if (ultimaAsistencia === null) return elegir(cuaderno, NOMBRE, [[falta, { es: 'gris' }]], null, regla);
  const dias = anotarDiasDeAusencia(cuaderno, ultimaAsistencia, ausencia);
  const limite = numeroDeNorma(normas, 'seguimientoPo04', 'ausenciaDiasRojo');
  const aviso = numeroDeNorma(normas, 'seguimientoPo04', 'ausenciaDiasAmarillo');
  const larga = cuaderno.anotar('¿Son más de los que se admiten?', 'menor-que', [limite, dias], regla);
  const corta = cuaderno.anotar('¿Son los que avisan?', 'al-menos', [dias, aviso], regla);
  return elegir(
    cuaderno,
    NOMBRE,
    [
      [larga, { es: 'rojo' }],
      [corta, { es: 'amarillo' }],
    ],
    { es: 'verde' },
    regla,
  );
}
