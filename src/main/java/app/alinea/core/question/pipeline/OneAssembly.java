package app.alinea.core.question.pipeline;

import app.alinea.core.question.distractor.Contender;
import app.alinea.core.question.draft.AnswerKind;
import java.util.List;
import java.util.regex.Pattern;

/// Keeps a body in a state ("l’Assemblée nationale dissoute", "la Conférence prévue à l’article 5")
/// and other descriptions of the national assembly away from the options: they name no body of
/// their own.
final class OneAssembly {
  private static final Pattern UNFIT =
      Pattern.compile(
          "(?iu) (?:dissoute?|en exercice|(?:prévue?|visée?|mentionnée?) (?:à|par|au))\\b");

  private static final Pattern NATIONAL =
      Pattern.compile("(?iu)^(?:par )?l[’']assemblée nationale$");
  private static final Pattern DESCRIBED = Pattern.compile("(?iu)^(?:par )?l[’']assemblée \\p{L}");

  private OneAssembly() {}

  static List<Contender> of(List<Contender> contenders) {
    var named =
        contenders.stream()
            .anyMatch(each -> isOrgan(each) && NATIONAL.matcher(each.text()).matches());
    return contenders.stream()
        .filter(each -> !isOrgan(each) || !UNFIT.matcher(each.text()).find())
        .filter(each ->
            !named
                || !isOrgan(each)
                || NATIONAL.matcher(each.text()).matches()
                || !DESCRIBED.matcher(each.text()).find())
        .toList();
  }

  private static boolean isOrgan(Contender contender) {
    return contender.kind() == AnswerKind.ORGAN;
  }
}
