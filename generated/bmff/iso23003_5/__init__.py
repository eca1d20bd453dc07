"""Classes of ISO/IEC 23003-5:2020. Generated; do not edit."""
