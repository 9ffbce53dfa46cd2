package app.alinea.core.question.gate;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 20: a statement whose predicate is a judgement anybody would assent to ("joue un rôle clé",
/// "is essential for peace"), where no name, figure or date is what is judged.
public final class Platitude implements Gate {
  private static final Pattern JUDGING =
      Pattern.compile(
          "(?iu)\\b(?:jou(?:e|ent|er|era|eront) (?:un|le) rôle|a(?:ura)? des"
              + " implications|met(?:tent)? en lumière|revêt(?:ent|ira|iront)? (?:une|d[’'])"
              + "|(?:est|sont|reste|restent|demeure|demeurent|serait|seront|sera|devenue?s?|être)"
              + " (?:plus |encore plus |particulièrement |très |tout aussi |également"
              + " )?(?:(?:une|un|la|le|les|des) (?:\\p{L}+ )?)?(?:essentiel|importan|crucia|vita"
              + "|bénéfique|indispensable|fondamenta|primordia|nécessaire|utile|précieu|clés?(?!\\p{L})|priorit)\\p{L}*|(?:rendent|rend)"
              + " hommage|a(?:ont)? besoin d|ont besoin d|plays? an? (?:\\p{L}+"
              + " )?role|(?:is|are|remains?|be|becomes?|was|were) (?:an? |more |also |particularly"
              + " |very |increasingly )*(?:\\p{L}+ )?(?:essential"
              + "|important|crucial|vital|beneficial|indispensable|fundamental|paramount|critical|necessary|valuable|key)\\b|pays?"
              + " tribute|has implications|highlights? the|is a priority|remains a priority)");

  private static final Set<String> IN_PASSING = Set.of("NameInRole", "MentionGap");

  private static final Pattern STANCE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:salue(?:nt|ra|ront)?|apprécie(?:nt)?|loue(?:nt)?|condamne(?:r|nt|ra|ront)?|se"
              + " félicite(?:nt)?)(?!\\p{L}).*(?<!\\p{L})(?:efforts?|contributions?|soutien"
              + "|engagements?|violations?|agressions?|attaques?)(?!\\p{L})");

  @Override
  public Optional<String> objection(Candidate candidate) {
    return candidate.form() instanceof Form.TrueFalse judged
            && (candidate.draft().answer().kind().isPhrase()
                    && JUDGING.matcher(judged.stem()).find()
                || judged.isTrue() && isPraise(candidate, judged.stem()))
        ? Optional.of("anybody would assent")
        : Optional.empty();
  }

  /// That somebody praises a partner or condemns an adversary says nothing that could be otherwise.
  private static boolean isPraise(Candidate candidate, String told) {
    return candidate.draft().answer().kind().isName()
        && IN_PASSING.contains(candidate.draft().rule())
        && STANCE.matcher(told).find();
  }
}
