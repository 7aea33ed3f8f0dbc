package id.saring.survey;

import java.util.List;

/**
 * The files of a batch that may be duplicates or have some.
 *
 * @param batch index of the batch
 * @param files each once, by place
 */
public record Candidates(int batch, List<Candidate> files) {
  public Candidates {
    files = List.copyOf(files);
  }

  /**
   * A file that may be a duplicate or have some.
   *
   * @param place in the batch
   * @param articleKey id of the article it may become
   * @param print of its repaired text
   * @param cleanPrint of its cleaned text
   * @param published second of its publication, for order alone
   * @param signature of its cleaned text
   */
  public record Candidate(
      int place,
      long articleKey,
      SurveyedFile.Print print,
      long cleanPrint,
      long published,
      Signature signature) {
    static Candidate of(int place, SurveyedFile file) {
      SurveyedFile.Text text = file.text();
      return new Candidate(
          place,
          file.articleKey(),
          text.print(),
          text.cleanPrint(),
          text.published(),
          text.signature());
    }

    /** How much two texts resemble each other, 0 to 1; short ones are equal or strangers. */
    double similarity(Candidate other) {
      if (cleanPrint == other.cleanPrint) {
        return 1;
      }
      boolean compared = !signature.isShort() && !other.signature.isShort();
      return compared ? signature.similarity(other.signature) : 0;
    }
  }
}
