import { ErrorDeExcel, noEncontrado } from './error-de-excel';
import {
  type Accion,
  type Argumentos,
  type Consulta,
  type Peticion,
  type Respuesta,
  TIPO_DE_ACCION,
  TIPO_DE_RUTA,
} from './mensaje';
import { Objeto } from './objeto';

/** Objects that office.js holds between requests, by the reference it was given. */
export class Referencias {
  private readonly porNombre = new Map<string, Objeto>();
  private siguiente = 1;

  de(objeto: Objeto): string {
    objeto.referencia ??= `ref${this.siguiente++}`;
    this.porNombre.set(objeto.referencia, objeto);
    return objeto.referencia;
  }

  buscar(nombre: string): Objeto {
    const objeto = this.porNombre.get(nombre);
    if (!objeto) throw noEncontrado();
    return objeto;
  }

  soltar(nombre: string): void {
    this.porNombre.delete(nombre);
  }
}

/**
 * Runs one batch against the model, in order. As in Excel, an error stops the batch where it is and what ran before
 * stays done: nothing is rolled back.
 */
export function procesarPeticion(peticion: Peticion, raiz: Objeto, referencias: Referencias): Respuesta {
  const resueltos = new Map<number, Objeto | null>();
  const Results: Respuesta['Results'] = [];

  const argumentos = (info: Argumentos | null | undefined): unknown[] => {
    const rutas = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((valor, i) => {
      const ruta = rutas[i];
      return typeof ruta === 'number' && ruta > 0 ? resolver(ruta) : valor;
    });
  };

  const resolver = (id: number): Objeto | null => {
    const conocido = resueltos.get(id);
    if (conocido !== undefined) return conocido;
    const objeto = seguir(id);
    resueltos.set(id, objeto);
    return objeto;
  };

  const seguir = (id: number): Objeto | null => {
    const ruta = peticion.ObjectPaths[String(id)];
    if (!ruta) throw new ErrorDeExcel('GeneralException', `path ${id} is not in the request`);
    const nombre = ruta.Name ?? '';
    if (ruta.ObjectPathType === TIPO_DE_RUTA.contexto || ruta.ObjectPathType === TIPO_DE_RUTA.nuevo)
      return raiz;
    if (ruta.ObjectPathType === TIPO_DE_RUTA.referencia) return referencias.buscar(nombre);
    if (ruta.ObjectPathType === TIPO_DE_RUTA.nulo) return null;
    const padre = resolver(ruta.ParentObjectPathId ?? 0);
    // Whatever hangs from a null object is null as well.
    if (!padre) return null;
    const valor =
      ruta.ObjectPathType === TIPO_DE_RUTA.metodo
        ? padre.llamar(nombre, argumentos(ruta.ArgumentInfo))
        : ruta.ObjectPathType === TIPO_DE_RUTA.propiedad
          ? padre.leer(nombre)
          : padre.elemento(argumentos(ruta.ArgumentInfo)[0]);
    if (valor !== null && !(valor instanceof Objeto)) {
      throw new ErrorDeExcel('GeneralException', `${nombre} is not an object`);
    }
    return valor;
  };

  const ejecutar = (accion: Accion): unknown => {
    const objeto = resolver(accion.ObjectPathId);
    const nombre = accion.Name ?? '';
    switch (accion.ActionType) {
      case TIPO_DE_ACCION.instanciar:
        return objeto && identidad(objeto, referencias);
      case TIPO_DE_ACCION.consultar:
        return objeto && consultar(objeto, accion.QueryInfo ?? {}, referencias);
      case TIPO_DE_ACCION.metodo: {
        if (nombre === '_KeepReference' || nombre === '_RemoveReference') {
          const [cual] = argumentos(accion.ArgumentInfo);
          if (nombre === '_RemoveReference' && typeof cual === 'string') referencias.soltar(cual);
          return null;
        }
        const valor = objeto?.llamar(nombre, argumentos(accion.ArgumentInfo)) ?? null;
        return valor instanceof Objeto ? null : valor;
      }
      case TIPO_DE_ACCION.fijar:
        objeto?.fijar(nombre, argumentos(accion.ArgumentInfo)[0]);
        return null;
      default:
        throw new ErrorDeExcel('GeneralException', `action ${accion.ActionType} is not in this host`);
    }
  };

  const trazas = peticion.Actions.filter(({ ActionType }) => ActionType === TIPO_DE_ACCION.traza);
  for (const [indice, accion] of peticion.Actions.entries()) {
    try {
      const Value = accion.ActionType === TIPO_DE_ACCION.traza ? null : ejecutar(accion);
      Results.push({ ActionId: accion.Id, Value });
    } catch (error) {
      if (!(error instanceof ErrorDeExcel)) throw error;
      return {
        Results,
        Error: {
          Code: error.codigo,
          Message: error.message,
          ActionIndex: indice,
          Location: accion.Name ?? '',
          HttpStatusCode: 400,
        },
      };
    }
  }
  return trazas.length > 0 ? { Results, TraceIds: trazas.map(({ Id }) => Id) } : { Results };
}

/** What office.js needs to find the object again: its id, or a reference. */
function identidad(objeto: Objeto, referencias: Referencias): Record<string, unknown> {
  const datos: Record<string, unknown> = {};
  if (objeto.tiene('Id')) datos['Id'] = objeto.leer('Id');
  if (objeto.conReferencia) datos['_ReferenceId'] = referencias.de(objeto);
  return datos;
}

const conMayuscula = (nombre: string): string => nombre.charAt(0).toUpperCase() + nombre.slice(1);

/** Answers a load. "columns/name" goes down into the columns; "*" and nothing at all bring every scalar. */
function consultar(objeto: Objeto, consulta: Consulta, referencias: Referencias): Record<string, unknown> {
  const pedidas = [...(consulta.Select ?? []), ...(consulta.Expand ?? [])];
  const elementos = objeto.elementos;
  if (elementos) {
    const desde = consulta.Skip ?? 0;
    const hasta = consulta.Top === undefined ? elementos.length : desde + consulta.Top;
    return {
      _Items: elementos.slice(desde, hasta).map((uno) => ({
        ...identidad(uno, referencias),
        ...consultar(uno, { Select: pedidas }, referencias),
      })),
    };
  }
  const datos: Record<string, unknown> = {};
  const dentro = new Map<string, string[]>();
  for (const pedida of pedidas) {
    const [cabeza = '', ...resto] = pedida.split(/[/.]/);
    if (cabeza === '*' || cabeza === '$all') {
      for (const nombre of objeto.escalares) datos[nombre] = objeto.leer(nombre);
    } else if (!cabeza.startsWith('_')) {
      const nombre = conMayuscula(cabeza);
      const valor = objeto.leer(nombre);
      if (valor instanceof Objeto)
        dentro.set(nombre, [...(dentro.get(nombre) ?? []), resto.join('/') || '*']);
      else datos[nombre] = valor;
    }
  }
  if (pedidas.length === 0) for (const nombre of objeto.escalares) datos[nombre] = objeto.leer(nombre);
  for (const [nombre, Select] of dentro) {
    const hijo = objeto.leer(nombre);
    if (hijo instanceof Objeto) {
      datos[nombre] = { ...identidad(hijo, referencias), ...consultar(hijo, { Select }, referencias) };
    }
  }
  return datos;
}
