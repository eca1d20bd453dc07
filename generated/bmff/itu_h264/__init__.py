"""Classes of ISO/IEC 14496-10:2022. Generated; do not edit."""
