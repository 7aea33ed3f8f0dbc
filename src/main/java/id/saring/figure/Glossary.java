package id.saring.figure;

import id.saring.figure.Lists.Measure;
import id.saring.figure.Lists.Spelled;
import id.saring.lang.Language;
import id.saring.model.Modifier;
import id.saring.number.NumberWord;
import id.saring.number.NumeralReader;
import id.saring.text.Lexicon;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of this package bound to the ids of one lexicon. Immutable. */
final class Glossary {
  private static final Set<Role> PHRASED =
      EnumSet.of(
          Role.LAW, Role.ARTICLE, Role.NUMBERED, Role.RANK, Role.EVENT, Role.SKIP, Role.NAME);
  private static final Set<Role> JOINTS = EnumSet.of(Role.RANGE, Role.AND);
  private static final int LONGEST_MODIFIER = 5;

  private final NumeralReader numerals;
  private final List<Set<Role>> roles;
  private final int[] openings;
  private final Phrases<Role> heads;
  private final Phrases<Role> joints;
  private final Phrases<String> names;
  private final Phrases<Measure> units;
  private final Map<Integer, Measure> wordUnits;
  private final Phrases<String> divisors;
  private final Phrases<Measure> prefixes;
  private final Phrases<Modifier> modifiersBefore;
  private final Phrases<Modifier> modifiersAfter;

  Glossary(Language language, Lexicon lexicon) {
    numerals = new NumeralReader(language, lexicon);
    roles = new ArrayList<>(Collections.nCopies(lexicon.size(), Set.of()));
    openings = new int[lexicon.size()];
    for (Spelled<Role> role : Lists.ROLES) {
      int id = lexicon.id(role.spelling());
      if (id != Lexicon.NONE) {
        Set<Role> known = roles.get(id).isEmpty() ? EnumSet.noneOf(Role.class) : roles.get(id);
        known.add(role.value());
        roles.set(id, known);
      }
    }
    heads = phrases(lexicon, withRoles(PHRASED));
    joints = phrases(lexicon, withRoles(JOINTS));
    names = phrases(lexicon, Lists.NAMES);
    prefixes = phrases(lexicon, Lists.PREFIXES);
    divisors = phrases(lexicon, Lists.DIVISORS);
    modifiersBefore = phrases(lexicon, Lists.MODIFIERS_BEFORE);
    modifiersAfter = phrases(lexicon, Lists.MODIFIERS_AFTER);
    units = phrases(lexicon, Lists.UNITS);
    wordUnits = wordUnits(lexicon);
    open(lexicon, withRoles(PHRASED), Opening.HEAD);
    open(lexicon, Lists.NAMES, Opening.NAME);
    open(lexicon, Lists.PREFIXES, Opening.AMOUNT);
    for (int id = 0; id < openings.length; id++) {
      NumberWord number = numerals.word(id);
      openings[id] |= number == null ? 0 : Opening.of(number);
    }
  }

  private static Map<Integer, Measure> wordUnits(Lexicon lexicon) {
    Map<Integer, Measure> out = new HashMap<>();
    for (Spelled<Measure> unit : Lists.UNITS) {
      int id = lexicon.id(unit.spelling());
      if (id != Lexicon.NONE && unit.spelling().chars().allMatch(Character::isLetter)) {
        out.putIfAbsent(id, unit.value());
      }
    }
    return Map.copyOf(out);
  }

  private static List<Spelled<Role>> withRoles(Set<Role> wanted) {
    return Lists.ROLES.stream().filter(role -> wanted.contains(role.value())).toList();
  }

  private static <T> Phrases<T> phrases(Lexicon lexicon, List<Spelled<T>> list) {
    Phrases.Builder<T> builder = new Phrases.Builder<>(lexicon);
    list.forEach(spelled -> builder.add(spelled.spelling(), spelled.value()));
    return builder.build();
  }

  private <T> void open(Lexicon lexicon, List<Spelled<T>> list, int opening) {
    for (Spelled<T> spelled : list) {
      String spelling = spelled.spelling();
      Tokens tokens =
          Tokens.of(spelling.startsWith("=") ? spelling.substring(1) : spelling, lexicon);
      if (tokens.isWord(0)) {
        openings[tokens.word(0)] |= opening;
      }
    }
  }

  /** What a word with this lexicon id may begin: bits of {@link Opening}, 0 for nothing. */
  int openings(int word) {
    return word == Lexicon.NONE ? 0 : openings[word];
  }

  /** The reader of numbers. */
  NumeralReader numerals() {
    return numerals;
  }

  /** The number word at token {@code i}; null when it is none. */
  NumberWord number(TokenView view, int i) {
    return numerals.word(view, i);
  }

  /** Whether the word at token {@code i} has {@code role}. */
  boolean is(TokenView view, int i, Role role) {
    return has(view.word(i), role);
  }

  /** Whether the word at token {@code i}, which may lie beyond any limit, has {@code role}. */
  boolean isAt(Tokens tokens, int i, Role role) {
    return has(tokens.word(i), role);
  }

  /**
   * Whether the word at token {@code i}, cut at a border where a blank got lost, has {@code role}.
   */
  boolean opensWith(TokenView view, int i, Role role) {
    Tokens tokens = view.tokens();
    return has(tokens.lexicon().id(tokens.text(), tokens.start(i), view.border(i)), role);
  }

  private boolean has(int id, Role role) {
    return id != Lexicon.NONE && roles.get(id).contains(role);
  }

  /** LAW, ARTICLE, NUMBERED, RANK, EVENT, SKIP or NAME. */
  Phrases<Role> heads() {
    return heads;
  }

  /** RANGE or AND. */
  Phrases<Role> joints() {
    return joints;
  }

  Phrases<String> names() {
    return names;
  }

  /** Units after a number: measures, percent and money. */
  Phrases<Measure> units() {
    return units;
  }

  Phrases<String> divisors() {
    return divisors;
  }

  /** Currencies, and the scales whose name stands before the number. */
  Phrases<Measure> prefixes() {
    return prefixes;
  }

  /** The modifier that ends right before token {@code i}; null when there is none. */
  Phrases.Entry<Modifier> modifierBefore(TokenView view, int i) {
    return modifiersBefore.before(view, i, LONGEST_MODIFIER);
  }

  /** The modifier that starts at token {@code i}; null when there is none. */
  Phrases.Entry<Modifier> modifierAfter(TokenView view, int i) {
    return modifiersAfter.at(view, i);
  }

  /** The unit at token {@code i} that lost the blank after it, "30 cmPenyebab"; null when none. */
  Measure unitBeforeBorder(TokenView view, int i) {
    int border = view.unitBorder(i);
    if (border < 0) {
      return null;
    }
    Tokens tokens = view.tokens();
    return wordUnits.get(tokens.lexicon().id(tokens.text(), tokens.start(i), border));
  }
}
