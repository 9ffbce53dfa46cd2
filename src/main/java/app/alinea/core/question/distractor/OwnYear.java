package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.WordForm.Mood;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The year in which a document was written, as far as it shows: the latest of which it tells what
/// was done.
public final class OwnYear {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?<!\\p{L})(?:[Ii]n|[Ee]n|since|depuis)|\\d \\p{L}+|\\p{L}"
              + " \\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?,) ((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MEETING =
      Pattern.compile("\\b(?:met|gathered|gather|convened|meeting|paid|visit(?:ed)?|welcomed)\\b");
  private static final Pattern TERM =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:by|before|until|at) (?:the end of|the close of|late|year-end)"
              + "|(?:d[’']ici|avant|à|pour)(?: à)? (?:la fin|fin)(?: de)?(?: l[’']année)?)"
              + " (20\\d\\d)(?!\\d)");
  private static final String CENTURY = " 20";
  private static final int SOON = 2;
  private static final int OPENING = 2;
  private static final Set<Mood> DONE = EnumSet.of(Mood.PAST, Mood.PAST_PARTICIPLE);
  private static final Set<Mood> AHEAD = EnumSet.of(Mood.FUTURE);
  private static final Set<String> MODALS = Set.of("will", "shall", "by");

  private OwnYear() {}

  /// What stands over the text dates it best. Zero where it tells of nothing that was done in a
  /// year.
  public static int of(AnalysedDocument document) {
    var source = document.document();
    var above = latest(Stream.of(source.title() + "\n" + source.frontMatter()));
    if (above > 0) {
      return above;
    }
    // Who says at the start when he met dates the text; what lies ahead may be told by participles.
    var met =
        latest(
            document.sentences().stream()
                .filter(sentence -> sentence.position() < OPENING)
                .map(AnalysedSentence::text)
                .filter(text -> MEETING.matcher(text).find()));
    return met > 0 ? met : told(document);
  }

  /// The same as far as promises show it too: who promises something by the end of a year most
  /// often speaks in it.
  static int withTerms(AnalysedDocument document) {
    var year = of(document);
    var term = term(document);
    return term > 0 && (year == 0 || year > term || term - year <= SOON) ? term : year;
  }

  private static int told(AnalysedDocument document) {
    return latest(
        document.sentences().stream().filter(OwnYear::tellsWhatWas).map(AnalysedSentence::text));
  }

  /// The first year that is to end before something is done; of a law all years are norms.
  private static int term(AnalysedDocument document) {
    return document.document().isLaw()
        ? 0
        : document.sentences().stream()
            // Most sentences have no year, and to look for what leads to one takes long.
            .filter(sentence -> sentence.text().contains(CENTURY))
            .flatMap(sentence -> TERM.matcher(sentence.text()).results())
            .mapToInt(match -> Integer.parseInt(match.group(1)))
            .min()
            .orElse(0);
  }

  private static int latest(Stream<String> texts) {
    return texts
        .flatMap(text -> YEAR.matcher(text).results())
        .mapToInt(match -> Integer.parseInt(match.group(1)))
        .max()
        .orElse(0);
  }

  private static boolean tellsWhatWas(AnalysedSentence sentence) {
    var tokens = sentence.tokens();
    return tokens.stream().anyMatch(token -> DONE.contains(token.form().mood()))
        && tokens.stream()
            .noneMatch(
                token -> AHEAD.contains(token.form().mood()) || MODALS.contains(token.text()));
  }
}
