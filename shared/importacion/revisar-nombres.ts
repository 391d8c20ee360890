import { porCodigo } from '../nucleo/orden';
import { type Acopio } from './acopio';
import { type Lugar, RESULTADO } from './cuentas';

interface Escrito {
  readonly lugar: Lugar;
  readonly fila: number;
  veces: number;
}

/**
 * One name for each matrícula: the one most módulos write (the last by character code when they tie), whatever the
 * order of the files. Any other way of writing it is pointed out.
 */
export function revisarNombres({ gruposModulo, recepcion }: Acopio): ReadonlyMap<string, string> {
  const escritos = new Map<string, Map<string, Escrito>>();
  for (const { alumnos, rechazado } of gruposModulo.values()) {
    if (rechazado) continue;
    for (const { matricula, nombres, fila } of alumnos.values()) {
      const deLaMatricula = escritos.get(matricula) ?? new Map<string, Escrito>();
      escritos.set(matricula, deLaMatricula);
      for (const [nombre, lugar] of nombres) {
        const escrito = deLaMatricula.get(nombre);
        if (escrito) escrito.veces += 1;
        else deLaMatricula.set(nombre, { lugar, fila, veces: 1 });
      }
    }
  }
  return new Map(
    [...escritos].map(([matricula, nombres]) => {
      const [elegido, ...otros] = [...nombres].sort(
        ([a, { veces: x }], [b, { veces: y }]) => y - x || porCodigo(b, a),
      );
      for (const [nombre, { lugar, fila }] of otros) {
        recepcion.cuentas.marcarFila(fila, RESULTADO.conAviso);
        recepcion.aviso(lugar, {
          clave: 'nombre-distinto',
          valor: nombre,
          motivo: `La matrícula ${matricula} se llama «${elegido?.[0] ?? ''}» en ${elegido ? recepcion.nombrar(elegido[1].lugar, lugar.hoja) : ''}.`,
          remedio: 'Compruebe que la matrícula no sea de otra persona; se usa el nombre que más se repite.',
        });
      }
      return [matricula, elegido?.[0] ?? ''] as const;
    }),
  );
}
