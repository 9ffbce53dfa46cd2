package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Language;
import app.alinea.core.question.rule.Idiom;
import java.util.regex.Pattern;

/// "any person who is detained", "tout Sénégalais qui épouse …": nobody is asked for with "what".
final class HumanSubject {
  private static final Pattern PERSONS =
      Pattern.compile(
          "(?iu)^(?:an?|any|all|every|each|the|no)? ?(?:\\p{L}+"
              + " ){0,2}(?:persons?|citizens?|nationals|workers?"
              + "|employees?|employers?|children|child|women|men|judges?|officers?|inspectors?|applicants?|consumers?|prisoners?|refugees?|aliens?)(?:"
              + " |$)(?! (?:rights?|status))");

  /// A capital shows that a people is meant: "tout Norvégien", "une Française".
  private static final Pattern HUMANS =
      Pattern.compile(
          "^(?iu:tou(?:t|te)|chaque|une?|les?|la)"
              + " \\p{Lu}\\p{L}+(?:aise?|oise?|ien(?:ne)?|aine?|éen(?:ne)?)(?:"
              + " \\p{Ll}.*)?$|^(?iu:tou(?:t|te) |chaque |une? |les? |la |l[’'])"
              + "(?:employée?|salariée?|travailleu(?:r|se)|ouvri(?:er|ère)|fonctionnaire|agent|parent"
              + "|adoptée?|adoptante?|assurée?|déclarante?|naturalisée?|mineure?|majeure?)(?!\\p{L})");

  private HumanSubject() {}

  static boolean is(Idiom idiom, String subject) {
    var humans = idiom.words().language() == Language.ENGLISH ? PERSONS : HUMANS;
    return idiom.law() && humans.matcher(subject).find();
  }
}
