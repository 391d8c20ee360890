import { type EjemploPorEscribir } from './formula-de-ejemplo';

const RESIDENTE = [
  ['creditosAprobados', 195],
  ['creditosPlan', 260],
  ['servicioSocialTerminado', 1],
  ['constanciaServicioSocial', 1],
  ['creditosComplementarios', 5],
  ['constanciaComplementarias', 1],
  ['constanciaAvanceReticular', 1],
  ['estadosMaterias', 'acreditada;en-curso'],
  ['organizacion', 'Empresa X'],
  ['estadoAnteproyecto', 'autorizado'],
  ['momento', 'inscripcion'],
  ['documentosRequeridos', 'carta;seguro'],
  ['documentosEntregados', 'carta;seguro'],
  ['localidadImss', 'Orizaba'],
  ['localidadResidencia', 'Orizaba'],
] as const;

/** Of what comes after the grades, and of the rules behind all of it. */
export const EJEMPLOS_DE_TRAMITES: readonly EjemploPorEscribir[] = [
  {
    id: 'MENCION',
    argumentos: [[[10, 10, 10, 9, 9, 9]]],
    valor: 'mencion',
    linea: 'Con esas calificaciones finales es candidato a mención honorífica.',
  },
  {
    id: 'REINSCRIPCION',
    argumentos: [[[8, 'NA']], 1],
    valor: 'asignaturas-no-aprobadas',
    linea: 'Pagó (1 es sí), pero le falta aprobar: dice qué requisito no se cumple.',
  },
  {
    id: 'RESIDENCIA',
    argumentos: [RESIDENTE.map(([clave]) => [clave]), RESIDENTE.map(([, valor]) => [valor])],
    valor: 'elegible',
    linea: 'Los datos de un alumno en dos columnas: nombre y valor; 1 es sí.',
  },
  {
    id: 'CURP.VALIDA',
    argumentos: ['PEXJ080315HVZRXNA2'],
    valor: true,
    linea: 'La CURP está bien escrita, con su dígito verificador.',
  },
  {
    id: 'CCT.VALIDA',
    argumentos: ['30DPT0012K'],
    valor: true,
    linea: 'La letra final de la clave del centro de trabajo es la que le toca.',
  },
  {
    id: 'REGLA',
    argumentos: ['UT-44', 'asistencias', 17, 'sesiones', 20],
    valor: [[true]],
    linea: 'Cualquier regla del catálogo, con sus datos por nombre y valor.',
  },
  {
    id: 'EXPLICA',
    argumentos: ['PUNTAJE', 8.5, 9],
    valor: [
      ['paso', 'operación', 'resultado', 'fundamento'],
      [
        'Calificación de la unidad',
        '0.7 × 8.5 + 0.3 × 9',
        8.65,
        'Reglamento UT, Art. 48. Lectura: Cada instrumento lleva su criterio y su tipo (UT-48b); cuando no se capturan instrumentos se parte de la continua y la sumativa.',
      ],
    ],
    linea: 'Los pasos que llevan a un resultado, cada uno con su artículo.',
  },
];
