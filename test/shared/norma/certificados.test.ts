import { expect, test } from '@jest/globals';
import { ActoDeCertificado, EstadoDeCertificado } from '../../../shared/modelo/certificado';
import { PASOS_DEL_CERTIFICADO } from '../../../shared/norma/certificados';

test('the acts go through every state, one after the other, each act once', () => {
  const estados = PASOS_DEL_CERTIFICADO.flatMap(({ desde, hasta }, i) =>
    i === 0 ? [desde, hasta] : [hasta],
  );
  expect(estados).toEqual(EstadoDeCertificado.options);
  expect(PASOS_DEL_CERTIFICADO.map(({ acto }) => acto)).toEqual(ActoDeCertificado.options);
  for (const [i, { desde }] of PASOS_DEL_CERTIFICADO.entries()) expect(desde).toBe(estados[i]);
});
