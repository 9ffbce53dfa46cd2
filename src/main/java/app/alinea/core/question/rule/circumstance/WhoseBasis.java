package app.alinea.core.question.rule.circumstance;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.rule.Idiom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// "In accordance with whose directions shall the Bureau act?" – "the Assembly’s": in an English
/// law nobody asks "in accordance with what", since the answer could be any rule at all.
final class WhoseBasis {
  private static final Pattern WHAT = Pattern.compile("(?iu)^In accordance with what\\b");

  private static final Pattern BASED =
      Pattern.compile("(?iu)^(In accordance with|Pursuant to) what\\b");

  private static final Pattern PROVISION =
      Pattern.compile(
          "(?iu)^(?:articles?|annex(?:es)?|sections?|rules?|paragraphs?) [\\divxlc]+"
              + "(?:(?:,| and| or| to) [\\divxlc]+)*(?: of [^,;]+)?$");

  private static final Pattern OWNED =
      Pattern.compile(
          "(?u)^(?:in accordance with )?the ((?:\\p{Ll}+"
              + " )?(?:law|laws|legislation|directions|decisions"
              + "|instructions|rules|recommendations|policies|policy|directives|guidelines|regulations))"
              + " (?:of|given by|laid down by|adopted by|issued by) (the [^,;]{3,60}|their"
              + " [^,;]{3,40})$");

  private static final Pattern RUNS_ON =
      Pattern.compile("(?u)(?:,| and (?:in|having|with|after|under|subject)) ?.*$");

  private WhoseBasis() {}

  /// The draft as one asks it, or none.
  static Optional<Draft> asked(Idiom idiom, Draft draft) {
    var what = WHAT.matcher(draft.stem());
    var based = BASED.matcher(draft.stem());
    if (idiom.words().language() == Language.ENGLISH
        && based.find()
        && PROVISION.matcher(draft.answer().text()).find()) {
      return Optional.of(draft.asking(based.replaceFirst("$1 which provision")));
    }
    if (idiom.words().language() != Language.ENGLISH || !idiom.law() || !what.find()) {
      return Optional.of(draft);
    }
    var owned = OWNED.matcher(RUNS_ON.matcher(draft.answer().text()).replaceFirst(""));
    if (!owned.find()) {
      return Optional.empty();
    }
    var owner = owned.group(2);
    if (owner.startsWith("their")) {
      return Optional.empty();
    }
    var text = owner.endsWith("s") ? owner + "’" : owner + "’s";
    var answer = draft.answer();
    return Optional.of(
        new Draft(
            draft.rule(),
            draft.fact(),
            what.replaceFirst("In accordance with whose " + owned.group(1)),
            new Answer(
                text,
                answer.kind(),
                text.toLowerCase(Locale.ROOT),
                answer.span(),
                answer.accepted()),
            draft.statement(),
            draft.types()));
  }
}
