// Who the service is towards Azure: there is no other secret.
param nombre string
param ubicacion string
param etiquetas object

resource identidad 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: nombre
  location: ubicacion
  tags: etiquetas
}

output id string = identidad.id
output cliente string = identidad.properties.clientId
output principal string = identidad.properties.principalId
