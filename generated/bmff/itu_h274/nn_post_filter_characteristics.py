"""nn_post_filter_characteristics of Rec. ITU-T H.274 (V4).

Generated from the specification ``itu_h274/nn_post_filter``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class nn_post_filter_characteristics(BitRecord):
    """A neural network that improves decoded pictures: what it is for, what goes in and what comes out, and the network itself or where it is found.

    Rec. ITU-T H.274 (V4), 8.28.1::

        nn_post_filter_characteristics(payloadSize) {
            nnpfc_purpose                                       u(16) // 1 visual quality, 2 chroma, 4 resolution, 8 picture rate, 16 bit depth, 32 colour, 64 prediction in time, 128 extension in space
            nnpfc_id                                            ue(v)
            nnpfc_base_flag                                     u(1) // 1 a base filter, 0 an update of one
            nnpfc_mode_idc                                      ue(v) // 0: an NNR bitstream follows in the message, 1: it is elsewhere
            if (nnpfc_mode_idc == 1) {
                while (!byte_aligned()) {
                    nnpfc_alignment_zero_bit_a                  u(1)
                }
                nnpfc_tag_uri                                   st(v) // the format of the network
                nnpfc_uri                                       st(v) // where the network is
            }
            nnpfc_property_present_flag                         u(1)
            if (nnpfc_property_present_flag) {
                nnpfc_num_input_pics_minus1                     ue(v)
                if (nnpfc_num_input_pics_minus1 > 0) {
                    for (i = 0; i <= nnpfc_num_input_pics_minus1; i++) {
                        nnpfc_input_pic_filtering_flag[i]       u(1)
                    }
                    nnpfc_absent_input_pic_zero_flag            u(1)
                }
                if ((nnpfc_purpose & 0x02) != 0) {
                    nnpfc_out_sub_c_flag                        u(1)
                }
                if ((nnpfc_purpose & 0x20) != 0) {
                    nnpfc_out_colour_format_idc                 u(2)
                }
                if ((nnpfc_purpose & 0x04) != 0) {
                    nnpfc_pic_width_num_minus1                  ue(v)
                    nnpfc_pic_width_denom_minus1                ue(v)
                    nnpfc_pic_height_num_minus1                 ue(v)
                    nnpfc_pic_height_denom_minus1               ue(v)
                }
                if ((nnpfc_purpose & 0x08) != 0) {
                    for (i = 0; i < nnpfc_num_input_pics_minus1; i++) {
                        nnpfc_interpolated_pics[i]              ue(v)
                    }
                }
                if ((nnpfc_purpose & 0x40) != 0) {
                    nnpfc_extrapolated_pics_minus1              ue(v)
                }
                if ((nnpfc_purpose & 0x80) != 0) {
                    nnpfc_spatial_extrapolation_left_offset     se(v)
                    nnpfc_spatial_extrapolation_right_offset    se(v)
                    nnpfc_spatial_extrapolation_top_offset      se(v)
                    nnpfc_spatial_extrapolation_bottom_offset   se(v)
                }
                nnpfc_component_last_flag                       u(1) // the last dimension of a tensor is the component
                nnpfc_inp_format_idc                            ue(v) // 0 real numbers, 1 integers
                nnpfc_auxiliary_inp_idc                         ue(v)
                if ((nnpfc_auxiliary_inp_idc & 2) != 0) {
                    nnpfc_inband_prompt_flag                    u(1)
                    if (nnpfc_inband_prompt_flag) {
                        while (!byte_aligned()) {
                            nnpfc_alignment_zero_bit_c          u(1)
                        }
                        nnpfc_prompt                            st(v) // a text for the network
                    }
                }
                if ((nnpfc_auxiliary_inp_idc & 4) != 0) {
                    nnpfc_inband_seed_flag                      u(1)
                    if (nnpfc_inband_seed_flag) {
                        nnpfc_seed                              u(16) // where random numbers begin
                    }
                }
                nnpfc_inp_order_idc                             ue(v) // 0 luma, 1 chroma, 2 both, 3 luma in four parts and chroma
                if (nnpfc_inp_format_idc == 1) {
                    if (nnpfc_inp_order_idc != 1) {
                        nnpfc_inp_tensor_luma_bitdepth_minus8   ue(v)
                    }
                    if (nnpfc_inp_order_idc != 0) {
                        nnpfc_inp_tensor_chroma_bitdepth_minus8 ue(v)
                    }
                }
                nnpfc_out_format_idc                            ue(v) // 0 real numbers, 1 integers
                nnpfc_out_order_idc                             ue(v) // 0 luma, 1 chroma, 2 both, 3 luma in four parts and chroma
                if (nnpfc_out_format_idc == 1) {
                    if (nnpfc_out_order_idc != 1) {
                        nnpfc_out_tensor_luma_bitdepth_minus8   ue(v)
                    }
                    if (nnpfc_out_order_idc != 0) {
                        nnpfc_out_tensor_chroma_bitdepth_minus8 ue(v)
                    }
                }
                nnpfc_separate_colour_description_present_flag  u(1)
                if (nnpfc_separate_colour_description_present_flag) {
                    nnpfc_colour_primaries                      u(8)
                    nnpfc_transfer_characteristics              u(8)
                    if (nnpfc_out_format_idc == 1) {
                        nnpfc_matrix_coeffs                     u(8)
                        nnpfc_full_range_flag                   u(1)
                    }
                }
                if (nnpfc_out_order_idc != 0) {
                    nnpfc_chroma_loc_info_present_flag          u(1)
                }
                if (nnpfc_chroma_loc_info_present_flag) {
                    nnpfc_chroma_sample_loc_type_frame          ue(v)
                }
                if ((nnpfc_purpose & 0x80) == 0) {
                    nnpfc_overlap                               ue(v) // samples
                    nnpfc_constant_patch_size_flag              u(1) // @absent 1
                }
                // Reads on also where the flag is absent: it counts as 1 then.
                if (nnpfc_constant_patch_size_flag) {
                    nnpfc_patch_width_minus1                    ue(v)
                    nnpfc_patch_height_minus1                   ue(v)
                } else {
                    nnpfc_extended_patch_width_cd_delta_minus1  ue(v)
                    nnpfc_extended_patch_height_cd_delta_minus1 ue(v)
                }
                nnpfc_padding_type                              ue(v) // 0 zeros, 1 replication, 2 reflection, 3 wrapping around, 4 a fixed value
                if (nnpfc_padding_type == 4) {
                    if (nnpfc_inp_order_idc != 1) {
                        nnpfc_luma_padding_val                  ue(v)
                    }
                    if (nnpfc_inp_order_idc != 0) {
                        nnpfc_cb_padding_val                    ue(v)
                        nnpfc_cr_padding_val                    ue(v)
                    }
                }
                nnpfc_complexity_info_present_flag              u(1)
                if (nnpfc_complexity_info_present_flag) {
                    nnpfc_parameter_type_idc                    u(2) // 0 integers, 1 floating point, 2 binary
                    if (nnpfc_parameter_type_idc != 2) {
                        nnpfc_log2_parameter_bit_length_minus3  u(2)
                    }
                    nnpfc_num_parameters_idc                    u(6)
                    nnpfc_num_kmac_operations_idc               ue(v)
                    nnpfc_total_kilobyte_size                   ue(v)
                }
                nnpfc_metadata_extension_num_bits               ue(v)
                MetadataStart = bit_position()
                MetadataUncounted = 0
                // Fewer bits than the elements take have no meaning yet, as in the generation before.
                if (nnpfc_metadata_extension_num_bits >= (nnpfc_purpose == 0 ? 5 : 4)) {
                    if (nnpfc_purpose == 0) {
                        nnpfc_application_purpose_tag_uri_present_flag u(1)
                        if (nnpfc_application_purpose_tag_uri_present_flag) {
                            while (!byte_aligned()) {
                                nnpfc_metadata_alignment_zero_bit u(1)
                                MetadataUncounted++
                            }
                            nnpfc_application_purpose_tag_uri   st(v)
                        }
                    }
                    if ((nnpfc_purpose & 0x04) != 0 || (nnpfc_purpose & 0x80) != 0) {
                        nnpfc_scan_type_idc                     u(2)
                    }
                    nnpfc_for_human_viewing_idc                 u(2)
                    nnpfc_for_machine_analysis_idc              u(2)
                }
                // Some writers count the alignment bits and some do not. Where it comes out even
                // one way there is nothing more. Less than what has been read is an error.
                MetadataLeft = MetadataStart + nnpfc_metadata_extension_num_bits - bit_position()
                if (MetadataLeft != 0 && MetadataLeft + MetadataUncounted != 0) {
                    nnpfc_reserved_metadata_extension           u(v: MetadataLeft + MetadataUncounted)
                }
            }
            if (nnpfc_mode_idc == 0) {
                while (!byte_aligned()) {
                    nnpfc_alignment_zero_bit_b                  u(1)
                }
                for (i = 0; more_data_in_payload(); i++) {
                    nnpfc_payload_byte[i]                       b(8) // the NNR bitstream
                }
            }
        }

    Attributes:
        nnpfc_purpose: 1 visual quality, 2 chroma, 4 resolution, 8 picture rate, 16 bit
            depth, 32 colour, 64 prediction in time, 128 extension in space.
        nnpfc_id: ``ue(v)``.
        nnpfc_base_flag: 1 a base filter, 0 an update of one.
        nnpfc_mode_idc: 0: an NNR bitstream follows in the message, 1: it is elsewhere.
        nnpfc_alignment_zero_bit_a: A list of ``nnpfc_alignment_zero_bit_a``; None when left
            out.
        nnpfc_tag_uri: The format of the network; None when left out.
        nnpfc_uri: Where the network is; None when left out.
        nnpfc_property_present_flag: ``u(1)``.
        nnpfc_num_input_pics_minus1: ``ue(v)``; None when left out.
        nnpfc_input_pic_filtering_flag: ``u(1)``; None when left out.
        nnpfc_absent_input_pic_zero_flag: ``u(1)``; None when left out.
        nnpfc_out_sub_c_flag: ``u(1)``; None when left out.
        nnpfc_out_colour_format_idc: ``u(2)``; None when left out.
        nnpfc_pic_width_num_minus1: ``ue(v)``; None when left out.
        nnpfc_pic_width_denom_minus1: ``ue(v)``; None when left out.
        nnpfc_pic_height_num_minus1: ``ue(v)``; None when left out.
        nnpfc_pic_height_denom_minus1: ``ue(v)``; None when left out.
        nnpfc_interpolated_pics: A list of ``nnpfc_interpolated_pics``; None when left out.
        nnpfc_extrapolated_pics_minus1: ``ue(v)``; None when left out.
        nnpfc_spatial_extrapolation_left_offset: ``se(v)``; None when left out.
        nnpfc_spatial_extrapolation_right_offset: ``se(v)``; None when left out.
        nnpfc_spatial_extrapolation_top_offset: ``se(v)``; None when left out.
        nnpfc_spatial_extrapolation_bottom_offset: ``se(v)``; None when left out.
        nnpfc_component_last_flag: The last dimension of a tensor is the component; None
            when left out.
        nnpfc_inp_format_idc: 0 real numbers, 1 integers; None when left out.
        nnpfc_auxiliary_inp_idc: ``ue(v)``; None when left out.
        nnpfc_inband_prompt_flag: ``u(1)``; None when left out.
        nnpfc_alignment_zero_bit_c: A list of ``nnpfc_alignment_zero_bit_c``; None when left
            out.
        nnpfc_prompt: A text for the network; None when left out.
        nnpfc_inband_seed_flag: ``u(1)``; None when left out.
        nnpfc_seed: Where random numbers begin; None when left out.
        nnpfc_inp_order_idc: 0 luma, 1 chroma, 2 both, 3 luma in four parts and chroma; None
            when left out.
        nnpfc_inp_tensor_luma_bitdepth_minus8: ``ue(v)``; None when left out.
        nnpfc_inp_tensor_chroma_bitdepth_minus8: ``ue(v)``; None when left out.
        nnpfc_out_format_idc: 0 real numbers, 1 integers; None when left out.
        nnpfc_out_order_idc: 0 luma, 1 chroma, 2 both, 3 luma in four parts and chroma; None
            when left out.
        nnpfc_out_tensor_luma_bitdepth_minus8: ``ue(v)``; None when left out.
        nnpfc_out_tensor_chroma_bitdepth_minus8: ``ue(v)``; None when left out.
        nnpfc_separate_colour_description_present_flag: ``u(1)``; None when left out.
        nnpfc_colour_primaries: ``u(8)``; None when left out.
        nnpfc_transfer_characteristics: ``u(8)``; None when left out.
        nnpfc_matrix_coeffs: ``u(8)``; None when left out.
        nnpfc_full_range_flag: ``u(1)``; None when left out.
        nnpfc_chroma_loc_info_present_flag: ``u(1)``; None when left out.
        nnpfc_chroma_sample_loc_type_frame: ``ue(v)``; None when left out.
        nnpfc_overlap: Samples; None when left out.
        nnpfc_constant_patch_size_flag: ``u(1)``; None when left out.
        nnpfc_patch_width_minus1: ``ue(v)``; None when left out.
        nnpfc_patch_height_minus1: ``ue(v)``; None when left out.
        nnpfc_extended_patch_width_cd_delta_minus1: ``ue(v)``; None when left out.
        nnpfc_extended_patch_height_cd_delta_minus1: ``ue(v)``; None when left out.
        nnpfc_padding_type: 0 zeros, 1 replication, 2 reflection, 3 wrapping around, 4 a
            fixed value; None when left out.
        nnpfc_luma_padding_val: ``ue(v)``; None when left out.
        nnpfc_cb_padding_val: ``ue(v)``; None when left out.
        nnpfc_cr_padding_val: ``ue(v)``; None when left out.
        nnpfc_complexity_info_present_flag: ``u(1)``; None when left out.
        nnpfc_parameter_type_idc: 0 integers, 1 floating point, 2 binary; None when left
            out.
        nnpfc_log2_parameter_bit_length_minus3: ``u(2)``; None when left out.
        nnpfc_num_parameters_idc: ``u(6)``; None when left out.
        nnpfc_num_kmac_operations_idc: ``ue(v)``; None when left out.
        nnpfc_total_kilobyte_size: ``ue(v)``; None when left out.
        nnpfc_metadata_extension_num_bits: ``ue(v)``; None when left out.
        nnpfc_application_purpose_tag_uri_present_flag: ``u(1)``; None when left out.
        nnpfc_metadata_alignment_zero_bit: A list of ``nnpfc_metadata_alignment_zero_bit``;
            None when left out.
        nnpfc_application_purpose_tag_uri: ``st(v)``; None when left out.
        nnpfc_scan_type_idc: ``u(2)``; None when left out.
        nnpfc_for_human_viewing_idc: ``u(2)``; None when left out.
        nnpfc_for_machine_analysis_idc: ``u(2)``; None when left out.
        nnpfc_reserved_metadata_extension: ``u(v)``; None when left out.
        nnpfc_alignment_zero_bit_b: A list of ``nnpfc_alignment_zero_bit_b``; None when left
            out.
        nnpfc_payload_byte: The NNR bitstream; None when left out.
    """

    __slots__ = (
        "_nnpfc_num_input_pics_minus1",
        "nnpfc_absent_input_pic_zero_flag",
        "nnpfc_alignment_zero_bit_a",
        "nnpfc_alignment_zero_bit_b",
        "nnpfc_alignment_zero_bit_c",
        "nnpfc_application_purpose_tag_uri",
        "nnpfc_application_purpose_tag_uri_present_flag",
        "nnpfc_auxiliary_inp_idc",
        "nnpfc_base_flag",
        "nnpfc_cb_padding_val",
        "nnpfc_chroma_loc_info_present_flag",
        "nnpfc_chroma_sample_loc_type_frame",
        "nnpfc_colour_primaries",
        "nnpfc_complexity_info_present_flag",
        "nnpfc_component_last_flag",
        "nnpfc_constant_patch_size_flag",
        "nnpfc_cr_padding_val",
        "nnpfc_extended_patch_height_cd_delta_minus1",
        "nnpfc_extended_patch_width_cd_delta_minus1",
        "nnpfc_extrapolated_pics_minus1",
        "nnpfc_for_human_viewing_idc",
        "nnpfc_for_machine_analysis_idc",
        "nnpfc_full_range_flag",
        "nnpfc_id",
        "nnpfc_inband_prompt_flag",
        "nnpfc_inband_seed_flag",
        "nnpfc_inp_format_idc",
        "nnpfc_inp_order_idc",
        "nnpfc_inp_tensor_chroma_bitdepth_minus8",
        "nnpfc_inp_tensor_luma_bitdepth_minus8",
        "nnpfc_input_pic_filtering_flag",
        "nnpfc_interpolated_pics",
        "nnpfc_log2_parameter_bit_length_minus3",
        "nnpfc_luma_padding_val",
        "nnpfc_matrix_coeffs",
        "nnpfc_metadata_alignment_zero_bit",
        "nnpfc_metadata_extension_num_bits",
        "nnpfc_mode_idc",
        "nnpfc_num_kmac_operations_idc",
        "nnpfc_num_parameters_idc",
        "nnpfc_out_colour_format_idc",
        "nnpfc_out_format_idc",
        "nnpfc_out_order_idc",
        "nnpfc_out_sub_c_flag",
        "nnpfc_out_tensor_chroma_bitdepth_minus8",
        "nnpfc_out_tensor_luma_bitdepth_minus8",
        "nnpfc_overlap",
        "nnpfc_padding_type",
        "nnpfc_parameter_type_idc",
        "nnpfc_patch_height_minus1",
        "nnpfc_patch_width_minus1",
        "nnpfc_payload_byte",
        "nnpfc_pic_height_denom_minus1",
        "nnpfc_pic_height_num_minus1",
        "nnpfc_pic_width_denom_minus1",
        "nnpfc_pic_width_num_minus1",
        "nnpfc_prompt",
        "nnpfc_property_present_flag",
        "nnpfc_purpose",
        "nnpfc_reserved_metadata_extension",
        "nnpfc_scan_type_idc",
        "nnpfc_seed",
        "nnpfc_separate_colour_description_present_flag",
        "nnpfc_spatial_extrapolation_bottom_offset",
        "nnpfc_spatial_extrapolation_left_offset",
        "nnpfc_spatial_extrapolation_right_offset",
        "nnpfc_spatial_extrapolation_top_offset",
        "nnpfc_tag_uri",
        "nnpfc_total_kilobyte_size",
        "nnpfc_transfer_characteristics",
        "nnpfc_uri",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\xd2"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (V4), 8.28.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "nnpfc_purpose",
        "nnpfc_id",
        "nnpfc_base_flag",
        "nnpfc_mode_idc",
        "nnpfc_alignment_zero_bit_a",
        "nnpfc_tag_uri",
        "nnpfc_uri",
        "nnpfc_property_present_flag",
        "nnpfc_num_input_pics_minus1",
        "nnpfc_input_pic_filtering_flag",
        "nnpfc_absent_input_pic_zero_flag",
        "nnpfc_out_sub_c_flag",
        "nnpfc_out_colour_format_idc",
        "nnpfc_pic_width_num_minus1",
        "nnpfc_pic_width_denom_minus1",
        "nnpfc_pic_height_num_minus1",
        "nnpfc_pic_height_denom_minus1",
        "nnpfc_interpolated_pics",
        "nnpfc_extrapolated_pics_minus1",
        "nnpfc_spatial_extrapolation_left_offset",
        "nnpfc_spatial_extrapolation_right_offset",
        "nnpfc_spatial_extrapolation_top_offset",
        "nnpfc_spatial_extrapolation_bottom_offset",
        "nnpfc_component_last_flag",
        "nnpfc_inp_format_idc",
        "nnpfc_auxiliary_inp_idc",
        "nnpfc_inband_prompt_flag",
        "nnpfc_alignment_zero_bit_c",
        "nnpfc_prompt",
        "nnpfc_inband_seed_flag",
        "nnpfc_seed",
        "nnpfc_inp_order_idc",
        "nnpfc_inp_tensor_luma_bitdepth_minus8",
        "nnpfc_inp_tensor_chroma_bitdepth_minus8",
        "nnpfc_out_format_idc",
        "nnpfc_out_order_idc",
        "nnpfc_out_tensor_luma_bitdepth_minus8",
        "nnpfc_out_tensor_chroma_bitdepth_minus8",
        "nnpfc_separate_colour_description_present_flag",
        "nnpfc_colour_primaries",
        "nnpfc_transfer_characteristics",
        "nnpfc_matrix_coeffs",
        "nnpfc_full_range_flag",
        "nnpfc_chroma_loc_info_present_flag",
        "nnpfc_chroma_sample_loc_type_frame",
        "nnpfc_overlap",
        "nnpfc_constant_patch_size_flag",
        "nnpfc_patch_width_minus1",
        "nnpfc_patch_height_minus1",
        "nnpfc_extended_patch_width_cd_delta_minus1",
        "nnpfc_extended_patch_height_cd_delta_minus1",
        "nnpfc_padding_type",
        "nnpfc_luma_padding_val",
        "nnpfc_cb_padding_val",
        "nnpfc_cr_padding_val",
        "nnpfc_complexity_info_present_flag",
        "nnpfc_parameter_type_idc",
        "nnpfc_log2_parameter_bit_length_minus3",
        "nnpfc_num_parameters_idc",
        "nnpfc_num_kmac_operations_idc",
        "nnpfc_total_kilobyte_size",
        "nnpfc_metadata_extension_num_bits",
        "nnpfc_application_purpose_tag_uri_present_flag",
        "nnpfc_metadata_alignment_zero_bit",
        "nnpfc_application_purpose_tag_uri",
        "nnpfc_scan_type_idc",
        "nnpfc_for_human_viewing_idc",
        "nnpfc_for_machine_analysis_idc",
        "nnpfc_reserved_metadata_extension",
        "nnpfc_alignment_zero_bit_b",
        "nnpfc_payload_byte",
    )

    nnpfc_purpose: int
    nnpfc_id: int
    nnpfc_base_flag: int
    nnpfc_mode_idc: int
    nnpfc_alignment_zero_bit_a: list[int] | None
    nnpfc_tag_uri: str | None
    nnpfc_uri: str | None
    nnpfc_property_present_flag: int
    _nnpfc_num_input_pics_minus1: int | None
    nnpfc_input_pic_filtering_flag: Table | None
    nnpfc_absent_input_pic_zero_flag: int | None
    nnpfc_out_sub_c_flag: int | None
    nnpfc_out_colour_format_idc: int | None
    nnpfc_pic_width_num_minus1: int | None
    nnpfc_pic_width_denom_minus1: int | None
    nnpfc_pic_height_num_minus1: int | None
    nnpfc_pic_height_denom_minus1: int | None
    nnpfc_interpolated_pics: list[int] | None
    nnpfc_extrapolated_pics_minus1: int | None
    nnpfc_spatial_extrapolation_left_offset: int | None
    nnpfc_spatial_extrapolation_right_offset: int | None
    nnpfc_spatial_extrapolation_top_offset: int | None
    nnpfc_spatial_extrapolation_bottom_offset: int | None
    nnpfc_component_last_flag: int | None
    nnpfc_inp_format_idc: int | None
    nnpfc_auxiliary_inp_idc: int | None
    nnpfc_inband_prompt_flag: int | None
    nnpfc_alignment_zero_bit_c: list[int] | None
    nnpfc_prompt: str | None
    nnpfc_inband_seed_flag: int | None
    nnpfc_seed: int | None
    nnpfc_inp_order_idc: int | None
    nnpfc_inp_tensor_luma_bitdepth_minus8: int | None
    nnpfc_inp_tensor_chroma_bitdepth_minus8: int | None
    nnpfc_out_format_idc: int | None
    nnpfc_out_order_idc: int | None
    nnpfc_out_tensor_luma_bitdepth_minus8: int | None
    nnpfc_out_tensor_chroma_bitdepth_minus8: int | None
    nnpfc_separate_colour_description_present_flag: int | None
    nnpfc_colour_primaries: int | None
    nnpfc_transfer_characteristics: int | None
    nnpfc_matrix_coeffs: int | None
    nnpfc_full_range_flag: int | None
    nnpfc_chroma_loc_info_present_flag: int | None
    nnpfc_chroma_sample_loc_type_frame: int | None
    nnpfc_overlap: int | None
    nnpfc_constant_patch_size_flag: int | None
    nnpfc_patch_width_minus1: int | None
    nnpfc_patch_height_minus1: int | None
    nnpfc_extended_patch_width_cd_delta_minus1: int | None
    nnpfc_extended_patch_height_cd_delta_minus1: int | None
    nnpfc_padding_type: int | None
    nnpfc_luma_padding_val: int | None
    nnpfc_cb_padding_val: int | None
    nnpfc_cr_padding_val: int | None
    nnpfc_complexity_info_present_flag: int | None
    nnpfc_parameter_type_idc: int | None
    nnpfc_log2_parameter_bit_length_minus3: int | None
    nnpfc_num_parameters_idc: int | None
    nnpfc_num_kmac_operations_idc: int | None
    nnpfc_total_kilobyte_size: int | None
    nnpfc_metadata_extension_num_bits: int | None
    nnpfc_application_purpose_tag_uri_present_flag: int | None
    nnpfc_metadata_alignment_zero_bit: list[int] | None
    nnpfc_application_purpose_tag_uri: str | None
    nnpfc_scan_type_idc: int | None
    nnpfc_for_human_viewing_idc: int | None
    nnpfc_for_machine_analysis_idc: int | None
    nnpfc_reserved_metadata_extension: int | None
    nnpfc_alignment_zero_bit_b: list[int] | None
    nnpfc_payload_byte: bytes | memoryview | None

    def __init__(
        self,
        *,
        nnpfc_purpose: int = 0,
        nnpfc_id: int = 0,
        nnpfc_base_flag: int = 0,
        nnpfc_mode_idc: int = 0,
        nnpfc_alignment_zero_bit_a: Iterable[int] | None = None,
        nnpfc_tag_uri: str | None = None,
        nnpfc_uri: str | None = None,
        nnpfc_property_present_flag: int = 0,
        nnpfc_num_input_pics_minus1: int | None = None,
        nnpfc_input_pic_filtering_flag: Any = None,
        nnpfc_absent_input_pic_zero_flag: int | None = None,
        nnpfc_out_sub_c_flag: int | None = None,
        nnpfc_out_colour_format_idc: int | None = None,
        nnpfc_pic_width_num_minus1: int | None = None,
        nnpfc_pic_width_denom_minus1: int | None = None,
        nnpfc_pic_height_num_minus1: int | None = None,
        nnpfc_pic_height_denom_minus1: int | None = None,
        nnpfc_interpolated_pics: Iterable[int] | None = None,
        nnpfc_extrapolated_pics_minus1: int | None = None,
        nnpfc_spatial_extrapolation_left_offset: int | None = None,
        nnpfc_spatial_extrapolation_right_offset: int | None = None,
        nnpfc_spatial_extrapolation_top_offset: int | None = None,
        nnpfc_spatial_extrapolation_bottom_offset: int | None = None,
        nnpfc_component_last_flag: int | None = None,
        nnpfc_inp_format_idc: int | None = None,
        nnpfc_auxiliary_inp_idc: int | None = None,
        nnpfc_inband_prompt_flag: int | None = None,
        nnpfc_alignment_zero_bit_c: Iterable[int] | None = None,
        nnpfc_prompt: str | None = None,
        nnpfc_inband_seed_flag: int | None = None,
        nnpfc_seed: int | None = None,
        nnpfc_inp_order_idc: int | None = None,
        nnpfc_inp_tensor_luma_bitdepth_minus8: int | None = None,
        nnpfc_inp_tensor_chroma_bitdepth_minus8: int | None = None,
        nnpfc_out_format_idc: int | None = None,
        nnpfc_out_order_idc: int | None = None,
        nnpfc_out_tensor_luma_bitdepth_minus8: int | None = None,
        nnpfc_out_tensor_chroma_bitdepth_minus8: int | None = None,
        nnpfc_separate_colour_description_present_flag: int | None = None,
        nnpfc_colour_primaries: int | None = None,
        nnpfc_transfer_characteristics: int | None = None,
        nnpfc_matrix_coeffs: int | None = None,
        nnpfc_full_range_flag: int | None = None,
        nnpfc_chroma_loc_info_present_flag: int | None = None,
        nnpfc_chroma_sample_loc_type_frame: int | None = None,
        nnpfc_overlap: int | None = None,
        nnpfc_constant_patch_size_flag: int | None = None,
        nnpfc_patch_width_minus1: int | None = None,
        nnpfc_patch_height_minus1: int | None = None,
        nnpfc_extended_patch_width_cd_delta_minus1: int | None = None,
        nnpfc_extended_patch_height_cd_delta_minus1: int | None = None,
        nnpfc_padding_type: int | None = None,
        nnpfc_luma_padding_val: int | None = None,
        nnpfc_cb_padding_val: int | None = None,
        nnpfc_cr_padding_val: int | None = None,
        nnpfc_complexity_info_present_flag: int | None = None,
        nnpfc_parameter_type_idc: int | None = None,
        nnpfc_log2_parameter_bit_length_minus3: int | None = None,
        nnpfc_num_parameters_idc: int | None = None,
        nnpfc_num_kmac_operations_idc: int | None = None,
        nnpfc_total_kilobyte_size: int | None = None,
        nnpfc_metadata_extension_num_bits: int | None = None,
        nnpfc_application_purpose_tag_uri_present_flag: int | None = None,
        nnpfc_metadata_alignment_zero_bit: Iterable[int] | None = None,
        nnpfc_application_purpose_tag_uri: str | None = None,
        nnpfc_scan_type_idc: int | None = None,
        nnpfc_for_human_viewing_idc: int | None = None,
        nnpfc_for_machine_analysis_idc: int | None = None,
        nnpfc_reserved_metadata_extension: int | None = None,
        nnpfc_alignment_zero_bit_b: Iterable[int] | None = None,
        nnpfc_payload_byte: bytes | memoryview | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.nnpfc_purpose = nnpfc_purpose
        self.nnpfc_id = nnpfc_id
        self.nnpfc_base_flag = nnpfc_base_flag
        self.nnpfc_mode_idc = nnpfc_mode_idc
        self.nnpfc_alignment_zero_bit_a = (
            None
            if nnpfc_alignment_zero_bit_a is None
            else list(nnpfc_alignment_zero_bit_a)
        )
        self.nnpfc_tag_uri = nnpfc_tag_uri
        self.nnpfc_uri = nnpfc_uri
        self.nnpfc_property_present_flag = nnpfc_property_present_flag
        self._nnpfc_num_input_pics_minus1 = nnpfc_num_input_pics_minus1
        self.nnpfc_input_pic_filtering_flag = nnpfc_input_pic_filtering_flag
        self.nnpfc_absent_input_pic_zero_flag = nnpfc_absent_input_pic_zero_flag
        self.nnpfc_out_sub_c_flag = nnpfc_out_sub_c_flag
        self.nnpfc_out_colour_format_idc = nnpfc_out_colour_format_idc
        self.nnpfc_pic_width_num_minus1 = nnpfc_pic_width_num_minus1
        self.nnpfc_pic_width_denom_minus1 = nnpfc_pic_width_denom_minus1
        self.nnpfc_pic_height_num_minus1 = nnpfc_pic_height_num_minus1
        self.nnpfc_pic_height_denom_minus1 = nnpfc_pic_height_denom_minus1
        self.nnpfc_interpolated_pics = (
            None if nnpfc_interpolated_pics is None else list(nnpfc_interpolated_pics)
        )
        self.nnpfc_extrapolated_pics_minus1 = nnpfc_extrapolated_pics_minus1
        self.nnpfc_spatial_extrapolation_left_offset = (
            nnpfc_spatial_extrapolation_left_offset
        )
        self.nnpfc_spatial_extrapolation_right_offset = (
            nnpfc_spatial_extrapolation_right_offset
        )
        self.nnpfc_spatial_extrapolation_top_offset = (
            nnpfc_spatial_extrapolation_top_offset
        )
        self.nnpfc_spatial_extrapolation_bottom_offset = (
            nnpfc_spatial_extrapolation_bottom_offset
        )
        self.nnpfc_component_last_flag = nnpfc_component_last_flag
        self.nnpfc_inp_format_idc = nnpfc_inp_format_idc
        self.nnpfc_auxiliary_inp_idc = nnpfc_auxiliary_inp_idc
        self.nnpfc_inband_prompt_flag = nnpfc_inband_prompt_flag
        self.nnpfc_alignment_zero_bit_c = (
            None
            if nnpfc_alignment_zero_bit_c is None
            else list(nnpfc_alignment_zero_bit_c)
        )
        self.nnpfc_prompt = nnpfc_prompt
        self.nnpfc_inband_seed_flag = nnpfc_inband_seed_flag
        self.nnpfc_seed = nnpfc_seed
        self.nnpfc_inp_order_idc = nnpfc_inp_order_idc
        self.nnpfc_inp_tensor_luma_bitdepth_minus8 = (
            nnpfc_inp_tensor_luma_bitdepth_minus8
        )
        self.nnpfc_inp_tensor_chroma_bitdepth_minus8 = (
            nnpfc_inp_tensor_chroma_bitdepth_minus8
        )
        self.nnpfc_out_format_idc = nnpfc_out_format_idc
        self.nnpfc_out_order_idc = nnpfc_out_order_idc
        self.nnpfc_out_tensor_luma_bitdepth_minus8 = (
            nnpfc_out_tensor_luma_bitdepth_minus8
        )
        self.nnpfc_out_tensor_chroma_bitdepth_minus8 = (
            nnpfc_out_tensor_chroma_bitdepth_minus8
        )
        self.nnpfc_separate_colour_description_present_flag = (
            nnpfc_separate_colour_description_present_flag
        )
        self.nnpfc_colour_primaries = nnpfc_colour_primaries
        self.nnpfc_transfer_characteristics = nnpfc_transfer_characteristics
        self.nnpfc_matrix_coeffs = nnpfc_matrix_coeffs
        self.nnpfc_full_range_flag = nnpfc_full_range_flag
        self.nnpfc_chroma_loc_info_present_flag = nnpfc_chroma_loc_info_present_flag
        self.nnpfc_chroma_sample_loc_type_frame = nnpfc_chroma_sample_loc_type_frame
        self.nnpfc_overlap = nnpfc_overlap
        self.nnpfc_constant_patch_size_flag = nnpfc_constant_patch_size_flag
        self.nnpfc_patch_width_minus1 = nnpfc_patch_width_minus1
        self.nnpfc_patch_height_minus1 = nnpfc_patch_height_minus1
        self.nnpfc_extended_patch_width_cd_delta_minus1 = (
            nnpfc_extended_patch_width_cd_delta_minus1
        )
        self.nnpfc_extended_patch_height_cd_delta_minus1 = (
            nnpfc_extended_patch_height_cd_delta_minus1
        )
        self.nnpfc_padding_type = nnpfc_padding_type
        self.nnpfc_luma_padding_val = nnpfc_luma_padding_val
        self.nnpfc_cb_padding_val = nnpfc_cb_padding_val
        self.nnpfc_cr_padding_val = nnpfc_cr_padding_val
        self.nnpfc_complexity_info_present_flag = nnpfc_complexity_info_present_flag
        self.nnpfc_parameter_type_idc = nnpfc_parameter_type_idc
        self.nnpfc_log2_parameter_bit_length_minus3 = (
            nnpfc_log2_parameter_bit_length_minus3
        )
        self.nnpfc_num_parameters_idc = nnpfc_num_parameters_idc
        self.nnpfc_num_kmac_operations_idc = nnpfc_num_kmac_operations_idc
        self.nnpfc_total_kilobyte_size = nnpfc_total_kilobyte_size
        self.nnpfc_metadata_extension_num_bits = nnpfc_metadata_extension_num_bits
        self.nnpfc_application_purpose_tag_uri_present_flag = (
            nnpfc_application_purpose_tag_uri_present_flag
        )
        self.nnpfc_metadata_alignment_zero_bit = (
            None
            if nnpfc_metadata_alignment_zero_bit is None
            else list(nnpfc_metadata_alignment_zero_bit)
        )
        self.nnpfc_application_purpose_tag_uri = nnpfc_application_purpose_tag_uri
        self.nnpfc_scan_type_idc = nnpfc_scan_type_idc
        self.nnpfc_for_human_viewing_idc = nnpfc_for_human_viewing_idc
        self.nnpfc_for_machine_analysis_idc = nnpfc_for_machine_analysis_idc
        self.nnpfc_reserved_metadata_extension = nnpfc_reserved_metadata_extension
        self.nnpfc_alignment_zero_bit_b = (
            None
            if nnpfc_alignment_zero_bit_b is None
            else list(nnpfc_alignment_zero_bit_b)
        )
        self.nnpfc_payload_byte = nnpfc_payload_byte

    @property
    def nnpfc_num_input_pics_minus1(self) -> int | None:
        """A count. It follows from the list, where there is one."""
        return (
            self._nnpfc_num_input_pics_minus1
            if self.nnpfc_input_pic_filtering_flag is None
            else len(self.nnpfc_input_pic_filtering_flag) - 1
        )

    @nnpfc_num_input_pics_minus1.setter
    def nnpfc_num_input_pics_minus1(self, value: int | None) -> None:
        self._nnpfc_num_input_pics_minus1 = value

    def _read(self, r: BitReader, /) -> None:
        self.nnpfc_alignment_zero_bit_a = None
        self.nnpfc_tag_uri = None
        self.nnpfc_uri = None
        self._nnpfc_num_input_pics_minus1 = None
        nnpfc_num_input_pics_minus1 = 0
        self.nnpfc_input_pic_filtering_flag = None
        self.nnpfc_absent_input_pic_zero_flag = None
        self.nnpfc_out_sub_c_flag = None
        self.nnpfc_out_colour_format_idc = None
        self.nnpfc_pic_width_num_minus1 = None
        self.nnpfc_pic_width_denom_minus1 = None
        self.nnpfc_pic_height_num_minus1 = None
        self.nnpfc_pic_height_denom_minus1 = None
        self.nnpfc_interpolated_pics = None
        self.nnpfc_extrapolated_pics_minus1 = None
        self.nnpfc_spatial_extrapolation_left_offset = None
        self.nnpfc_spatial_extrapolation_right_offset = None
        self.nnpfc_spatial_extrapolation_top_offset = None
        self.nnpfc_spatial_extrapolation_bottom_offset = None
        self.nnpfc_component_last_flag = None
        self.nnpfc_inp_format_idc = None
        nnpfc_inp_format_idc = 0
        self.nnpfc_auxiliary_inp_idc = None
        nnpfc_auxiliary_inp_idc = 0
        self.nnpfc_inband_prompt_flag = None
        nnpfc_inband_prompt_flag = 0
        self.nnpfc_alignment_zero_bit_c = None
        self.nnpfc_prompt = None
        self.nnpfc_inband_seed_flag = None
        nnpfc_inband_seed_flag = 0
        self.nnpfc_seed = None
        self.nnpfc_inp_order_idc = None
        nnpfc_inp_order_idc = 0
        self.nnpfc_inp_tensor_luma_bitdepth_minus8 = None
        self.nnpfc_inp_tensor_chroma_bitdepth_minus8 = None
        self.nnpfc_out_format_idc = None
        nnpfc_out_format_idc = 0
        self.nnpfc_out_order_idc = None
        nnpfc_out_order_idc = 0
        self.nnpfc_out_tensor_luma_bitdepth_minus8 = None
        self.nnpfc_out_tensor_chroma_bitdepth_minus8 = None
        self.nnpfc_separate_colour_description_present_flag = None
        nnpfc_separate_colour_description_present_flag = 0
        self.nnpfc_colour_primaries = None
        self.nnpfc_transfer_characteristics = None
        self.nnpfc_matrix_coeffs = None
        self.nnpfc_full_range_flag = None
        self.nnpfc_chroma_loc_info_present_flag = None
        nnpfc_chroma_loc_info_present_flag = 0
        self.nnpfc_chroma_sample_loc_type_frame = None
        self.nnpfc_overlap = None
        self.nnpfc_constant_patch_size_flag = None
        nnpfc_constant_patch_size_flag = 0
        self.nnpfc_patch_width_minus1 = None
        self.nnpfc_patch_height_minus1 = None
        self.nnpfc_extended_patch_width_cd_delta_minus1 = None
        self.nnpfc_extended_patch_height_cd_delta_minus1 = None
        self.nnpfc_padding_type = None
        nnpfc_padding_type = 0
        self.nnpfc_luma_padding_val = None
        self.nnpfc_cb_padding_val = None
        self.nnpfc_cr_padding_val = None
        self.nnpfc_complexity_info_present_flag = None
        nnpfc_complexity_info_present_flag = 0
        self.nnpfc_parameter_type_idc = None
        nnpfc_parameter_type_idc = 0
        self.nnpfc_log2_parameter_bit_length_minus3 = None
        self.nnpfc_num_parameters_idc = None
        self.nnpfc_num_kmac_operations_idc = None
        self.nnpfc_total_kilobyte_size = None
        self.nnpfc_metadata_extension_num_bits = None
        nnpfc_metadata_extension_num_bits = 0
        self.nnpfc_application_purpose_tag_uri_present_flag = None
        nnpfc_application_purpose_tag_uri_present_flag = 0
        self.nnpfc_metadata_alignment_zero_bit = None
        self.nnpfc_application_purpose_tag_uri = None
        self.nnpfc_scan_type_idc = None
        self.nnpfc_for_human_viewing_idc = None
        self.nnpfc_for_machine_analysis_idc = None
        self.nnpfc_reserved_metadata_extension = None
        self.nnpfc_alignment_zero_bit_b = None
        self.nnpfc_payload_byte = None
        MetadataStart = 0
        MetadataUncounted = 0
        MetadataLeft = 0
        nnpfc_purpose = r.bits("nnpfc_purpose", 16)
        self.nnpfc_purpose = nnpfc_purpose
        self.nnpfc_id = r.ue("nnpfc_id")
        self.nnpfc_base_flag = r.bits("nnpfc_base_flag", 1)
        nnpfc_mode_idc = r.ue("nnpfc_mode_idc")
        self.nnpfc_mode_idc = nnpfc_mode_idc
        if nnpfc_mode_idc == 1:
            nnpfc_alignment_zero_bit_a: list[int] = []
            self.nnpfc_alignment_zero_bit_a = nnpfc_alignment_zero_bit_a
            while not r.byte_aligned():
                nnpfc_alignment_zero_bit_a_2 = r.bits("nnpfc_alignment_zero_bit_a", 1)
                nnpfc_alignment_zero_bit_a.append(nnpfc_alignment_zero_bit_a_2)
                r.allow("nnpfc_alignment_zero_bit_a", 1, 0)

            self.nnpfc_tag_uri = r.st("nnpfc_tag_uri")
            self.nnpfc_uri = r.st("nnpfc_uri")

        nnpfc_property_present_flag = r.bits("nnpfc_property_present_flag", 1)
        self.nnpfc_property_present_flag = nnpfc_property_present_flag
        if nnpfc_property_present_flag:
            nnpfc_num_input_pics_minus1 = r.ue("nnpfc_num_input_pics_minus1")
            self._nnpfc_num_input_pics_minus1 = nnpfc_num_input_pics_minus1
            if nnpfc_num_input_pics_minus1 > 0:
                self.nnpfc_input_pic_filtering_flag = r.numbers(
                    "nnpfc_input_pic_filtering_flag",
                    1,
                    (nnpfc_num_input_pics_minus1 + 1),
                )
                self.nnpfc_absent_input_pic_zero_flag = r.bits(
                    "nnpfc_absent_input_pic_zero_flag", 1
                )

            if (nnpfc_purpose & 0x02) != 0:
                self.nnpfc_out_sub_c_flag = r.bits("nnpfc_out_sub_c_flag", 1)

            if (nnpfc_purpose & 0x20) != 0:
                self.nnpfc_out_colour_format_idc = r.bits(
                    "nnpfc_out_colour_format_idc", 2
                )

            if (nnpfc_purpose & 0x04) != 0:
                self.nnpfc_pic_width_num_minus1 = r.ue("nnpfc_pic_width_num_minus1")
                self.nnpfc_pic_width_denom_minus1 = r.ue("nnpfc_pic_width_denom_minus1")
                self.nnpfc_pic_height_num_minus1 = r.ue("nnpfc_pic_height_num_minus1")
                self.nnpfc_pic_height_denom_minus1 = r.ue(
                    "nnpfc_pic_height_denom_minus1"
                )

            if (nnpfc_purpose & 0x08) != 0:
                nnpfc_interpolated_pics: list[int] = []
                self.nnpfc_interpolated_pics = nnpfc_interpolated_pics
                r.allow("nnpfc_interpolated_pics", nnpfc_num_input_pics_minus1, 0)
                for _ in range(nnpfc_num_input_pics_minus1):
                    nnpfc_interpolated_pics_2 = r.ue("nnpfc_interpolated_pics")
                    nnpfc_interpolated_pics.append(nnpfc_interpolated_pics_2)

            if (nnpfc_purpose & 0x40) != 0:
                self.nnpfc_extrapolated_pics_minus1 = r.ue(
                    "nnpfc_extrapolated_pics_minus1"
                )

            if (nnpfc_purpose & 0x80) != 0:
                self.nnpfc_spatial_extrapolation_left_offset = r.se(
                    "nnpfc_spatial_extrapolation_left_offset"
                )
                self.nnpfc_spatial_extrapolation_right_offset = r.se(
                    "nnpfc_spatial_extrapolation_right_offset"
                )
                self.nnpfc_spatial_extrapolation_top_offset = r.se(
                    "nnpfc_spatial_extrapolation_top_offset"
                )
                self.nnpfc_spatial_extrapolation_bottom_offset = r.se(
                    "nnpfc_spatial_extrapolation_bottom_offset"
                )

            self.nnpfc_component_last_flag = r.bits("nnpfc_component_last_flag", 1)
            nnpfc_inp_format_idc = r.ue("nnpfc_inp_format_idc")
            self.nnpfc_inp_format_idc = nnpfc_inp_format_idc
            nnpfc_auxiliary_inp_idc = r.ue("nnpfc_auxiliary_inp_idc")
            self.nnpfc_auxiliary_inp_idc = nnpfc_auxiliary_inp_idc
            if (nnpfc_auxiliary_inp_idc & 2) != 0:
                nnpfc_inband_prompt_flag = r.bits("nnpfc_inband_prompt_flag", 1)
                self.nnpfc_inband_prompt_flag = nnpfc_inband_prompt_flag
                if nnpfc_inband_prompt_flag:
                    nnpfc_alignment_zero_bit_c: list[int] = []
                    self.nnpfc_alignment_zero_bit_c = nnpfc_alignment_zero_bit_c
                    while not r.byte_aligned():
                        nnpfc_alignment_zero_bit_c_2 = r.bits(
                            "nnpfc_alignment_zero_bit_c", 1
                        )
                        nnpfc_alignment_zero_bit_c.append(nnpfc_alignment_zero_bit_c_2)
                        r.allow("nnpfc_alignment_zero_bit_c", 1, 0)

                    self.nnpfc_prompt = r.st("nnpfc_prompt")

            if (nnpfc_auxiliary_inp_idc & 4) != 0:
                nnpfc_inband_seed_flag = r.bits("nnpfc_inband_seed_flag", 1)
                self.nnpfc_inband_seed_flag = nnpfc_inband_seed_flag
                if nnpfc_inband_seed_flag:
                    self.nnpfc_seed = r.bits("nnpfc_seed", 16)

            nnpfc_inp_order_idc = r.ue("nnpfc_inp_order_idc")
            self.nnpfc_inp_order_idc = nnpfc_inp_order_idc
            if nnpfc_inp_format_idc == 1:
                if nnpfc_inp_order_idc != 1:
                    self.nnpfc_inp_tensor_luma_bitdepth_minus8 = r.ue(
                        "nnpfc_inp_tensor_luma_bitdepth_minus8"
                    )

                if nnpfc_inp_order_idc != 0:
                    self.nnpfc_inp_tensor_chroma_bitdepth_minus8 = r.ue(
                        "nnpfc_inp_tensor_chroma_bitdepth_minus8"
                    )

            nnpfc_out_format_idc = r.ue("nnpfc_out_format_idc")
            self.nnpfc_out_format_idc = nnpfc_out_format_idc
            nnpfc_out_order_idc = r.ue("nnpfc_out_order_idc")
            self.nnpfc_out_order_idc = nnpfc_out_order_idc
            if nnpfc_out_format_idc == 1:
                if nnpfc_out_order_idc != 1:
                    self.nnpfc_out_tensor_luma_bitdepth_minus8 = r.ue(
                        "nnpfc_out_tensor_luma_bitdepth_minus8"
                    )

                if nnpfc_out_order_idc != 0:
                    self.nnpfc_out_tensor_chroma_bitdepth_minus8 = r.ue(
                        "nnpfc_out_tensor_chroma_bitdepth_minus8"
                    )

            nnpfc_separate_colour_description_present_flag = r.bits(
                "nnpfc_separate_colour_description_present_flag", 1
            )
            self.nnpfc_separate_colour_description_present_flag = (
                nnpfc_separate_colour_description_present_flag
            )
            if nnpfc_separate_colour_description_present_flag:
                self.nnpfc_colour_primaries = r.bits("nnpfc_colour_primaries", 8)
                self.nnpfc_transfer_characteristics = r.bits(
                    "nnpfc_transfer_characteristics", 8
                )
                if nnpfc_out_format_idc == 1:
                    self.nnpfc_matrix_coeffs = r.bits("nnpfc_matrix_coeffs", 8)
                    self.nnpfc_full_range_flag = r.bits("nnpfc_full_range_flag", 1)

            if nnpfc_out_order_idc != 0:
                nnpfc_chroma_loc_info_present_flag = r.bits(
                    "nnpfc_chroma_loc_info_present_flag", 1
                )
                self.nnpfc_chroma_loc_info_present_flag = (
                    nnpfc_chroma_loc_info_present_flag
                )

            if nnpfc_chroma_loc_info_present_flag:
                self.nnpfc_chroma_sample_loc_type_frame = r.ue(
                    "nnpfc_chroma_sample_loc_type_frame"
                )

            if (nnpfc_purpose & 0x80) == 0:
                self.nnpfc_overlap = r.ue("nnpfc_overlap")
                nnpfc_constant_patch_size_flag = r.bits(
                    "nnpfc_constant_patch_size_flag", 1
                )
                self.nnpfc_constant_patch_size_flag = nnpfc_constant_patch_size_flag

            else:
                nnpfc_constant_patch_size_flag = 1

            if nnpfc_constant_patch_size_flag:
                self.nnpfc_patch_width_minus1 = r.ue("nnpfc_patch_width_minus1")
                self.nnpfc_patch_height_minus1 = r.ue("nnpfc_patch_height_minus1")

            else:
                self.nnpfc_extended_patch_width_cd_delta_minus1 = r.ue(
                    "nnpfc_extended_patch_width_cd_delta_minus1"
                )
                self.nnpfc_extended_patch_height_cd_delta_minus1 = r.ue(
                    "nnpfc_extended_patch_height_cd_delta_minus1"
                )

            nnpfc_padding_type = r.ue("nnpfc_padding_type")
            self.nnpfc_padding_type = nnpfc_padding_type
            if nnpfc_padding_type == 4:
                if nnpfc_inp_order_idc != 1:
                    self.nnpfc_luma_padding_val = r.ue("nnpfc_luma_padding_val")

                if nnpfc_inp_order_idc != 0:
                    self.nnpfc_cb_padding_val = r.ue("nnpfc_cb_padding_val")
                    self.nnpfc_cr_padding_val = r.ue("nnpfc_cr_padding_val")

            nnpfc_complexity_info_present_flag = r.bits(
                "nnpfc_complexity_info_present_flag", 1
            )
            self.nnpfc_complexity_info_present_flag = nnpfc_complexity_info_present_flag
            if nnpfc_complexity_info_present_flag:
                nnpfc_parameter_type_idc = r.bits("nnpfc_parameter_type_idc", 2)
                self.nnpfc_parameter_type_idc = nnpfc_parameter_type_idc
                if nnpfc_parameter_type_idc != 2:
                    self.nnpfc_log2_parameter_bit_length_minus3 = r.bits(
                        "nnpfc_log2_parameter_bit_length_minus3", 2
                    )

                self.nnpfc_num_parameters_idc = r.bits("nnpfc_num_parameters_idc", 6)
                self.nnpfc_num_kmac_operations_idc = r.ue(
                    "nnpfc_num_kmac_operations_idc"
                )
                self.nnpfc_total_kilobyte_size = r.ue("nnpfc_total_kilobyte_size")

            nnpfc_metadata_extension_num_bits = r.ue(
                "nnpfc_metadata_extension_num_bits"
            )
            self.nnpfc_metadata_extension_num_bits = nnpfc_metadata_extension_num_bits
            MetadataStart = r.bit_position()
            MetadataUncounted = 0
            if nnpfc_metadata_extension_num_bits >= (5 if (nnpfc_purpose == 0) else 4):
                if nnpfc_purpose == 0:
                    nnpfc_application_purpose_tag_uri_present_flag = r.bits(
                        "nnpfc_application_purpose_tag_uri_present_flag", 1
                    )
                    self.nnpfc_application_purpose_tag_uri_present_flag = (
                        nnpfc_application_purpose_tag_uri_present_flag
                    )
                    if nnpfc_application_purpose_tag_uri_present_flag:
                        nnpfc_metadata_alignment_zero_bit: list[int] = []
                        self.nnpfc_metadata_alignment_zero_bit = (
                            nnpfc_metadata_alignment_zero_bit
                        )
                        while not r.byte_aligned():
                            nnpfc_metadata_alignment_zero_bit_2 = r.bits(
                                "nnpfc_metadata_alignment_zero_bit", 1
                            )
                            MetadataUncounted += 1
                            nnpfc_metadata_alignment_zero_bit.append(
                                nnpfc_metadata_alignment_zero_bit_2
                            )
                            r.allow("nnpfc_metadata_alignment_zero_bit", 1, 0)

                        self.nnpfc_application_purpose_tag_uri = r.st(
                            "nnpfc_application_purpose_tag_uri"
                        )

                if ((nnpfc_purpose & 0x04) != 0) or ((nnpfc_purpose & 0x80) != 0):
                    self.nnpfc_scan_type_idc = r.bits("nnpfc_scan_type_idc", 2)

                self.nnpfc_for_human_viewing_idc = r.bits(
                    "nnpfc_for_human_viewing_idc", 2
                )
                self.nnpfc_for_machine_analysis_idc = r.bits(
                    "nnpfc_for_machine_analysis_idc", 2
                )

            MetadataLeft = (
                MetadataStart + nnpfc_metadata_extension_num_bits
            ) - r.bit_position()
            if (MetadataLeft != 0) and ((MetadataLeft + MetadataUncounted) != 0):
                self.nnpfc_reserved_metadata_extension = r.bits(
                    "nnpfc_reserved_metadata_extension",
                    (MetadataLeft + MetadataUncounted),
                )

        else:
            nnpfc_constant_patch_size_flag = 1

        if nnpfc_mode_idc == 0:
            nnpfc_alignment_zero_bit_b: list[int] = []
            self.nnpfc_alignment_zero_bit_b = nnpfc_alignment_zero_bit_b
            while not r.byte_aligned():
                nnpfc_alignment_zero_bit_b_2 = r.bits("nnpfc_alignment_zero_bit_b", 1)
                nnpfc_alignment_zero_bit_b.append(nnpfc_alignment_zero_bit_b_2)
                r.allow("nnpfc_alignment_zero_bit_b", 1, 0)

            self.nnpfc_payload_byte = r.tail("nnpfc_payload_byte")

    def _write(self, w: BitWriter, /) -> None:
        nnpfc_purpose = self.nnpfc_purpose
        nnpfc_mode_idc = self.nnpfc_mode_idc
        nnpfc_property_present_flag = self.nnpfc_property_present_flag
        nnpfc_num_input_pics_minus1 = self.nnpfc_num_input_pics_minus1 or 0
        nnpfc_inp_format_idc = self.nnpfc_inp_format_idc or 0
        nnpfc_auxiliary_inp_idc = self.nnpfc_auxiliary_inp_idc or 0
        nnpfc_inband_prompt_flag = self.nnpfc_inband_prompt_flag or 0
        nnpfc_inband_seed_flag = self.nnpfc_inband_seed_flag or 0
        nnpfc_inp_order_idc = self.nnpfc_inp_order_idc or 0
        nnpfc_out_format_idc = self.nnpfc_out_format_idc or 0
        nnpfc_out_order_idc = self.nnpfc_out_order_idc or 0
        nnpfc_separate_colour_description_present_flag = (
            self.nnpfc_separate_colour_description_present_flag or 0
        )
        nnpfc_chroma_loc_info_present_flag = (
            self.nnpfc_chroma_loc_info_present_flag or 0
        )
        nnpfc_constant_patch_size_flag = self.nnpfc_constant_patch_size_flag or 0
        nnpfc_padding_type = self.nnpfc_padding_type or 0
        nnpfc_complexity_info_present_flag = (
            self.nnpfc_complexity_info_present_flag or 0
        )
        nnpfc_parameter_type_idc = self.nnpfc_parameter_type_idc or 0
        nnpfc_metadata_extension_num_bits = self.nnpfc_metadata_extension_num_bits or 0
        nnpfc_application_purpose_tag_uri_present_flag = (
            self.nnpfc_application_purpose_tag_uri_present_flag or 0
        )
        MetadataStart = 0
        MetadataUncounted = 0
        MetadataLeft = 0
        w.bits("nnpfc_purpose", self.nnpfc_purpose, 16)
        w.ue("nnpfc_id", self.nnpfc_id)
        w.bits("nnpfc_base_flag", self.nnpfc_base_flag, 1)
        w.ue("nnpfc_mode_idc", self.nnpfc_mode_idc)
        if nnpfc_mode_idc == 1:
            for nnpfc_alignment_zero_bit_a in w.aligning(
                "nnpfc_alignment_zero_bit_a", self.nnpfc_alignment_zero_bit_a, 0
            ):
                w.bits("nnpfc_alignment_zero_bit_a", nnpfc_alignment_zero_bit_a, 1)

            w.st("nnpfc_tag_uri", self.nnpfc_tag_uri)
            w.st("nnpfc_uri", self.nnpfc_uri)

        w.bits("nnpfc_property_present_flag", self.nnpfc_property_present_flag, 1)
        if nnpfc_property_present_flag:
            w.ue("nnpfc_num_input_pics_minus1", nnpfc_num_input_pics_minus1)
            if nnpfc_num_input_pics_minus1 > 0:
                w.numbers(
                    "nnpfc_input_pic_filtering_flag",
                    self.nnpfc_input_pic_filtering_flag,
                    1,
                )
                w.bits(
                    "nnpfc_absent_input_pic_zero_flag",
                    self.nnpfc_absent_input_pic_zero_flag,
                    1,
                )

            if (nnpfc_purpose & 0x02) != 0:
                w.bits("nnpfc_out_sub_c_flag", self.nnpfc_out_sub_c_flag, 1)

            if (nnpfc_purpose & 0x20) != 0:
                w.bits(
                    "nnpfc_out_colour_format_idc", self.nnpfc_out_colour_format_idc, 2
                )

            if (nnpfc_purpose & 0x04) != 0:
                w.ue("nnpfc_pic_width_num_minus1", self.nnpfc_pic_width_num_minus1)
                w.ue("nnpfc_pic_width_denom_minus1", self.nnpfc_pic_width_denom_minus1)
                w.ue("nnpfc_pic_height_num_minus1", self.nnpfc_pic_height_num_minus1)
                w.ue(
                    "nnpfc_pic_height_denom_minus1", self.nnpfc_pic_height_denom_minus1
                )

            if (nnpfc_purpose & 0x08) != 0:
                w.same(
                    "nnpfc_interpolated_pics",
                    self.nnpfc_interpolated_pics,
                    nnpfc_num_input_pics_minus1,
                )
                for nnpfc_interpolated_pics in self.nnpfc_interpolated_pics or ():
                    w.ue("nnpfc_interpolated_pics", nnpfc_interpolated_pics)

            if (nnpfc_purpose & 0x40) != 0:
                w.ue(
                    "nnpfc_extrapolated_pics_minus1",
                    self.nnpfc_extrapolated_pics_minus1,
                )

            if (nnpfc_purpose & 0x80) != 0:
                w.se(
                    "nnpfc_spatial_extrapolation_left_offset",
                    self.nnpfc_spatial_extrapolation_left_offset,
                )
                w.se(
                    "nnpfc_spatial_extrapolation_right_offset",
                    self.nnpfc_spatial_extrapolation_right_offset,
                )
                w.se(
                    "nnpfc_spatial_extrapolation_top_offset",
                    self.nnpfc_spatial_extrapolation_top_offset,
                )
                w.se(
                    "nnpfc_spatial_extrapolation_bottom_offset",
                    self.nnpfc_spatial_extrapolation_bottom_offset,
                )

            w.bits("nnpfc_component_last_flag", self.nnpfc_component_last_flag, 1)
            w.ue("nnpfc_inp_format_idc", self.nnpfc_inp_format_idc)
            w.ue("nnpfc_auxiliary_inp_idc", self.nnpfc_auxiliary_inp_idc)
            if (nnpfc_auxiliary_inp_idc & 2) != 0:
                w.bits("nnpfc_inband_prompt_flag", self.nnpfc_inband_prompt_flag, 1)
                if nnpfc_inband_prompt_flag:
                    for nnpfc_alignment_zero_bit_c in w.aligning(
                        "nnpfc_alignment_zero_bit_c", self.nnpfc_alignment_zero_bit_c, 0
                    ):
                        w.bits(
                            "nnpfc_alignment_zero_bit_c", nnpfc_alignment_zero_bit_c, 1
                        )

                    w.st("nnpfc_prompt", self.nnpfc_prompt)

            if (nnpfc_auxiliary_inp_idc & 4) != 0:
                w.bits("nnpfc_inband_seed_flag", self.nnpfc_inband_seed_flag, 1)
                if nnpfc_inband_seed_flag:
                    w.bits("nnpfc_seed", self.nnpfc_seed, 16)

            w.ue("nnpfc_inp_order_idc", self.nnpfc_inp_order_idc)
            if nnpfc_inp_format_idc == 1:
                if nnpfc_inp_order_idc != 1:
                    w.ue(
                        "nnpfc_inp_tensor_luma_bitdepth_minus8",
                        self.nnpfc_inp_tensor_luma_bitdepth_minus8,
                    )

                if nnpfc_inp_order_idc != 0:
                    w.ue(
                        "nnpfc_inp_tensor_chroma_bitdepth_minus8",
                        self.nnpfc_inp_tensor_chroma_bitdepth_minus8,
                    )

            w.ue("nnpfc_out_format_idc", self.nnpfc_out_format_idc)
            w.ue("nnpfc_out_order_idc", self.nnpfc_out_order_idc)
            if nnpfc_out_format_idc == 1:
                if nnpfc_out_order_idc != 1:
                    w.ue(
                        "nnpfc_out_tensor_luma_bitdepth_minus8",
                        self.nnpfc_out_tensor_luma_bitdepth_minus8,
                    )

                if nnpfc_out_order_idc != 0:
                    w.ue(
                        "nnpfc_out_tensor_chroma_bitdepth_minus8",
                        self.nnpfc_out_tensor_chroma_bitdepth_minus8,
                    )

            w.bits(
                "nnpfc_separate_colour_description_present_flag",
                self.nnpfc_separate_colour_description_present_flag,
                1,
            )
            if nnpfc_separate_colour_description_present_flag:
                w.bits("nnpfc_colour_primaries", self.nnpfc_colour_primaries, 8)
                w.bits(
                    "nnpfc_transfer_characteristics",
                    self.nnpfc_transfer_characteristics,
                    8,
                )
                if nnpfc_out_format_idc == 1:
                    w.bits("nnpfc_matrix_coeffs", self.nnpfc_matrix_coeffs, 8)
                    w.bits("nnpfc_full_range_flag", self.nnpfc_full_range_flag, 1)

            if nnpfc_out_order_idc != 0:
                w.bits(
                    "nnpfc_chroma_loc_info_present_flag",
                    self.nnpfc_chroma_loc_info_present_flag,
                    1,
                )

            if nnpfc_chroma_loc_info_present_flag:
                w.ue(
                    "nnpfc_chroma_sample_loc_type_frame",
                    self.nnpfc_chroma_sample_loc_type_frame,
                )

            if (nnpfc_purpose & 0x80) == 0:
                w.ue("nnpfc_overlap", self.nnpfc_overlap)
                w.bits(
                    "nnpfc_constant_patch_size_flag",
                    self.nnpfc_constant_patch_size_flag,
                    1,
                )

            else:
                nnpfc_constant_patch_size_flag = 1

            if nnpfc_constant_patch_size_flag:
                w.ue("nnpfc_patch_width_minus1", self.nnpfc_patch_width_minus1)
                w.ue("nnpfc_patch_height_minus1", self.nnpfc_patch_height_minus1)

            else:
                w.ue(
                    "nnpfc_extended_patch_width_cd_delta_minus1",
                    self.nnpfc_extended_patch_width_cd_delta_minus1,
                )
                w.ue(
                    "nnpfc_extended_patch_height_cd_delta_minus1",
                    self.nnpfc_extended_patch_height_cd_delta_minus1,
                )

            w.ue("nnpfc_padding_type", self.nnpfc_padding_type)
            if nnpfc_padding_type == 4:
                if nnpfc_inp_order_idc != 1:
                    w.ue("nnpfc_luma_padding_val", self.nnpfc_luma_padding_val)

                if nnpfc_inp_order_idc != 0:
                    w.ue("nnpfc_cb_padding_val", self.nnpfc_cb_padding_val)
                    w.ue("nnpfc_cr_padding_val", self.nnpfc_cr_padding_val)

            w.bits(
                "nnpfc_complexity_info_present_flag",
                self.nnpfc_complexity_info_present_flag,
                1,
            )
            if nnpfc_complexity_info_present_flag:
                w.bits("nnpfc_parameter_type_idc", self.nnpfc_parameter_type_idc, 2)
                if nnpfc_parameter_type_idc != 2:
                    w.bits(
                        "nnpfc_log2_parameter_bit_length_minus3",
                        self.nnpfc_log2_parameter_bit_length_minus3,
                        2,
                    )

                w.bits("nnpfc_num_parameters_idc", self.nnpfc_num_parameters_idc, 6)
                w.ue(
                    "nnpfc_num_kmac_operations_idc", self.nnpfc_num_kmac_operations_idc
                )
                w.ue("nnpfc_total_kilobyte_size", self.nnpfc_total_kilobyte_size)

            w.ue(
                "nnpfc_metadata_extension_num_bits",
                self.nnpfc_metadata_extension_num_bits,
            )
            MetadataStart = w.bit_position()
            MetadataUncounted = 0
            if nnpfc_metadata_extension_num_bits >= (5 if (nnpfc_purpose == 0) else 4):
                if nnpfc_purpose == 0:
                    w.bits(
                        "nnpfc_application_purpose_tag_uri_present_flag",
                        self.nnpfc_application_purpose_tag_uri_present_flag,
                        1,
                    )
                    if nnpfc_application_purpose_tag_uri_present_flag:
                        for nnpfc_metadata_alignment_zero_bit in (
                            self.nnpfc_metadata_alignment_zero_bit or ()
                        ):
                            w.bits(
                                "nnpfc_metadata_alignment_zero_bit",
                                nnpfc_metadata_alignment_zero_bit,
                                1,
                            )
                            MetadataUncounted += 1

                        w.st(
                            "nnpfc_application_purpose_tag_uri",
                            self.nnpfc_application_purpose_tag_uri,
                        )

                if ((nnpfc_purpose & 0x04) != 0) or ((nnpfc_purpose & 0x80) != 0):
                    w.bits("nnpfc_scan_type_idc", self.nnpfc_scan_type_idc, 2)

                w.bits(
                    "nnpfc_for_human_viewing_idc", self.nnpfc_for_human_viewing_idc, 2
                )
                w.bits(
                    "nnpfc_for_machine_analysis_idc",
                    self.nnpfc_for_machine_analysis_idc,
                    2,
                )

            MetadataLeft = (
                MetadataStart + nnpfc_metadata_extension_num_bits
            ) - w.bit_position()
            if (MetadataLeft != 0) and ((MetadataLeft + MetadataUncounted) != 0):
                w.bits(
                    "nnpfc_reserved_metadata_extension",
                    self.nnpfc_reserved_metadata_extension,
                    (MetadataLeft + MetadataUncounted),
                )

        else:
            nnpfc_constant_patch_size_flag = 1

        if nnpfc_mode_idc == 0:
            for nnpfc_alignment_zero_bit_b in w.aligning(
                "nnpfc_alignment_zero_bit_b", self.nnpfc_alignment_zero_bit_b, 0
            ):
                w.bits("nnpfc_alignment_zero_bit_b", nnpfc_alignment_zero_bit_b, 1)

            w.octets("nnpfc_payload_byte", self.nnpfc_payload_byte)
