import { type Normas } from '../../norma/normas';
import { nivelCaida } from '../../riesgo/nivel-caida';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { anotarCaida } from '../explica-desempeno';
import { type ModuloSinFechas } from '../modulo-por-explicar';
import { numeroDeNorma } from '../operando';
import { type Operando } from '../paso';
import { NO_APLICA, textoExacto } from '../texto-exacto';
import { anotarSiSeMira } from './corte-en-que-se-mira';

const NOMBRE = 'Nivel de R08';

/** R08: how far the performance fell since the previous corte. */
export function anotarNivelDeCaida(cuaderno: Cuaderno, modulo: ModuloSinFechas, normas: Normas): Operando {
  const regla = nivelCaida;
  const seMira = anotarSiSeMira(cuaderno, modulo.corte, normas.seguimientoPo04.caidaCortes, regla);
  if (seMira.valor === textoExacto(false)) {
    return elegir(cuaderno, NOMBRE, [[seMira, { es: 'según la caída' }]], { es: NO_APLICA }, regla);
  }
  const caida = anotarCaida(cuaderno, modulo, modulo.corte);
  const falta = cuaderno.anotar('¿Falta la caída?', 'falta-dato', [caida], regla);
  if (falta.valor === textoExacto(true)) {
    return elegir(cuaderno, NOMBRE, [[falta, { es: 'gris' }]], null, regla);
  }
  const mucho = numeroDeNorma(normas, 'seguimientoPo04', 'caidaRojo');
  const algo = numeroDeNorma(normas, 'seguimientoPo04', 'caidaAmarillo');
  const grave = cuaderno.anotar('¿Cayó mucho?', 'al-menos', [caida, mucho], regla);
  const leve = cuaderno.anotar('¿Cayó lo que avisa?', 'al-menos', [caida, algo], regla);
  return elegir(
    cuaderno,
    NOMBRE,
    [
      [grave, { es: 'rojo' }],
      [leve, { es: 'amarillo' }],
    ],
    { es: 'verde' },
    regla,
  );
}
