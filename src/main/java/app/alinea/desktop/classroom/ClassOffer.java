package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassSession;
import app.alinea.core.classroom.HostAddress;
import app.alinea.desktop.question.Supply;
import java.util.List;

/// What a teacher finds before a class begins.
///
/// @param unfinished classes that a crash or a closed window left, newest first
/// @param history finished classes, newest first
/// @param addresses under which phones may reach this machine, likeliest first
/// @param keepDays after how many days results go; 0 for never
record ClassOffer(
    Supply supply,
    List<ClassSession> unfinished,
    List<ClassSession> history,
    List<HostAddress> addresses,
    int keepDays) {
  ClassOffer {
    unfinished = List.copyOf(unfinished);
    history = List.copyOf(history);
    addresses = List.copyOf(addresses);
  }
}
