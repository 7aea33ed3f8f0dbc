package id.saring.dataset.table;

import id.saring.dataset.row.Cells;
import id.saring.model.schema.After;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.Key;
import id.saring.model.schema.Lookup;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.NotAColumn;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.OneOf;
import id.saring.model.schema.References;
import id.saring.model.schema.Vocabulary;
import id.saring.model.schema.Words;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The components of a row's record as columns, and columns as a row again. Reflection happens once,
 * when a table is made: values are taken by linked accessors.
 */
final class RowLayout {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final List<Leaf> leaves = new ArrayList<>();
  private final Maker maker;

  RowLayout(Class<? extends Record> rowType) {
    maker = record(rowType, Map.of(), new RowPlace("", Nullability.REQUIRED, row -> row));
    putInOrder();
    for (int i = 0; i < leaves.size(); i++) {
      leaves.get(i).index = i;
    }
  }

  /** The columns, in the order of the files. */
  <R> List<Column<R>> columns() {
    return leaves.stream().map(Leaf::<R>column).toList();
  }

  /** Names of the columns of the primary key. */
  List<String> primaryKey() {
    return leaves.stream()
        .filter(leaf -> leaf.component.isAnnotationPresent(Key.class))
        .map(leaf -> leaf.name)
        .toList();
  }

  /** What columns refer to. */
  List<ForeignKey> foreignKeys() {
    List<ForeignKey> keys = new ArrayList<>();
    for (Leaf leaf : leaves) {
      References references = leaf.component.getAnnotation(References.class);
      if (references != null) {
        int dot = references.value().indexOf('.');
        keys.add(
            new ForeignKey(
                leaf.name,
                references.value().substring(0, dot),
                references.value().substring(dot + 1)));
      }
    }
    return keys;
  }

  /** The row that holds {@code cells}, given in the order of the columns. */
  Object row(Object[] cells) {
    return maker.make(cells);
  }

  private void putInOrder() {
    List<Leaf> moved = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (leaf.component.isAnnotationPresent(After.class)) {
        moved.add(leaf);
      }
    }
    leaves.removeAll(moved);
    while (!moved.isEmpty()) {
      int before = moved.size();
      moved.removeIf(this::placed);
      if (moved.size() == before) {
        throw new IllegalArgumentException(
            moved.get(0).name + " stands after a column that is not there");
      }
    }
  }

  private boolean placed(Leaf leaf) {
    String target = leaf.component.getAnnotation(After.class).value();
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).name.equals(target)) {
        leaves.add(i + 1, leaf);
        return true;
      }
    }
    return false;
  }

  /** Where a record stands in the row. */
  private record RowPlace(String prefix, Nullability nullability, Function<Object, Object> path) {}

  private Maker record(Class<?> type, Map<TypeVariable<?>, Type> bindings, RowPlace place) {
    List<Maker> makers = new ArrayList<>();
    int first = leaves.size();
    for (RecordComponent component : type.getRecordComponents()) {
      makers.add(component(component, bindings, place));
    }
    List<Leaf> own = List.copyOf(leaves.subList(first, leaves.size()));
    MethodHandle constructor = constructor(type);
    boolean nullable = place.nullability() == Nullability.NULLABLE;
    return cells -> {
      if (nullable && own.stream().allMatch(leaf -> cells[leaf.index] == null)) {
        return null;
      }
      Object[] values = new Object[makers.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = makers.get(i).make(cells);
      }
      try {
        return (Object) constructor.invokeExact(values);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(type + " cannot be made", e);
      }
    };
  }

  private Maker component(
      RecordComponent component, Map<TypeVariable<?>, Type> bindings, RowPlace place) {
    Type generic = component.getGenericType();
    Type resolved = bindings.getOrDefault(generic, generic);
    Class<?> type =
        resolved instanceof ParameterizedType parameterized
            ? (Class<?>) parameterized.getRawType()
            : (Class<?>) resolved;
    if (component.isAnnotationPresent(NotAColumn.class)) {
      Object absent = type == int.class ? 0 : null;
      return cells -> absent;
    }
    Nullability nullability =
        component.isAnnotationPresent(Nullable.class) ? Nullability.NULLABLE : place.nullability();
    Function<Object, Object> path = then(place.path(), accessor(component));
    Embedded embedded = component.getAnnotation(Embedded.class);
    if (embedded != null) {
      return record(
          type,
          bindings(type, resolved),
          new RowPlace(place.prefix() + embedded.prefix(), nullability, path));
    }
    return leaf(component, type, new RowPlace(place.prefix(), nullability, path));
  }

  private Maker leaf(RecordComponent component, Class<?> type, RowPlace place) {
    String name = place.prefix() + snakeCase(component.getName());
    if (type == BigDecimal.class) {
      add(
          component,
          name,
          ColumnType.DOUBLE,
          doc(component),
          place,
          value -> ((BigDecimal) value).doubleValue());
      Leaf exact =
          add(
              component,
              name + "_exact",
              ColumnType.STRING,
              "The same as a plain decimal, without loss.",
              place,
              value -> ((BigDecimal) value).toPlainString());
      return cells ->
          cells[exact.index] == null ? null : new BigDecimal((String) cells[exact.index]);
    }
    if (type.isEnum()) {
      Map<String, Object> constants = new HashMap<>();
      Map<Object, String> words = new HashMap<>();
      for (Object constant : type.getEnumConstants()) {
        String word = ((Vocabulary) constant).word();
        constants.put(word, constant);
        words.put(constant, word);
      }
      Leaf leaf = add(component, name, ColumnType.STRING, doc(component), place, words::get);
      leaf.vocabulary = vocabulary(type);
      return cells -> constant(constants, name, (String) cells[leaf.index]);
    }
    ColumnType columnType = columnType(type, component);
    Leaf leaf =
        add(
            component,
            name,
            columnType,
            doc(component),
            place,
            columnType == ColumnType.TIMESTAMP
                ? value -> Cells.micros((Instant) value)
                : Function.identity());
    OneOf oneOf = component.getAnnotation(OneOf.class);
    if (oneOf != null) {
      leaf.vocabulary = Arrays.stream(oneOf.value()).map(word -> new Word(word, "")).toList();
    }
    Words words = component.getAnnotation(Words.class);
    if (words != null) {
      leaf.vocabulary = vocabulary(words.value());
    }
    return cells -> cells[leaf.index];
  }

  private Leaf add(
      RecordComponent component,
      String name,
      ColumnType type,
      String description,
      RowPlace place,
      Function<Object, Object> conversion) {
    Leaf leaf = new Leaf();
    leaf.component = component;
    leaf.name = name;
    leaf.type = type;
    leaf.description = description;
    leaf.nullability = place.nullability();
    leaf.getter = then(place.path(), conversion);
    leaves.add(leaf);
    return leaf;
  }

  private static Object constant(Map<String, Object> constants, String name, String word) {
    if (word == null) {
      return null;
    }
    Object constant = constants.get(word);
    if (constant == null) {
      throw new IllegalArgumentException(name + " is \"" + word + "\", which is none of its words");
    }
    return constant;
  }

  private static List<Word> vocabulary(Class<?> type) {
    List<Word> words = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      try {
        words.add(
            new Word(
                ((Vocabulary) constant).word(), doc(type.getField(((Enum<?>) constant).name()))));
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException(type + " is no enum", e);
      }
    }
    return List.copyOf(words);
  }

  private static String doc(AnnotatedElement element) {
    Doc doc = element.getAnnotation(Doc.class);
    if (doc == null) {
      throw new IllegalArgumentException(element + " says nothing of itself; it needs a @Doc");
    }
    return doc.value();
  }

  private static ColumnType columnType(Class<?> type, RecordComponent component) {
    if (type == String.class) {
      return ColumnType.STRING;
    } else if (type == int.class || type == Integer.class) {
      return ColumnType.INT32;
    } else if (type == long.class || type == Long.class) {
      return ColumnType.INT64;
    } else if (type == double.class || type == Double.class) {
      return ColumnType.DOUBLE;
    } else if (type == boolean.class || type == Boolean.class) {
      return ColumnType.BOOLEAN;
    } else if (type == LocalDate.class) {
      return ColumnType.DATE;
    } else if (type == Instant.class) {
      return ColumnType.TIMESTAMP;
    } else if (type == List.class) {
      return ColumnType.STRING_LIST;
    }
    throw new IllegalArgumentException(component + " has a type that no column can hold");
  }

  private static Map<TypeVariable<?>, Type> bindings(Class<?> type, Type resolved) {
    Map<TypeVariable<?>, Type> bindings = new HashMap<>();
    if (resolved instanceof ParameterizedType parameterized) {
      TypeVariable<?>[] variables = type.getTypeParameters();
      for (int i = 0; i < variables.length; i++) {
        bindings.put(variables[i], parameterized.getActualTypeArguments()[i]);
      }
    }
    return bindings;
  }

  private static Function<Object, Object> then(
      Function<Object, Object> path, Function<Object, Object> next) {
    return row -> {
      Object value = path.apply(row);
      return value == null ? null : next.apply(value);
    };
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  @SuppressWarnings("unchecked")
  private static Function<Object, Object> accessor(RecordComponent component) {
    try {
      MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
      MethodType boxed = accessor.type().wrap();
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  accessor,
                  boxed)
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(component + " is not of a public record", e);
    }
  }

  private static MethodHandle constructor(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return LOOKUP
          .findConstructor(type, MethodType.methodType(void.class, types))
          .asType(MethodType.genericMethodType(types.length))
          .asSpreader(Object[].class, types.length);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " is not a public record", e);
    }
  }

  /** Makes a value of a row from its cells. */
  private interface Maker {
    Object make(Object[] cells);
  }

  /** A column to be. */
  private static final class Leaf {
    private RecordComponent component;
    private String name;
    private ColumnType type;
    private String description;
    private Nullability nullability;
    private Function<Object, Object> getter;
    private List<Word> vocabulary = List.of();
    private int index;

    private <R> Column<R> column() {
      return new Column<>(
          name, type, nullability, values(), description, vocabulary, getter::apply);
    }

    private Values values() {
      if (component.isAnnotationPresent(Lookup.class)) {
        return Values.KEY;
      }
      boolean few =
          component.isAnnotationPresent(LowCardinality.class) || component.getType().isEnum();
      return few ? Values.FEW : Values.MANY;
    }
  }
}
