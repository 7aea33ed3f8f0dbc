package id.saring.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Makes raw news files of about 3 KB with bylines, datelines, figures, dates, boilerplate and, now
 * and then, duplicates.
 */
public final class NewsGenerator {
  private static final String[] PLACES = {
    "BANDUNG", "SEMARANG", "MEDAN", "MAKASSAR", "KUPANG", "AMBON"
  };
  private static final String[] SUBJECTS = {
    "Dinas Pendidikan",
    "Bupati",
    "Wali Kota",
    "Kepala Puskesmas",
    "Ketua koperasi",
    "Satuan Polisi Pamong Praja"
  };
  private static final String[] VERBS = {
    "meresmikan", "membagikan", "memeriksa", "menyiapkan", "memperbaiki", "mendata"
  };
  private static final String[] THINGS = {
    "unit rumah",
    "paket sembako",
    "hektare sawah",
    "kilometer jalan desa",
    "orang relawan",
    "bibit pohon",
    "guru honorer"
  };
  private static final String[] MONTHS = {
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember"
  };
  private static final String[] BOILERPLATE = {
    "Baca juga: Warga Bergotong Royong Membersihkan Saluran Air",
    "ADVERTISEMENT",
    "Bagikan artikel ini",
    "Komentar sepenuhnya menjadi tanggung jawab komentator seperti diatur dalam UU ITE",
    "Ikuti berita terbaru kami di Google News"
  };
  private static final int DUPLICATE_EVERY = 50;
  private static final int PARAGRAPHS = 12;

  private NewsGenerator() {}

  /** Writes {@code count} files to {@code folder}; the same seed gives the same bytes. */
  public static void write(Path folder, int count, long seed) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      long content = i % DUPLICATE_EVERY == DUPLICATE_EVERY - 1 ? i - 1 : i;
      String name = String.format(Locale.ROOT, "news-%06d.txt", i);
      Files.writeString(
          folder.resolve(name),
          article(new Random(seed * 1_000_003 + content)),
          StandardCharsets.UTF_8);
    }
  }

  /** Writes as many articles as the second argument says into the folder that the first names. */
  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), 1);
  }

  private static String article(Random random) {
    StringBuilder out = new StringBuilder();
    out.append(pick(random, SUBJECTS)).append(' ').append(pick(random, VERBS)).append(' ');
    out.append(2 + random.nextInt(900)).append(' ').append(pick(random, THINGS)).append("\n\n");
    out.append(date(random)).append(" | ").append(10 + random.nextInt(10)).append(":30 WIB\n\n");
    out.append(pick(random, PLACES)).append(" - ");
    for (int i = 0; i < PARAGRAPHS; i++) {
      out.append(sentence(random)).append(' ').append(sentence(random)).append("\n\n");
      if (random.nextInt(4) == 0) {
        out.append(pick(random, BOILERPLATE)).append("\n\n");
      }
    }
    return out.toString();
  }

  private static String sentence(Random random) {
    return pick(random, SUBJECTS)
        + " "
        + pick(random, VERBS)
        + " "
        + (1 + random.nextInt(99))
        + "."
        + (100 + random.nextInt(900))
        + " "
        + pick(random, THINGS)
        + " dengan anggaran Rp "
        + (1 + random.nextInt(90))
        + ",5 miliar pada "
        + date(random)
        + ", naik "
        + (1 + random.nextInt(60))
        + " persen dari tahun sebelumnya.";
  }

  private static String date(Random random) {
    return (1 + random.nextInt(28))
        + " "
        + pick(random, MONTHS)
        + " "
        + (2012 + random.nextInt(12));
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
