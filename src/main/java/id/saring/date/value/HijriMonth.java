package id.saring.date.value;

import java.util.List;

/** The months of the Islamic year, in order. */
public enum HijriMonth {
  MUHARRAM,
  SAFAR,
  RABI_AL_AWWAL,
  RABI_AL_THANI,
  JUMADA_AL_ULA,
  JUMADA_AL_THANI,
  RAJAB,
  SHABAN,
  RAMADAN,
  SHAWWAL,
  DHU_AL_QADA,
  DHU_AL_HIJJA;

  private static final List<HijriMonth> YEAR = List.of(values());

  /** The number of the month in its year, 1–12. */
  public int number() {
    return YEAR.indexOf(this) + 1;
  }
}
