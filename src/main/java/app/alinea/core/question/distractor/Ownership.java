package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import java.util.Locale;
import java.util.regex.Pattern;

/// Of whom a fact speaks: what is asked of one addressee is a wrong answer only for another.
public final class Ownership {
  /// Parties, members and states are one kind of bearer, however a sentence names them.
  private static final Pattern STATES =
      Pattern.compile(
          "^(?:\\S+ ){0,3}(?:part(?:y|ies?)|[ée]tats?|states?|members?|membres?|signator(?:y|ies)"
              + "|signataires?)(?!\\p{L})");

  private static final Pattern ORGANS =
      Pattern.compile(
          "^(?:\\S+"
              + " ){0,3}?(?:l')?(?:council|commission|committee|assembly|conference|tribunal|court"
              + "|secretariat|secretary\\S*|director\\S*|bureau|board|conseil|comité|assemblée"
              + "|conférence|cour|secrétariat|secrétaire|directeur|parlement|parliament)(?!\\p{L})");
  private static final Pattern BODIES =
      Pattern.compile(
          "^(?:\\S+ ){0,2}?(?:l')?(?:peoples?|peuples?|nations?|institutions?|communit(?:y|ies)"
              + "|communautés?|associations?|organi[sz]ations?|organisations?|syndicats?|unions?"
              + "|entreprises?|undertakings?|compan(?:y|ies)|sociétés?|collectivités?|famil(?:y|ies)|familles?|part(?:y|ies)"
              + " politiques?|partis?)(?!\\p{L})");

  private static final Pattern DETERMINER =
      Pattern.compile("^(?:the|an?|every|each|any|le|la|les|un|une|tout|toute|chaque) |^l'");

  private Ownership() {}

  public static String of(Draft draft) {
    // A plan belongs to those that are as far.
    if (draft.answer().kind() == AnswerKind.PLAN) {
      return draft.answer().referent().split(":", 2)[0];
    }
    return switch (draft.fact()) {
      case Fact.Demand demand -> {
        var row = demand.clause().row();
        yield row.entityAt(demand.addressee())
            .map(entity -> entity.id())
            .orElse(row.text(demand.addressee()).toLowerCase(Locale.ROOT));
      }
      case Fact.Attribute attribute when draft.answer().kind() == AnswerKind.QUALIFIED ->
          attribute.clause().row().text(attribute.attribute());
      case Fact.Attribute attribute -> {
        var clause = attribute.clause();
        yield clause
            .row()
            .entityAt(clause.subject())
            .map(entity -> entity.id())
            .orElse(clause.row().text(clause.subject()).toLowerCase(Locale.ROOT));
      }
      case Fact.Entitlement right -> holder(right.clause().row().text(right.clause().subject()));
      case ArticleFact.Act act -> bearer(act.clause().row().text(act.clause().subject()));
      default -> "";
    };
  }

  /// What one does under another article is a wrong answer of one’s own; what others do is told
  /// apart by who does it.
  static boolean allows(AnswerKind kind, String owner, String other) {
    return kind == AnswerKind.OBLIGATION || kind == AnswerKind.POWER || kind == AnswerKind.RIGHT
        ? owner.equals(other)
        : owner.isEmpty() || !other.equals(owner);
  }

  /// "the Commission … the activities of the Commission": what others do about an organ it does not
  /// do itself.
  static boolean isAboutBearer(Draft draft, String text) {
    if (!(draft.fact() instanceof ArticleFact.Act act) || !of(draft).equals("organs")) {
      return false;
    }
    var subject = act.clause().row().text(act.clause().subject());
    var head = subject.substring(subject.lastIndexOf(' ') + 1);
    return !head.isEmpty() && text.contains(head);
  }

  /// A right of peoples or of bodies is no likely right of a person.
  static String holder(String subject) {
    var lower = subject.toLowerCase(Locale.ROOT).replace('’', '\'');
    return STATES.matcher(lower).find()
        ? "states"
        : BODIES.matcher(lower).find() || ORGANS.matcher(lower).find() ? "bodies" : "persons";
  }

  private static String bearer(String subject) {
    var lower = subject.toLowerCase(Locale.ROOT).replace('’', '\'');
    return STATES.matcher(lower).find()
        ? "states"
        : ORGANS.matcher(lower).find() ? "organs" : DETERMINER.matcher(lower).replaceFirst("");
  }
}
