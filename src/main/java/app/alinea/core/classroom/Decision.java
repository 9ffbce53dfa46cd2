package app.alinea.core.classroom;

import java.util.List;

/// What a command makes happen, and what is said about it once that is stored.
record Decision<R>(List<ClassEvent> events, R reply) {
  Decision {
    events = List.copyOf(events);
  }

  static <R> Decision<R> nothing(R reply) {
    return new Decision<>(List.of(), reply);
  }

  static <R> Decision<R> of(R reply, ClassEvent... events) {
    return new Decision<>(List.of(events), reply);
  }
}
