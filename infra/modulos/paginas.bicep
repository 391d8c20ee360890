// The pages: static files whose headers travel with them, in staticwebapp.config.json.
param nombre string
param ubicacion string
param etiquetas object
param plan string

resource sitio 'Microsoft.Web/staticSites@2023-12-01' = {
  name: nombre
  location: ubicacion
  tags: union(etiquetas, { 'azd-service-name': 'paginas' })
  sku: { name: plan, tier: plan }
  properties: { allowConfigFileUpdates: true }
}

output origen string = 'https://${sitio.properties.defaultHostname}'
