"""Classes of Apple HEVC Stereo Video. Generated; do not edit."""
