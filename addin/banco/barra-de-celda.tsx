import { formulaDe } from './anfitrion/celda';
import { type LibroDeExcel } from './anfitrion/libro-de-excel';
import { type Hecho, type Persona } from './anfitrion/persona';
import { titulosDe } from './anfitrion/titulos-de-tabla';
import { type Casilla, nombreDe } from './casilla';

interface Propiedades {
  readonly libro: LibroDeExcel;
  readonly persona: Persona;
  readonly casilla: Casilla;
  readonly alHacer: (hecho: Hecho) => void;
}

/** What the active cell holds, and what somebody does to its row in plain Excel. */
export function BarraDeCelda({ libro, persona, casilla, alHacer }: Propiedades) {
  const hoja = libro.activa;
  const { name } = hoja.exceljs;
  const { fila, columna } = casilla;
  const celda = hoja.exceljs.findCell(fila, columna);
  const tabla = libro.tablas.find(
    ({ hoja: suya, area }) =>
      suya === hoja &&
      fila >= area.fila1 &&
      fila <= area.fila2 &&
      columna >= area.columna1 &&
      columna <= area.columna2,
  );
  const ordenar = (ascendente: boolean): void => {
    const titulo = tabla && titulosDe(tabla)[columna - tabla.area.columna1];
    if (tabla && titulo !== undefined) alHacer(persona.ordenar(tabla.nombre, titulo, ascendente));
  };
  return (
    <div className="banco-formula">
      <span>{nombreDe(casilla)}</span>
      <output aria-label="Celda activa">{celda ? String(formulaDe(celda)) : ''}</output>
      <div role="group" aria-label="Filas y hoja" className="banco-filas">
        <button type="button" onClick={() => alHacer(persona.insertarFila(name, fila))}>
          Insertar fila
        </button>
        <button type="button" onClick={() => alHacer(persona.borrarFila(name, fila))}>
          Eliminar fila
        </button>
        <button type="button" disabled={!tabla} onClick={() => ordenar(true)}>
          Ordenar de A a Z
        </button>
        <button type="button" disabled={!tabla} onClick={() => ordenar(false)}>
          Ordenar de Z a A
        </button>
        <button
          type="button"
          title="Como Revisar › Proteger hoja en Excel, sin contraseña"
          onClick={() => alHacer(hoja.protegida ? persona.desproteger(name) : persona.proteger(name))}
        >
          {hoja.protegida ? 'Desproteger hoja' : 'Proteger hoja'}
        </button>
      </div>
    </div>
  );
}
