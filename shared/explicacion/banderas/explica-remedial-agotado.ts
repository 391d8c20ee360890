import { type Normas } from '../../norma/normas';
import { nivelRemedialAgotado } from '../../riesgo/nivel-remedial-agotado';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { anotarRemedialesDisponibles } from '../explica-remediales';
import { anotarSiHayNa } from '../explica-unidades-en-na';
import { dato } from '../operando';
import { type Operando } from '../paso';
import { textoExacto } from '../texto-exacto';

const NOMBRE = 'Nivel de R09';

/** R09: a unit in NA with no remedial left, or with the last one. */
export function anotarRemedialAgotado(
  cuaderno: Cuaderno,
  niveles: readonly Operando[],
  usadas: Operando,
  normas: Normas,
): Operando {
  const regla = nivelRemedialAgotado;
  const enNa = anotarSiHayNa(cuaderno, '¿Hay alguna unidad en NA?', niveles, regla);
  if (enNa.valor === textoExacto(false)) {
    return elegir(cuaderno, NOMBRE, [[enNa, { es: 'según las remediales' }]], { es: 'verde' }, regla);
  }
  const quedan = anotarRemedialesDisponibles(cuaderno, usadas, normas);
  const son = (nombre: string, cuantas: number) =>
    cuaderno.anotar(nombre, 'igual-a', [quedan, dato('Cuántas', cuantas)], regla);
  return elegir(
    cuaderno,
    NOMBRE,
    [
      [son('¿No queda ninguna?', 0), { es: 'rojo' }],
      [son('¿Queda una?', 1), { es: 'amarillo' }],
    ],
    { es: 'verde' },
    regla,
  );
}
