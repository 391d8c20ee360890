import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Bandeja,
  BANDEJA_VACIA,
  celdasDeBandeja,
  prepararEnvio,
  resolver,
} from '../../../shared/captura/bandeja';
import { ponerAlDia } from '../../../shared/captura/poner-al-dia';
import { aplicar, enCeldas, enLista } from '../../../shared/captura/celdas';
import { type Envio } from '../../../shared/modelo/captura';
import { CUANDO, enviar, Mesa, nuevaLlave, teclear } from './mesa';

/* Two workbooks, one service, any order of things: at the end all say the same, and every accepted edit is told. */

type Paso =
  | { que: 'teclear'; quien: 0 | 1; columna: string; valor: string | null }
  | { que: 'empezar' | 'perder' | 'repetir' | 'traer'; quien: 0 | 1 }
  | { que: 'elegir'; quien: 0 | 1; eleccion: 'mia' | 'suya' };

const quien = fc.constantFrom<0 | 1>(0, 1);
const paso: fc.Arbitrary<Paso> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      que: fc.constant('teclear' as const),
      quien,
      columna: fc.constantFrom('ra/1.1', 'ra/1.2'),
      valor: fc.constantFrom(null, '5', '6', '7'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ que: fc.constantFrom('empezar', 'perder', 'repetir', 'traer'), quien }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      que: fc.constant('elegir' as const),
      quien,
      eleccion: fc.constantFrom('mia', 'suya'),
    }),
  },
);

test('two workbooks converge, whatever is lost, repeated or late', () => {
  fc.assert(
    fc.property(fc.array(paso, { maxLength: 40 }), (pasos) => {
      const mesa = new Mesa();
      const libros: [Bandeja, Bandeja] = [BANDEJA_VACIA, BANDEJA_VACIA];
      const viejos: { llave: string; envio: Envio }[] = [];
      for (const uno of pasos) {
        const bandeja = libros[uno.quien];
        switch (uno.que) {
          case 'teclear':
            libros[uno.quien] = teclear(bandeja, uno.columna, uno.valor);
            break;
          case 'empezar':
            libros[uno.quien] = enviar(bandeja, mesa);
            break;
          case 'perder': {
            // It arrives, and the answer does not.
            const preparado = prepararEnvio(bandeja, nuevaLlave());
            if (!preparado) break;
            libros[uno.quien] = preparado.bandeja;
            viejos.push(preparado);
            mesa.recibir(preparado.llave, preparado.envio);
            break;
          }
          case 'repetir': {
            const viejo = viejos.at(0);
            if (viejo) mesa.recibir(viejo.llave, viejo.envio);
            break;
          }
          case 'traer':
            libros[uno.quien] = ponerAlDia(bandeja, mesa.guardada).bandeja;
            break;
          case 'elegir': {
            const [conflicto] = bandeja.conflictos;
            if (conflicto) libros[uno.quien] = resolver(bandeja, conflicto, uno.eleccion, CUANDO);
          }
        }
      }
      for (let vuelta = 0; vuelta < 6; vuelta += 1) {
        for (const lugar of [0, 1] as const) {
          const puesta = enviar(ponerAlDia(libros[lugar], mesa.guardada).bandeja, mesa);
          const [conflicto] = puesta.conflictos;
          libros[lugar] = conflicto ? resolver(puesta, conflicto, 'mia', CUANDO) : puesta;
        }
      }
      for (const libro of libros) {
        const alFin = ponerAlDia(libro, mesa.guardada).bandeja;
        expect(alFin).toMatchObject({ pendientes: [], conflictos: [], version: mesa.version });
        expect(enLista(celdasDeBandeja(alFin))).toEqual(mesa.guardada.celdas);
      }
      // The history, told from the start, gives what there is.
      const contada = aplicar(enCeldas([]), mesa.historial);
      expect(contada.outcome === 'aplicada' && enLista(contada.celdas)).toEqual(mesa.guardada.celdas);
    }),
    { numRuns: 300 },
  );
});
