package app.alinea.reading.office;

import java.io.ByteArrayOutputStream;

/// Parts long runs of characters written one by one (`\u8364`, `\'e9`) by empty groups. The parser
/// joins neighbours, copying all that came before: without pauses a run costs the square of its
/// length.
final class RtfRuns {
  private static final int LONGEST = 500;
  private static final byte[] PAUSE = {'{', '}'};

  private RtfRuns() {}

  static byte[] parted(byte[] rtf) {
    var out = new ByteArrayOutputStream(rtf.length + rtf.length / 100);
    int run = 0;
    int copied = 0;
    for (int at = 0; at + 1 < rtf.length; at++) {
      byte here = rtf[at];
      if (here == '{' || here == '}') {
        run = 0;
      } else if (here == '\\') {
        run = isCharacter(rtf, at) ? run + 1 : Character.isLetter(rtf[at + 1]) ? 0 : run;
        if (run > LONGEST) {
          out.write(rtf, copied, at - copied);
          out.writeBytes(PAUSE);
          copied = at;
          run = 0;
        }
        at++; // what is escaped has no meaning of its own
      }
    }
    out.write(rtf, copied, rtf.length - copied);
    return out.toByteArray();
  }

  private static boolean isCharacter(byte[] rtf, int at) {
    byte sign = rtf[at + 1];
    boolean unicode =
        sign == 'u'
            && at + 2 < rtf.length
            && (rtf[at + 2] == '-' || Character.isDigit(rtf[at + 2]));
    return unicode || sign == '\'';
  }
}
