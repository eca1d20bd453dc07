"""Classes of DECE Common File Format & Media Formats. Generated; do not edit."""
