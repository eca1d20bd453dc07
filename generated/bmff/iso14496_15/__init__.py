"""Classes of ISO/IEC 14496-15:2024. Generated; do not edit."""
