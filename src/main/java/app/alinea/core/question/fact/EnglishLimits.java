package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// What English provisions bound: the most and the least of a sum or a rate, how often something is
/// done, what somebody answers for and what for not, and what is excepted from a ban.
final class EnglishLimits {
  private static final String SUBJECT = EnglishPhrases.subject(90);

  private static final String RATE = "[\\p{L}\\d.,-]+ ?(?:per cent(?:um)?|percent|%)";

  private EnglishLimits() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    figures(all);
    duties(all);
    times(all);
    return List.copyOf(all);
  }

  private static void figures(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "MEETS",
        "^"
            + EnglishPhrases.PLAIN
            + "(?<what>The [^,;.]{3,60}?) shall (?<deed>(?!not )(?:(?!"
            + " (?:which|who|that|shall|may|once|twice|at least) )[^,;:.]){4,90}?) (?<said>(?:at"
            + " least )?(?:once|twice|three times|four times) (?:a|each|every|per|in every)"
            + " (?:week|year|month|quarter|(?:two|three|four|five|six)"
            + " (?:years|months)))(?=[,;.]|$)");
    TreatyFormulas.add(
        all,
        "CEILING",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:shall|may|must) not exceed (?<said>(?!"
            + EnglishPhrases.PERIOD
            + ")(?=[^,;.]*(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|hundred|half)\\b))(?:(?!"
            + " (?:which|who|unless|except|provided|if|by more) )[^;:]){3,90}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "ENTITLED.least",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:is|are|shall be) entitled to (?<deed>(?:(?! (?:which|who|of) )[^,;:.]){4,60}?)"
            + " of (?:not less than|at least) (?<said>"
            + EnglishPhrases.PERIOD
            + ")(?=[.;]?$| (?:a|per|for each) )");
    TreatyFormulas.add(
        all,
        "RATE.least",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:shall|must) be (?<deed>calculated|paid|charged|levied|fixed) at (?:the|a) rate"
            + " of (?:not less than|at least) (?<said>"
            + RATE
            + "(?: (?:per annum|a year|of [^,;.]{4,50}?))?)"
            + EnglishPhrases.END);
  }

  private static void duties(List<TreatyFormulas.Formula> all) {
    var liable = "^" + EnglishPhrases.PLAIN + SUBJECT;
    var harm =
        "liable for (?<said>(?:(?! (?:which|who|if|unless|where) )[^;:.]){8,110}?)"
            + EnglishPhrases.END;
    TreatyFormulas.add(all, "LIABLE.is", liable + " is " + harm);
    TreatyFormulas.add(all, "LIABLE.shall", liable + " shall be " + harm);
    TreatyFormulas.add(all, "LIABLE.not.is", liable + " is not " + harm);
    TreatyFormulas.add(all, "LIABLE.not.shall", liable + " shall not be " + harm);
    TreatyFormulas.add(
        all,
        "EXCEPT",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>shall|may) not (?<deed>(?:(?! (?:which|who) )[^,;:.]){5,90}?),? except"
            + " (?<said>(?:for|in|with|by|on|under|upon) (?!accordance)(?:(?! (?:which|who)"
            + " )[^;:.]){6,110}?)"
            + EnglishPhrases.END);
  }

  private static void times(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.measure(
        all,
        "EARLIEST.no",
        "^No (?<what>(?:(?! (?:which|who|such) )[^,;:.]){4,90}?) (?:may|shall) be (?<deed>\\p{L}+)"
            + " before the (?:expiration|expiry|end) of (?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ") (?:from|after|of|following) (?<noun>(?:(?! (?:which|such) )[^,;:.]){5,100}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "ALLOWED",
        "^A (?<what>period(?: of \\p{L}+)?) of (?:not less than|at least) (?<said>"
            + EnglishPhrases.PERIOD
            + ")(?: from [^,;.]{5,60}?)? shall be allowed for (?<noun>(?:(?! (?:which|such)"
            + " )[^,;:.]){8,120}?)(?=[,;.]|$)");
    TreatyFormulas.add(
        all,
        "BEGINS",
        "^"
            + EnglishPhrases.PLAIN
            + "(?<what>The (?:financial year|period|time[- ]limit|term|limitation period|notice"
            + " period)\\b(?:(?! (?:which|shall|begins|starts|runs) )[^,;.]){0,80}?) (?:shall"
            + " (?:begin|start|run|commence)|begins|starts|runs|commences)"
            + " (?<said>(?:on|from|at|with) (?:(?! and (?:ends?|shall) )[^;:.]){6,110}?)(?=[.;]?$|"
            + " and (?:ends?|shall) )");
    TreatyFormulas.add(
        all,
        "BEARS",
        "^"
            + EnglishPhrases.PLAIN
            + "(?<said>(?:The|Each|Every|Any) (?:(?! (?:which|who|shall) )[^,;:.]){3,60}?) shall"
            + " bear (?<what>the (?:costs?|expenses?|burden) of (?:(?! (?:its|their|his|which)"
            + " )[^;:.,]){4,100}?)"
            + EnglishPhrases.END);
  }
}
