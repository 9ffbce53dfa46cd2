package app.alinea.core.question.gate.statement;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 25 of English declarations, at the edges of a gap: half of "U.S.-Nordic Partnership", one
/// of two joined by "as well as", a name that only tells which noun is meant ("____ treated water",
/// "the 74th ____"), a number that is none ("Pillar 2").
public final class ProseEdge implements Gate {
  private static final String GLUE = "-‑–—/&";
  private static final Pattern LABEL = Pattern.compile("\\p{L}+ (?:\\d+|[IVX]+)");

  private static final Pattern KNOWN_DAY =
      Pattern.compile(
          "(?i)(?:7(?:th)? october|october 7)(?:,? 2023)?|(?:24 february|february 24),? 2022"
              + "|(?:11 september|september 11),? 2001");

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (candidate.form().type() != QuestionType.CLOZE) {
      return Optional.empty();
    }
    var source = candidate.source();
    var answer = candidate.draft().answer();
    var span = answer.span();
    if (span.end() > source.length()) {
      return Optional.empty();
    }
    var figure = isFigure(answer.kind());
    if (!figure && (isGlue(source, span.start() - 1) || isGlue(source, span.end()))) {
      return Optional.of("half of a compound");
    }
    if (!figure && LABEL.matcher(answer.text()).matches()) {
      return Optional.of("a label of nothing that is told");
    }
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    var next = row.tokensIn(span).to();
    if (!figure
        && row.is(behindBrackets(row, next), PartOfSpeech.NOUN)
        && row.word(next).equals("(")) {
      return Optional.of("it only tells which noun is meant");
    }
    if (KNOWN_DAY.matcher(answer.text()).matches()) {
      return Optional.of("a day that everybody knows");
    }
    var participle =
        row.word(next).endsWith("ed") && row.is(next + 1, PartOfSpeech.NOUN) && !figure;
    var dated =
        (answer.kind() == AnswerKind.DATE || answer.kind() == AnswerKind.YEAR)
            && row.is(next, PartOfSpeech.NOUN);
    return participle || dated
        ? Optional.of("it only tells which " + row.word(next) + " is meant")
        : Optional.empty();
  }

  private static int behindBrackets(TokenRow row, int from) {
    var at = from;
    while (at < row.size() && !row.word(at).equals(")")) {
      at++;
    }
    return at + 1;
  }

  private static boolean isFigure(AnswerKind kind) {
    return switch (kind) {
      case DATE, YEAR, NUMBER, VALUE -> true;
      default -> false;
    };
  }

  private static boolean isGlue(String text, int at) {
    return at >= 0 && at < text.length() && GLUE.indexOf(text.charAt(at)) >= 0;
  }
}
