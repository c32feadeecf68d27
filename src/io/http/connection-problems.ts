/** Why there is no speaking to a host at all, by the names and messages that errors have. */
export const unreachedBecause: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  EAI_AGAIN: 'its name cannot be resolved at the moment; is there a network?',
  ENOTFOUND: 'its name cannot be resolved; is there a network?',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
  UND_ERR_CONNECT_TIMEOUT: 'it took too long to answer',
  HTTPParserError: 'it does not speak HTTP',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak HTTPS at this port',
  EPROTO: 'it does not speak HTTPS at this port',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not trusted',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
  // The Fetch Standard, § 2.9.
  'bad port': 'nothing of the Web is at this port',
}

/** Why a connection brought no whole answer. */
export const brokenBecause: Readonly<Record<string, string>> = {
  TimeoutError: 'it took too long to answer',
  AbortError: 'it was stopped',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_HEADERS_TIMEOUT: 'it took too long to answer',
  UND_ERR_BODY_TIMEOUT: 'it took too long to answer',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was cut',
  UND_ERR_HEADERS_OVERFLOW: 'its answer has too long a head',
}
