import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asignaturaConRubrica } from '../../../shared/evaluacion/asignatura-con-rubrica';
import { asignaturaEvaluada } from '../../../shared/evaluacion/asignatura-evaluada';
import { type NivelAcademico } from '../../../shared/evaluacion/nivel-academico';
import { requiereAsesoria } from '../../../shared/evaluacion/requiere-asesoria';
import {
  CIFRAS_DE_ASIGNATURA,
  type CifraDeAsignatura,
  CIFRAS_DE_UNIDAD,
} from '../../../shared/explicacion/cifras-ut';
import { explicacionDeAsignatura } from '../../../shared/explicacion/explicacion-de-asignatura';
import { explicacionDeUnidad } from '../../../shared/explicacion/explicacion-de-unidad';
import {
  type AlumnoDeAsignatura,
  type AsignaturaCapturada,
  type PlanDeEvaluacion,
  type Puntaje,
} from '../../../shared/modelo/asignatura-capturada';
import { normasEn } from '../../../shared/norma/normas';
import { textoExacto } from '../../../shared/explicacion/texto-exacto';
import { nivelRemedialAgotado } from '../../../shared/riesgo/nivel-remedial-agotado';
import { nivelSegundaVez } from '../../../shared/riesgo/nivel-segunda-vez';
import { situacionDeAsignatura } from '../../../shared/riesgo/situacion-de-asignatura';
import { figuraDe } from './figura-de';

const fechaReferencia = '2026-12-11';
const normas = normasEn(fechaReferencia);
const contexto = { normas, fechaReferencia, diasInhabiles: [] };

const tipo = fc.constantFrom('continua' as const, 'sumativa' as const);
const calificacion = fc.constantFrom('0', '7.99', '8', '8.49', '8.5', '9', '9.5', '10');
const puntaje: fc.Arbitrary<Puntaje> = fc.oneof(
  { arbitrary: calificacion, weight: 20 },
  { arbitrary: fc.constantFrom<Puntaje>('NP', 'JU', null), weight: 1 },
);
const INDICADORES = 4;

/** Two criterios of two indicators; the kinds are anything, so that a unit may lack one. */
const unidad = fc
  .record({
    tipos: fc.oneof(
      { arbitrary: fc.constant(['continua', 'continua', 'continua', 'sumativa'] as const), weight: 5 },
      { arbitrary: fc.tuple(tipo, tipo, tipo, tipo), weight: 1 },
    ),
    puntajes: fc.array(puntaje, { minLength: INDICADORES, maxLength: INDICADORES }),
    faltas: fc.constantFrom(0, 0, 0, 3, 4),
  })
  .map(({ tipos, puntajes, faltas }) => ({
    criterios: (['Saber', 'Ser'] as const).map((nombre, c) => ({
      nombre,
      peso: c === 0 ? '0.6' : '0.4',
      indicadores: [0, 1].map((i) => ({
        clave: `${nombre} ${i}`,
        evidencia: '',
        instrumento: '',
        tipo: tipos[2 * c + i] ?? 'continua',
        peso: i === 0 ? '0.25' : '0.75',
      })),
    })),
    captura: { puntajes, sesiones: 20, asistencias: 20 - faltas },
  }));

const remedial = fc.record({
  // The third is of no unit of the plan.
  unidad: fc.integer({ min: 1, max: 3 }),
  fecha: fc.constantFrom('2026-10-12', '2026-10-26', '2026-11-09'),
  calificacion,
  confirmada: fc.boolean(),
});

const asignatura = fc
  .record({
    esIntegradora: fc.boolean(),
    unidades: fc.tuple(unidad, unidad),
    remediales: fc.array(remedial, { maxLength: 4 }),
    vecesCursada: fc.integer({ min: 1, max: 2 }),
    ultimaAsistencia: fc.constantFrom(null, '2026-11-20', fechaReferencia),
  })
  .map(({ esIntegradora, unidades, remediales, vecesCursada, ultimaAsistencia }) => {
    const plan: PlanDeEvaluacion = {
      clave: 'A',
      asignatura: 'Asignatura',
      esIntegradora,
      unidades: unidades.map(({ criterios }, i) => ({ unidad: i + 1, nombre: '', criterios })),
    };
    const alumno: AlumnoDeAsignatura = {
      matricula: '1',
      nombre: '',
      grupo: 'A',
      vecesCursada,
      ultimaAsistencia,
      unidades: unidades.map(({ captura }) => captura),
      remediales,
    };
    const capturada: AsignaturaCapturada = { plan, alumnos: [alumno] };
    return { capturada, evaluada: asignaturaEvaluada(asignaturaConRubrica(plan, alumno), normas), alumno };
  });

const letraDe = (nivel: NivelAcademico | null): string => nivel?.nivel.toUpperCase() ?? 'sin dato';
const numeroDe = (nivel: NivelAcademico | null): string => (nivel ? `${nivel.numero ?? 'NA'}` : 'sin dato');

test('every figure of every unit is what the rules decide', () => {
  fc.assert(
    fc.property(asignatura, ({ capturada, evaluada }) => {
      for (const [
        i,
        { rubrica, calificacion: exacta, derecho, inicial, final },
      ] of evaluada.unidades.entries()) {
        const figuras = CIFRAS_DE_UNIDAD.exclude(['R04']).options.map((cifra) => {
          const explicacion = explicacionDeUnidad(capturada, '1', i + 1, cifra, normas);
          return [cifra, explicacion && figuraDe(explicacion, normas)] as const;
        });
        const delCriterio = (cual: string) =>
          textoExacto(rubrica?.porCriterio.find(({ nombre }) => nombre === cual)?.calificacion ?? null);
        expect(Object.fromEntries(figuras)).toEqual({
          Saber: delCriterio('Saber'),
          'Saber Hacer': null,
          Ser: delCriterio('Ser'),
          calificacion: textoExacto(exacta),
          derecho: textoExacto(derecho),
          letraInicial: letraDe(inicial),
          nivelInicial: numeroDe(inicial),
          letraFinal: letraDe(final),
          nivelFinal: numeroDe(final),
        });
      }
    }),
  );
});

test('every figure of an asignatura is what the rules decide', () => {
  fc.assert(
    fc.property(asignatura, ({ capturada, evaluada, alumno }) => {
      const { unidades, final, remedialesUsadas } = evaluada;
      const evaluadas = unidades.flatMap(({ inicial }) => (inicial ? [inicial.numero] : []));
      const finales = unidades.flatMap((una) => (una.final ? [una.final.numero] : []));
      const esperadas: Partial<Record<CifraDeAsignatura, string>> = {
        remedialesUsadas: String(remedialesUsadas),
        final: numeroDe(final),
        letraFinal: letraDe(final),
        asesoria: textoExacto(requiereAsesoria.decide({ unidades: evaluadas }, normas)),
        semaforo: situacionDeAsignatura(capturada.plan, alumno, contexto, normas).semaforo,
        R09: nivelRemedialAgotado.decide(
          { remedialesUsadas, unidad: finales.includes(null) ? null : 8 },
          normas,
        ),
        R10: nivelSegundaVez.decide({ vecesCursado: alumno.vecesCursada, unidades: finales }, normas),
      };
      const figuras = Object.keys(esperadas).map((cifra) => {
        const explicacion = explicacionDeAsignatura(
          capturada,
          '1',
          CIFRAS_DE_ASIGNATURA.parse(cifra),
          contexto,
        );
        return [cifra, explicacion && figuraDe(explicacion, normas)] as const;
      });
      expect(Object.fromEntries(figuras)).toEqual(esperadas);
    }),
  );
});
