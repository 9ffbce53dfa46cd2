package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// Who in an English treaty, statute or constitution has a power, and with whose leave it is used:
/// on whose proposal somebody is appointed, in whom a power is vested, who answers to whom, who may
/// ask for a meeting, propose an amendment or leave.
final class EnglishPowers {
  private static final String SUBJECT = EnglishPhrases.subject(80);

  private static final String ACTOR =
      "(?<said>(?:the|each|any|both|all|one|two|at least)\\b(?:(?! (?:and shall|and"
          + " may|which|who|by"
          + "|within|for|at|on|in|unless|if|when|after|before|under|from|to|with|without|where|subject)"
          + " )[^,;:.]){3,80}?)";

  private static final String DEED =
      "(?<deed>(?!not |only )(?:(?! (?:which|who|that|shall|may|whose) )[^,;:.]){5,100}?)";

  private static final String STOP = "(?=[,;.]|$| for | and (?:shall|may|must|is|are) )";

  private EnglishPowers() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    leave(all);
    held(all);
    meetings(all);
    treaty(all);
    return List.copyOf(all);
  }

  private static void leave(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "WHOSE.on",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>shall|may) "
            + DEED
            + ",? (?:on|upon|at) the (?<noun>proposal|recommendation|advice|nomination|initiative)"
            + " of "
            + ACTOR
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "WHOSE.with",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>shall|may) "
            + DEED
            + ",? with the (?<noun>approval|consent|prior consent|prior"
            + " approval|agreement|concurrence|authori[sz]ation|assistance) of "
            + ACTOR
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "CONSULTED",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>shall|may) "
            + DEED
            + ",? (?:only )?after (?:consulting|consultation with) "
            + ACTOR
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "CONSULTED",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>shall|may), after (?:consulting|consultation with) (?<said>the"
            + " [^,;.]{3,80}?), "
            + DEED
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "OATH",
        "^(?:Before [^,;.]{5,60}, )?(?<what>[Tt]he [^,;.]{3,60}?) shall (?:take|make|swear)"
            + " (?:an|the following) oath(?: of [^,;.]{3,20})? (?:before|in the presence of)"
            + " (?<said>the [^,;.:]{3,60}?)"
            + STOP);
    TreatyFormulas.add(
        all,
        "VACANT",
        "^If the office of (?<what>[^,;.]{3,50}?) (?:becomes|is|falls) vacant,? (?<said>the (?:(?!"
            + " (?:which|who) )[^,;.]){3,60}?) shall (?:perform|act|assume|exercise|discharge|take"
            + " over)\\b");
  }

  private static void held(List<TreatyFormulas.Formula> all) {
    var power =
        "^"
            + EnglishPhrases.PLAIN
            + "(?<what>(?:The |All (?:the )?)?(?:\\p{L}+ )?(?:powers?|authority|sovereignty)(?: of"
            + " the \\p{Lu}[^,;.]{2,50}?)?) ";
    var holder = " vested in (?<said>(?:the |a |an )?\\p{Lu}[^,;:.]{2,70}?)" + STOP;
    TreatyFormulas.add(all, "VESTED.shall", power + "shall be" + holder);
    TreatyFormulas.add(all, "VESTED.is", power + "(?<modal>is|are)" + holder);
    TreatyFormulas.add(
        all,
        "ORGANS",
        "^(?:The organs of (?<what>the [^,;:.]{3,60}?) (?:are|shall be)(?: the"
            + " following)?|(?<subj>The [^,;:.]{3,60}?) shall have the following organs):?"
            + " (?<said>(?:the|an?) [^;.]{8,150}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ORGANS.main",
        "^There (?:are|shall be) (?:hereby )?established,? as (?<what>the (?:principal|main)"
            + " (?:organs|institutions|bodies) of [^,;:.]{3,60}?):"
            + " (?<said>[^;.:]{20,220}?)(?=[.;]|$)");
    var answers =
        " (?<deed>responsible|accountable|answerable) to (?<said>(?:the )?\\p{Lu}(?:(?!"
            + " (?:for|and|in) )[^,;:.]){2,70}?)";
    var matter = "(?<noun> for [^,;:.]{5,90}?)";
    TreatyFormulas.add(
        all,
        "ANSWERS.shall",
        "^" + EnglishPhrases.PLAIN + SUBJECT + " shall be" + answers + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ANSWERS.is",
        "^" + EnglishPhrases.PLAIN + SUBJECT + " (?<modal>is|are)" + answers + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ANSWERS.shall.for",
        "^" + EnglishPhrases.PLAIN + SUBJECT + " shall be" + answers + matter + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ANSWERS.is.for",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>is|are)"
            + answers
            + matter
            + EnglishPhrases.END);
    var appeals =
        "^"
            + EnglishPhrases.PLAIN
            + "(?<what>(?:The|An?|Any) (?:(?! (?:shall|may|must) )[^,;:.]){3,90}?) may appeal ";
    var court = "to (?<said>the [^,;.]{4,60}?)(?= within|[.;,]|$)";
    TreatyFormulas.add(all, "APPEAL", appeals + court);
    TreatyFormulas.add(
        all, "APPEAL.from", appeals + "(?<mid>(?:against|from) [^,;.]{4,70}?) " + court);
  }

  private static void meetings(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "REQUESTED",
        "^"
            + EnglishPhrases.PLAIN
            + "(?<what>[^,;:.]{5,70}?) (?<modal>shall|may) (?<deed>(?:convene|call|be convened|be"
            + " called|be summoned|be held)(?: [^,;.]{3,60}?)?) (?:(?:at|on|upon) the (?:written"
            + " )?request of|whenever requested by|if requested by) (?<said>[^;.,]{5,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "QUORUM.at",
        "^At (?:a|any|every) (?<what>meeting of [^,;.]{4,50}?),? (?<said>(?i:"
            + EnglishPhrases.NUMBER
            + ")) (?<noun>members|judges|representatives|directors)(?: of [^,;.]{3,40}?)? (?:shall"
            + " )?(?:constitute|form)s? a quorum\\b");
    TreatyFormulas.add(
        all,
        "QUORUM.share",
        "^(?<said>One-half|One-third|Two-thirds|Three-fourths|Three-quarters) of (?<noun>(?:the"
            + " (?:total )?(?:members(?:hip)? of the \\p{Lu}|countries members of the \\p{Lu})|all"
            + " the members of the \\p{Lu})[^,;.]{0,60}?) (?:shall constitute|constitutes?|shall"
            + " form|shall be) (?:a|the) quorum"
            + STOP);
    TreatyFormulas.add(
        all,
        "CASTING.tie",
        "[Ii]n (?:the )?(?:event|case) of (?:an equality of votes|a tie|a tied vote|an equal"
            + " division(?: of votes)?),? (?<said>the"
            + " (?:[Pp]resident|[Cc]hair\\p{L}*|[Ss]peaker|presiding \\p{Ll}+)) (?:shall"
            + " have|has|shall cast|may exercise|shall exercise)"
            + " (?:a|the) (?:casting|deciding|second(?: or casting)?) vote\\b");
    TreatyFormulas.add(
        all,
        "SHARE.may",
        "^(?<said>At least (?:one[- ]third|one[- ]quarter|one[- ]fifth|one[- ]tenth|"
            + EnglishPhrases.NUMBER
            + ")|One[- ]third|One[- ]quarter|A majority) of (?<noun>the (?:members of"
            + " [^,;.]{3,50}?|(?:Contracting |States )?Parties)) may (?<deed>(?:(?! (?:which|who)"
            + " )[^,;:.]){6,100}?)"
            + EnglishPhrases.END);
  }

  private static void treaty(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "PROPOSER",
        "^(?<said>(?:Any|Each|Every|A)(?: \\p{L}+)?"
            + " (?:Party|Member|State|country|Government|member)(?: to this \\p{Lu}\\p{Ll}+| of the"
            + " \\p{Lu}[^,;.]{2,40}?)?) may(?: at any time)? propose (?:an amendment|amendments|an"
            + " alteration)(?: to (?:this|the present) \\p{Lu}\\p{Ll}+)?(?= |[.;,]|$)");
    TreatyFormulas.add(
        all,
        "LEAVES",
        "\\b(?:may|shall have the right to)(?: at any time)? (?<deed>denounce|withdraw"
            + " from|terminate) (?:this|the present) \\p{Lu}\\p{Ll}+(?: at any time)?,? (?<said>by"
            + " (?:means of )?(?:an? |giving (?:an? )?)?(?:formal )?(?:written |prior"
            + " )?(?:notification|notice|declaration|letter|instrument)\\b[^;.,]{3,110}?)"
            + STOP);
    TreatyFormulas.add(
        all,
        "RESERVED",
        "^(?<said>No reservations? (?:may be|shall be|is|are)"
            + " (?:made|permitted|allowed|admitted)[^.;]{0,110}?)"
            + EnglishPhrases.END);
  }
}
