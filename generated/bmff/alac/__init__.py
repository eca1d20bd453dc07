"""Classes of Apple Lossless Audio Codec. Generated; do not edit."""
