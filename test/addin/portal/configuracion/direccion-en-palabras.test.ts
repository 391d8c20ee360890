import { expect, test } from '@jest/globals';
import { direccionEnPalabras } from '../../../../addin/portal/configuracion/datos-personales/direccion-en-palabras';

test.each([
  {
    direccion: '/api/planteles/252/reportes/AGODIC26/2/explicacion?matricula=2525203642&cifra=desempeno',
    dicho: 'plantel 252, periodo AGODIC26, corte 2, matrícula 2525203642, cifra «Desempeño»',
  },
  {
    direccion: '/api/planteles/252/reportes/AGODIC26/2/explicacion?cifra=modulosR02Rojo',
    dicho: 'plantel 252, periodo AGODIC26, corte 2, cifra «Módulos en R02 rojo»',
  },
  {
    direccion: '/api/planteles/252/unidades/SEPDIC26/1/explicacion?unidad=1&cifra=letraFinal',
    dicho: 'plantel 252, periodo SEPDIC26, unidad 1, cifra «Nivel»',
  },
  {
    direccion: '/api/planteles/252/unidades/SEPDIC26/1/explicacion?cifra=letraFinal',
    dicho: 'plantel 252, periodo SEPDIC26, unidad 1, cifra «Letra del final»',
  },
  {
    direccion: '/api/x?cifra=otraCosa&columna=u2/sesiones',
    dicho: 'las sesiones de la unidad 2, cifra «otraCosa»',
  },
  {
    direccion: '/api/planteles/252/unidades/SEPDIC26/1/mis-grupos',
    dicho: 'plantel 252, periodo SEPDIC26, unidad 1',
  },
  {
    direccion: '/api/periodos/SEPDIC26/unidades/3/planteles/252/mapa',
    dicho: 'plantel 252, periodo SEPDIC26, unidad 3',
  },
  {
    direccion: '/api/periodos/AGODIC26/cortes/3/planteles/57/vista-previa',
    dicho: 'plantel 57, periodo AGODIC26, corte 3',
  },
  {
    direccion: '/api/periodos/AGODIC26/grupos/1%C2%BAA/asignaturas/PEMA-04/capturas?plantel=252&pagina=x',
    dicho: 'periodo AGODIC26, grupo 1ºA, asignatura PEMA-04, plantel 252',
  },
  { direccion: '/api/periodos/AGODIC26/grupos/%E0%A4%A/capturas', dicho: 'periodo AGODIC26, grupo %E0%A4%A' },
  { direccion: '/api/planteles/252/reportes', dicho: 'plantel 252' },
  { direccion: '/api/consultas?mes=2026-11&plantel=57', dicho: 'plantel 57, mes 2026-11' },
  { direccion: '/api/configuracion/personas', dicho: '' },
])('$direccion is $dicho', ({ direccion, dicho }) => {
  expect(direccionEnPalabras(direccion)).toBe(dicho);
});
