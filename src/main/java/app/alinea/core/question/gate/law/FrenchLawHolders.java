package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 2, 20 and 21 in French laws: who holds an office is not looked for among bodies, a body is
/// not asked for with "qui", and headings in capitals are no words to learn.
public final class FrenchLawHolders implements Gate {
  private static final Pattern HOLDER =
      Pattern.compile(
          "^(?:le|la|l'|les) ?(?:président|vice-président|secrétaire|greffier|directeur|procureur"
              + "|ministre|gouverneur|comptable|agent|commissaire|rapporteur|maire|préfet)e?s?(?!\\p{L}).*");

  private static final Pattern BODY =
      Pattern.compile(
          "^(?:le|la|l'|les) ?(?:cour|chambre|conseil|assemblée|commission|conférence|parlement"
              + "|comité|bureau|sénat|tribunal|secrétariat|union|communauté|organisation)s?(?!\\p{L}).*");

  private static final Pattern WHO = Pattern.compile("(?:^|, )qui (?:est|sont|était) ");

  private static final Pattern WHO_IS_BODY =
      Pattern.compile(
          "(?:^|, )qui est (?:une?|l'une?) (?:\\p{L}+"
              + " )?(?:juridiction|institution|organe|organisation|établissement|communauté|union|organisme|cour|assemblée|personne"
              + " morale)(?!\\p{L})");

  private static final Pattern ANYBODY = Pattern.compile("^(?:le juge|le tribunal|la loi)$");

  private static final Pattern ACCENTED = Pattern.compile("[ÀÂÇÉÈÊËÎÏÔÙÛ]");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    if (rule.equals("TitleOfArticle")) {
      return isCapitals(candidate.source())
          ? Optional.of("a heading in capitals has lost its accents")
          : Optional.empty();
    }
    var stem = plain(candidate.form().stem());
    var key = plain(candidate.draft().answer().text()).strip();
    if (WHO_IS_BODY.matcher(stem).find()) {
      return Optional.of("a body is no \"qui\"");
    }
    if (rule.equals("SubjectParty") && ANYBODY.matcher(key).matches()) {
      return Optional.of("needs no text: " + key);
    }
    if (candidate.form().type() == QuestionType.MULTIPLE_CHOICE
        && stem.contains("que peut faire, entre autres,")) {
      return Optional.of("what else the same body can do is right as well");
    }
    return WHO.matcher(stem).find() && HOLDER.matcher(key).matches()
        ? Options.of(candidate)
            .filter(options ->
                options.wrong().stream().allMatch(each -> BODY.matcher(plain(each)).matches()))
            .map(options -> "one person among bodies: " + options.key())
        : Optional.empty();
  }

  private static boolean isCapitals(String heading) {
    return heading.equals(heading.toUpperCase(Locale.ROOT)) && !ACCENTED.matcher(heading).find();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
