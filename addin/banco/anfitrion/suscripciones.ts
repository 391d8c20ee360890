import { type Area, direccion, enComun, seCruzan } from './area';
import { type ValorDeCelda } from './celda';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { type Suceso } from './sucesos';

/** Numbers under which office.js listens to each event. */
const SUCESO = {
  seleccionDelLibro: 2,
  hojaCambiada: 10,
  hojaActivada: 11,
  hojaAgregada: 13,
  seleccionDeHoja: 14,
  hojaQuitada: 15,
  hojaRenombrada: 25,
  seleccionDeTabla: 100,
  tablaCambiada: 101,
  tablaAgregada: 102,
  tablaQuitada: 103,
} as const;
type NumeroDeSuceso = (typeof SUCESO)[keyof typeof SUCESO];

/** What office.js calls to ask for each event, and to ask no more, after "_Register" and "_Unregister". */
export const PEDIDOS = {
  DataChangedEvent: { hoja: SUCESO.hojaCambiada, tabla: SUCESO.tablaCambiada },
  SelectionChangedEvent: { hoja: SUCESO.seleccionDeHoja, tabla: SUCESO.seleccionDeTabla },
  ActivatedEvent: { hoja: SUCESO.hojaActivada },
  AddedEvent: { hoja: SUCESO.hojaAgregada, tabla: SUCESO.tablaAgregada },
  DeletedEvent: { hoja: SUCESO.hojaQuitada, tabla: SUCESO.tablaQuitada },
  EventNameChanged: { hoja: SUCESO.hojaRenombrada },
} as const;

/** The target of the events of a whole collection. */
export const TODO_EL_LIBRO = 'Workbook';
const CATEGORIA = 65_536;

interface Mensaje {
  readonly suceso: NumeroDeSuceso;
  readonly destino: string;
  readonly contenido: object;
}

/**
 * The events that the page has asked for, told over the bridge as Excel tells them. The selection of the workbook is
 * told always: office.js listens to it without asking.
 */
export class Suscripciones {
  private readonly pedidas = new Map<string, number>();
  /** Set by whoever carries messages to the page. */
  enviar: (texto: string) => void = () => undefined;
  /** Whether what happens is the doing of the add-in, and not of the person. */
  esDelComplemento: () => boolean = () => false;

  /** Hands out a reference to the cells of an event, for as long as the page keeps it. */
  referenciaDe: (hoja: HojaDelLibro, area: Area) => string = () => '';

  constructor(private readonly libro: LibroDeExcel) {
    libro.sucesos.oir((suceso) => this.contar(suceso));
  }

  pedir(suceso: number, destino: string): null {
    const clave = `${suceso} ${destino}`;
    this.pedidas.set(clave, (this.pedidas.get(clave) ?? 0) + 1);
    return null;
  }

  dejar(suceso: number, destino: string): null {
    const clave = `${suceso} ${destino}`;
    this.pedidas.set(clave, Math.max(0, (this.pedidas.get(clave) ?? 0) - 1));
    return null;
  }

  private contar(suceso: Suceso): void {
    for (const mensaje of this.mensajesDe(suceso)) {
      const { suceso: numero, destino, contenido } = mensaje;
      const pedido =
        numero === SUCESO.seleccionDelLibro || (this.pedidas.get(`${numero} ${destino}`) ?? 0) > 0;
      if (!pedido) continue;
      const entrada = [CATEGORIA, numero, destino, JSON.stringify(contenido), 0];
      this.enviar(JSON.stringify({ type: 3, controlId: '', message: { entries: [entrada] } }));
    }
  }

  private mensajesDe(suceso: Suceso): Mensaje[] {
    const source = 'Local';
    switch (suceso.que) {
      case 'cambio':
        return this.deCambio(suceso);
      case 'seleccion': {
        const { hoja, area } = suceso;
        const contenido = { address: enHoja(area), worksheetId: hoja.id };
        return [
          { suceso: SUCESO.seleccionDelLibro, destino: '', contenido: {} },
          ...aAmbos(SUCESO.seleccionDeHoja, hoja.id, contenido),
          ...this.libro.tablas
            .filter((tabla) => tabla.hoja === hoja)
            .map(({ id, area: suya }) => ({
              suceso: SUCESO.seleccionDeTabla,
              destino: id,
              contenido: seCruzan(suya, area) ? contenido : { ...contenido, address: '' },
            })),
        ];
      }
      case 'hoja-agregada':
        return [deHoja(SUCESO.hojaAgregada, { source, worksheetId: suceso.hoja.id })];
      case 'hoja-quitada':
        return [deHoja(SUCESO.hojaQuitada, { source, worksheetId: suceso.hoja.id })];
      case 'hoja-activada':
        return aAmbos(SUCESO.hojaActivada, suceso.hoja.id, { worksheetId: suceso.hoja.id });
      case 'hoja-renombrada': {
        const { hoja, antes, despues } = suceso;
        const contenido = { source, worksheetId: hoja.id, nameBefore: antes, nameAfter: despues };
        return aAmbos(SUCESO.hojaRenombrada, hoja.id, contenido);
      }
      case 'tabla-agregada':
      case 'tabla-quitada': {
        const { id, nombre, hoja } = suceso.tabla;
        const numero = suceso.que === 'tabla-agregada' ? SUCESO.tablaAgregada : SUCESO.tablaQuitada;
        return aAmbos(numero, hoja.id, { source, tableId: id, tableName: nombre, worksheetId: hoja.id });
      }
    }
  }

  private deCambio({ hoja, area, tipo, valores }: Extract<Suceso, { que: 'cambio' }>): Mensaje[] {
    const comun = {
      address: enHoja(area),
      changeType: tipo,
      source: 'Local',
      triggerSource: this.esDelComplemento() ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: hoja.id,
      shiftDirection: 'None',
      ...(valores && {
        valueBefore: valores.antes,
        valueAfter: valores.despues,
        valueTypeBefore: tipoDeValor(valores.antes),
        valueTypeAfter: tipoDeValor(valores.despues),
      }),
    };
    const tablas = this.libro.tablas.filter((tabla) => tabla.hoja === hoja && seCruzan(tabla.area, area));
    return [
      ...aAmbos(SUCESO.hojaCambiada, hoja.id, { ...comun, referenceId: this.referenciaDe(hoja, area) }),
      ...tablas.flatMap((tabla) => {
        const suya = enComun(tabla.area, area);
        const contenido = { ...comun, address: enHoja(suya), tableId: tabla.id };
        return aAmbos(SUCESO.tablaCambiada, tabla.id, {
          ...contenido,
          referenceId: this.referenciaDe(hoja, suya),
        });
      }),
    ];
  }
}

const enHoja = (area: Area): string => direccion('', area).split('!').at(-1) ?? '';

const deHoja = (suceso: NumeroDeSuceso, contenido: object): Mensaje => ({
  suceso,
  destino: TODO_EL_LIBRO,
  contenido,
});

const aAmbos = (suceso: NumeroDeSuceso, destino: string, contenido: object): Mensaje[] => [
  { suceso, destino, contenido },
  { suceso, destino: TODO_EL_LIBRO, contenido },
];

function tipoDeValor(valor: ValorDeCelda): string {
  if (valor === '') return 'Empty';
  if (typeof valor === 'number') return 'Double';
  return typeof valor === 'boolean' ? 'Boolean' : 'String';
}
