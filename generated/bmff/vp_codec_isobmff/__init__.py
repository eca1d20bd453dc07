"""Classes of VP Codec ISO Media File Format Binding. Generated; do not edit."""
