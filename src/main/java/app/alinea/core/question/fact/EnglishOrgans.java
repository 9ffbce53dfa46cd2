package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// What English treaties and constitutions say in numbers of those who act under them: for how long
/// they hold office, how often they may be elected, by what majority they decide and who decides
/// where they are of two minds.
final class EnglishOrgans {
  /// Nothing that leans on a sentence before.
  private static final String PLAIN =
      "(?!.*\\b(?:such|these|those(?! present| who)|they|it|he|she|said|former|latter|above"
          + "|preceding)\\b)";

  /// Who holds an office: never "they", never the head of a state, whose term everybody knows.
  private static final String HOLDER =
      "(?<what>(?:(?:The|Each)"
          + " |(?=(?:Judges|Members|Commissioners|Senators|Representatives|Arbitrators)\\b))(?!President"
          + " of (?:the )?(?:Republic|United|Nation|State)|other |remaining |first |[Hh]ead of"
          + " [Ss]tate|terms? of|mandate)(?:(?! (?:which|who|whose|that|shall|may|must|is|are)"
          + " )[^,;:.]){3,80}?)";

  private static final String OFTEN = "(?<said>(?:only )?(?:once|twice|one time|two times))\\b";
  private static final String STOP = "(?=[,;.]|$)";

  private EnglishOrgans() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    terms(all);
    numbers(all);
    votes(all);
    return List.copyOf(all);
  }

  private static void terms(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.measure(
        all,
        "OFFICE.shall",
        "^"
            + PLAIN
            + HOLDER
            + " shall (?:each )?(?<deed>hold office|serve|remain in office|be"
            + " (?:elected|appointed|nominated|designated|chosen)(?: by (?:(?! for"
            + " )[^,;.]){3,60})?) for (?:an?"
            + " )?(?:(?:(?:renewable|non-renewable|single|fixed|further) )?(?:terms?|period) of"
            + " )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b(?! (?:following|after|from|before)\\b)");
    TreatyFormulas.measure(
        all,
        "OFFICE.is",
        "^"
            + PLAIN
            + HOLDER
            + " (?<modal>is|are) (?<deed>(?:elected|appointed|nominated|designated|chosen)(?: by"
            + " (?:(?! for )[^,;.]){3,60})?) for (?:an?"
            + " )?(?:(?:(?:renewable|non-renewable|single|fixed|further) )?(?:terms?|period) of"
            + " )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b(?! (?:following|after|from|before)\\b)");
    TreatyFormulas.add(
        all,
        "AGAIN",
        "^"
            + PLAIN
            + HOLDER
            + " (?:shall|may)\\b[^.;]{0,110}?\\bbe (?:eligible for"
            + " (?:re-?election|re-?appointment)|re-?elected|re-?appointed) "
            + OFTEN);
    var term =
        "^"
            + PLAIN
            + "The (?:terms? of office|mandate|term) of (?<what>(?!President of (?:the"
            + " )?(?:Republic|United|Nation|State))(?:the|an?|each) (?:(?!"
            + " (?:which|who|whose|elected|first) )[^,;:.]){3,70}?) (?:shall be|is|are|shall last)"
            + " ";
    TreatyFormulas.measure(
        all,
        "TERM.of",
        term + "(?:for )?(?:a (?:term|period) of )?(?<said>" + EnglishPhrases.PERIOD + ")\\b");
    TreatyFormulas.add(all, "RENEWED", term + "[^.;]{0,60}?\\b(?:renewable|renewed) " + OFTEN);
    TreatyFormulas.add(
        all,
        "RENEWED",
        "^"
            + PLAIN
            + HOLDER
            + " (?:shall|is|are|may)\\b(?:(?! (?:who|which|and the)"
            + " )[^.;]){0,110}?\\b(?:renewable|may be renewed) "
            + OFTEN);
    TreatyFormulas.add(
        all,
        "MORE_THAN",
        "^No (?:person|one|citizen) (?:shall|may) be (?<deed>elected to (?:the office of"
            + " )?[^,;.]{5,60}?) more than (?<said>once|twice|two times|three times)\\b");
  }

  private static void numbers(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.measure(
        all,
        "THERE_ARE",
        "(?:^|, )[Tt]here shall be (?<said>"
            + EnglishPhrases.NUMBER
            + ") (?<noun>judges|members|commissioners|senators|ministers|chambers|vice-presidents)"
            + " (?:of|in) (?<what>the \\p{Lu}[^,;.]{3,50}?)(?=[,;.]|$)");
    var share =
        "^(?<said>A (?:simple )?majority|One half|Half|One third|Two thirds|Two-thirds|Three"
            + " quarters|One fourth|Three fourths) of (?<noun>(?:the (?:total )?(?:members(?:hip)?"
            + " of the \\p{Lu}|(?:States |Contracting )?Parties)|all the members of the"
            + " \\p{Lu})[^,;.]{0,60}?) (?:shall constitute|constitutes?|shall form|shall be)"
            + " (?:a|the) quorum";
    TreatyFormulas.add(all, "QUORUM.share", share + "(?=[,;.]|$)");
    TreatyFormulas.add(all, "QUORUM.share.for", share + " (?<what>for [^,;.]{6,80}?)(?=[,;.]|$)");
    TreatyFormulas.measure(
        all,
        "QUORUM.count",
        "^(?<said>(?i:"
            + EnglishPhrases.NUMBER
            + ")) (?<noun>members|judges|representatives|Members|States|Parties) of (?<what>the"
            + " \\p{Lu}[^,;.]{2,60}?) shall (?:constitute|form|be) a quorum\\b");
    TreatyFormulas.measure(
        all,
        "EACH_YEAR",
        "(?:^|, )(?<said>(?i:"
            + EnglishPhrases.NUMBER
            + ")) (?<what>members of the \\p{Lu}[^,;.]{3,50}?) shall be elected each year for a"
            + " (?:term|period) of (?<noun>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "FOUNDED",
        "\\b(?:established|establish|establishes|set up|constituted) (?:an? )(?<what>(?:\\p{L}+"
            + " ){0,5}(?:Committee|Commission|Council|Board|Court|Tribunal|Panel|Bureau)(?:"
            + " (?:of|on|for) (?:the )?\\p{Lu}[^,;.(]{2,60}?)?),? (?:consisting|composed|made up)"
            + " of (?<said>"
            + EnglishPhrases.NUMBER
            + " (?<noun>members|experts|judges|representatives|persons))\\b");
    TreatyFormulas.measure(
        all,
        "AGE",
        "^No (?:person|child|one|worker|national) (?:under|below) the age of (?<said>"
            + EnglishPhrases.NUMBER
            + "(?: years)?) (?:shall|may) be (?<deed>(?:(?! which | who )[^,;:.]){5,110}?)"
            + "(?=[.;]?$)");
    TreatyFormulas.measure(
        all,
        "AGE.min",
        "^No [Pp]erson shall be (?<deed>an? [^,;.]{3,50}?) who (?:shall not have|has not)"
            + " (?:attained|reached)(?: to)? the [Aa]ge of (?<said>"
            + EnglishPhrases.NUMBER
            + "(?: [Yy]ears)?)\\b");
  }

  private static void votes(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "CASTING",
        "(?:^|, )(?<said>[Tt]he (?:President|Chair(?:man|person|woman)?|presiding \\p{Ll}+)) of"
            + " (?<what>the \\p{Lu}[^,;.]{3,60}?) (?:shall have|has) (?:a|the) (?:casting|deciding)"
            + " vote\\b");
    var majority =
        "by (?<said>an? (?:(?! (?:which|upon|on|after|at) )[^,;.]){0,40}?majority(?: (?:vote )?of"
            + " (?:(?! (?:upon|on a|after|at a|which) )[^,;.]){4,70}?)?)(?=[,;.]|$| upon| on a"
            + "| after| at a)";
    TreatyFormulas.add(
        all,
        "MAJORITY.case",
        "^(?<what>(?:A|Any|The) (?:decision|resolution)[^,;:.]{5,120}?) shall be"
            + " (?<deed>taken|made|adopted):? (?<when>in the case of [^,;:.]{4,80}), "
            + majority);
    TreatyFormulas.measure(
        all,
        "AFFIRMATIVE",
        "^"
            + PLAIN
            + "(?<what>(?:Decisions|Resolutions) of (?:(?!\\bother\\b)[^,;:.]){4,90}?) shall be"
            + " (?<deed>made|taken|adopted) by an affirmative vote of (?<said>"
            + EnglishPhrases.NUMBER
            + " (?<noun>members|States|Parties|judges))\\b(?! (?:including|among|and)\\b)");
    TreatyFormulas.add(
        all,
        "APPOINTS",
        "^(?<said>The (?:\\p{Lu}[\\p{L}-]+(?: (?:of|the|and|for|on) | )?){1,8}) (?<modal>shall"
            + "|may) (?<deed>appoint|elect|nominate) (?<what>(?:the|an?) \\p{Lu}[\\p{L}-]+(?:"
            + " \\p{Lu}[\\p{L}-]+)*)"
            + STOP);
  }
}
