"""Classes of ISO/IEC 14496-1:2010. Generated; do not edit."""
