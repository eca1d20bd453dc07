"""Classes of Dolby TrueHD Streams within the ISO Base Media File Format. Generated; do not edit."""
