package id.saring.strip.rule;

import id.saring.definition.Rule;
import id.saring.page.PageLines;
import id.saring.page.Prose;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Roles;
import id.saring.strip.link.LinkedTitle;
import id.saring.strip.link.TitleBounds;
import id.saring.strip.rule.RuleScan.Hit;
import id.saring.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns hits of rules into cuts: applies where, near and guards, and finds how far a hit reaches.
 */
public final class MatchExtent {
  private static final int LONGEST_TITLE = 180;
  private static final int MOST_TITLES = 12;
  private static final int UNKNOWN = -2;
  private static final int LONGEST_SENTENCE = 400;
  private static final int LONGEST_LOOK = 1000;
  private static final int FEWEST_HEADLINE_WORDS = 4;
  private static final int FEWEST_SENTENCE_WORDS = 3;
  private static final int FEWEST_LISTED = 3;
  private static final int FEWEST_BULLETED = 2;
  private static final int FEWEST_TITLE_WORDS = 6;
  private static final int MOST_HEADING_WORDS = 4;
  private static final int FEWER_THAN_TITLES = 2;
  private static final int FEWEST_LONG_WORDS = 2;
  private static final int LONG_WORD = 3;

  /** Roles of rules whose words may name other things as well. */
  private static final Set<String> FURNITURE = Set.of(Roles.MENU, Roles.FORM, Roles.SHARE);

  private final PageLines lines;
  private final String text;
  private final List<Hit> hits;
  private final List<Cut> stops;
  private final LinkedTitle titles;
  private int bylined = UNKNOWN;
  private final PhraseContext context;
  private final int[] nextKeep;
  private final int firstText;
  private final int lastText;
  private int nextStop;

  private MatchExtent(PageLines lines, List<Hit> hits, List<Cut> stops) {
    this.lines = lines;
    this.text = lines.text();
    this.hits = hits;
    this.stops = stops;
    this.titles = LinkedTitle.in(text, lines.reader());
    this.context = new PhraseContext(lines);
    this.nextKeep = nextKeep(hits);
    int first = lines.count();
    int last = -1;
    for (int line = 0; line < lines.firstProse() && !hits.isEmpty(); line++) {
      if (!lines.blank(line) && (mayBeHeadline(line) || isSentence(line))) {
        first = Math.min(first, line);
        last = line;
      }
    }
    this.firstText = first;
    this.lastText = last;
  }

  /**
   * The cuts of {@code hits}; no hit reaches into one of {@code stops}. Both are sorted by start.
   */
  public static List<Cut> cuts(PageLines lines, List<Hit> hits, List<Cut> stops) {
    return new MatchExtent(lines, hits, stops).cuts();
  }

  private List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (hit.start() < done && hit.end() <= done) {
        continue;
      }
      Rule rule = hit.entry().rule();
      if (!inPlace(hit, rule) || !isNear(i, rule) || isOwnItem(hit, rule)) {
        continue;
      }
      int end = end(i, hit, rule);
      while (end > hit.end() && text.charAt(end - 1) <= ' ') {
        end--;
      }
      if (rule.guards().contains(Rule.Guard.PROSE)
          && lines.reader().prose().isPassage(text, hit.start(), end)) {
        continue;
      }
      if (isUsed(hit, rule, end, done)) {
        continue;
      }
      cuts.add(
          new Cut(
              hit.start(), end, rule.id(), hit.entry().owner().name(), rule.role(), rule.action()));
      done = Math.max(done, end);
    }
    return cuts;
  }

  private boolean inPlace(Hit hit, Rule rule) {
    return switch (rule.where()) {
      case ANYWHERE -> true;
      case HEAD -> lines.head(hit.start());
      case TAIL -> lines.tail(hit.end());
      case EDGE -> lines.head(hit.start()) || lines.tail(hit.end());
    };
  }

  /** Whether the words of the site stand in a list that is the article's own. */
  private boolean isOwnItem(Hit hit, Rule rule) {
    return rule.scope() == Rule.Scope.LINE
        && FURNITURE.contains(rule.role())
        && lines.inOwnList(lines.lineAt(hit.start()));
  }

  private boolean isNear(int index, Rule rule) {
    if (rule.near().isEmpty()) {
      return true;
    }
    Rule.Near near = rule.near().get();
    int line = lines.lineAt(hits.get(index).start());
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < hits.size() && i != index + step * 50; i += step) {
        Hit other = hits.get(i);
        if (Math.abs(lines.lineAt(other.start()) - line) > near.lines()) {
          break;
        }
        if (other.entry().rule().id().equals(near.rule())
            && other.entry().owner().name().equals(hits.get(index).entry().owner().name())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a sentence uses the words of a hit in earnest, so that they are the article's: they
   * begin or end inside of it, or somebody says them.
   */
  private boolean isUsed(Hit hit, Rule rule, int end, int done) {
    if (rule.scope() == Rule.Scope.LINE
        || rule.match() instanceof Rule.Block
        || rule.stands() == Rule.Stands.ANYWHERE
        || rule.action() instanceof Rule.Keep
        || rule.action() instanceof Rule.Extract) {
      return false;
    }
    return !context.begins(hit.start(), done)
        || (takesTitles(rule)
            && context.opensSmall(hit.end(), Math.max(end, lines.end(lines.lineAt(hit.end())))))
        || context.goesOn(hit.start(), end)
        || (!takesTitles(rule)
            && context.isTold(
                holdsTitle(rule) ? hit.end() : hit.start(),
                Math.min(end, hit.end() + LONGEST_LOOK),
                rule.hits()))
        || context.isAttributed(hit.start(), Math.min(end, hit.end() + LONGEST_LOOK));
  }

  /** Whether what the rule matches may hold the title of something else, with any verb in it. */
  private static boolean holdsTitle(Rule rule) {
    return rule.role().equals(Roles.RELATED) || rule.role().equals(Roles.EMBED);
  }

  private static boolean takesTitles(Rule rule) {
    return switch (rule.takes()) {
      case TITLE, TITLES, TITLE_LIST -> true;
      case MATCH, SENTENCE, REST_OF_LINE, REST_OF_PAGE -> false;
    };
  }

  /** Where a hit must end: at the next hit that begins behind it, or at the end of its line. */
  private int limit(int index) {
    Hit hit = hits.get(index);
    int lineEnd = lines.end(lines.lineAt(hit.start()));
    while (nextStop < stops.size() && stops.get(nextStop).start() < hit.end()) {
      nextStop++;
    }
    if (nextStop < stops.size()) {
      lineEnd = Math.max(hit.end(), Math.min(lineEnd, stops.get(nextStop).start()));
    }
    for (int i = index + 1; i < hits.size() && hits.get(i).start() < lineEnd; i++) {
      if (hits.get(i).start() >= hit.end()) {
        return hits.get(i).start();
      }
    }
    return Math.max(hit.end(), lineEnd);
  }

  private int end(int index, Hit hit, Rule rule) {
    int limit = limit(index);
    return switch (rule.takes()) {
      case MATCH -> hit.end();
      case TITLE -> {
        int end = headline(hit, titles.end(hit.end(), limit), limit);
        yield title(hit, rule.role().equals(Roles.RELATED) ? gluedTitle(end, limit) : end, limit);
      }
      case TITLES -> titles(hit, limit);
      case TITLE_LIST -> title(hit, titles.endOfList(hit.end(), limit), limit);
      case SENTENCE -> sentence(hit.end(), limit);
      case REST_OF_LINE -> restOfLine(index, hit, limit);
      case REST_OF_PAGE -> text.length();
    };
  }

  /** The end of the line, or of what must stay on it; of the sentence if prose follows. */
  private int restOfLine(int index, Hit hit, int limit) {
    int end = Math.max(hit.end(), lines.end(lines.lineAt(hit.start())));
    int keep = nextKeep[index + 1];
    while (keep < hits.size() && hits.get(keep).start() < hit.end()) {
      keep = nextKeep[keep + 1];
    }
    if (keep < hits.size()) {
      end = Math.min(end, hits.get(keep).start());
    }
    int looked = Math.min(end, hit.end() + LONGEST_LOOK);
    return lines.reader().prose().isPassage(text, hit.end(), looked)
        ? sentence(hit.end(), limit)
        : end;
  }

  /** By index of a hit: the index of the next one, itself included, whose text stays. */
  private static int[] nextKeep(List<Hit> hits) {
    int[] next = new int[hits.size() + 1];
    next[hits.size()] = hits.size();
    for (int i = hits.size() - 1; i >= 0; i--) {
      boolean keeps = hits.get(i).entry().rule().action() instanceof Rule.Keep;
      next[i] = keeps ? i : next[i + 1];
    }
    return next;
  }

  /** The end of the title on the line of the hit, at {@code end}, or else on the next line. */
  private int title(Hit hit, int end, int limit) {
    int line = lines.lineAt(hit.end());
    if (end > hit.end()
        || limit < lines.end(line)
        || !text.substring(hit.end(), lines.end(line)).isBlank()) {
      return end;
    }
    int attached = lastAttached(line);
    if (attached > line) {
      return lines.end(attached);
    }
    int next = lines.after(line);
    return next >= 0
            && isTitle(next)
            && !begunByHit(next)
            && !isOnlyHeadline(line, next)
            && next != bylined()
        ? lines.end(lastOfList(next))
        : hit.end();
  }

  /**
   * The last of the lines right below line {@code label}, a label with a colon, that may be titles
   * of any kind: no empty line parts them, one stands above the label and one below them; the label
   * if there are none.
   */
  private int lastAttached(int label) {
    int last = label;
    while (last + 1 < lines.count() && last - label < MOST_TITLES && mayBeAttached(last + 1)) {
      last++;
    }
    boolean apart = label > 0 && lines.blank(label - 1);
    boolean whole = last + 1 < lines.count() && lines.blank(last + 1);
    return apart && whole && label > lines.firstProse() && lines.string(label).endsWith(":")
        ? last
        : label;
  }

  private boolean mayBeAttached(int line) {
    String title = lines.string(line);
    return lines.words(line) >= 3
        && title.length() <= LONGEST_TITLE
        && ".,:;".indexOf(title.charAt(title.length() - 1)) < 0
        && !Character.isLowerCase(title.charAt(0))
        && !isNumberedHeading(line)
        && (title.endsWith("?") || !(lines.prose(line) || lines.endsSentence(line)))
        && !title.endsWith(")")
        && !begunByHit(line);
  }

  /**
   * The last of the titles behind tags from line {@code title} on, or of the headlines, as far
   * apart as the first two, if there are three to twelve and text below them; behind bullets two
   * are enough, and any line may follow.
   */
  private int lastOfList(int title) {
    int tagged = lastTagged(title);
    if (tagged > title) {
      return tagged;
    }
    int line = title;
    int count = 1;
    int next = lines.after(line);
    int step = next - line;
    while (count < MOST_TITLES
        && next - line == step
        && next >= 0
        && isTitle(next)
        && (next == line + 1 ? isHeadline(next) : isLongTitle(next))
        && lines.isBullet(next) == lines.isBullet(title)
        && !headsText(next, line)) {
      line = next;
      count++;
      next = lines.after(line);
    }
    boolean bulleted = lines.isBullet(title);
    boolean list =
        count >= (bulleted ? FEWEST_BULLETED : FEWEST_LISTED)
            && isHeadline(title)
            && next >= 0
            && (lines.prose(next) || (bulleted && !lines.isBullet(next)));
    return list ? line : title;
  }

  /** Whether the line has more words than headings of a text have, and is no caption. */
  private boolean isLongTitle(int line) {
    return lines.words(line) >= FEWEST_TITLE_WORDS && !begunByHit(line) && !lines.isCaption(line);
  }

  private int lastTagged(int title) {
    int line = title;
    while (isTagged(line) && line + 1 < lines.count() && isTagged(line + 1)) {
      line++;
    }
    return line;
  }

  /** Whether the line is a title behind a tag: "[VIDEO] Panen Raya di Brebes". */
  private boolean isTagged(int line) {
    int at = firstHit(line);
    return isTitle(line) && at < hits.size() && isTagOfTitle(hits.get(at), line);
  }

  private boolean isHeadline(int line) {
    return lines.isTitle(line) && !begunByHit(line);
  }

  /**
   * The nearest line above the text that looks like a headline and stands over a stamp or a name;
   * -1 if none does. What may be a name with a longer title right above it is none.
   */
  private int bylined() {
    if (bylined == UNKNOWN) {
      bylined = -1;
      int line = lines.firstProse() < lines.count() ? lines.before(lines.firstProse()) : -1;
      for (int seen = 0; line >= 0 && bylined < 0 && seen < MOST_TITLES; seen++) {
        int above = lines.before(line);
        boolean name =
            lines.mayBeName(line)
                && above >= 0
                && lines.isTitle(above)
                && lines.words(above) > lines.words(line);
        bylined =
            !name && !lines.isStamp(line) && isHeadline(line) && isBylined(lines.after(line))
                ? line
                : -1;
        line = above;
      }
    }
    return bylined;
  }

  private boolean isBylined(int next) {
    if (next < 0 || next >= lines.firstProse()) {
      return false;
    }
    int second = lines.after(next);
    return lines.isStamp(next)
        || lines.isNameLine(next)
        || (second < lines.firstProse() && lines.mayBeName(next) && lines.isStamp(second));
  }

  /** Whether line {@code title} is all above the text that may be the headline of the page. */
  private boolean isOnlyHeadline(int label, int title) {
    return title < lines.firstProse() && firstText >= label && lastText <= title;
  }

  private boolean isSentence(int line) {
    return lines.words(line) >= FEWEST_SENTENCE_WORDS && lines.string(line).endsWith(".");
  }

  private boolean mayBeHeadline(int line) {
    return lines.words(line) >= FEWEST_HEADLINE_WORDS
        && isTitle(line)
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.isSiteLine(line);
  }

  /**
   * The end of a second title that is glued to the one that ends at {@code end}, if it fills the
   * line.
   */
  private int gluedTitle(int end, int limit) {
    boolean fills = limit == lines.end(lines.lineAt(end)) && limit - end <= LONGEST_TITLE;
    return fills && titles.endOfNext(end, limit) == limit ? limit : end;
  }

  /**
   * The end of the line, if the hit opens it and it goes on behind the title, at {@code end}, with
   * capitals alone: "Baca juga: Pencuri Sapi di Kec. Wanasari Ditangkap".
   */
  private int headline(Hit hit, int end, int limit) {
    int line = lines.lineAt(hit.start());
    boolean whole =
        limit == lines.end(line)
            && end < limit
            && limit - hit.end() <= LONGEST_TITLE
            && !lines.prose(line)
            && !lines.string(line).endsWith(".")
            && text.substring(lines.start(line), hit.start()).isBlank();
    return whole && isCapitalised(hit.end(), limit) ? limit : end;
  }

  /** Whether all words but function words begin with a capital, four or more of them. */
  private boolean isCapitalised(int start, int end) {
    Prose.Count count = lines.reader().prose().count(text, start, end);
    return count.words() >= FEWEST_HEADLINE_WORDS && count.small() <= count.function();
  }

  private int titles(Hit hit, int limit) {
    int found = headline(hit, titles.endIfAny(hit.end(), limit), limit);
    int end = title(hit, found, limit);
    int next = end > hit.end() ? titles.endOfNext(end, limit) : end;
    for (int count = 1; count < MOST_TITLES && next > end; count++) {
      end = next;
      next = titles.endOfNext(end, limit);
    }
    int line = lines.lineAt(end);
    boolean dense = true;
    for (int count = 1; count < MOST_TITLES && end == lines.end(line); count++) {
      int below = below(line);
      boolean dated = below >= 0 && line > lines.firstProse() && isDay(below);
      boolean parted = dense && count > 1 && below > line + 1;
      dense &= below == line + 1 && !dated;
      if (below < 0
          || parted
          || !(dated || isTitle(below))
          || begunByHit(below)
          || isOnlyHeadline(lines.lineAt(hit.start()), below)
          || headsText(below, line)
          || below == bylined()) {
        break;
      }
      line = below;
      end = lines.end(below);
    }
    return end;
  }

  /**
   * Whether the line, of fewer words than the title above it, stands right above running text: a
   * heading of the article's own.
   */
  private boolean headsText(int line, int title) {
    int next = lines.after(line);
    return !isDay(line)
        && lines.words(line) <= MOST_HEADING_WORDS
        && lines.words(line) + FEWER_THAN_TITLES <= lines.words(title)
        && next >= 0
        && lines.prose(next);
  }

  /** Whether the line is the day of a title, or how long ago that was. */
  private boolean isDay(int line) {
    return lines.isStamp(line) || lines.isAge(line);
  }

  /** The line below; in the tail, where that is wholly a hit, the one below it. */
  private int below(int line) {
    int below = lines.after(line);
    return below > lines.lastProse() && begunByHit(below) && !isTitle(below)
        ? lines.after(below)
        : below;
  }

  private boolean begunByHit(int line) {
    int low = firstHit(line);
    while (low < hits.size() && isTagOfTitle(hits.get(low), line)) {
      low++;
    }
    return low < hits.size()
        && hits.get(low).start() < lines.end(line)
        && text.substring(lines.start(line), hits.get(low).start()).isBlank();
  }

  /** The index of the first hit that begins on the line or behind it. */
  private int firstHit(int line) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).start() < lines.start(line)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the hit is a tag in brackets before other words of the line: "[VIDEO] Panen Raya". */
  private boolean isTagOfTitle(Hit hit, int line) {
    return hit.start() == lines.start(line)
        && hit.end() < lines.end(line)
        && text.charAt(hit.start()) == '['
        && text.charAt(hit.end() - 1) == ']';
  }

  private boolean isTitle(int line) {
    String title = lines.string(line);
    return title.length() <= LONGEST_TITLE
        && lines.words(line) >= 3
        && longWords(title) >= FEWEST_LONG_WORDS
        && !lines.prose(line)
        && !lines.inVerse(line)
        && !(title.endsWith(".") && !title.endsWith(".."))
        && !isNumberedHeading(line)
        && !title.endsWith(",")
        && !Character.isLowerCase(title.charAt(0))
        && !TitleBounds.opensWithDateline(text, lines.start(line), lines.end(line));
  }

  /** Number of words of three chars or more: chords, "Intro: Am C Dm", are no title. */
  private static int longWords(String title) {
    int words = 0;
    int from = 0;
    for (int at = 0; at <= title.length(); at++) {
      if (at == title.length() || title.charAt(at) == ' ') {
        words += at - from >= LONG_WORD ? 1 : 0;
        from = at + 1;
      }
    }
    return words;
  }

  /** Whether the line has a number, and running text below it: a heading of the article's own. */
  private boolean isNumberedHeading(int line) {
    String title = lines.string(line);
    int digits = 0;
    while (digits < title.length() && Character.isDigit(title.charAt(digits))) {
      digits++;
    }
    int next = lines.after(line);
    return digits > 0
        && digits <= 2
        && digits < title.length()
        && ".)".indexOf(title.charAt(digits)) >= 0
        && next >= 0
        && lines.prose(next);
  }

  /** Whether {@code c} may follow the first stop of a sentence. */
  private static boolean isEnd(char c) {
    return Signs.isStop(c) || Signs.isCloser(c);
  }

  private int sentence(int from, int limit) {
    int stop = Math.min(limit, from + LONGEST_SENTENCE);
    for (int at = from; at < stop; at++) {
      char c = text.charAt(at);
      if (Signs.isStop(c)) {
        int end = at + 1;
        while (end < stop && isEnd(text.charAt(end))) {
          end++;
        }
        if (end == stop || text.charAt(end) <= ' ' || lines.reader().seams().at(text, end)) {
          return end;
        }
      }
    }
    return stop == limit ? limit : from;
  }
}
