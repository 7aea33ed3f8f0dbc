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
  private static final String FRAME = "frame";
  private static final int SHORTEST_PHRASE = 4;
  private static final int LONGEST_PHRASE = 90;

  private final Language language;
  private final List<String> sentences;
  private final List<String> others;
  private final List<String> uses;

  private OrdinarySentences(
      Language language, List<String> sentences, List<String> others, List<String> uses) {
    this.language = language;
    this.sentences = List.copyOf(sentences);
    this.others = List.copyOf(others);
    this.uses = List.copyOf(uses);
  }

  /** The bank of {@code language}. */
  public static OrdinarySentences of(Language language) {
    List<String> sentences = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<String> uses = new ArrayList<>();
    language
        .table("ordinary-sentences", "use", "sentence")
        .forEach(
            row -> {
              List<String> kind =
                  switch (row.text("use")) {
                    case OTHER -> others;
                    case FRAME -> uses;
                    default -> sentences;
                  };
              kind.add(row.text("sentence"));
            });
    return new OrdinarySentences(language, sentences, others, uses);
  }

  /** Number of sentences in the bank. */
  public int size() {
    return sentences.size();
  }

  /**
   * What {@code packs} take of the bank, and of sentences that have a rule's own phrase as subject
   * or object: {@code file:line: rule 'x': takes prose: …}, one line for each rule and sentence.
   */
  public List<String> failures(List<RulePack> packs) {
    Stripper stripper = Stripper.of(language, packs.stream().map(RulePack::everywhere).toList());
    List<String> out = new ArrayList<>(phraseFailures(stripper, packs));
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

  private List<String> phraseFailures(Stripper stripper, List<RulePack> packs) {
    List<String> out = new ArrayList<>();
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        for (String phrase : phrases(rule)) {
          for (String use : uses) {
            String sentence = use.replace("{}", phrase);
            String text = others.get(0) + "\n\n" + sentence + "\n\n" + others.get(1);
            Span span =
                new Span(others.get(0).length() + 2, text.length() - others.get(1).length());
            stripper.rules(Page.of(text)).stream()
                .filter(cut -> cut.rule().equals(rule.id()) && cut.pack().equals(pack.name()))
                .filter(cut -> new Span(cut.start(), cut.end()).overlaps(span))
                .findFirst()
                .ifPresent(cut -> out.add(failure(packs, cut, text)));
          }
        }
      }
    }
    return out;
  }

  /** The phrases of a rule's examples, if it acts on phrases that sentences may use. */
  private static List<String> phrases(Rule rule) {
    boolean acts =
        rule.action() instanceof Rule.Delete
            && rule.scope() != Rule.Scope.LINE
            && rule.stands() != Rule.Stands.ANYWHERE
            && !(rule.match() instanceof Rule.Block);
    boolean titles =
        switch (rule.takes()) {
          case TITLE, TITLES, TITLE_LIST, REST_OF_PAGE -> true;
          case MATCH, SENTENCE, REST_OF_LINE -> false;
        };
    List<String> out = new ArrayList<>();
    for (String hit : acts && !titles ? rule.hits() : List.<String>of()) {
      int from = hit.indexOf('«');
      int to = hit.indexOf('»', from + 1);
      if (from >= 0 && to > from) {
        String phrase = hit.substring(from + 1, to).strip();
        while (!phrase.isEmpty() && ".!:?*".indexOf(phrase.charAt(phrase.length() - 1)) >= 0) {
          phrase = phrase.substring(0, phrase.length() - 1).strip();
        }
        if (phrase.indexOf('\n') < 0
            && phrase.length() >= SHORTEST_PHRASE
            && phrase.length() <= LONGEST_PHRASE) {
          out.add(phrase);
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
