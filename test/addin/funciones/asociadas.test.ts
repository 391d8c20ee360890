import { beforeAll, describe, expect, test } from '@jest/globals';
import { type FuncionesConstruidas, funcionesConstruidas } from './funciones-construidas';

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

/** The contract: order and optionality of each parameter, with its matrices marked [] and what repeats "…". */
const CONTRATO = {
  PONDERADO: 'valores[], pesos[]',
  RUBRICA: 'puntajes[], pesosIndicador[], criterios[], pesosCriterio[], criteriosCatalogo[]',
  DERECHO: 'asistencias, sesiones',
  'FALTAS.RESTANTES': 'asistencias, sesionesImpartidas, sesionesProgramadas',
  PUNTAJE: 'continua, sumativa',
  NIVEL: 'puntaje, [integradora]',
  UNIDAD: 'continua, sumativa, asistencias, sesiones, [integradora], [remedial], [motivo]',
  FINAL: 'niveles[], [integradora]',
  'FINAL.NIVEL': 'niveles[], [integradora]',
  NECESITA: 'continua, [nivel]',
  'REMEDIALES.DISPONIBLES': 'usadas',
  ESPERADO: 'pesos[], cortes[], corte',
  REGISTRADO: 'pesos[], logros[], [cortes[]], [corte]',
  LOGRADO: 'pesos[], logros[], [cortes[]], [corte]',
  DESEMPENO: 'pesos[], logros[], [cortes[]], [corte]',
  RIESGO: 'pesos[], logros[], cortes[], corte, asistencias, sesiones, minimo',
  'RIESGO.MOTIVOS': 'pesos[], logros[], cortes[], corte, asistencias, sesiones, minimo',
  MENCION: 'finales[], [reprobo], [sancion]',
  REINSCRIPCION: 'finales[], pago, [adeudoCuotas], [adeudoBiblioteca], [adeudoLaboratorio], [sancion]',
  RESIDENCIA: 'claves[], valores[]',
  EFICIENCIA: 'concluyeron, inscritos',
  EXPLICA: 'id, argumentos[]…',
  REGLA: 'clave, nombresYValores[]…',
  'CURP.VALIDA': 'texto',
  'CCT.VALIDA': 'texto',
  PUBLICADO: 'plantel, periodo, corte, dato, [clave]',
  PUNTAJES: 'continuas[], sumativas[]',
  NIVELES: 'puntajes[], [integradora[]]',
  UNIDADES:
    'continuas[], sumativas[], asistencias[], sesiones[], [integradora[]], [remediales[]], [motivos[]]',
  DERECHOS: 'asistencias[], sesiones[]',
  PONDERADOS: 'valores[], pesos[]',
  RUBRICAS: 'puntajes[], pesosIndicador[], criterios[], pesosCriterio[], criteriosCatalogo[]',
  FINALES: 'niveles[], [integradora[]]',
  'FINALES.NIVEL': 'niveles[], [integradora[]]',
  REGISTRADOS: 'pesos[], logros[], [cortes[]], [corte]',
  LOGRADOS: 'pesos[], logros[], [cortes[]], [corte]',
  DESEMPENOS: 'pesos[], logros[], [cortes[]], [corte]',
  RIESGOS: 'pesos[], logros[], cortes[], corte, asistencias[], sesiones[], minimo',
};

describe('the script', () => {
  test('associates exactly the functions of the contract', () => {
    expect([...funciones.ids].sort()).toEqual(Object.keys(CONTRATO).sort());
  });

  test('is classic: it runs in a context that holds CustomFunctions and nothing else', () => {
    expect(funciones.guion).not.toMatch(/\b(?:import|export)\b\s*[{*"']/);
    expect(funciones.guion).not.toMatch(/\b(?:Office|window|document)\./);
  });
});

describe('the metadata', () => {
  test('declares the same functions with the parameters of the contract', () => {
    const declaradas = funciones.metadatos.map(({ id, name, parameters }) => {
      expect(name).toBe(id);
      const parametros = parameters.map(({ name: nombre, dimensionality, optional, repeating }) => {
        const matriz = `${nombre}${dimensionality ? '[]' : ''}${repeating ? '…' : ''}`;
        return optional ? `[${matriz}]` : matriz;
      });
      return [id, parametros.join(', ')];
    });
    expect(Object.fromEntries(declaradas)).toEqual(CONTRATO);
  });

  test('explains every function and every parameter, and takes cells of any type', () => {
    for (const { description, parameters } of funciones.metadatos) {
      expect(description).toMatch(/\((?:Arts?\.|Reglamento UT|PO-04|Residencias|Fuente pública)/);
      for (const parametro of parameters) {
        expect(parametro.description).not.toBe('');
        expect(parametro.type).toBe('any');
      }
    }
  });

  test('warns that RIESGO does not look at R05', () => {
    const ayuda = funciones.metadatos.find(({ id }) => id === 'RIESGO')?.description;
    expect(ayuda).toContain('No mira R05, que necesita fechas');
  });
});
