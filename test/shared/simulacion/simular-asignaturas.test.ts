import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importarAsignaturas } from '../../../shared/importacion/asignatura/importar-asignaturas';
import { type AsignaturaCapturada } from '../../../shared/modelo/asignatura-capturada';
import { type NombreDeParametro, type Normas, normasEn } from '../../../shared/norma/normas';
import { REGLAMENTO_UT } from '../../../shared/norma/reglamento-ut';
import { enVigor, type Parametro } from '../../../shared/norma/vigencia';
import { decimal } from '../../../shared/nucleo/decimal';
import { conCambios } from '../../../shared/simulacion/con-cambios';
import { simularAsignaturas, sumaDeAsignaturas } from '../../../shared/simulacion/simular-asignaturas';
import { ASIGNATURAS, hojasDeAsignatura } from '../../asignaturas-de-muestra';

const NORMA = path.join(__dirname, '../../../shared/norma');
const normas = normasEn('2026-12-11');

let asignaturas: readonly AsignaturaCapturada[];
beforeAll(async () => {
  const hojas = await Promise.all(ASIGNATURAS.map(({ carpeta }) => hojasDeAsignatura(carpeta)));
  asignaturas = importarAsignaturas(hojas.flat()).asignaturas;
});

const con = (...cambios: readonly (readonly [NombreDeParametro, string])[]): Normas => {
  const probadas = conCambios(
    normas,
    cambios.map(([parametro, valor]) => ({ parametro, valor })),
  );
  if (probadas.outcome !== 'probadas') throw new Error(probadas.rechazos[0]?.motivo);
  return probadas.normas;
};

describe('a change of 85 % to 80 % from a date', () => {
  /** The whole of the change: one value at the end of its list, and one line of history. */
  const VALOR = {
    desde: '2027-01-11',
    valor: decimal('0.80'),
    fuente: 'Reglamento UT, art. 44, reforma de 2027',
  };
  const RENGLON =
    '| 2027-01-11 | `reglamento-ut` | `asistenciaMinima`, from 85 % to 80 %. | Reform of 2027, art. 44 |';

  const { asistenciaMinima } = REGLAMENTO_UT;
  const reformado = {
    ...REGLAMENTO_UT,
    asistenciaMinima: { ...asistenciaMinima, historia: [...asistenciaMinima.historia, VALOR] as const },
  };
  const reformadas = (fecha: string): Normas => ({
    ...normasEn(fecha),
    reglamentoUt: enVigor(reformado, fecha),
  });

  test('changes whoever had from 80 % to 85 %, and nobody the day before', () => {
    expect(
      simularAsignaturas(asignaturas, normas, reformadas('2027-01-10')).flatMap(({ unidades }) => unidades),
    ).toEqual([]);
    const simuladas = simularAsignaturas(asignaturas, normas, reformadas('2027-01-11'));
    expect(
      simuladas.flatMap(({ clave, unidades }) => unidades.map((unidad) => ({ clave, ...unidad }))),
    ).toEqual([
      {
        clave: 'BDA-04',
        matricula: '26130169',
        nombre: expect.any(String),
        unidad: 1,
        derecho: { de: false, a: true },
        nivel: { de: 'NA', a: 'AU' },
      },
      {
        clave: 'BDA-04',
        matricula: '26130176',
        nombre: expect.any(String),
        unidad: 2,
        derecho: { de: false, a: true },
        nivel: { de: 'NA', a: 'DE' },
      },
      {
        clave: 'INT-05',
        matricula: '25130161',
        nombre: expect.any(String),
        unidad: 1,
        derecho: { de: false, a: true },
        nivel: { de: 'NA', a: 'CA' },
      },
    ]);
    expect(sumaDeAsignaturas(simuladas.map(({ conteo }) => conteo))).toMatchObject({
      alumnosUnidades: 34 * 3 + 30 * 2,
      alumnosUnidadesConCambio: 3,
      derecho: [{ de: false, a: true, cuantos: 3 }],
      alumnos: 64,
      alumnosConCambio: 3,
      final: [
        { de: 'NA', a: 'AU', cuantos: 1 },
        { de: 'NA', a: 'CA', cuantos: 1 },
        { de: 'NA', a: 'DE', cuantos: 1 },
      ],
    });
  });

  test('is what the simulator tries without writing it', () => {
    const probadas = con(['reglamentoUt.asistenciaMinima', '0.80']);
    expect(simularAsignaturas(asignaturas, normas, probadas)).toEqual(
      simularAsignaturas(asignaturas, normas, reformadas('2027-01-11')),
    );
  });

  test('is written in the one file that has the number, and in the history', () => {
    const historial = readFileSync(path.join(NORMA, 'HISTORIAL.md'), 'utf8');
    const columnas = (linea: string): number => linea.split('|').length;
    const renglones = historial.split('\n').filter((linea) => /^\| \d{4}-\d{2}-\d{2} \|/.test(linea));
    expect(renglones.length).toBeGreaterThan(0);
    expect([...new Set([...renglones, RENGLON].map(columnas))]).toEqual([columnas(RENGLON)]);
    expect(dondeSeDeclara(asistenciaMinima)).toEqual(['reglamento-ut.ts']);
  });

  test.each(
    Object.values(REGLAMENTO_UT).map((parametro: Parametro<unknown>) => ({
      nombre: parametro.nombre,
      parametro,
    })),
  )('so is «$nombre»: its value and its source live in one file', ({ parametro }) => {
    expect(dondeSeDeclara(parametro)).toHaveLength(1);
  });
});

/** The files of norms that write a number's name with its source. */
function dondeSeDeclara({ nombre, historia }: Parametro<unknown>): string[] {
  return readdirSync(NORMA)
    .filter((archivo) => archivo.endsWith('.ts'))
    .filter((archivo) => {
      const texto = readFileSync(path.join(NORMA, archivo), 'utf8');
      return texto.includes(`'${nombre}'`) && historia.some(({ fuente }) => texto.includes(fuente));
    });
}

describe('other changes', () => {
  test('60/40 weighs the same instruments otherwise', () => {
    const otras = con(['reglamentoUt.pesoContinua', '0.6'], ['reglamentoUt.pesoSumativa', '0.4']);
    const simuladas = simularAsignaturas(asignaturas, normas, otras);
    expect(simuladas.map(({ clave, conteo }) => [clave, conteo.alumnos, conteo.derecho])).toEqual([
      ['BDA-04', 34, []],
      ['INT-05', 30, []],
    ]);
    const cambiados = new Set(
      simuladas.flatMap(({ unidades }) => unidades.map(({ matricula }) => matricula)),
    );
    // Whoever has one score throughout has it under any weights.
    expect(cambiados.has('26130131')).toBe(false);
    expect(cambiados.has('26130135')).toBe(false);
  });

  test('a lower minimum lets whoever was just under it pass', () => {
    const [bda] = simularAsignaturas(asignaturas, normas, con(['reglamentoUt.minimoAprobatorio', '7.99']));
    expect(bda?.finales).toContainEqual({
      matricula: '26130135',
      nombre: expect.any(String),
      final: { de: 'NA', a: 'SA' },
    });
  });

  test('the same norms change nobody', () => {
    const simuladas = simularAsignaturas(asignaturas, normas, con());
    expect(simuladas.map(({ unidades, finales }) => [unidades, finales])).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});
