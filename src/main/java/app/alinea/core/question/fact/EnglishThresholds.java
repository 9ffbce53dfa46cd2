package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// By when something must be done, told in the middle of a sentence, what share of voters or
/// members it takes, and when those are bound who join or leave.
final class EnglishThresholds {
  private static final String SHARE =
      "(?:(?:at least|not less than|no fewer than) )?(?:an? (?:absolute |simple |two-thirds"
          + " )?majority|two[- ]thirds|three[- ](?:fourths|quarters|fifths)|one[-"
          + " ](?:third|quarter|fourth|half|fifth|tenth)|half) of (?:the |all |its )";

  private EnglishThresholds() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    var subject = "^" + EnglishPhrases.PLAIN + EnglishPhrases.subject(90) + " shall ";
    TreatyFormulas.measure(
        all,
        "WITHIN.bare",
        "^"
            + EnglishPhrases.PLAIN
            + EnglishPhrases.subject(90)
            + " shall,? within (?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + "),? (?<deed>(?!of|after|from|following)(?:(?! (?:which|who|that|shall|may)"
            + " )[^,;:.]){10,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "WITHIN",
        "^"
            + EnglishPhrases.PLAIN
            + EnglishPhrases.subject(90)
            + " shall,? within (?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ") (?<noun>(?:of|after|from|following) [^,;:.]{6,90}?), (?<deed>(?:(?!"
            + " (?:which|who|that|shall|may) )[^,;:.]){8,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "MAJORITY.of",
        subject
            + "(?<deed>be (?:approved|ratified|adopted|endorsed|confirmed|passed)(?: in a"
            + " referendum)?) by (?<said>"
            + SHARE
            + "[^,;.]{4,80}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "SHARE.by",
        subject
            + "(?<deed>be (?:signed|supported|seconded|nominated|proposed|requested|presented)) by"
            + " (?<said>"
            + SHARE
            + "[^,;.]{4,80}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ALONE",
        "^[Oo]nly (?<said>(?:the |an? )?(?:(?! (?:which|who|may|shall|if|when|such|these)"
            + " )[^,;:.]){4,70}?) shall have the right to (?<deed>(?:(?!"
            + " (?:which|who|if|such|these) )[^,;:.]){6,110}?)"
            + EnglishPhrases.END);
    joining(all);
    return List.copyOf(all);
  }

  private static void joining(List<TreatyFormulas.Formula> all) {
    var text = "(?:this|the(?: present)?) (?:Convention|Agreement|Treaty|Protocol|Charter)";
    TreatyFormulas.add(
        all,
        "LATER.day",
        "^(?:For|In respect of|With respect to|As regards) (?:each|any|every|a)"
            + " [^;.]{0,220}?\\b(?:ratif|acce|approv|consent)[^;.]{0,200}?, "
            + text
            + " shall (?:enter|come) into force (?<said>on the (?:\\p{Ll}+(?:-\\p{Ll}+)?|\\d+th)"
            + " day (?:after|following) (?:the date of )?(?:the )?deposit[^.;]{5,90}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "LATER.registered",
        "^(?:Thereafter, )?(?:this|This|the present) Convention shall come into force for any"
            + " Member (?<said>"
            + EnglishPhrases.PERIOD
            + ") after the date on which its ratification (?:has been|was|is) registered");
    TreatyFormulas.add(
        all,
        "ENDS_DAY",
        "^(?:The |Any |Such )?[Dd]enunciation shall become effective (?<said>on the (?:first|last)"
            + " day of the month following [^;.,]{10,170}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ENDS_DAY.i",
        "^(?:The |Any |Such )?[Ww]ithdrawal (?:shall (?:become effective|take effect)|takes effect)"
            + " (?<said>on the (?:first|last) day of the month following [^;.,]{10,170}?)"
            + EnglishPhrases.END);
  }
}
