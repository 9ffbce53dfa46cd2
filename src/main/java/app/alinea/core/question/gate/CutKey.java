package app.alinea.core.question.gate;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 25: a key cut in the middle of a name or phrase.
public final class CutKey implements Gate {
  /// "all items critical" before "to the industry".
  private static final Pattern COMPLEMENT = Pattern.compile("^[ \\u00A0](?:to|for|à|au|aux) ");

  /// "the Elimination Partnership" before "in the Indo-Pacific".
  private static final Pattern NAME_GOES_ON = Pattern.compile("^ (?:in|for) the \\p{Lu}");

  private static final Set<AnswerKind> TITLED =
      EnumSet.of(AnswerKind.PROGRAMME, AnswerKind.BODY, AnswerKind.TREATY);

  private final FunctionWords words;

  public CutKey(FunctionWords words) {
    this.words = words;
  }

  /// "Who has the casting vote in the Board? – The Chairman", of the Chairman of the Board.
  private static boolean isRestTold(Entity entity, String key, String stem) {
    var name = entity.canonical();
    var head = key.replaceFirst("^[Tt]he ", "");
    return name.startsWith(head + " of the ")
        && stem.endsWith(" in the " + name.substring((head + " of the ").length()) + "?");
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    var sentence = candidate.draft().fact().evidence().sentence();
    var span = answer.span();
    var after = sentence.text().substring(Math.min(span.end(), sentence.text().length()));
    var last = answer.text().substring(answer.text().lastIndexOf(' ') + 1);
    if (COMPLEMENT.matcher(after).find()
        && words.is("complement.adjectives", last.toLowerCase(words.language().locale()))) {
      return Optional.of("the key ends before the complement of " + last);
    }
    if (TITLED.contains(answer.kind())
        && words.language() == Language.ENGLISH
        && NAME_GOES_ON.matcher(after).find()) {
      return Optional.of("the name goes on behind the key");
    }
    return sentence.entities().stream()
        // The year of a summit is a part of its name and asked for by itself.
        .filter(entity -> answer.kind() != AnswerKind.YEAR || entity.type() != EntityType.SUMMIT)
        .filter(entity -> entity.span().overlaps(span) && !isWithin(entity.span(), span))
        .filter(entity -> !entity.span().contains(span) || entity.span().length() > span.length())
        .filter(entity -> !isRestTold(entity, answer.text(), candidate.form().stem()))
        .map(entity -> "the key cuts " + entity.canonical())
        .findFirst();
  }

  private static boolean isWithin(TextSpan inner, TextSpan outer) {
    return outer.contains(inner);
  }
}
