import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Anfitrion } from '../../../../addin/banco/anfitrion/anfitrion';
import { LibroDeExcel } from '../../../../addin/banco/anfitrion/libro-de-excel';
import { Persona } from '../../../../addin/banco/anfitrion/persona';
import {
  buscarAlteradas,
  ponerCalificaciones,
} from '../../../../addin/libro/captura/calificaciones-del-libro';
import { aplicar, type Celdas } from '../../../../shared/captura/celdas';
import { abrirExcel } from '../../../anfitrion/office-en-node';
import { calificar, NORMAS } from './captura-calificada';
import { deConalep } from './captura-por-poner';
import { crearHojas } from './hojas-en-libro';
import { crear, exigido } from './libro-con-captura';

/* The official figures of a workbook with its memory; row 7 is of 0002, and F of its Desempeño. */

const { lugar, celdas } = deConalep();
const MOMENTO = { corte: 2, normas: NORMAS } as const;

let anfitrion: Anfitrion;
beforeEach(async () => {
  anfitrion = abrirExcel();
  await crear(lugar, celdas);
  expect(exigido(await poner()).alteradas).toEqual([]);
});

const hoja = () => {
  const encontrada = anfitrion.libro.buscarHoja('Calificaciones');
  if (!encontrada) throw new Error('there is no sheet of grades');
  return encontrada.exceljs;
};
const celda = (direccion: string) => hoja().getCell(direccion);
const poner = (calificada = calificar(celdas), tambienAlteradas = false) =>
  ponerCalificaciones(1, calificada, { ...MOMENTO, tambienAlteradas });
const motivos = async (calificada = calificar(celdas)) =>
  exigido(await buscarAlteradas(1, calificada, NORMAS)).map((una) => `${una.celda}: ${una.motivo}`);

function trasCorregir(despues: string): Celdas {
  const cambio = { matricula: '0002', columna: 'ra/1.1', antes: '40', despues };
  const aplicada = aplicar(celdas, [cambio]);
  if (aplicada.outcome !== 'aplicada') throw new Error('not applied');
  return aplicada.celdas;
}

const DESEMPENO = 'F7: «Desempeño» de la matrícula 0002 dice «95» y debe decir «45.08».';

test('a figure is found and named, formulas included, and given back with its check', async () => {
  celda('F7').value = 95;
  celda('I8').value = { formula: 'CONCAT("Ver","de")', result: 'Verde' };
  expect(await motivos()).toEqual([
    DESEMPENO,
    'I8: «Semáforo» de la matrícula 0003 dice «=CONCAT("Ver","de")» y debe decir «Sin dato».',
  ]);
  expect(exigido(await poner(calificar(celdas), true))).toMatchObject({ escritas: 2, alteradas: [] });
  expect(await motivos()).toEqual([]);
  expect(celda('L6').formula).toContain('"Sin comprobar","Coincide"');
});

test('a sheet whose protection somebody took off stays so, and is told', async () => {
  expect(exigido(await poner()).sinProteccion).toBe(false);
  new Persona(anfitrion.libro).desproteger('Calificaciones');
  celda('F7').value = 95;
  expect(exigido(await poner(calificar(celdas), true))).toMatchObject({ escritas: 1, sinProteccion: true });
});

test('it is left as it is, and told, while the others are kept up to date', async () => {
  celda('F7').value = 95;
  const nueva = calificar(trasCorregir('88'));
  const { escritas, alteradas } = exigido(await poner(nueva));
  expect(escritas).toBeGreaterThan(1);
  expect(alteradas.map((una) => una.celda)).toEqual(['F7']);
  expect([celda('F7').value, celda('E7').value]).toEqual([95, 46.25]);
  expect(exigido(await poner(nueva))).toMatchObject({ escritas: 0, alteradas: [{ celda: 'F7' }] });
});

test('what the captura, another corte or another day left behind was altered by nobody', async () => {
  const otroDia = calificar(celdas, { dia: { fechaReferencia: '2026-10-30', diasInhabiles: [] } });
  for (const otra of [calificar(trasCorregir('88')), calificar(celdas, { corte: 3 }), otroDia]) {
    expect(await motivos(otra)).toEqual([]);
  }
  expect(exigido(await poner(otroDia)).escritas).toBeGreaterThan(0);
  celda('J7').value = 'Ninguna';
  expect(await motivos(calificar(celdas))).toEqual([expect.stringContaining('J7: «Banderas»')]);
});

describe('what no figure tells by itself', () => {
  test('the row of somebody else', async () => {
    celda('A7').value = '9999';
    celda('F7').value = 100;
    expect(await motivos()).toEqual(['A7: La hoja ya no tiene el renglón de la matrícula 0002.']);
    expect(exigido(await poner()).alteradas).toHaveLength(1);
    expect(await motivos()).toHaveLength(1);
  });

  test('a row written twice', async () => {
    celda('A8').value = '0002';
    celda('F7').value = 95;
    const dichos = await motivos();
    expect(dichos).toContain(DESEMPENO);
    expect(dichos).toContain('A5: La hoja ya no tiene el renglón de la matrícula 0003.');
  });

  test('a heading', async () => {
    celda('F5').value = 'Otra cosa';
    expect(await motivos()).toEqual(['A5: La hoja ya no tiene la columna «Desempeño».']);
  });

  test('a check typed over, which comes back', async () => {
    celda('L7').value = 'Coincide';
    expect(await motivos()).toEqual(['L7: «Comprobación» dice «Coincide» y debe llevar su fórmula.']);
    await poner(calificar(celdas), true);
    expect(await motivos()).toEqual([]);
  });
});

test('a workbook that remembers nothing tells what differs from the captura', async () => {
  anfitrion = abrirExcel(new LibroDeExcel());
  await crearHojas(deConalep());
  await poner();
  celda('F7').value = 95;
  expect(await motivos()).toEqual([DESEMPENO]);
});
