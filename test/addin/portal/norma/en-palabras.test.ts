import { describe, expect, test } from '@jest/globals';
import { comoEtiqueta, enPalabras, tituloDeRegla } from '../../../../addin/portal/norma/en-palabras';
import { CATALOGO } from '../../../../shared/catalogo';

test.each([
  { identificador: 'fechaFinCorte', palabras: 'fecha fin corte' },
  { identificador: 'sin-derecho', palabras: 'sin derecho' },
  { identificador: 'asesorias-complementarias', palabras: 'asesorías complementarias' },
  { identificador: 'aniosMaximos', palabras: 'años máximos' },
  { identificador: 'firmado-direccion-general', palabras: 'firmado dirección general' },
  { identificador: 'avisoImss', palabras: 'aviso IMSS' },
  { identificador: 'solicitudF01EsValida', palabras: 'solicitud F01 es válida' },
  { identificador: 'guia-anterior-a-2003', palabras: 'guía anterior a 2003' },
  { identificador: 'calificaciones', palabras: 'calificaciones' },
])('$identificador reads «$palabras»', ({ identificador, palabras }) => {
  expect(enPalabras(identificador)).toBe(palabras);
});

test('a label begins with a capital', () => {
  expect(comoEtiqueta('pesoLogrado')).toBe('Peso logrado');
});

describe('a rule is called', () => {
  test.each([
    { nombre: 'tieneDerechoAEvaluacion', titulo: '¿Tiene derecho a evaluación?' },
    { nombre: 'quienResguardaLaEvidencia', titulo: '¿Quién resguarda la evidencia?' },
    { nombre: 'noDependeSoloDeExamen', titulo: '¿No depende sólo de examen?' },
    { nombre: 'estaLibreDeReprobadas', titulo: '¿Está libre de reprobadas?' },
    { nombre: 'finalDeAsignatura', titulo: 'Final de asignatura' },
    { nombre: 'nivelAvanceBajo', titulo: 'Avance bajo' },
    { nombre: 'nivelDeUnidad', titulo: 'Nivel de unidad' },
    { nombre: 'clavePlantelDe', titulo: 'Clave plantel' },
  ])('$titulo', ({ nombre, titulo }) => {
    expect(tituloDeRegla(nombre)).toBe(titulo);
  });

  test('by a title of its own', () => {
    const titulos = [...CATALOGO.values()].map(({ nombre }) => tituloDeRegla(nombre));
    expect(new Set(titulos).size).toBe(titulos.length);
    expect(
      titulos.filter((titulo) => /[cs]ion\b|[A-Za-zÁ-ú][A-Z]/.test(titulo.replace(/[A-Z]{2,}\d*/g, ''))),
    ).toEqual([]);
  });
});
