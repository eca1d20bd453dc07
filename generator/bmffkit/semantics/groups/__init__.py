"""Sample groups of any kind: ISO/IEC 14496-12:2022, 8.9."""
