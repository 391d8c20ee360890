import { type AlumnoEnModulo, type GrupoModulo, type Sabana } from '../modelo/sabana';
import { porCodigo } from '../nucleo/orden';
import { type Acopio, type AlumnoEnAcopio, type GrupoModuloEnAcopio } from './acopio';
import { type Destino } from './hoja-en-lectura';
import { valorDe } from './revisar-asistencia';

/** The sábana of what was accepted, in an order that does not depend on that of the files; null when nothing was. */
export function sabanaDe(
  { gruposModulo, recepcion }: Acopio,
  nombres: ReadonlyMap<string, string>,
  { plantel, periodo, corte }: Destino,
): Sabana | null {
  const aceptados = [...gruposModulo.values()]
    .filter(({ rechazado }) => !rechazado)
    .map((grupoModulo) => grupoModuloDe(grupoModulo))
    .filter(({ alumnos }) => alumnos.length > 0)
    .sort((a, b) => porCodigo(a.grupo, b.grupo) || porCodigo(a.modulo, b.modulo));
  return aceptados.length === 0 ? null : { plantel, periodo, corte, gruposModulo: aceptados };

  function grupoModuloDe({
    grupo,
    modulo,
    nombres: titulos,
    docentes,
    ...resto
  }: GrupoModuloEnAcopio): GrupoModulo {
    const orden = resto.actividades
      .map(({ ra }, posicion) => ({ ra, posicion }))
      .sort((a, b) => porRa(a.ra, b.ra))
      .map(({ posicion }) => posicion);
    return {
      grupo,
      modulo,
      nombreModulo: [...titulos.keys()].sort(porCodigo).at(-1) ?? null,
      docentes: [...docentes.keys()].sort(porCodigo),
      actividades: orden.flatMap((posicion) => {
        const actividad = resto.actividades[posicion];
        return actividad ? [{ ra: actividad.ra, peso: actividad.peso, corte: actividad.corte }] : [];
      }),
      alumnos: [...resto.alumnos.values()]
        .filter(tieneRegistro)
        .sort((a, b) => porCodigo(a.matricula, b.matricula))
        .map((alumno) => alumnoDe(alumno, orden)),
    };
  }

  /** An alumno of whom everything was rejected is not "without registration": of them nothing is known. */
  function tieneRegistro({ registros }: AlumnoEnAcopio): boolean {
    return registros.some((registro) => registro !== undefined && !recepcion.cuentas.estaRechazado(registro));
  }

  function alumnoDe(alumno: AlumnoEnAcopio, orden: readonly number[]): AlumnoEnModulo {
    return {
      matricula: alumno.matricula,
      nombre: nombres.get(alumno.matricula) ?? '',
      asistencias: valorDe(alumno.asistencias),
      sesiones: valorDe(alumno.sesiones),
      ultimaAsistencia: valorDe(alumno.ultimaAsistencia),
      logros: orden.map((posicion) => alumno.logros[posicion] ?? null),
    };
  }
}

/** "2.1" before "10.1". */
function porRa(a: string, b: string): number {
  const unos = a.split('.').map(Number);
  const otros = b.split('.').map(Number);
  for (let i = 0; i < Math.max(unos.length, otros.length); i += 1) {
    const diferencia = (unos[i] ?? -1) - (otros[i] ?? -1);
    if (diferencia !== 0) return diferencia;
  }
  return 0;
}
