import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { situacionDelCertificadoEnTramite } from '../../../shared/ingreso/situacion-del-certificado-en-tramite';
import { normasEn } from '../../../shared/norma/normas';
import { diasEntre } from '../../../shared/nucleo/fecha';
import { nivelDocumento } from '../../../shared/riesgo/nivel-documento';
import { fechas } from '../nucleo/fechas';

const normas = normasEn('2026-10-30');

test('the flag of the certificate (R11) is rojo exactly when it causes the leave', () => {
  const certificado = fc.record({
    fechaInicioCursos: fechas,
    fechaEntrega: fc.option(fechas),
    fechaConsulta: fechas,
  });
  fc.assert(
    fc.property(certificado, (suyo) => {
      const { estado, fechaLimite } = situacionDelCertificadoEnTramite.decide(suyo, normas);
      expect(diasEntre(suyo.fechaInicioCursos, fechaLimite)).toBe(60);
      expect(nivelDocumento.decide(suyo, normas) === 'rojo').toBe(estado === 'baja-definitiva');
      if (estado === 'cumple') expect(nivelDocumento.decide(suyo, normas)).toBe('verde');
    }),
  );
});
