package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Language;
import app.alinea.core.question.rule.Idiom;
import java.util.regex.Pattern;

/// "any person who is detained": English asks for nobody with "what".
final class HumanSubject {
  private static final Pattern PERSONS =
      Pattern.compile(
          "(?iu)^(?:an?|any|all|every|each|the|no)? ?(?:\\p{L}+"
              + " ){0,2}(?:persons?|citizens?|nationals|workers?"
              + "|employees?|employers?|children|child|women|men|judges?|officers?|inspectors?|applicants?|consumers?|prisoners?|refugees?|aliens?)(?:"
              + " |$)(?! (?:rights?|status))");

  private HumanSubject() {}

  static boolean is(Idiom idiom, String subject) {
    return idiom.words().language() == Language.ENGLISH
        && idiom.law()
        && PERSONS.matcher(subject).find();
  }
}
