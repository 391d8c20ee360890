import { type Celdas, matriculasDe, valorDe } from '../../../../shared/captura/celdas';

export interface AlumnoDeRejilla {
  readonly matricula: string;
  readonly nombre: string;
}

const cotejo = new Intl.Collator('es-MX');

/** As a list of attendance has them: by name. */
export const alumnosEnOrden = (celdas: Celdas): AlumnoDeRejilla[] =>
  matriculasDe(celdas)
    .map((matricula) => ({ matricula, nombre: valorDe(celdas, { matricula, columna: 'nombre' }) ?? '' }))
    .sort((uno, otro) => cotejo.compare(uno.nombre, otro.nombre));
