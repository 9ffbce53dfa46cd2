package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// What English treaties and regulations set in numbers: the day on which they enter into force and
/// who must have joined by then, the longest time something may last, the intervals of what is
/// repeated, what they forbid and to whom they give the first word.
final class EnglishFigures {
  private static final String PLAIN =
      "(?!.*\\b(?:such|these|those|they|it|he|she|said|former|latter|above|preceding|(?:sub)?paragraph)\\b)";

  private static final String SUBJECT =
      "(?<what>(?!Its|Their|This|That|His|It|They|There)\\p{Lu}(?:(?! (?:which|who|whose|that|shall"
          + "|may|must|other|is|are) )[^,;:.]){4,90}?)";

  private EnglishFigures() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    force(all);
    leaving(all);
    lengths(all);
    matters(all);
    return List.copyOf(all);
  }

  private static void force(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "FORCE.day",
        "^(?:This|The present) \\p{Lu}\\p{Ll}+ shall (?:enter|come) into force (?<said>on the"
            + " \\p{Ll}+(?:-\\p{Ll}+)? day) (?<noun>(?:after|following) [^.;,]{12,130}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "BOUND.among",
        "^(?:This|The present) [^.;]{0,60}(?:enter|come) into force[^.;]{0,160}? "
            + EnglishPhrases.NUMBER
            + " (?:\\p{Lu}?\\p{Ll}+ )?(?:States|Parties|Members),? including at least (?<said>"
            + EnglishPhrases.NUMBER
            + ") (?<noun>[Mm]ember States of [^.;,]{5,60}?),? ?(?=have|has|had|shall)");
  }

  private static final String DATE = "\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}+ \\d{4}";

  private static void leaving(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "OPEN_FROM",
        "^(?!.* and (?:(?:thereafter|subsequently),? )?(?:from [^.;]{4,40})?(?:at|in) )(?:This|The"
            + " present) [^.;]{0,60}open for signature[^.;]{0,140}? (?<said>from "
            + DATE
            + " (?:to|until) "
            + DATE
            + ")(?=[,;. ]|$)");
    TreatyFormulas.measure(
        all,
        "SOONEST.withdraw",
        "withdraw from (?:this|the present) \\p{Lu}\\p{Ll}+ at any time after (?<said>"
            + EnglishPhrases.PERIOD
            + ") from the date (?:on which|of)[^.;]{0,60}(?:into|in) force");
    TreatyFormulas.measure(
        all,
        "ENDS_AFTER.i",
        "^(?:Any such|Such|The|Any|A) withdrawal shall take effect (?:up)?on (?:the"
            + " )?expir(?:y|ation) of (?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ") (?<what>(?:after|following|from) (?![^.;]*\\b(?:such"
            + " (?!notification|notice)|that|paragraph))[^.;,]{8,130}?)(?=[.;,]|$)");
    TreatyFormulas.measure(
        all,
        "FIRST.convened",
        "^(?<what>The (?:\\p{Lu}[\\p{L}-]+(?: (?:of|the|and|for|on) | )?){1,8}) shall (?:meet|be"
            + " convened)[^.;,]{0,80}? (?:not later than|within|no later than) (?<said>"
            + EnglishPhrases.PERIOD
            + ") (?:after|of|from|following) (?:the )?(?:date of )?(?:the )?entry into force");
  }

  private static void lengths(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.measure(
        all,
        "MAXIMUM",
        "^(?!.{0,60}\\b(?:such|these|those|they|it)\\b)"
            + SUBJECT
            + " (?:(?:shall|may|must),? (?:in any (?:event|case),? )?not,?(?: in any (?:event"
            + "|case),?)?|shall in no (?:event|case)) exceed (?:a (?:maximum|total) of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "LONGEST",
        "^"
            + PLAIN
            + SUBJECT
            + " (?<modal>shall|may) be (?<deed>issued|granted|valid|concluded|appointed|given"
            + "|authori[sz]ed|extended) for a maximum (?:period |term )?of (?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "LONGEST.act",
        "^"
            + PLAIN
            + SUBJECT
            + " (?<modal>shall|may) (?<deed>(?!not )(?:(?! (?:which|who|that|for) )[^,;:.]){6,80}?)"
            + " for (?:a period )?not (?:exceeding|more than) (?<said>"
            + EnglishPhrases.PERIOD
            + ")(?=[.;]?$| at a time)");
    TreatyFormulas.measure(
        all,
        "VALID",
        "^"
            + PLAIN
            + "(?!(?:This|The present|The) (?:Agreement|Convention|Treaty|Protocol) )"
            + SUBJECT
            + " (?:shall be|is|are) valid for (?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "INTERVALS",
        "^"
            + PLAIN
            + SUBJECT
            + " shall (?<deed>(?:(?! (?:which|who|that|at) )[^,;:.]){4,90}?) at intervals of"
            + " (?:(?:not more than|no more than|at most) )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "WITHIN",
        "^"
            + PLAIN
            + "(?<what>(?:The|Each|Every|Any) (?:(?! (?:which|who|whose|that|where|may|shall|other)"
            + " )[^,;:.]){2,80}?) shall, (?:within|not later than|no later than) (?:a period of"
            + " )?(?<said>"
            + EnglishPhrases.PERIOD
            + ") (?<noun>(?:of|after|from|following) [^,;:.]{6,110}?),"
            + " (?<deed>(?!not )(?:(?! (?:which|who|that|shall|may) )[^,;:.]){8,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "EVERY",
        "^By (?<noun>(?:\\d{1,2} )?\\p{Lu}\\p{Ll}+ \\d{4}|\\d{4}) and (?<said>every [^,;.]{3,20}?)"
            + " thereafter, (?<what>the \\p{Lu}[^,;.]{2,60}?) shall (?<deed>(?:(?!"
            + " (?:which|who|that|it) )[^,;:.]){8,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "APPLIES",
        "^(?:It|This \\p{Lu}\\p{Ll}+) (?:shall apply|applies) from (?<said>\\d{1,2} \\p{Lu}\\p{Ll}+"
            + " \\d{4})"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "YEAR.first",
        "^"
            + PLAIN
            + SUBJECT
            + " shall (?<deed>(?:(?! (?:which|who|that) )[^,;:.]){3,40}?(?:its|the|their) first"
            + " (?:(?! (?:which|who|that) )[^,;:.]){4,60}?) in (?<said>(?:19|20)\\d\\d)\\b");
  }

  private static void matters(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "FORBIDDEN",
        "^(?<said>(?:Any|The|All) (?:(?! (?:such|this|these|those) )[^;:.]){10,150}?) (?:shall be"
            + "|are|is) (?:strictly |absolutely )?(?:prohibited|forbidden)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "CONFERRED",
        "\\bconfers? (?:up)?on (?<said>the (?:\\p{Lu}[\\p{L}-]+ ?){1,6})"
            + " (?<what>(?:primary|exclusive|overall|sole|general) (?:responsibility|competence)"
            + " for [^,;.]{8,90}?)(?=[,;.]|$)");
  }
}
