package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The body that a French article is about, for sentences of it that leave it unsaid: the one body
/// that earlier sentences of the article have as their subject.
final class HeldBody {
  private static final int LONGEST = 8;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:[^\\p{L}]*(?:[a-z\\d]{1,2}[).] ?)*)?((?:Le |La |L[’'])(\\p{L}+)(?:"
              + " (?:(?!(?:ne|se|n[’']|s[’'])(?: |$))\\p{L}[\\p{L}’'-]*))*?)"
              + " (?:est|sera|se|ne|peut|comprend|compte"
              + "|élit|établit|tient|siège|dispose|délibère|statue|adopte|nomme|désigne|exerce|a|prend|rend|arrête|fixe|décide)(?:"
              + " |$)");

  private static final Pattern ELECTED =
      Pattern.compile(
          "^(?:«[\\s\\p{Z}]?)?(?:((?:Le |La |L[’']|Les )(?:(?!"
              + " (?:qui|que|dont|et|ne)\\b)[^,;:.()]){3,60}?) (?:est|sont)"
              + " (?:(?:élu|nommé|désigné)e?s?|de \\p{L}+ (?:\\(\\d+\\) )?ans)\\b|(?<body>(?:Le |La"
              + " |L[’'])\\p{Lu}(?:(?! (?:qui|que|dont|et|ne)\\b)[^,;:.()]){3,60}?)"
              + " (?:comprend|compte|se compose de|est composée? de|est formée? de) [^,;.]{2,30}?"
              + "(?<members>membres|juges|conseillers|commissaires|arbitres)\\b)");

  /// "La durée du mandat du maire est de …": whose mandate it is.
  private static final String OF_TERM =
      "^(?:«[\\s\\p{Z}]?)?(?:La durée du|Le) mandat du (?=[^,;.]{4,60} (?:est|dure) )";

  private static final Pattern LIMITED =
      Pattern.compile(
          "^(?:[^,;:.]{4,60}, )?((?:[Ll]e |[Ll]a |[Ll][’']|[Ll]es )"
              + "(?:(?! (?:qui|que|dont|ne)\\b)[^,;:.()]){8,90}?)"
              + " dans (?:(?:un|le) délai d|les \\p{L}+ (?:jours|mois|heures))");

  private HeldBody() {}

  /// With its article, as it stands within a sentence: "la Commission".
  public static Optional<String> of(Idiom idiom, AnalysedSentence sentence) {
    var bodies = new HashSet<String>();
    for (var other : idiom.document().sentencesAt(sentence.position())) {
      if (other.sentence().index() < sentence.sentence().index()) {
        subject(idiom, other.text()).ifPresent(bodies::add);
      }
    }
    return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
  }

  /// Who is elected or appointed in the sentence right before: "les députés".
  static Optional<String> elected(AnalysedSentence sentence, Idiom idiom) {
    return idiom.document().sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() == sentence.sentence().index() - 1)
        .map(other -> ELECTED.matcher(other.text().replaceFirst(OF_TERM, "Le ")))
        .filter(Matcher::find)
        .map(found ->
            found.group("body") == null
                ? lowered(found.group(1))
                : "les " + found.group("members") + " " + French.of(lowered(found.group("body"))))
        .findFirst();
  }

  /// Who does what within the time limit that the sentence right before sets: "la Cour statue".
  static Optional<String> limited(Idiom idiom, AnalysedSentence sentence) {
    return idiom.document().sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() == sentence.sentence().index() - 1)
        .map(other -> LIMITED.matcher(other.text()))
        .filter(Matcher::find)
        .map(found -> lowered(found.group(1)))
        .findFirst();
  }

  private static String lowered(String named) {
    return (Character.toLowerCase(named.charAt(0)) + named.substring(1)).replace('\'', '’');
  }

  private static Optional<String> subject(Idiom idiom, String text) {
    var found = SUBJECT.matcher(text);
    if (!found.find()
        || !idiom.words().is("quorate.nouns", found.group(2).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    var named = found.group(1);
    return named.split(" ", -1).length > LONGEST ? Optional.empty() : Optional.of(lowered(named));
  }
}
