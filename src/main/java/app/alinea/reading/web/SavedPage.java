package app.alinea.reading.web;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.UnreadableDocument;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes the page out of a file that a browser saves as one piece (MHTML): a mail with the page and
/// its pictures as parts.
public final class SavedPage {
  private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\\s;]{1,200})\"?");
  private static final Pattern OTHER_SIGNS = Pattern.compile("[^A-Za-z0-9+/]");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w-]{1,40})");
  private static final Pattern SOFT_END = Pattern.compile("=[ \\t]*\\n");

  private SavedPage() {}

  public static boolean is(String head) {
    var lower = head.toLowerCase(Locale.ROOT);
    return lower.contains("mime-version:") && lower.contains("multipart/related");
  }

  /// @throws UnreadableDocument where no part is a page
  public static String html(String mail) throws UnreadableDocument {
    var text = mail.replace("\r\n", "\n");
    var boundary = BOUNDARY.matcher(text);
    if (!boundary.find()) {
      throw new UnreadableDocument(Reason.DAMAGED, "");
    }
    var mark = "\n--" + boundary.group(1);
    int from = text.indexOf(mark);
    while (from >= 0) {
      int next = text.indexOf(mark, from + mark.length());
      var part = text.substring(from + mark.length(), next < 0 ? text.length() : next);
      int body = part.indexOf("\n\n");
      if (body >= 0 && part.substring(0, body).toLowerCase(Locale.ROOT).contains("text/html")) {
        return decoded(part.substring(0, body), part.substring(body + 2));
      }
      from = next;
    }
    throw new UnreadableDocument(Reason.DAMAGED, "");
  }

  private static String decoded(String headers, String body) {
    var lower = headers.toLowerCase(Locale.ROOT);
    if (lower.contains("quoted-printable")) {
      return new String(quotedPrintable(body), charset(headers));
    }
    return lower.contains("base64") ? new String(base64(body), charset(headers)) : body;
  }

  private static Charset charset(String headers) {
    var matcher = CHARSET.matcher(headers);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return StandardCharsets.UTF_8;
    }
  }

  /// A sign left over by a cut says nothing.
  private static byte[] base64(String body) {
    var signs = OTHER_SIGNS.matcher(body).replaceAll("");
    int left = signs.length() % 4 == 1 ? 1 : 0;
    return Base64.getDecoder().decode(signs.substring(0, signs.length() - left));
  }

  private static byte[] quotedPrintable(String body) {
    var text = SOFT_END.matcher(body).replaceAll("");
    var bytes = new ByteArrayOutputStream(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '=' && at + 2 < text.length() && isHex(text, at + 1) && isHex(text, at + 2)) {
        bytes.write(Integer.parseInt(text, at + 1, at + 3, 16));
        at += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isHex(String text, int at) {
    return Character.digit(text.charAt(at), 16) >= 0;
  }
}
