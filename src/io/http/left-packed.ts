import type { Dispatcher } from 'undici'

/** The header that has the place of `Content-Encoding` in what is left packed. */
export const packedBy = 'offprint-packed-by'

/** Keeps `fetch` from unpacking: what breaks off in its midst is whole to it. */
export function leftPacked(dispatch: Dispatcher.Dispatch): Dispatcher.Dispatch {
  return (options, handler) =>
    dispatch(options, {
      onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
      onResponseStart: (controller, status, headers, text) =>
        handler.onResponseStart?.(controller, status, renamed(headers), text),
      onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
      onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
      onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
    })
}

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2]

function renamed({ 'content-encoding': codings = '', ...others }: Headers): Headers {
  return { ...others, [packedBy]: codings }
}
