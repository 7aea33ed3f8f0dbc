package id.saring.strip.check;

import id.saring.definition.Rule;
import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.model.Span;
import id.saring.strip.Stripper;
import id.saring.strip.cut.Cut;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs rules over a bank of ordinary sentences that use the words of rules in earnest (table {@code
 * ordinary-sentences} of the language), each where an article may have it: a rule that takes a part
 * of one takes prose.
 */
public final class OrdinarySentences {
  private static final String OTHER = "other";

  private final Language language;
  private final List<String> sentences;
  private final List<String> others;

  private OrdinarySentences(Language language, List<String> sentences, List<String> others) {
    this.language = language;
    this.sentences = List.copyOf(sentences);
    this.others = List.copyOf(others);
  }

  /** The bank of {@code language}. */
  public static OrdinarySentences of(Language language) {
    List<String> sentences = new ArrayList<>();
    List<String> others = new ArrayList<>();
    language
        .table("ordinary-sentences", "use", "sentence")
        .forEach(
            row -> (row.text("use").equals(OTHER) ? others : sentences).add(row.text("sentence")));
    return new OrdinarySentences(language, sentences, others);
  }

  /** Number of sentences in the bank. */
  public int size() {
    return sentences.size();
  }

  /**
   * What {@code packs} take of the bank: {@code file:line: rule 'x': takes prose: …}, one line for
   * each rule and sentence.
   */
  public List<String> failures(List<RulePack> packs) {
    Stripper stripper = Stripper.of(language, packs.stream().map(RulePack::everywhere).toList());
    List<String> out = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String sentence : sentences) {
      for (String frame : frames()) {
        int at = frame.indexOf("{}");
        String text = frame.replace("{}", sentence);
        for (Cut cut : stripper.rules(Page.of(text))) {
          if (!(cut.action() instanceof Rule.Keep)
              && new Span(cut.start(), cut.end()).overlaps(new Span(at, at + sentence.length()))) {
            if (told.add(cut.pack() + '/' + cut.rule() + ' ' + sentence)) {
              out.add(failure(packs, cut, text));
            }
          }
        }
      }
    }
    return out;
  }

  /** Places of a sentence in an article: a line of its own, inside, at the start, at the end. */
  private List<String> frames() {
    String first = others.get(0);
    String second = others.get(1);
    String third = others.get(2);
    return List.of(
        "{}",
        first + "\n\n{}\n\n" + second + " " + third,
        first + " {} " + second + "\n\n" + third,
        first + "\n\n{} " + second + "\n\n" + third,
        first + " " + second + "\n\n" + third + " {}",
        first + " " + second + "\n\n" + third + "\n\n{}");
  }

  private static String failure(List<RulePack> packs, Cut cut, String text) {
    String source =
        packs.stream()
            .filter(pack -> pack.name().equals(cut.pack()))
            .flatMap(pack -> pack.rules().stream())
            .filter(rule -> rule.id().equals(cut.rule()))
            .map(Rule::source)
            .findFirst()
            .orElse(cut.pack());
    return source
        + ": rule '"
        + cut.rule()
        + "': takes prose: "
        + around(text, cut.start(), cut.end());
  }

  private static String around(String text, int start, int end) {
    int from = text.lastIndexOf('\n', start) + 1;
    from = Math.max(from, start - 60);
    int to = text.indexOf('\n', end);
    to = Math.min(to < 0 ? text.length() : to, end + 60);
    return text.substring(from, start)
        + '«'
        + text.substring(start, end).replace('\n', ' ')
        + '»'
        + text.substring(end, Math.max(end, to));
  }
}
