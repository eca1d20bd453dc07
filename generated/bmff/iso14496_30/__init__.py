"""Classes of ISO/IEC 14496-30:2018. Generated; do not edit."""
