import { situacionDelCertificadoEnTramite } from '../ingreso/situacion-del-certificado-en-tramite';
import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';
import { nivelPorVencer } from './nivel-por-vencer';

/** Reglamento UT, art. 15: a certificate about to be overdue, or already. */
export const nivelDocumento = regla({
  clave: 'R11',
  nombre: 'nivelDocumento',
  enunciado:
    'El certificado sin entregar avisa cuando su plazo está por vencer y pone en rojo cuando venció.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 15, último párrafo',
    lectura: 'El plazo es el de UT-15b; haberlo entregado tarde no quita el rojo.',
  },
  parametros: ['reglamentoUt.diasDeCertificadoEnTramite', 'reglamentoUt.certificadoDiasAmarillo'],
  entrada: situacionDelCertificadoEnTramite.entrada,
  decide: (certificado, normas): Nivel => {
    const { estado, fechaLimite } = situacionDelCertificadoEnTramite.decide(certificado, normas);
    if (estado === 'cumple') return 'verde';
    if (estado === 'baja-definitiva') return 'rojo';
    return nivelPorVencer(
      fechaLimite,
      certificado.fechaConsulta,
      normas.reglamentoUt.certificadoDiasAmarillo,
    );
  },
});
