package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// What English treaties and charters promise, leave untouched and hand over in set words: from
/// what parties refrain, what a text does not affect, whom they may invite, to whom something is
/// reported, until when a thing lasts, after how long in force a right begins.
final class EnglishPledges {
  private static final String SUBJECT = EnglishPhrases.subject(90);
  private static final String STOP = "(?=[,;.]|$)";
  private static final String SELF = "(?:[Tt]his|[Tt]he present|[Tt]he) \\p{Lu}\\p{Ll}+";

  /// The text as a whole, none of its parts.
  private static final String TEXT =
      "(?!Article|Section|Chapter|Part |Paragraph|Annex|Title|Rule)\\p{Lu}\\p{Ll}+";

  private static final String PARTIES =
      "^(?<what>(?:The|Each|Every|All) (?:High )?(?:Contracting |States? |Member"
          + " )?(?:Part(?:y|ies)|States?|Members?|Governments?))\\b";

  private EnglishPledges() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    pledges(all);
    untouched(all);
    handed(all);
    times(all);
    force(all);
    return List.copyOf(all);
  }

  private static void pledges(List<TreatyFormulas.Formula> all) {
    for (var number : List.of("one:undertakes", "many:undertake")) {
      var name = number.substring(0, number.indexOf(':'));
      var verb = " (?:[^;]{0,240} (?:and )?)?" + number.substring(number.indexOf(':') + 1) + "\\b";
      TreatyFormulas.add(
          all,
          "NOT_DO." + name,
          PARTIES + verb + " not to (?<said>[^,;:]{12,150}?)" + EnglishPhrases.END);
      TreatyFormulas.add(
          all,
          "REFRAIN." + name,
          PARTIES
              + verb
              + "(?:, [^;]{5,90},)? (?:[^;]{0,240} and )?to (?:refrain|abstain)(?<mid> in"
              + " (?:its|their) [^,;:.]{5,50}?)? from (?<said>[^;:]{10,150}?)"
              + EnglishPhrases.END);
    }
    TreatyFormulas.add(
        all,
        "REFRAIN.shall",
        "^"
            + SUBJECT
            + " shall (?:refrain|abstain) from (?<said>[^;:]{10,150}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "INVITED",
        "^"
            + SUBJECT
            + " (?<modal>may|shall)(?:,? (?<mid>by [^,;]{5,40}),)? invite"
            + " (?<said>(?:the|any|all|each|every|other) [^,;:]{8,170}?) to"
            + " (?<deed>(?:accede|participate|become|join|attend|send|submit)\\b[^,;:.]{2,90}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "TASK",
        " an? (?<what>(?:\\p{L}+ ){0,4}(?:committee|commission|council|board|secretariat|panel"
            + "|tribunal|fund|centre)) (?:which|that) (?:shall|will)"
            + " (?<said>(?!be\\b|consist|meet\\b|have\\b)[^,;:]{12,150}?)"
            + EnglishPhrases.END);
  }

  private static void untouched(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "UNTOUCHED",
        "^(?:This|The present) "
            + TEXT
            + " (?:does|shall) not"
            + " (?<deed>affect|prejudice|impair|supersede|derogate from)(?:, and shall not be"
            + " (?:interpreted|construed) as \\p{L}+,)?(?: in any way)? (?<said>[^;:]{10,220}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "UNTOUCHED.nothing",
        "^Nothing in (?:this|the present) "
            + TEXT
            + " (?:shall|may|is to)"
            + " (?<deed>affect|prejudice|impair|restrict|limit|derogate from)(?: in any way)?"
            + " (?<said>[^;:]{10,200}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "CONSTRUED",
        "^Nothing in (?:this|the present) "
            + TEXT
            + " (?:shall|may|can) be"
            + " (?<deed>construed|interpreted) (?<said>as \\p{L}+ing [^;:]{10,200}?)"
            + EnglishPhrases.END);
  }

  private static void handed(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "REPORTED",
        "^(?:Any such|Every such|Each such|All such|Such) (?<what>(?:[\\p{L}-]+"
            + " ){3,20}?[\\p{L}-]+)(?: thereof)? shall (?:immediately |promptly |forthwith )?be"
            + " (?:immediately |promptly |forthwith"
            + " )?(?<deed>reported|notified|communicated|submitted|referred|transmitted) to"
            + " (?<said>the [^,;:.]{5,80}?)(?= (?:by|either|before|after|when|for|within)"
            + " |[,;.]|$)");
    TreatyFormulas.add(
        all,
        "INFORMS",
        "(?<said>the (?:Government of the \\p{Lu}[\\p{L} ]{4,60}?|Secretary-General of the"
            + " \\p{Lu}[\\p{L} ]{4,60}?)), (?:which|who) (?:will|shall) (?<deed>notify|inform)"
            + " (?<what>[^,;:.]{8,80}?) of (?<noun>[^,;:.]{8,90}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ARCHIVES",
        "^"
            + SELF
            + "[^;]{0,140} (?:shall|will) be deposited in (?<said>the archives of (?:the"
            + " )?[^,;.]{5,90}?)(?=[,;.]|$| which | and )");
    TreatyFormulas.add(
        all,
        "JOINED_HOW",
        "^(?:Any|A|The|Each|Every) [Ss]tate so invited may become a"
            + " (?:Party|Member)\\b[^,;.]{0,60}? (?<said>by depositing [^;:]{10,150}?)"
            + EnglishPhrases.END);
  }

  private static void times(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "LASTS_UNTIL",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>shall|may) (?<deed>(?!not\\b|only\\b)(?:(?! (?:which|who|that|whether)"
            + " )[^,;:.()]){5,110}?),? (?<said>until (?!such\\b|that\\b|then\\b|\\d)[^;:]{8,130}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "AFTER_FORCE",
        "^After (?:this|the|the present) \\p{Lu}\\p{Ll}+ has been in force for (?<said>"
            + EnglishPhrases.PERIOD
            + ")(?:, or at any time thereafter)?, (?<what>(?:the|any|each|a) [^,;:]{4,50}?)"
            + " (?<modal>may|shall)(?:, (?<mid>if [^,;]{5,60}),)? (?<deed>[^,;:.]{6,90}?)(?= (?:"
            + EnglishPhrases.NUMBER
            + " \\p{L}+ after|by giving|upon|having regard)\\b|[,;.]|$)");
    TreatyFormulas.measure(
        all,
        "NOTICE.after",
        "(?<what>(?:any|each|a) (?:\\p{L}+ ){0,2}(?:Party|State|Member)) may (?<deed>cease to be a"
            + " (?:Party|Member)|withdraw(?: from (?:this|the) \\p{Lu}\\p{Ll}+)?) (?<said>"
            + EnglishPhrases.PERIOD
            + ") after (?<noun>its notice of"
            + " (?:denunciation|withdrawal)\\b[^,;:.]{6,100}?)(?=[,;.]|$)");
  }

  private static void force(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "FORCE.ratified",
        "^"
            + SELF
            + " shall enter into force (?:between|among|for) the [Ss]tates which have ratified it"
            + " (?<said>(?:as soon as|when|once) [^;:]{20,260}? deposited)\\b");
    TreatyFormulas.add(
        all,
        "FORCE.whose",
        "\\benter into force\\b[^.;]{0,200}?\\bincluding (?:the ratifications of|those of)"
            + " (?<said>(?:the )?\\p{Lu}[^.;:]{15,190}?)(?=,? have\\b|,? has\\b|[;.]|$)");
    TreatyFormulas.add(
        all,
        "FORCE.others",
        "^"
            + SELF
            + " .*(?:come into effect|come into force|enter into force|take effect) with respect to"
            + " other [Ss]tates (?<said>on the date of [^;:.]{8,80}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "RATIFIED.accord",
        "^(?:This|The present) \\p{Lu}\\p{Ll}+ shall be ratified\\b[^;]{0,120}? in accordance with"
            + " (?<said>(?:its|their|the) [^,;:.]{8,90}?)"
            + STOP);
  }
}
