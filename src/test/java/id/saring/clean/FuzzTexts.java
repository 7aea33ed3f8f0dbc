package id.saring.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Raw files made of the seeds by cutting, mixing, nesting and damaging them at random. */
final class FuzzTexts {
  private static final int LONGEST = 12_000;
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"),
          Charset.forName("x-MacRoman"),
          Charset.forName("GB18030"),
          Charset.forName("Shift_JIS"),
          Charset.forName("UTF-32BE"));
  private static final String[] PIECES = {
    "\u0000",
    "\u0007",
    "\u001b[31m",
    "\u007f",
    "\u0085",
    "\u0096",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202a",
    "\u202e",
    "\u2028",
    "\u2029",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\uffff",
    "\uD83D",
    "\uDE00",
    "😀",
    "👩‍🚒",
    "\u0301",
    "\u0323\u0301",
    "e\u0301",
    "\u1100\u1161\u11a8",
    "ﬁ",
    "½",
    "²",
    "①",
    "١٢",
    "１２",
    "Ⅻ",
    "&nbsp;",
    "&#0;",
    "&#x1F600;",
    "&amp;amp;lt;",
    "<p>",
    "</div>",
    "<!--",
    "-->",
    "[\"",
    "\\u0041",
    "\\n",
    "%20",
    "{{",
    "}}",
    "((((((((",
    "))))))))",
    "[[[[",
    "]]]]",
    "““““",
    "””””",
    "''''",
    "\"\"\"\"",
    "........",
    "------",
    "////",
    "1.000.000.000.000",
    "0,0,0,0",
    "12/12/12/12",
    "99-99-9999",
    "00:00:00:00",
    "31 Februari",
    "29 Februari 1900",
    "32 Mei",
    "tahun 0",
    "abad ke-99",
    "dua miliar tahun kemudian",
    "sejuta miliar triliun",
    "minus nol",
    "satu per nol",
    "pukul 25.61",
    "Rp -,-",
    "Rp 1e9",
    "10⁻⁹",
    "1,234-5 km",
    "Senin Selasa Rabu",
    "2 pekan lalu minggu depan",
    "Baca juga:",
    "Advertisement",
    "Editor:",
    "JAKARTA -",
    "(*)",
    "Foto:",
    "Tags:",
    "\r",
    "\n",
    "\r\n",
    "\n\n\n\n",
    "\t",
    "     "
  };

  private final List<String> seeds = new ArrayList<>();

  FuzzTexts() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file number {@code seed}; the same each time. */
  byte[] bytes(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(excerpt(random));
    for (int n = random.nextInt(12); n > 0; n--) {
      change(text, random);
    }
    text.setLength(Math.min(text.length(), LONGEST));
    return damaged(encoded(text.toString(), random), random);
  }

  private String excerpt(Random random) {
    String seed = seeds.get(random.nextInt(seeds.size()));
    int start = random.nextInt(3) == 0 ? random.nextInt(seed.length()) : 0;
    int length = 1 + random.nextInt(1 << (4 + random.nextInt(9)));
    return seed.substring(start, Math.min(seed.length(), start + length));
  }

  private void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(200));
    switch (random.nextInt(9)) {
      case 0 -> text.insert(at, excerpt(random));
      case 1 -> text.delete(at, end);
      case 2 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(20)));
      case 3 -> text.insert(at, piece(random).repeat(1 + random.nextInt(40)));
      case 4 -> {
        String all = text.toString().replace("\n", random.nextBoolean() ? " " : piece(random));
        text.replace(0, text.length(), all);
      }
      case 5 -> text.replace(at, end, new StringBuilder(text.substring(at, end)).reverse() + "");
      case 6 -> {
        for (int i = at; i < end; i += 1 + random.nextInt(9)) {
          text.insert(i, piece(random));
        }
      }
      case 7 -> text.insert(at, Character.toString(random.nextInt(0x110000)));
      default -> text.insert(at, piece(random));
    }
  }

  private static String piece(Random random) {
    return PIECES[random.nextInt(PIECES.length)];
  }

  /** Mostly UTF-8; at times another charset, and two in one file. */
  private static byte[] encoded(String text, Random random) {
    if (random.nextInt(3) > 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    int split = random.nextInt(4) == 0 ? random.nextInt(text.length() + 1) : text.length();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((random.nextBoolean() ? "\ufeff" : "").getBytes(charset));
    out.writeBytes(text.substring(0, split).getBytes(charset));
    out.writeBytes(text.substring(split).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    if (bytes.length > 0 && random.nextInt(3) == 0) {
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(0x100);
      }
    }
    return bytes;
  }
}
