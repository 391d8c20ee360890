/** Why a backup, a restoration or a verification was not done, in words for whoever runs it: es-MX, with what to do. */
export class ProblemaDeRespaldo extends Error {
  override readonly name = 'ProblemaDeRespaldo';
}
