"""Neural-network post-filters in files: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19."""
