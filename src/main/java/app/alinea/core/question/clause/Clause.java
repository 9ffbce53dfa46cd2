package app.alinea.core.question.clause;

import java.util.ArrayList;
import java.util.List;

/// The main clause of a sentence, taken apart: before it circumstances, then subject, verb, rest.
///
/// @param row the sentence
/// @param fronted circumstances before the subject
/// @param kind of the subject
/// @param subject its tokens
/// @param verb the finite verb
/// @param verbGroup clitics, finite verb, adverbs and participles; verb lies within
/// @param rest everything after the verb group up to the end of the clause, without the final mark
/// @param trailing circumstances within rest, in order
/// @param attribution tokens of the clause that introduces this one ("we reaffirm that"), may be
///   empty
public record Clause(
    TokenRow row,
    List<Adjunct> fronted,
    Subject kind,
    TokenRange subject,
    int verb,
    TokenRange verbGroup,
    TokenRange rest,
    List<Adjunct> trailing,
    TokenRange attribution) {
  public Clause {
    fronted = List.copyOf(fronted);
    trailing = List.copyOf(trailing);
    if (!verbGroup.contains(verb)) {
      throw new IllegalArgumentException("verb %d lies outside %s".formatted(verb, verbGroup));
    }
  }

  /// Verb group and rest together.
  public TokenRange predicate() {
    return new TokenRange(verbGroup.from(), rest.to());
  }

  /// Subject to the end; for a further verb of the same subject, verb to the end.
  public TokenRange whole() {
    return new TokenRange(isFurther() ? verbGroup.from() : subject.from(), rest.to());
  }

  /// Whether another verb stands between subject and verb.
  public boolean isFurther() {
    return verbGroup.from() > subject.to();
  }

  /// Subject and predicate, as pieces to put together.
  public List<TokenRange> pieces() {
    return isFurther() ? List.of(subject, predicate()) : List.of(whole());
  }

  /// Subject and verb up to a token, as pieces to put together with what is to follow.
  public List<TokenRange> lead(int end, TokenRange... behind) {
    var pieces = new ArrayList<TokenRange>();
    if (isFurther() && end >= verbGroup.from()) {
      pieces.add(subject);
      pieces.add(new TokenRange(verbGroup.from(), end));
    } else {
      pieces.add(new TokenRange(subject.from(), end));
    }
    pieces.addAll(List.of(behind));
    return List.copyOf(pieces);
  }

  /// The clause with its finite verb alone as verb group: "shall" of "shall inform".
  public Clause withModalOnly() {
    var group = new TokenRange(verbGroup.from(), verb + 1);
    return new Clause(
        row,
        fronted,
        kind,
        subject,
        verb,
        group,
        new TokenRange(verb + 1, rest.to()),
        trailing,
        attribution);
  }

  /// The clause without the circumstances before its subject.
  public Clause withoutOpenings() {
    return new Clause(row, List.of(), kind, subject, verb, verbGroup, rest, trailing, attribution);
  }

  /// The clause without what stands behind a token of its rest.
  public Clause upTo(int end) {
    return new Clause(
        row,
        fronted,
        kind,
        subject,
        verb,
        verbGroup,
        new TokenRange(rest.from(), Math.max(rest.from(), Math.min(end, rest.to()))),
        trailing,
        attribution);
  }

  /// The lemma of the verb that carries the meaning: the participle's in a compound tense.
  public String mainLemma() {
    for (var i = verbGroup.to() - 1; i > verb; i--) {
      if (row.isVerb(i)) {
        return row.at(i).lemma();
      }
    }
    return row.at(verb).lemma();
  }
}
