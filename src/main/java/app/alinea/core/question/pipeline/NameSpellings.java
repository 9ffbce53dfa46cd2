package app.alinea.core.question.pipeline;

import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.phrase.SameNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What else counts for an English name: with its article or without, without a quantifier ("all
/// official creditors"), without the country before it ("U.S. Congress"), without a noun that only
/// says what it is ("Bien Hoa Airport", "the NATO Alliance").
final class NameSpellings {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}.*");
  private static final Pattern ARTICLE = Pattern.compile("^the ", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUANTIFIER =
      Pattern.compile(
          "^(?:all|every|each|both|the|any)(?: of)?(?: the)? (?=.)", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTRY =
      Pattern.compile("^(?:U\\.S\\.|US|USA|UK|U\\.K\\.|EU|UN|American|British) (?=\\p{Lu}\\p{Ll})");
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(.*\\p{L}) (?:(?:International"
              + " )?Airport|Alliance|Peninsula|Province|City|Islands?|Region)$");
  private static final Pattern REPUBLIC =
      Pattern.compile(
          "^(?:(?:Federal|Democratic|People’s|Islamic|Arab|Socialist|Federative|Hellenic)"
              + " )*(?:Republic|Kingdom|State|Commonwealth|Principality|Sultanate|Grand Duchy) of"
              + " (?:the )?(?=\\p{Lu})");
  private static final Pattern OFFICE = Pattern.compile("Presidency|Government|Chair");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:President|Prime Minister|Lord|Sir|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Secretary-General"
              + "|King|Queen|Chancellor|Minister) (?=\\p{Lu})");

  private NameSpellings() {}

  static List<String> of(Answer answer) {
    var all = new ArrayList<String>();
    switch (answer.kind()) {
      case COUNTRY,
          ORGANISATION,
          BODY,
          PERSON,
          CITY,
          REGION,
          TREATY,
          SUMMIT,
          PROGRAMME,
          FREE,
          PARTY ->
          add(all, answer);
      default -> {
        // Figures and phrases have other spellings.
      }
    }
    return all;
  }

  private static void add(List<String> all, Answer answer) {
    var bare = ARTICLE.matcher(answer.text()).replaceFirst("");
    var counted = QUANTIFIER.matcher(bare).replaceFirst("");
    if (!counted.equals(bare)) {
      all.add(counted);
    }
    if (!NAME.matcher(bare).matches() || answer.kind() == AnswerKind.PARTY) {
      return;
    }
    all.addAll(SameNames.of(bare));
    var shorter = TITLE.matcher(bare).replaceFirst("");
    if (!shorter.equals(bare)) {
      all.add(shorter);
    }
    var plain = REPUBLIC.matcher(bare).replaceFirst("");
    if (answer.kind() == AnswerKind.COUNTRY && !plain.equals(bare) && !plain.equals("Korea")) {
      all.add(plain);
    }
    var own = COUNTRY.matcher(bare).replaceFirst("");
    if (!own.equals(bare) && !OFFICE.matcher(own).matches()) {
      all.add(own);
      all.add("the " + bare);
    }
    var generic = GENERIC.matcher(bare);
    if (generic.matches()) {
      all.add(generic.group(1));
    }
  }
}
