package id.saring.strip.rule;

import com.google.re2j.Matcher;
import id.saring.definition.RequiredText;
import id.saring.definition.Rule;
import id.saring.definition.RulePack;
import id.saring.page.PageLines;
import id.saring.page.Seams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds where the rules of all packs match. One pass over the page finds the literal texts that the
 * rules require; a regex runs only on the few chars around such a text, so the cost hardly grows
 * with the number of rules.
 */
public final class RuleScan {
  private static final int MARGIN = 120;
  private static final int REACH = 300;
  private static final int LONGEST_LINE = 500;
  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::start)
          .thenComparing(Comparator.comparingInt(Hit::end).reversed())
          .thenComparingInt(hit -> hit.entry.order);

  /** What a literal stands for. */
  private enum Use {
    MATCH,
    BLOCK_TO,
    EVIDENCE
  }

  /** A rule of a pack, with its place in file order. */
  public record Entry(int order, int pack, RulePack owner, Rule rule) {}

  /**
   * A place where a rule matches.
   *
   * @param start first char that the rule takes
   * @param end one past the last char that the rule takes for sure
   */
  public record Hit(Entry entry, int start, int end) {}

  private record User(Use use, int index, Rule.Regex regex, Openings openings) {
    User(Use use, int index) {
      this(use, index, null, null);
    }
  }

  private final List<RulePack> packs;
  private final List<Entry> entries = new ArrayList<>();
  private final List<List<User>> users = new ArrayList<>();
  private final WholeLines wholeLines = new WholeLines();
  private final LiteralIndex index;

  public RuleScan(List<RulePack> packs) {
    this.packs = packs.stream().sorted(Comparator.comparing(pack -> !pack.isGeneral())).toList();
    Map<String, Integer> literals = new HashMap<>();
    for (int pack = 0; pack < this.packs.size(); pack++) {
      for (String evidence : this.packs.get(pack).evidence()) {
        add(literals, evidence, new User(Use.EVIDENCE, pack));
      }
      for (Rule rule : this.packs.get(pack).rules()) {
        int id = entries.size();
        entries.add(new Entry(id, pack, this.packs.get(pack), rule));
        if (rule.match() instanceof Rule.Exact exact && rule.scope() == Rule.Scope.LINE) {
          exact.texts().forEach(text -> wholeLines.add(text, id));
        } else if (rule.match() instanceof Rule.Exact exact) {
          exact.texts().forEach(text -> add(literals, text, new User(Use.MATCH, id)));
        } else if (rule.match() instanceof Rule.Regex regex) {
          add(literals, regex, Use.MATCH, id);
        } else if (rule.match() instanceof Rule.Block block) {
          add(literals, block.from(), Use.MATCH, id);
          add(literals, block.to(), Use.BLOCK_TO, id);
        }
      }
    }
    String[] ordered = new String[literals.size()];
    literals.forEach((literal, id) -> ordered[id] = literal);
    index = new LiteralIndex(Arrays.asList(ordered));
  }

  private void add(Map<String, Integer> literals, Rule.Regex regex, Use use, int id) {
    User user = new User(use, id, regex, new Openings(regex.required().openings()));
    regex.required().literals().forEach(literal -> add(literals, literal, user));
  }

  private void add(Map<String, Integer> literals, String literal, User user) {
    int id =
        literals.computeIfAbsent(
            literal.toLowerCase(Locale.ROOT),
            key -> {
              users.add(new ArrayList<>());
              return users.size() - 1;
            });
    users.get(id).add(user);
  }

  /**
   * All hits on the page of packs that are on, sorted by start, longer first, then in file order;
   * they may overlap.
   *
   * @param site domain of the page's site; empty if unknown
   */
  public List<Hit> scan(PageLines lines, String site) {
    State state = new State(lines, site);
    index.scan(lines.text(), state);
    wholeLines.scan(
        lines, (rule, start, end) -> state.hits.add(new Hit(entries.get(rule), start, end)));
    List<Hit> hits = new ArrayList<>(state.hits.size());
    for (Hit hit : state.hits) {
      if (state.on[hit.entry.pack]) {
        hits.add(hit);
      }
    }
    hits.sort(ORDER);
    return hits;
  }

  /**
   * The packs that work on the page because of what it is, with the last evidence found; general
   * ones left out.
   */
  public List<ActivePack> packsOn(PageLines lines, String site) {
    State state = new State(lines, site);
    index.scan(lines.text(), state);
    List<ActivePack> out = new ArrayList<>();
    for (int pack = 0; pack < packs.size(); pack++) {
      RulePack found = packs.get(pack);
      if (state.on[pack] && !found.isGeneral() && !found.rules().isEmpty()) {
        out.add(
            new ActivePack(
                found.name(),
                found.isFor(site) ? "site " + site : "'" + state.evidence[pack] + "'"));
      }
    }
    return out;
  }

  private final class State implements LiteralIndex.Sink {
    private final PageLines lines;
    private final String text;
    private final List<Hit> hits = new ArrayList<>();
    private final boolean[] on = new boolean[packs.size()];
    private final String[] evidence = new String[packs.size()];
    private final int[] done = new int[entries.size()];
    private final int[] blockFrom = new int[entries.size()];

    State(PageLines lines, String site) {
      this.lines = lines;
      this.text = lines.text();
      Arrays.fill(blockFrom, -1);
      for (int pack = 0; pack < on.length; pack++) {
        on[pack] = packs.get(pack).isGeneral() || packs.get(pack).isFor(site);
      }
    }

    @Override
    public void found(int literal, int start, int end) {
      for (User user : users.get(literal)) {
        if (user.use == Use.EVIDENCE) {
          if (word(start, end)) {
            on[user.index] = true;
            evidence[user.index] = text.substring(start, end);
          }
        } else if (user.use == Use.BLOCK_TO) {
          blockEnd(user, start);
        } else if (user.regex == null) {
          exact(entries.get(user.index), start, end);
        } else if (start >= done[user.index]) {
          regex(user, start);
        }
      }
    }

    /** Whether chars {@code [start, end)} begin and end at borders of words or glued pieces. */
    private boolean word(int start, int end) {
      return begins(start)
          && !(end < text.length()
              && Character.isLetterOrDigit(text.charAt(end - 1))
              && Character.isLetterOrDigit(text.charAt(end))
              && !Seams.isCapitalBehindSmall(text, end)
              && !lines.reader().seams().at(text, end));
    }

    private boolean begins(int start) {
      return start == 0
          || !Character.isLetterOrDigit(text.charAt(start))
          || !Character.isLetterOrDigit(text.charAt(start - 1))
          || lines.reader().seams().at(text, start);
    }

    private void exact(Entry entry, int start, int end) {
      if (word(start, end)) {
        hits.add(new Hit(entry, start, end));
      }
    }

    private void regex(User user, int literal) {
      Entry entry = entries.get(user.index);
      int line = lines.lineAt(literal);
      boolean block = entry.rule.match() instanceof Rule.Block;
      boolean whole = !block && entry.rule.scope() == Rule.Scope.LINE;
      int first = firstChar(line);
      int last = lastChar(line);
      boolean fromFirst = whole || block || user.regex.lineStart();
      boolean toLast = whole || block || user.regex.lineEnd();
      if ((fromFirst && literal - first > LONGEST_LINE)
          || (toLast && last - literal > LONGEST_LINE)
          || isOutOfReach(user.regex, whole, literal - first, last - literal)) {
        return;
      }
      RequiredText required = user.regex.required();
      int from =
          fromFirst
              ? first
              : Math.max(
                  done[user.index], Math.max(first, literal - Math.min(MARGIN, required.before())));
      int to = toLast ? last : Math.min(last, literal + Math.min(REACH, required.longest()) + 1);
      if (whole || user.regex.lineStart()) {
        if (user.openings.at(text, first)) {
          anchored(user, line, first, to, whole);
        }
      } else if (user.openings.areKnown()) {
        fromOpenings(user, line, from, literal, to);
      } else {
        int context = fromFirst ? first : Math.max(first, from - 1);
        Matcher matcher = user.regex.pattern().matcher(text.substring(context, to));
        if (matcher.find(from - context)) {
          matched(user, matcher, context, line);
        }
      }
    }

    private boolean anchored(User user, int line, int start, int end, boolean whole) {
      Matcher matcher = user.regex.pattern().matcher(text.substring(start, end));
      boolean found = whole ? matcher.matches() : matcher.lookingAt();
      if (found) {
        matched(user, matcher, start, line);
      }
      return found;
    }

    /** Tries matches that begin in {@code [from, last]}: the engine need not look for them. */
    private void fromOpenings(User user, int line, int from, int last, int end) {
      boolean found = false;
      for (int at = from; at <= last && !found; at++) {
        found = user.openings.at(text, at) && begins(at) && anchored(user, line, at, end, false);
      }
    }

    private void matched(User user, Matcher matcher, int offset, int line) {
      int start = offset + matcher.start();
      int end = offset + matcher.end();
      done[user.index] = end;
      if (!word(start, end)) {
        return;
      }
      Entry entry = entries.get(user.index);
      if (entry.rule.match() instanceof Rule.Block) {
        blockFrom[user.index] = line;
      } else if (user.regex.hasCut()) {
        hits.add(new Hit(entry, offset + matcher.start("cut"), offset + matcher.end("cut")));
      } else {
        hits.add(new Hit(entry, start, end));
      }
    }

    /** Whether a match from the start or to the end of the line would be too long. */
    private static boolean isOutOfReach(Rule.Regex regex, boolean whole, int before, int behind) {
      return ((whole || regex.lineStart()) && before > regex.required().before())
          || ((whole || regex.lineEnd()) && behind > regex.required().longest());
    }

    private void blockEnd(User user, int literal) {
      int from = blockFrom[user.index];
      if (from < 0) {
        return;
      }
      Entry entry = entries.get(user.index);
      int line = lines.lineAt(literal);
      int most = ((Rule.Block) entry.rule.match()).lines();
      int first = firstChar(line);
      int last = Math.min(lastChar(line), first + LONGEST_LINE);
      if (line <= from
          || line - from > 2 * most
          || !user.regex.pattern().matcher(text.substring(first, last)).find()) {
        return;
      }
      int full = 0;
      for (int i = from; i <= line; i++) {
        full += lines.blank(i) ? 0 : 1;
      }
      if (full <= most) {
        hits.add(new Hit(entry, lines.start(from), lines.end(line)));
        blockFrom[user.index] = -1;
      }
    }

    private int firstChar(int line) {
      int at = lines.start(line);
      while (at < lines.end(line) && text.charAt(at) <= ' ') {
        at++;
      }
      return at;
    }

    private int lastChar(int line) {
      int at = lines.end(line);
      while (at > lines.start(line) && text.charAt(at - 1) <= ' ') {
        at--;
      }
      return at;
    }
  }
}
