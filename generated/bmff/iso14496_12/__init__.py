"""Classes of ISO/IEC 14496-12:2022. Generated; do not edit."""
