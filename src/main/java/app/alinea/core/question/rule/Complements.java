package app.alinea.core.question.rule;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact;
import java.util.Set;
import java.util.regex.Pattern;

/// What the rules on complements share: whether the verb takes somebody, and how far the complement
/// itself reaches.
public final class Complements {
  private static final int HEAD = 4;

  /// "à l’Assemblée | sur l’état de la Nation", "au Parlement | pour adoption".
  private static final Set<String> BEHIND_SOMEBODY =
      Set.of(
          "sur",
          "pour",
          "lors",
          "avant",
          "après",
          "dans",
          "par",
          "afin",
          "avec",
          "en",
          "à",
          "in",
          "for",
          "within",
          "before",
          "concerning",
          "together",
          "upon");

  private static final Pattern LIMITED =
      Pattern.compile("(?u)^, (?:non )?\\p{L}+(?:ants?|antes?|és?|ées?|is|ises?)\\b");

  private static final Set<String> PLACED = Set.of("visé", "visée", "prévu", "prévue", "chargé");

  private static final Set<String> ANY = Set.of("tout", "toute", "tous", "toutes");
  private static final Set<String> OWED = Set.of("dû", "due", "dus", "dues");

  private Complements() {}

  /// "appartenir à l’usufruitier", whatever noun stands for him, but not "appartenir au domaine
  /// public".
  public static boolean takesSomebody(Idiom idiom, String lemma, TokenRow row, TokenRange value) {
    if (!idiom.words().is("somebody.verbs", lemma + ":à")) {
      return false;
    }
    for (var i = value.from(); i < Math.min(value.to(), value.from() + HEAD); i++) {
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN)) {
        return !idiom.words().is("sort.nouns", row.at(i).lemma());
      }
    }
    return false;
  }

  /// "Les fruits naturels, pendants par branches au moment où …, appartiennent à …": without what
  /// stood between commas it would be said of all of them.
  public static boolean loseCondition(Idiom idiom, Fact fact, Clause clause) {
    var subject = clause.row().text(clause.subject());
    var index = fact.evidence().sentence().sentence().index();
    return idiom.document().sentencesAt(fact.evidence().position()).stream()
        .filter(sentence -> sentence.sentence().index() == index)
        .map(AnalysedSentence::text)
        .anyMatch(text -> {
          var at = text.indexOf(subject);
          return at >= 0 && LIMITED.matcher(text.substring(at + subject.length())).find();
        });
  }

  /// Cut before "dans les conditions fixées par une loi organique".
  public static TokenRange withoutProviso(Idiom idiom, TokenRow row, TokenRange value) {
    var provisos = idiom.words().list("provisos");
    for (var i = value.from(); i < value.to(); i++) {
      if (row.spellsOneOf(i, provisos) > 0) {
        return Wording.trimmed(row, new TokenRange(value.from(), i));
      }
    }
    return value;
  }

  /// "devant la juridiction compétente": whichever it is, the answer tells nothing.
  public static boolean isWhoeverIsCompetent(TokenRow row, TokenRange value) {
    return row.at(value.to() - 1).lemma().equals("compétent") && value.length() <= HEAD;
  }

  /// "toute offense | ou tout acte", "de taxes dues | en raison de la circulation".
  public static boolean goesOn(TokenRow row, TokenRange value) {
    var behind = value.to();
    return isJoinedLater(row, behind)
        || row.is(behind, PartOfSpeech.CCONJ)
            && (row.is(behind + 1, PartOfSpeech.DET) || ANY.contains(row.word(behind + 1)))
        || row.is(behind, PartOfSpeech.ADP)
            && (row.mood(behind - 1) == Mood.PAST_PARTICIPLE
                || OWED.contains(row.word(behind - 1)));
  }

  /// "sur des contributions, | y compris celles de la Norvège, ainsi que le commandement": the
  /// other half stands behind the examples of the first.
  private static boolean isJoinedLater(TokenRow row, int behind) {
    if (!row.word(behind).equals(",") || !row.word(behind + 1).equals("y")) {
      return false;
    }
    for (var i = behind + 2; i + 2 < row.size(); i++) {
      if (row.word(i).equals(",")
          && row.word(i + 1).equals("ainsi")
          && row.word(i + 2).equals("que")) {
        return true;
      }
    }
    return false;
  }

  /// Somebody alone, without what follows behind him by another preposition.
  public static TokenRange somebodyAlone(TokenRow row, TokenRange value) {
    for (var i = value.from() + 2; i + 1 < value.to(); i++) {
      if (row.word(i).equals("qui")
          || row.mood(i) == Mood.PAST_PARTICIPLE
          || PLACED.contains(row.word(i - 1))) {
        return value;
      }
      var at = i;
      var named =
          row.sentence().entities().stream()
              .map(entity -> row.tokensIn(entity.span()))
              .anyMatch(tokens -> tokens.contains(at) && tokens.from() < at);
      if (BEHIND_SOMEBODY.contains(row.word(i))
          && !named
          && !Character.isUpperCase(row.at(i + 1).text().charAt(0))) {
        return new TokenRange(value.from(), i);
      }
    }
    return value;
  }
}
