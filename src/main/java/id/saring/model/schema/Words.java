package id.saring.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column of text, or of lists of texts, that holds the words of a closed list. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Words {
  /** An enum of all words that it may hold, each with its {@link Doc}. */
  Class<? extends Vocabulary> value();
}
