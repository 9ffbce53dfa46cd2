package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The form of a question on a law with its article before it: of a time, a case or a figure
/// another article may tell of its like.
public final class CitedForm {
  private static final Set<String> RULES =
      Set.of(
          "ConditionQuestion",
          "TimeQuestion",
          "ReasonQuestion",
          "Deadline",
          "ObjectByHead",
          "GovernedObject",
          "ValueOfProvision",
          "AgentQuestion",
          "SubjectParty",
          "TimeLimitQuestion",
          "NumberStatement",
          "FrequencyQuestion",
          "WhatSubjectDoes",
          "BanOnBearer",
          "MannerQuestion");

  private static final Set<String> ENGLISH_RULES = Set.of("BanOnBearer", "ConditionQuestion");

  private static final String TEXT = "According to the text, ";

  /// A name keeps its capital.
  private static final Pattern COMMON =
      Pattern.compile(
          "^(?:[LSDN]’|Lorsqu’|Qu’|Jusqu’|Puisqu’|(?:Le|La|Les|Un|Une|Des|Tout|Toute|Tous|Toutes|Chaque|Aucun|Aucune"
              + "|Nul|Si|Lorsque|En|Au|Aux|À|Dans|Pour|Par|Sur|De|Du|On|Il|Elle|Quel|Quelle|Quels"
              + "|Quelles|Que|Quand|Qui|Avant|Après|Pendant|Durant|Depuis|Dès|Compte|Sous|Sauf|Toutefois|Comment"
              + "|Faute|Sont|Est|Sera|Seront|Peut|Peuvent|Doit|Doivent|Ont|Ne|Ni|Ce|Cet|Cette|Ces|Lors"
              + "|Chacun|Chacune|Ainsi|Leur|Leurs|Sans|Seul|Seule|Seuls|Seules|Entre|Afin|Tant|Passé"
              + "|Outre|Hors|Hormis|Nulle|Aucuns|Plusieurs|Lorsque|Parmi|Selon|Sitôt)(?!\\p{L}))");

  /// Many texts write no accent on capitals: "A défaut d’avis".
  private static final String UNACCENTED = "A ";

  private CitedForm() {}

  /// @param rule that made the question
  /// @param position of its paragraph
  public static Form of(Idiom idiom, String rule, int position, Form form) {
    var name = ProvisionName.cited(idiom, position);
    if (idiom.words().language() == Language.ENGLISH) {
      return name.flatMap(article -> inEnglish("According to " + article, rule, form)).orElse(form);
    }
    return RULES.contains(rule) && !form.stem().startsWith("Selon ")
        ? name.flatMap(article -> led("Selon " + article, form, CitedForm::lowered)).orElse(form)
        : form;
  }

  /// The article takes the place of the text.
  private static Optional<Form> inEnglish(String by, String rule, Form form) {
    if (form.stem().startsWith(TEXT)) {
      return led(by, form, stem -> stem.substring(TEXT.length()));
    }
    return ENGLISH_RULES.contains(rule)
            && form.type() == QuestionType.FLASHCARD
            && !form.stem().startsWith("According to ")
        ? led(by, form, stem -> Character.toLowerCase(stem.charAt(0)) + stem.substring(1))
        : Optional.empty();
  }

  private static Optional<Form> led(String by, Form form, UnaryOperator<String> lowering) {
    var stem = by + ", " + lowering.apply(form.stem());
    return switch (form) {
      case Form.Flashcard(var _, var answer) -> Optional.of(new Form.Flashcard(stem, answer));
      case Form.MultipleChoice(var _, var options, var key) ->
          Optional.of(new Form.MultipleChoice(stem, options, key));
      case Form.ShortAnswer(var _, var answer, var others) ->
          Optional.of(new Form.ShortAnswer(stem, answer, others));
      case Form.Cloze(var _, var answer, var others) ->
          Optional.of(new Form.Cloze(stem, answer, others));
      case Form.TrueFalse(var _, var right, var told) ->
          Optional.of(
              new Form.TrueFalse(
                  stem, right, told.isEmpty() ? "" : by + ", " + lowering.apply(told)));
      case Form.Ordering _, Form.Matching _ -> Optional.empty();
    };
  }

  private static String lowered(String stem) {
    if (stem.startsWith(UNACCENTED)) {
      return "à " + stem.substring(UNACCENTED.length());
    }
    return COMMON.matcher(stem).find()
        ? Character.toLowerCase(stem.charAt(0)) + stem.substring(1)
        : stem;
  }
}
