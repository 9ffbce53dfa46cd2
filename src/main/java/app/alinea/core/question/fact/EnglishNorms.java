package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// What English provisions lay down in numbers, cases and penalties: how long a period is, how much
/// notice is given, at what age something begins or ends, what a thing is void for, what an
/// offender is liable to, who bears the costs.
final class EnglishNorms {
  private static final String SUBJECT = EnglishPhrases.subject(90);

  private static final String AGE =
      "(?<said>" + EnglishPhrases.NUMBER + "(?: years)?)(?: of age)?\\b";
  private static final String STOP = "(?=[,;.]|$)";

  private EnglishNorms() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    lengths(all);
    ages(all);
    cases(all);
    penalties(all);
    matters(all);
    return List.copyOf(all);
  }

  private static void lengths(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.measure(
        all,
        "COPIES.in",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " shall be (?<deed>made out|drawn up|done|issued|prepared|submitted|executed|signed)"
            + " in (?<said>"
            + EnglishPhrases.NUMBER
            + " (?:original |certified )?(?<noun>copies|counterparts|originals))\\b");
    var period =
        "^"
            + EnglishPhrases.PLAIN
            + "(?<what>[Tt]he (?:period of limitation|limitation period|time[- ]limit|notice"
            + " period|period|term|duration|validity)\\b(?:(?! (?:which|who|shall|is|that)"
            + " )[^,;.]){3,110}?) ";
    TreatyFormulas.measure(
        all,
        "LASTS.shall",
        period
            + "shall be (?<said>"
            + EnglishPhrases.PERIOD
            + ")(?! (?:after|before|from|of age)\\b)");
    TreatyFormulas.measure(
        all,
        "LASTS.is",
        period + "is (?<said>" + EnglishPhrases.PERIOD + ")(?! (?:after|before|from|of age)\\b)");
    TreatyFormulas.measure(
        all,
        "LASTS.case",
        "^(?:(?:Nevertheless|However),? )?[Ii]n (?:the )?case of (?<lead>[^,;.]{3,80}?),?"
            + " (?<what>the (?:period of limitation|limitation period|time[- ]limit|notice"
            + " period)(?: [^,;.]{3,60}?)?) shall be (?<said>"
            + EnglishPhrases.PERIOD
            + ")"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "SERVES",
        "^(?:Thereafter,? )?(?<what>(?:[Aa]ll |[Tt]he |[Ee]ach )?\\p{Lu}(?:(?! (?:which|who|shall)"
            + " )[^,;:.]){3,50}?) shall be (?:elected|appointed|chosen) to serve (?:for )?a term of"
            + " (?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "LEAST.long",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:shall|must) (?:be|last|comprise) (?:at least|not less than|no less than)"
            + " (?<said>"
            + EnglishPhrases.NUMBER
            + " (?:consecutive |calendar |working |full )?(?:hours|days|weeks|months|years))\\b");
    TreatyFormulas.measure(
        all,
        "NOTICE.give",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:shall|must) give (?:[^,;.]{3,40} )?(?:not less than |at least |a minimum of"
            + " )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")['’]?s? (?:written |prior )?notice (?<noun>(?:of|to|before)(?:(?! (?:which|who)"
            + " )[^;.,]){5,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "RATE",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:shall|must) be (?<deed>calculated|paid|charged|levied|fixed) at (?:the|a)"
            + " (?:annual )?rate of (?<said>[\\p{L}\\d.,-]+ ?(?:per cent(?:um)?|percent|%)(?:"
            + " (?:per annum|a year|per year))?)");
    TreatyFormulas.measure(
        all,
        "WITHIN.bare",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:shall|must),? within (?<said>"
            + EnglishPhrases.PERIOD
            + "),? (?<deed>(?!of |after |from |not )(?:(?! (?:which|who|shall|may)"
            + " )[^;:.]){8,130}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "MAXIMUM.no",
        "^In no (?:circumstances?|case|event) shall (?<what>the [^,;.]{4,80}?) exceed (?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
  }

  private static void ages(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.measure(
        all,
        "AGE.ends",
        "^(?:This|The|The present) \\p{Lu}\\p{Ll}+ shall cease to apply when the"
            + " (?<what>child|person|minor) (?:attains|reaches) the age of "
            + AGE);
    TreatyFormulas.measure(
        all,
        "AGE.until",
        "^(?:This|The|The present) \\p{Lu}\\p{Ll}+ (?:shall apply|applies) to"
            + " (?<what>children|persons|minors)\\b[^.;]{0,60} until they (?:reach|attain) the age"
            + " of "
            + AGE);
    TreatyFormulas.measure(
        all,
        "AGE.retire",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:shall|must)\\b[^.;]{0,90}? ?retire (?:at|on (?:attaining|reaching)) the age of "
            + AGE);
    TreatyFormulas.measure(
        all,
        "AGE.candidate",
        "^"
            + EnglishPhrases.PLAIN
            + "(?<what>(?:An?|Any|Every) (?:candidate|member|judge|person elected|person"
            + " appointed)(?:(?! (?:who|which) )[^,;.]){0,60}?) (?:must|shall) (?:be [^,;.]{3,60}"
            + " and (?:must |shall )?)?have (?:attained|reached|completed)(?: to)? the age of "
            + AGE);
    TreatyFormulas.measure(
        all,
        "AGE.may",
        "^(?:Any|Every|Each|A) (?<what>citizen|person|national)(?: of [^,;.]{3,40})? who has"
            + " (?:attained|reached|completed)(?: to)? the age of (?<said>"
            + EnglishPhrases.NUMBER
            + "(?: years)?) may (?<deed>(?:(?! (?:which|who|if|unless|provided) )[^,;:.]){5,90}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "AGE.right",
        "^(?:Any|Every|Each|A|All) (?<what>citizens?|persons?|nationals?)(?: of [^,;.]{3,40})? who"
            + " (?:has|have) (?:attained|reached|completed)(?: to)? the age of (?<said>"
            + EnglishPhrases.NUMBER
            + "(?: years)?) (?:shall have|has|have) the right (?<deed>to (?:(?!"
            + " (?:which|who|if|unless|provided) )[^,;:.]){3,90}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "AGE.citizens",
        "^(?:All|Every|Each) (?:\\p{Lu}\\p{L}+ )?citizens?,? (?:who (?:is|are) |of )?(?:not less"
            + " than |at least )?(?<said>"
            + EnglishPhrases.NUMBER
            + " years)(?: of age)?(?: or (?:more|over|older)| and (?:above|over))?,? (?:shall"
            + " have|has|have) the right (?<deed>to (?:(?! (?:which|who|if|unless)"
            + " )[^,;:.]){3,90}?)"
            + EnglishPhrases.END);
  }

  private static void cases(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "COND.is",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>is|are) (?<deed>void|invalid|null and"
            + " void|inadmissible|unlawful|admissible|deemed [^,;.]{4,60}?|presumed"
            + " [^,;.]{4,60}?|exempt [^,;.]{4,60}?),? (?<said>(?:only )?(?:if|where|when)[,"
            + " ][^;:]{10,170}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "COND.case",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>may|shall|must) (?!not\\b|only\\b|enter into force|come into force|take"
            + " effect|apply\\b)(?<deed>(?:(?! (?:to|of|in) (?:a|any|the) \\p{Ll}+"
            + " where)[^,;:.()]){8,110}?)"
            + "(?<!State|place|country|territory|cases?|areas?|court|time|day|date|moment|event|one|those|even"
            + "|except|unless|and|or|only|premises|states?|part|point|circumstances|situations?),?"
            + " (?<said>(?:where) (?:the|an?|any|its|there) [^;:]{10,150}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "COND.no",
        "^"
            + EnglishPhrases.PLAIN
            + "No (?<what>(?:(?! (?:which|who|shall|may) )[^,;:.]){3,60}?) (?:shall|may|must)"
            + " (?<deed>(?:(?! (?:which|who) )[^,;:.]){5,100}?) without"
            + " (?<said>(?:the|an?|its|their|his|her|having) (?:(?! (?:which|who)"
            + " )[^,;:.]){5,110}?)"
            + EnglishPhrases.END);
  }

  private static void penalties(List<TreatyFormulas.Formula> all) {
    var offender =
        "^(?!.*\\b(?:such|(?:sub)?(?:section|paragraph)s?) ?(?:\\(|\\d))(?<what>(?:An?|Any|Every)"
            + " (?:\\p{Ll}+ )?\\p{Ll}+ who [^;:.]{5,110}?|Anyone who [^;:.]{5,110}?|Whoever"
            + " [^;:.]{5,110}?),? ";
    TreatyFormulas.add(
        all,
        "PENALTY",
        offender
            + "(?:commits an offence and (?:is|shall be) |(?:is|shall be) guilty of an offence and"
            + " (?:(?:is|shall be) )?|shall be |is )liable(?: on (?:summary )?conviction)?,? to"
            + " (?<said>(?:an? )?(?:(?:maximum|administrative) )?(?:fine|imprisonment|penalty|term"
            + " of imprisonment)[^;:.]{5,130}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "PUNISHED",
        offender
            + "shall be (?:punished|punishable|sentenced) (?<said>(?:with|by|to) (?:an?"
            + " )?(?:fine|imprisonment|penalty|term of imprisonment|deprivation of"
            + " liberty)[^;:.]{3,130}?)"
            + EnglishPhrases.END);
  }

  private static void matters(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "BORNE",
        "^"
            + EnglishPhrases.PLAIN
            + "(?<what>The (?:costs?|expenses?|fees?|expenditure|salar(?:y|ies))\\b(?:(?!"
            + " (?:which|who|shall|that) )[^,;.]){3,90}?) shall be (?<deed>borne|paid|met|defrayed)"
            + " by (?<said>(?:the|each|its) (?:(?! (?:which|who|by) )[^,;:.]){3,80}?)"
            + STOP);
    TreatyFormulas.add(
        all,
        "PROOF",
        "^(?<what>The burden of (?:proof|proving)(?:(?! (?:lies|rests|shall) )[^,;.]){0,90}?)"
            + " (?:lies|rests|shall lie|shall rest|shall be) (?:with|on|upon) (?<said>the"
            + " [^,;.]{3,60}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "PURPOSE.one",
        "^(?<what>The (?:(?:main|principal|overall|ultimate)"
            + " )?(?:purpose|objective|object|aim|goal) of (?:this|the) [^,;.]{3,60}?) (?:is|shall"
            + " be) (?<said>to [^;:]{10,200}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "PURPOSE.many",
        "^(?<what>The (?:(?:main|principal|overall|ultimate)"
            + " )?(?:purposes|objectives|objects|aims|goals) of (?:this|the) [^,;.]{3,60}?)"
            + " (?:are|shall be) (?<said>to [^;:]{10,200}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "IMMUNE",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " shall be (?<deed>immune|exempt|free) from (?<said>(?:(?! (?:which|who)"
            + " )[^;:.]){6,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "PUBLISHED",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?:shall|must) be (?<deed>published|entered|recorded) in (?<said>the \\p{Lu}(?:(?!"
            + " (?:which|who|and|within) )[^,;:.]){3,80}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "INFORMED",
        "^(?<what>(?:Any|Every|Each) person[^,;:]{0,70}?|Anyone [^,;:]{3,70}?|Everyone"
            + " [^,;:]{3,70}?) shall be informed(?: promptly| immediately| without delay|,? at the"
            + " time of (?:his|their|the) arrest,?)? of (?<said>[^,;:.]{6,100}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ABOLISHED",
        "^(?<said>The [^,;:.]{3,60}?) (?:is|are|shall be) (?:hereby )?abolished"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "FORBIDDEN",
        "^(?<said>(?!The |Any |All |An? |Such |It |This )\\p{Lu}\\p{Ll}{4,}(?:(?!"
            + " (?:such|this|these|those|which) )[^;:.,]){0,110}?) (?:shall be|are|is) (?:strictly"
            + " |absolutely )?(?:prohibited|forbidden)"
            + EnglishPhrases.END);
  }
}
