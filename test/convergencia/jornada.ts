import fc from 'fast-check';

/** What happens, in any order, to two workbooks of one captura and to the messages between them and the service. */
export type Suceso =
  /** Beside the pane, or in a plain Excel where the add-in finds it when the workbook is opened again. */
  | {
      readonly que: 'teclear' | 'teclear-sin-complemento';
      readonly libro: 0 | 1;
      readonly dato: number;
      readonly valor: string;
    }
  | { readonly que: 'llenar'; readonly libro: 0 | 1; readonly valor: string }
  /** What is of the alumno or of the whole captura, and not a result: a name, an attendance, the name of the plan. */
  | {
      readonly que: 'nombrar' | 'asistir' | 'renombrar-plan';
      readonly libro: 0 | 1;
      readonly dato: number;
      readonly cual: number;
    }
  | { readonly que: 'empezar-envio' | 'conectar' | 'reabrir'; readonly libro: 0 | 1 }
  | { readonly que: 'entregar' | 'repetir' | 'perder' | 'responder'; readonly cual: number }
  | { readonly que: 'elegir'; readonly libro: 0 | 1; readonly eleccion: 'mia' | 'suya' }
  | { readonly que: 'reiniciar-servicio' };

const libro = fc.constantFrom<0 | 1>(0, 1);
const cual = fc.nat(5);
const valor = fc.constantFrom('', '0', '55', '78.5', '100');

const suceso: fc.Arbitrary<Suceso> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      que: fc.constantFrom('teclear' as const, 'teclear' as const, 'teclear-sin-complemento' as const),
      ...{ libro, dato: fc.nat(5), valor },
    }),
  },
  { weight: 1, arbitrary: fc.record({ que: fc.constant('llenar' as const), libro, valor }) },
  {
    weight: 2,
    arbitrary: fc.record({
      que: fc.constantFrom('nombrar' as const, 'asistir' as const, 'renombrar-plan' as const),
      ...{ libro, dato: fc.nat(1), cual: fc.nat(2) },
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      que: fc.constantFrom('empezar-envio' as const, 'conectar' as const, 'reabrir' as const),
      libro,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      que: fc.constantFrom(
        'entregar' as const,
        'entregar' as const,
        'responder' as const,
        'responder' as const,
        'repetir' as const,
        'perder' as const,
      ),
      cual,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      que: fc.constant('elegir' as const),
      libro,
      eleccion: fc.constantFrom('mia' as const, 'suya' as const),
    }),
  },
);

/** The sample of every test run and the whole of npm run resistencia begin alike. */
export const SEMILLA = 20_261_027;

/** What both docentes capture, under its heading in the sheet. */
export const DISPUTADOS = ['0001', '0002'].flatMap((matricula) => [
  { matricula, columna: 'ra/1.1', titulo: 'R.A. 1.1' },
  { matricula, columna: 'ra/1.2', titulo: 'R.A. 1.2' },
]);

/** In one jornada of these the service stops halfway and starts again. */
const ENTRE_REINICIOS = 10;

/** The jornadas of a seed: always the same ones. */
export const jornadas = (semilla: number, cuantas: number): Suceso[][] =>
  fc
    .sample(fc.array(suceso, { minLength: 8, maxLength: 16 }), { seed: semilla, numRuns: cuantas })
    .map((sucesos, i) =>
      i % ENTRE_REINICIOS === ENTRE_REINICIOS - 1
        ? sucesos.toSpliced(sucesos.length / 2, 0, { que: 'reiniciar-servicio' })
        : sucesos,
    );
