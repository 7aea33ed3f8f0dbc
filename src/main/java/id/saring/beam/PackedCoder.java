package id.saring.beam;

import id.saring.model.NumericOrderVotes;
import id.saring.plan.BatchRef;
import id.saring.run.RunInputs;
import id.saring.survey.Bucket;
import id.saring.survey.BucketKeys;
import id.saring.survey.LineCounts;
import id.saring.survey.SiteTemplates;
import id.saring.survey.StampOrders;
import id.saring.survey.TemplatesBySite;
import id.saring.survey.Verdicts;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.beam.sdk.coders.CustomCoder;

/** Codes what travels between workers by the binary form that each record has itself. */
final class PackedCoder<T> extends CustomCoder<T> {
  static final PackedCoder<BatchRef> BATCH =
      new PackedCoder<>(BatchRef.class, BatchRef::write, BatchRef::read);
  static final PackedCoder<BucketKeys> KEYS =
      new PackedCoder<>(BucketKeys.class, BucketKeys::write, BucketKeys::read);
  static final PackedCoder<Bucket> BUCKET =
      new PackedCoder<>(Bucket.class, Bucket::write, Bucket::read);
  static final PackedCoder<Verdicts> VERDICTS =
      new PackedCoder<>(Verdicts.class, Verdicts::write, Verdicts::read);
  static final PackedCoder<LineCounts> LINES =
      new PackedCoder<>(LineCounts.class, LineCounts::write, LineCounts::read);
  static final PackedCoder<SiteTemplates> TEMPLATES =
      new PackedCoder<>(SiteTemplates.class, SiteTemplates::write, SiteTemplates::read);
  static final PackedCoder<TemplatesBySite> REPEATED =
      new PackedCoder<>(TemplatesBySite.class, TemplatesBySite::write, TemplatesBySite::read);
  static final PackedCoder<NumericOrderVotes> VOTES =
      new PackedCoder<>(NumericOrderVotes.class, NumericOrderVotes::write, NumericOrderVotes::read);
  static final PackedCoder<StampOrders> ORDERS =
      new PackedCoder<>(StampOrders.class, StampOrders::write, StampOrders::read);
  static final PackedCoder<RunInputs> INPUTS =
      new PackedCoder<>(RunInputs.class, RunInputs::write, RunInputs::read);

  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final Writer<T> writer;
  private final Reader<T> reader;

  private PackedCoder(Class<T> type, Writer<T> writer, Reader<T> reader) {
    this.type = type;
    this.writer = writer;
    this.reader = reader;
  }

  private interface Writer<T> extends Serializable {
    void write(T value, DataOutput out) throws IOException;
  }

  private interface Reader<T> extends Serializable {
    T read(DataInput in) throws IOException;
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    writer.write(value, data);
    data.flush();
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return reader.read(new DataInputStream(in));
  }

  /** The binary forms hold nothing but numbers and strings in a fixed order. */
  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedCoder<?> that && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "PackedCoder(" + type.getSimpleName() + ")";
  }
}
