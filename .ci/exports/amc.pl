# Reads a text for auto-multiple-choice with the filter of that program and fails where words became LaTeX.
# usage: perl -Istubs -IFOLDER amc.pl FILE   (modules that only its window needs may be empty)
use strict;
use warnings;
use AMC::Filter::plain;

my $filter = AMC::Filter::plain->new();
{
  no warnings qw(redefine once);
  *AMC::Filter::error = sub { die "FAILED: AMC: $_[1]\n" };
}
$filter->read_source($ARGV[0]);
$filter->parse_options();
my $questions = 0;
for my $group (@{ $filter->{groups} }) {
  for my $question (@{ $group->{questions} }) {
    $questions++;
    for my $text ($question->{text}, map { $_->{text} } @{ $question->{answers} }) {
      my $latex = $filter->format_text($text);
      # What the filter itself writes for single signs; any other command came out of the words.
      (my $rest = $latex) =~ s/\\(?:\((?:\\backslash|\\sim|\\ast)\\\)|textdollar\{\}|textasciicircum\{\}|[&{}#_%])//g;
      die "FAILED: AMC: $latex\n" if $rest =~ /\\/;
    }
  }
}
print "AMC: $questions questions, none of whose words is a command\n";
