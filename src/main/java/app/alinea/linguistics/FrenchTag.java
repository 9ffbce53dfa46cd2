package app.alinea.linguistics;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;

/// The French dictionary's tags ("V ind pres 3 p") in the program's terms.
final class FrenchTag {
  private FrenchTag() {}

  static PartOfSpeech part(String tag) {
    return switch (tag.charAt(0)) {
      case 'N', 'Z' -> PartOfSpeech.NOUN;
      case 'V' ->
          tag.startsWith("V etre") || tag.startsWith("V avoir")
              ? PartOfSpeech.AUX
              : PartOfSpeech.VERB;
      case 'J' -> PartOfSpeech.ADJ;
      case 'D' -> PartOfSpeech.DET;
      case 'P' -> PartOfSpeech.ADP;
      case 'R' -> PartOfSpeech.PRON;
      case 'A' -> PartOfSpeech.ADV;
      default -> PartOfSpeech.X;
    };
  }

  static WordForm form(String tag) {
    var marks = List.of(tag.split(" +"));
    var gender =
        marks.contains("f")
            ? Gender.FEMININE
            : marks.contains("m") ? Gender.MASCULINE : Gender.NONE;
    var number =
        switch (marks.getLast()) {
          case "p" -> GrammaticalNumber.PLURAL;
          case "s" -> GrammaticalNumber.SINGULAR;
          default -> GrammaticalNumber.NONE;
        };
    int person = marks.contains("1") ? 1 : marks.contains("2") ? 2 : marks.contains("3") ? 3 : 0;
    return new WordForm(gender, number, person, tag.startsWith("V") ? mood(marks) : Mood.NONE);
  }

  private static Mood mood(List<String> marks) {
    if (marks.contains("inf")) {
      return Mood.INFINITIVE;
    }
    if (marks.contains("ppa")) {
      return Mood.PAST_PARTICIPLE;
    }
    if (marks.contains("ppr")) {
      return Mood.PRESENT_PARTICIPLE;
    }
    if (marks.contains("con")) {
      return Mood.CONDITIONAL;
    }
    if (marks.contains("sub")) {
      return Mood.SUBJUNCTIVE;
    }
    if (marks.contains("imp")) {
      return Mood.IMPERATIVE;
    }
    return indicative(marks);
  }

  private static Mood indicative(List<String> marks) {
    if (marks.contains("futu")) {
      return Mood.FUTURE;
    }
    if (marks.contains("impa")) {
      return Mood.IMPERFECT;
    }
    return marks.contains("psim") ? Mood.PAST : Mood.PRESENT;
  }

  /// The tense part of a finite verb's tag; empty for other moods.
  static String tense(Mood mood) {
    return switch (mood) {
      case PRESENT -> "ind pres";
      case FUTURE -> "ind futu";
      case IMPERFECT -> "ind impa";
      case PAST -> "ind psim";
      case CONDITIONAL -> "con pres";
      case SUBJUNCTIVE -> "sub pres";
      case NONE, IMPERATIVE, INFINITIVE, PRESENT_PARTICIPLE, PAST_PARTICIPLE -> "";
    };
  }
}
