// What the identity of the service may do, and nothing else: the data of one account, and to send telemetry.
param cuenta string
param telemetria string
param identidad string

var sobreLosDatos = {
  // Storage Blob Data Owner, the least that the platform asks of who keeps its locks of timers there.
  blobs: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  colas: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
  tablas: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
}
var enviarTelemetria = '3913510d-42f4-4e42-8a64-420c390055eb' // Monitoring Metrics Publisher

resource almacen 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: cuenta
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: telemetria
}

resource datos 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for rol in items(sobreLosDatos): {
    name: guid(almacen.id, identidad, rol.value)
    scope: almacen
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rol.value)
      principalId: identidad
      principalType: 'ServicePrincipal'
    }
  }
]

resource envio 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identidad, enviarTelemetria)
  scope: insights
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', enviarTelemetria)
    principalId: identidad
    principalType: 'ServicePrincipal'
  }
}
