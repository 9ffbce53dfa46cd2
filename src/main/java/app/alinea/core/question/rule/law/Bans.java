package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What nobody may do or suffer, retold as what a text forbids.
final class Bans {
  private static final Set<String> AUXILIARIES = Set.of("être", "be");
  private static final Pattern NEITHER_FR = Pattern.compile("(?<!\\p{L})ni(?!\\p{L})");
  private static final Pattern NEITHER_EN = Pattern.compile("(?<!\\p{L})n(?=or(?!\\p{L}))");
  private static final Pattern RESTRICTED =
      Pattern.compile("(?<!\\p{L})(?:qu’|que|unless|but|only|save)(?!\\p{L})");
  private static final Set<String> PRONOUNS = Set.of("nul", "nobody", "personne");

  private Bans() {}

  /// "That anyone be deprived of water", "d’exercer deux mandats", "que quiconque soit détenu";
  /// empty where the words do not allow it, or where the ban has exceptions of its own.
  static Optional<String> retold(Idiom idiom, Clause clause) {
    var row = clause.row();
    var english = idiom.words().language() == Language.ENGLISH;
    var words = new Wording(idiom);
    if (!isNobody(clause, english)) {
      return Optional.empty();
    }
    if (english) {
      return words
          .told(row, new TokenRange(clause.verb() + 1, clause.rest().to()))
          .filter(text -> !RESTRICTED.matcher(text).find())
          .map(text -> "that anyone " + NEITHER_EN.matcher(text).replaceAll(""));
    }
    var from = infinitive(clause);
    if (from < 0) {
      return future(words, clause);
    }
    var passive = AUXILIARIES.contains(row.word(from));
    return words
        .told(row, new TokenRange(passive ? from + 1 : from, clause.rest().to()))
        .filter(text -> !RESTRICTED.matcher(text).find())
        .map(text -> NEITHER_FR.matcher(text).replaceAll("ou"))
        .map(text -> passive ? "que quiconque soit " + text : of(text));
  }

  /// "Nul ne sera tenu en esclavage", "Nul ne sera l’objet d’immixtions".
  private static Optional<String> future(Wording words, Clause clause) {
    var row = clause.row();
    if (row.mood(clause.verb()) != Mood.FUTURE || !row.at(clause.verb()).lemma().equals("être")) {
      return Optional.empty();
    }
    return words
        .told(row, new TokenRange(clause.verb() + 1, clause.rest().to()))
        .filter(text -> !RESTRICTED.matcher(text).find())
        .map(text -> "que quiconque soit " + NEITHER_FR.matcher(text).replaceAll("ou"));
  }

  private static String of(String text) {
    return (FrenchSound.elides(text) ? "d’" : "de ") + text;
  }

  private static boolean isNobody(Clause clause, boolean english) {
    var row = clause.row();
    var subject = clause.subject();
    return subject.length() == 1 && PRONOUNS.contains(row.word(subject.from()))
        || english
            && subject.length() == 2
            && row.word(subject.from()).equals("no")
            && row.word(subject.from() + 1).equals("one");
  }

  /// Right behind the finite verb.
  private static int infinitive(Clause clause) {
    var row = clause.row();
    return row.isInfinitive(clause.verb() + 1) ? clause.verb() + 1 : -1;
  }
}
