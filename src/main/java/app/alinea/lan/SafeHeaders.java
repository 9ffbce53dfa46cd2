package app.alinea.lan;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;

/// What every answer says to the browser: keep nothing, load nothing, frame nothing, tell nobody.
final class SafeHeaders {
  private SafeHeaders() {}

  static void add(Response response) {
    var headers = response.getHeaders();
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
  }
}
