import type { Exchange } from './exchange.ts'

/** Speaks to one host at a time: the connection to one is closed before there is one to the next. */
export function oneConnection(make: () => Exchange): Exchange {
  let current: { readonly origin: string; readonly exchange: Exchange } | undefined
  return {
    async send(outgoing, signal) {
      const { origin } = outgoing.url
      if (current?.origin !== origin) {
        await current?.exchange.close()
        current = { origin, exchange: make() }
      }
      return current.exchange.send(outgoing, signal)
    },
    close: async () => current?.exchange.close(),
  }
}
