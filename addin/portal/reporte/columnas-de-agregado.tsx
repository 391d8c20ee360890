import { type Agregado } from '../../../shared/modelo/reporte';
import { leerDecimal } from '../../../shared/nucleo/decimal';
import { type z } from 'zod';
import { BarraDeNiveles } from '../../ui/graficas/barra-de-niveles';
import { conteo } from '../../ui/numero-en-espanol';
import { type Columna } from '../../ui/tabla/tabla';

/** What módulos, docentes and grupos are compared by: the same counts of rows alumno by módulo. */
export const columnasDeAgregado = <F extends z.infer<typeof Agregado>>(
  etiqueta: (fila: F) => string,
): readonly Columna<F>[] => [
  {
    clave: 'barra',
    titulo: 'Semáforo',
    ancho: '22%',
    prioridad: 2,
    orden: ({ semaforo, alumnosModulos }) =>
      alumnosModulos === 0 ? null : leerDecimal(`${semaforo.rojo}/${alumnosModulos}`),
    celda: (fila) => <BarraDeNiveles etiqueta={etiqueta(fila)} niveles={fila.semaforo} />,
  },
  {
    clave: 'rojo',
    titulo: 'En rojo',
    ancho: '5.5rem',
    cifra: true,
    orden: ({ semaforo }) => semaforo.rojo,
    celda: ({ semaforo }) => conteo(semaforo.rojo),
  },
  {
    clave: 'total',
    titulo: 'Alumno × módulo',
    ancho: '6.5rem',
    cifra: true,
    prioridad: 3,
    orden: ({ alumnosModulos }) => alumnosModulos,
    celda: ({ alumnosModulos }) => conteo(alumnosModulos),
  },
  {
    clave: 'desempeno',
    titulo: 'Desempeño',
    ancho: '6.5rem',
    cifra: true,
    orden: ({ desempeno }) => (desempeno === null ? null : leerDecimal(desempeno)),
    celda: ({ desempeno2 }) => desempeno2 ?? <span className="tenue">Sin dato</span>,
  },
  {
    clave: 'pendientes',
    titulo: 'Registro pendiente',
    ancho: '7.5rem',
    cifra: true,
    prioridad: 2,
    orden: ({ incumplimientosRegistro }) => incumplimientosRegistro,
    celda: ({ incumplimientosRegistro }) => conteo(incumplimientosRegistro),
  },
];
