// Where the log and the requests are kept, for how long, and how much of it at most.
param fichas string
param ubicacion string
param etiquetas object
param dias int
param gigabytesAlDia int

resource bitacora 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-siseac-${fichas}'
  location: ubicacion
  tags: etiquetas
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: dias
    workspaceCapping: { dailyQuotaGb: gigabytesAlDia }
    features: { enableLogAccessUsingOnlyResourcePermissions: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-siseac-${fichas}'
  location: ubicacion
  tags: etiquetas
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: bitacora.id
    DisableLocalAuth: true
    // The address of whoever asks is a personal datum, and nothing here needs it.
    DisableIpMasking: false
  }
}

output espacio string = bitacora.id
output telemetria string = insights.name
output conexion string = insights.properties.ConnectionString
