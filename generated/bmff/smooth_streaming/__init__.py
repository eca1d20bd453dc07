"""Classes of MS-SSTR. Generated; do not edit."""
