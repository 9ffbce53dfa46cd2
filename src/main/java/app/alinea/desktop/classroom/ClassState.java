package app.alinea.desktop.classroom;

/// What the class screen shows.
sealed interface ClassState {
  record Loading() implements ClassState {}

  /// There is no document to ask about.
  record Nothing() implements ClassState {}

  record Preparing(ClassSetUp setUp) implements ClassState {}

  /// A class is being held.
  record Hosting(HostModel host) implements ClassState {}

  /// A class answers on paper.
  record OnPaper(PaperModel paper) implements ClassState {}

  /// A class is over.
  record Reporting(ClassReportModel report) implements ClassState {}
}
