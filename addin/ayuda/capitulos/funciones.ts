import { type Capitulo, lista, parrafo } from '../capitulo';

export const FUNCIONES: Capitulo = {
  clave: 'funciones',
  titulo: 'Las funciones de celda',
  resumen: 'Qué hace cada función =SISEAC., con un ejemplo que se copia.',
  bloques: () => [
    parrafo(
      'Escriba `=SISEAC.` en una celda y Excel muestra todas. Calculan con las mismas reglas que el panel y que el servicio.',
    ),
    lista(
      'Una celda vacía es **sin dato**. Una fórmula que apunta a una celda que puede estar vacía se escribe con SI(celda="","",celda), porque Excel entrega algunas vacías como 0.',
      '`#¡VALOR!` dice qué argumento no sirve y qué artículo lo pide; `#N/D`, qué dato falta. Deje el puntero sobre la celda para leerlo.',
    ),
    { que: 'funciones' },
  ],
};
