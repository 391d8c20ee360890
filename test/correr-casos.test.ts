import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const RAIZ = join(__dirname, '..');

let carpeta = '';

beforeAll(() => {
  carpeta = mkdtempSync(join(tmpdir(), 'casos-'));
});

afterAll(() => {
  rmSync(carpeta, { recursive: true });
});

function correr(...carpetas: readonly string[]) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'casos', '--', ...carpetas], {
    cwd: RAIZ,
    encoding: 'utf8',
  });
  return { lineas: stdout.trimEnd().split('\n'), stderr, status };
}

function escribir(nombre: string, casos: unknown): string {
  const ruta = join(carpeta, nombre);
  mkdirSync(ruta);
  writeFileSync(join(ruta, 'casos.json'), JSON.stringify(casos));
  writeFileSync(join(ruta, 'LEEME.txt'), 'no es de casos');
  return ruta;
}

const bueno = { entrada: { asistencias: 17, sesiones: 20 }, esperado: 'amarillo', nota: '85 %' };

test('only the count when every case passes, or there are none', () => {
  const conCasos = escribir('todos-buenos', [{ clave: 'R04', casos: [bueno, bueno] }]);
  expect(correr(conCasos)).toEqual({ lineas: ['2 passed, 0 failed'], stderr: '', status: 0 });
  const vacia = join(carpeta, 'vacia');
  mkdirSync(vacia);
  expect(correr(vacia)).toEqual({ lineas: ['0 passed, 0 failed'], stderr: '', status: 0 });
});

test('what cannot be read is a failure with its line, and the rest is run all the same', () => {
  const mezcla = escribir('mezcla', [{ clave: 'R04', casos: [bueno] }]);
  writeFileSync(join(mezcla, 'a-sin-cerrar.json'), '[{');
  writeFileSync(join(mezcla, 'b-sin-casos.json'), '[{ "clave": "R04" }]');
  mkdirSync(join(mezcla, 'z-es-carpeta.json'));
  const { lineas, status } = correr(join(carpeta, 'no-existe'), mezcla);
  expect(lineas).toEqual([
    expect.stringMatching(/no-existe: no se pudo leer: .*ENOENT/),
    expect.stringMatching(/a-sin-cerrar\.json: no se pudo leer: SyntaxError/),
    expect.stringMatching(/b-sin-casos\.json: no se pudo leer: .*casos/),
    expect.stringMatching(/z-es-carpeta\.json: no se pudo leer: .*EISDIR/),
    '1 passed, 4 failed',
  ]);
  expect(status).toBe(1);
});

test('each failure has its line: a wrong result, a refused input', () => {
  const malos = [
    { entrada: { asistencias: 16, sesiones: 20 }, esperado: 'verde' },
    { entrada: { asistencias: '16', sesiones: 20 }, esperado: 'verde' },
  ];
  const [una, otra] = [
    escribir('malos', [{ clave: 'R04', casos: [bueno, ...malos] }]),
    escribir('buenos', [{ clave: 'R04', casos: [bueno] }]),
  ];
  const { lineas, status } = correr(una, otra);
  expect(lineas).toEqual([
    expect.stringContaining('R04[1]: {"asistencias":16,"sesiones":20} → "rojo", se esperaba "verde"'),
    expect.stringMatching(/R04\[2\]: .* → entrada rechazada: .*se esperaba número/i),
    '2 passed, 2 failed',
  ]);
  expect(status).toBe(1);
});

test('an unknown clave is said to be so, and fails', () => {
  const { lineas, status } = correr(escribir('ajenos', [{ clave: 'UT-999', casos: [bueno] }]));
  expect(lineas).toEqual([expect.stringContaining('clave desconocida: UT-999'), '0 passed, 0 failed']);
  expect(status).toBe(1);
});

test('without folders it says how it is used', () => {
  const { lineas, stderr, status } = correr();
  expect(stderr).toContain('npm run --silent casos -- CARPETA');
  expect(lineas).toEqual(['0 passed, 0 failed']);
  expect(status).toBe(2);
});
