"""Classes of ISO/IEC 14496-14:2020. Generated; do not edit."""
