package id.saring.date.value;

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
  DHU_AL_HIJJA
}
