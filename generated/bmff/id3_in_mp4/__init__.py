"""Classes of ID3v2 in MPEG-4 Files. Generated; do not edit."""
