import { type z } from 'zod';
import { argumentoInvalido, ErrorDeExcel } from './error-de-excel';

export interface Propiedad {
  readonly leer: () => unknown;
  readonly fijar?: (valor: unknown) => void;
}

interface Definicion {
  readonly clase: string;
  /** Ranges and new tables have no lasting path: Excel hands out a reference to them. */
  readonly conReferencia?: true;
  readonly propiedades?: Readonly<Record<string, Propiedad>>;
  /** Asked before every write: protection lives here. */
  readonly metodos?: Readonly<Record<string, (argumentos: readonly unknown[]) => unknown>>;
  readonly elementos?: () => readonly Objeto[];
  readonly elemento?: (clave: unknown) => Objeto;
}

/**
 * One object of Excel's model as the protocol sees it: properties to read and set, methods to call, items to list.
 * What is not declared does not exist, and asking for it fails as in an Excel that lacks the API.
 */
export class Objeto {
  referencia: string | null = null;

  constructor(private readonly definicion: Definicion) {}

  get conReferencia(): boolean {
    return this.definicion.conReferencia === true;
  }

  get elementos(): readonly Objeto[] | null {
    return this.definicion.elementos ? this.definicion.elementos() : null;
  }

  tiene(nombre: string): boolean {
    return this.definicion.propiedades?.[nombre] !== undefined;
  }

  /** Names of what a load without a selection brings: the scalars. */
  get escalares(): string[] {
    return Object.entries(this.definicion.propiedades ?? {})
      .filter(([, propiedad]) => !(propiedad.leer() instanceof Objeto))
      .map(([nombre]) => nombre);
  }

  leer(nombre: string): unknown {
    const propiedad = this.definicion.propiedades?.[nombre];
    if (!propiedad) throw this.falta(nombre);
    return propiedad.leer();
  }

  fijar(nombre: string, valor: unknown): void {
    const propiedad = this.definicion.propiedades?.[nombre];
    if (!propiedad?.fijar) throw this.falta(nombre);
    propiedad.fijar(valor);
  }

  llamar(nombre: string, argumentos: readonly unknown[]): unknown {
    const metodo = this.definicion.metodos?.[nombre];
    if (!metodo) throw this.falta(nombre);
    return metodo(argumentos);
  }

  elemento(clave: unknown): Objeto {
    if (!this.definicion.elemento) throw this.falta('GetItem');
    return this.definicion.elemento(clave);
  }

  private falta(nombre: string): ErrorDeExcel {
    return new ErrorDeExcel('ApiNotFound', `${this.definicion.clase}.${nombre} is not in this host`);
  }
}

/** Checks an argument that came over the bridge. Refused as Excel refuses it. */
export function comoArgumento<T>(esquema: z.ZodType<T>, valor: unknown): T {
  const leido = esquema.safeParse(valor);
  if (!leido.success) throw argumentoInvalido(JSON.stringify(valor).slice(0, 80));
  return leido.data;
}

/** A plain property kept in a variable, such as a style name: no meaning to the host beyond its value. */
export function propiedadGuardada<T>(
  esquema: z.ZodType<T>,
  inicial: T,
  alFijar: (valor: T) => void = () => undefined,
): Propiedad {
  let actual = inicial;
  return {
    leer: () => actual,
    fijar: (valor) => {
      const nuevo = comoArgumento(esquema, valor);
      alFijar(nuevo);
      actual = nuevo;
    },
  };
}
