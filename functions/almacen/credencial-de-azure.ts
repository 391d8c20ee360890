/**
 * As whom storage is asked, where there are no keys: deployed, the identity of the app, by its client id; from another
 * machine, whoever signed in there with `az login` or, without any, the identity of that machine.
 */
export async function credencialDeAzure(cliente: string | undefined) {
  const { AzureCliCredential, ChainedTokenCredential, ManagedIdentityCredential } =
    await import('@azure/identity');
  if (cliente !== undefined) return new ManagedIdentityCredential({ clientId: cliente });
  return new ChainedTokenCredential(new AzureCliCredential(), new ManagedIdentityCredential());
}
