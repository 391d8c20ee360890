import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import {
  type FuncionRegistrada,
  type Metadatos,
  type ModeloDeProgramacion,
  type NivelDeBitacora,
  type Retrollamada,
} from './protocolo';

export interface Aplicacion {
  readonly modelo: ModeloDeProgramacion;
  readonly funciones: readonly FuncionRegistrada[];
}

/**
 * Loads the bundle as the deployed host does, handing it the module `@azure/functions-core`, which exists only
 * inside a host. Everything else the bundle requires is Node's own.
 */
export async function cargarAplicacion(
  archivo: string,
  anotar: (nivel: NivelDeBitacora, mensaje: string) => void,
): Promise<Aplicacion> {
  const funciones = new Map<string, FuncionRegistrada>();
  let modelo: ModeloDeProgramacion | undefined;
  const nucleo = {
    version: '3.10.0',
    hostVersion: '4.1042.0',
    setProgrammingModel: (otro: ModeloDeProgramacion) => {
      modelo = otro;
    },
    getProgrammingModel: () => modelo,
    log: (nivel: NivelDeBitacora, _categoria: string, mensaje: string) => anotar(nivel, mensaje),
    registerHook: () => new Desechable(),
    registerFunction: (metadatos: Metadatos, retrollamada: Retrollamada) => {
      if (funciones.has(metadatos.name)) throw new Error(`function ${metadatos.name} is registered twice`);
      funciones.set(metadatos.name, { metadatos, retrollamada });
      return new Desechable();
    },
    Disposable: Desechable,
  };
  ejecutar(archivo, { '@azure/functions-core': nucleo });
  if (!modelo || funciones.size === 0) throw new Error(`${archivo} registers no functions`);
  await modelo.getCapabilities({});
  return { modelo, funciones: [...funciones.values()] };
}

function ejecutar(archivo: string, provistos: Readonly<Record<string, object>>): void {
  const requerir = createRequire(archivo);
  const parametros = ['exports', 'require', 'module', '__filename', '__dirname'];
  const cuerpo = vm.compileFunction(readFileSync(archivo, 'utf8'), parametros, { filename: archivo });
  const modulo = { exports: {} };
  const pedir = Object.assign((nombre: string): unknown => provistos[nombre] ?? requerir(nombre), {
    resolve: requerir.resolve,
  });
  Reflect.apply(cuerpo, modulo.exports, [modulo.exports, pedir, modulo, archivo, path.dirname(archivo)]);
}

class Desechable {
  dispose(): void {
    // Nothing registered here is ever taken back while the host runs.
  }
}
