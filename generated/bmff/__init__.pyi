"""Boxes, records and tables of the MPEG file formats, generated from the standards' own syntax."""

from bmffkit.api import (
    open as open,
    File as File,
    Track as Track,
    Item as Item,
)
from bmffkit.runtime import (
    Box as Box,
    Record as Record,
    UnknownBox as UnknownBox,
    OpaqueRecord as OpaqueRecord,
)
from bmffkit.runtime.parameter_sets import (
    ParameterSets as ParameterSets,
)
from bmffkit.runtime.errors import (
    BmffError as BmffError,
    ParseError as ParseError,
    TruncatedError as TruncatedError,
    BoxSizeError as BoxSizeError,
    LimitError as LimitError,
    MissingContextError as MissingContextError,
    WriteError as WriteError,
    FieldRangeError as FieldRangeError,
    RelocationError as RelocationError,
    NotFoundError as NotFoundError,
    SourceError as SourceError,
)
from bmff._registry import REGISTRY as REGISTRY

register = REGISTRY.register
from bmff.alac.ALACSampleEntry import ALACSampleEntry as ALACSampleEntry
from bmff.alac.ALACSpecificBox import ALACSpecificBox as ALACSpecificBox
from bmff.apple_spatial_video.HeroStereoEyeDescriptionBox import (
    HeroStereoEyeDescriptionBox as HeroStereoEyeDescriptionBox,
)
from bmff.apple_spatial_video.HorizontalFieldOfViewBox import (
    HorizontalFieldOfViewBox as HorizontalFieldOfViewBox,
)
from bmff.apple_spatial_video.ProjectionInformationBox import (
    ProjectionInformationBox as ProjectionInformationBox,
)
from bmff.apple_spatial_video.RequiredBoxTypesBox import (
    RequiredBoxTypesBox as RequiredBoxTypesBox,
)
from bmff.apple_spatial_video.StereoCameraSystemBaselineBox import (
    StereoCameraSystemBaselineBox as StereoCameraSystemBaselineBox,
)
from bmff.apple_spatial_video.StereoCameraSystemBox import (
    StereoCameraSystemBox as StereoCameraSystemBox,
)
from bmff.apple_spatial_video.StereoComfortBox import (
    StereoComfortBox as StereoComfortBox,
)
from bmff.apple_spatial_video.StereoComfortDisparityAdjustmentBox import (
    StereoComfortDisparityAdjustmentBox as StereoComfortDisparityAdjustmentBox,
)
from bmff.apple_spatial_video.StereoViewBox import StereoViewBox as StereoViewBox
from bmff.apple_spatial_video.StereoViewInformationBox import (
    StereoViewInformationBox as StereoViewInformationBox,
)
from bmff.apple_spatial_video.VideoExtendedUsageBox import (
    VideoExtendedUsageBox as VideoExtendedUsageBox,
)
from bmff.apple_spatial_video.ViewPackingBox import ViewPackingBox as ViewPackingBox
from bmff.apple_spatial_video.ViewPackingInformationBox import (
    ViewPackingInformationBox as ViewPackingInformationBox,
)
from bmff.av1_avif.AV1LayeredImageIndexingProperty import (
    AV1LayeredImageIndexingProperty as AV1LayeredImageIndexingProperty,
)
from bmff.av1_avif.OperatingPointSelectorProperty import (
    OperatingPointSelectorProperty as OperatingPointSelectorProperty,
)
from bmff.av1_isobmff.AV1CodecConfigurationBox import (
    AV1CodecConfigurationBox as AV1CodecConfigurationBox,
)
from bmff.av1_isobmff.AV1CodecConfigurationRecord import (
    AV1CodecConfigurationRecord as AV1CodecConfigurationRecord,
)
from bmff.av1_isobmff.AV1ForwardKeyFrameSampleGroupEntry import (
    AV1ForwardKeyFrameSampleGroupEntry as AV1ForwardKeyFrameSampleGroupEntry,
)
from bmff.av1_isobmff.AV1MetadataGroupingTypeParameter import (
    AV1MetadataGroupingTypeParameter as AV1MetadataGroupingTypeParameter,
)
from bmff.av1_isobmff.AV1MetadataSampleGroupEntry import (
    AV1MetadataSampleGroupEntry as AV1MetadataSampleGroupEntry,
)
from bmff.av1_isobmff.AV1MultiFrameSampleGroupEntry import (
    AV1MultiFrameSampleGroupEntry as AV1MultiFrameSampleGroupEntry,
)
from bmff.av1_isobmff.AV1SampleEntry import AV1SampleEntry as AV1SampleEntry
from bmff.av1_isobmff.AV1SwitchFrameSampleGroupEntry import (
    AV1SwitchFrameSampleGroupEntry as AV1SwitchFrameSampleGroupEntry,
)
from bmff.c2pa.ContentProvenanceBox import ContentProvenanceBox as ContentProvenanceBox
from bmff.dece_cff.AVCNALUnitStorageBox import (
    AVCNALUnitStorageBox as AVCNALUnitStorageBox,
)
from bmff.dece_cff.AssetInformationBox import AssetInformationBox as AssetInformationBox
from bmff.dece_cff.BaseLocationBox import BaseLocationBox as BaseLocationBox
from bmff.dece_cff.TrickPlayBox import TrickPlayBox as TrickPlayBox
from bmff.dolby_truehd.MLPSampleEntry import MLPSampleEntry as MLPSampleEntry
from bmff.dolby_truehd.MLPSpecificBox import MLPSpecificBox as MLPSpecificBox
from bmff.dolby_vision.DOVIConfigurationBox import (
    DOVIConfigurationBox as DOVIConfigurationBox,
)
from bmff.dolby_vision.DOVIDecoderConfigurationRecord import (
    DOVIDecoderConfigurationRecord as DOVIDecoderConfigurationRecord,
)
from bmff.dolby_vision.DolbyVisionAV1SampleEntry import (
    DolbyVisionAV1SampleEntry as DolbyVisionAV1SampleEntry,
)
from bmff.dolby_vision.DolbyVisionAVCSampleEntry import (
    DolbyVisionAVCSampleEntry as DolbyVisionAVCSampleEntry,
)
from bmff.dolby_vision.DolbyVisionELAVCConfigurationBox import (
    DolbyVisionELAVCConfigurationBox as DolbyVisionELAVCConfigurationBox,
)
from bmff.dolby_vision.DolbyVisionELHEVCConfigurationBox import (
    DolbyVisionELHEVCConfigurationBox as DolbyVisionELHEVCConfigurationBox,
)
from bmff.dolby_vision.DolbyVisionHEVCSampleEntry import (
    DolbyVisionHEVCSampleEntry as DolbyVisionHEVCSampleEntry,
)
from bmff.dts.DTSSampleEntry import DTSSampleEntry as DTSSampleEntry
from bmff.dts.DTSSpecificBox import DTSSpecificBox as DTSSpecificBox
from bmff.dts.DTSUHDSampleEntry import DTSUHDSampleEntry as DTSUHDSampleEntry
from bmff.dts.DTSUHDSpecificBox import DTSUHDSpecificBox as DTSUHDSpecificBox
from bmff.etsi102366.AC3SampleEntry import AC3SampleEntry as AC3SampleEntry
from bmff.etsi102366.AC3SpecificBox import AC3SpecificBox as AC3SpecificBox
from bmff.etsi102366.EC3SampleEntry import EC3SampleEntry as EC3SampleEntry
from bmff.etsi102366.EC3SpecificBox import EC3SpecificBox as EC3SpecificBox
from bmff.etsi103190.AC4SampleEntry import AC4SampleEntry as AC4SampleEntry
from bmff.etsi103190.AC4SpecificBox import AC4SpecificBox as AC4SpecificBox
from bmff.flac_isobmff.FLACMetadataBlock import FLACMetadataBlock as FLACMetadataBlock
from bmff.flac_isobmff.FLACSampleEntry import FLACSampleEntry as FLACSampleEntry
from bmff.flac_isobmff.FLACSpecificBox import FLACSpecificBox as FLACSpecificBox
from bmff.iamf.IAConfigurationBox import IAConfigurationBox as IAConfigurationBox
from bmff.iamf.IASampleEntry import IASampleEntry as IASampleEntry
from bmff.id3_in_mp4.ID3v2Box import ID3v2Box as ID3v2Box
from bmff.iso14496_1.BaseDescriptor import BaseDescriptor as BaseDescriptor
from bmff.iso14496_1.ContentClassificationDescriptor import (
    ContentClassificationDescriptor as ContentClassificationDescriptor,
)
from bmff.iso14496_1.ContentCreationDateDescriptor import (
    ContentCreationDateDescriptor as ContentCreationDateDescriptor,
)
from bmff.iso14496_1.ContentIdentificationDescriptor import (
    ContentIdentificationDescriptor as ContentIdentificationDescriptor,
)
from bmff.iso14496_1.DecoderConfigDescriptor import (
    DecoderConfigDescriptor as DecoderConfigDescriptor,
)
from bmff.iso14496_1.DecoderSpecificInfo import (
    DecoderSpecificInfo as DecoderSpecificInfo,
)
from bmff.iso14496_1.ES_Descriptor import ES_Descriptor as ES_Descriptor
from bmff.iso14496_1.ES_ID_Inc import ES_ID_Inc as ES_ID_Inc
from bmff.iso14496_1.ES_ID_Ref import ES_ID_Ref as ES_ID_Ref
from bmff.iso14496_1.ExtensionDescriptor import (
    ExtensionDescriptor as ExtensionDescriptor,
)
from bmff.iso14496_1.ExtensionProfileLevelDescriptor import (
    ExtensionProfileLevelDescriptor as ExtensionProfileLevelDescriptor,
)
from bmff.iso14496_1.IPI_DescrPointer import IPI_DescrPointer as IPI_DescrPointer
from bmff.iso14496_1.IPMP_Descriptor import IPMP_Descriptor as IPMP_Descriptor
from bmff.iso14496_1.IPMP_DescriptorPointer import (
    IPMP_DescriptorPointer as IPMP_DescriptorPointer,
)
from bmff.iso14496_1.IPMP_Tool import IPMP_Tool as IPMP_Tool
from bmff.iso14496_1.IPMP_ToolListDescriptor import (
    IPMP_ToolListDescriptor as IPMP_ToolListDescriptor,
)
from bmff.iso14496_1.IP_IdentificationDataSet import (
    IP_IdentificationDataSet as IP_IdentificationDataSet,
)
from bmff.iso14496_1.InitialObjectDescriptor import (
    InitialObjectDescriptor as InitialObjectDescriptor,
)
from bmff.iso14496_1.LanguageDescriptor import LanguageDescriptor as LanguageDescriptor
from bmff.iso14496_1.MP4_InitialObjectDescriptor import (
    MP4_InitialObjectDescriptor as MP4_InitialObjectDescriptor,
)
from bmff.iso14496_1.MP4_ObjectDescriptor import (
    MP4_ObjectDescriptor as MP4_ObjectDescriptor,
)
from bmff.iso14496_1.OCICreationDateDescriptor import (
    OCICreationDateDescriptor as OCICreationDateDescriptor,
)
from bmff.iso14496_1.OCI_Descriptor import OCI_Descriptor as OCI_Descriptor
from bmff.iso14496_1.ObjectDescriptor import ObjectDescriptor as ObjectDescriptor
from bmff.iso14496_1.ObjectDescriptorBase import (
    ObjectDescriptorBase as ObjectDescriptorBase,
)
from bmff.iso14496_1.OpaqueDescriptor import OpaqueDescriptor as OpaqueDescriptor
from bmff.iso14496_1.ProfileLevelIndicationIndexDescriptor import (
    ProfileLevelIndicationIndexDescriptor as ProfileLevelIndicationIndexDescriptor,
)
from bmff.iso14496_1.QoS_Descriptor import QoS_Descriptor as QoS_Descriptor
from bmff.iso14496_1.RatingDescriptor import RatingDescriptor as RatingDescriptor
from bmff.iso14496_1.RegistrationDescriptor import (
    RegistrationDescriptor as RegistrationDescriptor,
)
from bmff.iso14496_1.SLConfigDescriptor import SLConfigDescriptor as SLConfigDescriptor
from bmff.iso14496_1.ShortTextualDescriptor import (
    ShortTextualDescriptor as ShortTextualDescriptor,
)
from bmff.iso14496_1.SupplementaryContentIdentificationDescriptor import (
    SupplementaryContentIdentificationDescriptor as SupplementaryContentIdentificationDescriptor,
)
from bmff.iso14496_12.AdditionalMetadataContainerBox import (
    AdditionalMetadataContainerBox as AdditionalMetadataContainerBox,
)
from bmff.iso14496_12.AlbumLoudnessInfo import AlbumLoudnessInfo as AlbumLoudnessInfo
from bmff.iso14496_12.AlternativeStartupEntry import (
    AlternativeStartupEntry as AlternativeStartupEntry,
)
from bmff.iso14496_12.AlternativeStartupSequencePropertiesBox import (
    AlternativeStartupSequencePropertiesBox as AlternativeStartupSequencePropertiesBox,
)
from bmff.iso14496_12.AmbientViewingEnvironmentBox import (
    AmbientViewingEnvironmentBox as AmbientViewingEnvironmentBox,
)
from bmff.iso14496_12.AudioPreRollEntry import AudioPreRollEntry as AudioPreRollEntry
from bmff.iso14496_12.AudioRollRecoveryEntry import (
    AudioRollRecoveryEntry as AudioRollRecoveryEntry,
)
from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry as AudioSampleEntry
from bmff.iso14496_12.AudioSampleEntryV1 import AudioSampleEntryV1 as AudioSampleEntryV1
from bmff.iso14496_12.AudioSampleGroupEntry import (
    AudioSampleGroupEntry as AudioSampleGroupEntry,
)
from bmff.iso14496_12.BinaryXMLBox import BinaryXMLBox as BinaryXMLBox
from bmff.iso14496_12.BitRateBox import BitRateBox as BitRateBox
from bmff.iso14496_12.BoxedMetadataSampleEntry import (
    BoxedMetadataSampleEntry as BoxedMetadataSampleEntry,
)
from bmff.iso14496_12.BrandProperty import BrandProperty as BrandProperty
from bmff.iso14496_12.ChannelLayout import ChannelLayout as ChannelLayout
from bmff.iso14496_12.ChunkLargeOffsetBox import (
    ChunkLargeOffsetBox as ChunkLargeOffsetBox,
)
from bmff.iso14496_12.ChunkOffsetBox import ChunkOffsetBox as ChunkOffsetBox
from bmff.iso14496_12.CleanApertureBox import CleanApertureBox as CleanApertureBox
from bmff.iso14496_12.CleanApertureEntry import CleanApertureEntry as CleanApertureEntry
from bmff.iso14496_12.ColourInformationBox import (
    ColourInformationBox as ColourInformationBox,
)
from bmff.iso14496_12.CompactSampleSizeBox import (
    CompactSampleSizeBox as CompactSampleSizeBox,
)
from bmff.iso14496_12.CompactSampleToGroupBox import (
    CompactSampleToGroupBox as CompactSampleToGroupBox,
)
from bmff.iso14496_12.CompatibleSchemeTypeBox import (
    CompatibleSchemeTypeBox as CompatibleSchemeTypeBox,
)
from bmff.iso14496_12.CompleteTrackInfoBox import (
    CompleteTrackInfoBox as CompleteTrackInfoBox,
)
from bmff.iso14496_12.CompositionOffsetBox import (
    CompositionOffsetBox as CompositionOffsetBox,
)
from bmff.iso14496_12.CompositionToDecodeBox import (
    CompositionToDecodeBox as CompositionToDecodeBox,
)
from bmff.iso14496_12.CompressedBox import CompressedBox as CompressedBox
from bmff.iso14496_12.CompressedMovieBox import CompressedMovieBox as CompressedMovieBox
from bmff.iso14496_12.CompressedMovieFragmentBox import (
    CompressedMovieFragmentBox as CompressedMovieFragmentBox,
)
from bmff.iso14496_12.CompressedSegmentIndexBox import (
    CompressedSegmentIndexBox as CompressedSegmentIndexBox,
)
from bmff.iso14496_12.CompressedSubsegmentIndexBox import (
    CompressedSubsegmentIndexBox as CompressedSubsegmentIndexBox,
)
from bmff.iso14496_12.ContentColourVolumeBox import (
    ContentColourVolumeBox as ContentColourVolumeBox,
)
from bmff.iso14496_12.ContentLightLevelBox import (
    ContentLightLevelBox as ContentLightLevelBox,
)
from bmff.iso14496_12.CopyrightBox import CopyrightBox as CopyrightBox
from bmff.iso14496_12.DRCCoefficientsBasic import (
    DRCCoefficientsBasic as DRCCoefficientsBasic,
)
from bmff.iso14496_12.DRCCoefficientsUniDRC import (
    DRCCoefficientsUniDRC as DRCCoefficientsUniDRC,
)
from bmff.iso14496_12.DRCInstructionsBasic import (
    DRCInstructionsBasic as DRCInstructionsBasic,
)
from bmff.iso14496_12.DRCInstructionsUniDRC import (
    DRCInstructionsUniDRC as DRCInstructionsUniDRC,
)
from bmff.iso14496_12.DataEntryBaseBox import DataEntryBaseBox as DataEntryBaseBox
from bmff.iso14496_12.DataEntryImdaBox import DataEntryImdaBox as DataEntryImdaBox
from bmff.iso14496_12.DataEntrySeqNumImdaBox import (
    DataEntrySeqNumImdaBox as DataEntrySeqNumImdaBox,
)
from bmff.iso14496_12.DataEntryUrlBox import DataEntryUrlBox as DataEntryUrlBox
from bmff.iso14496_12.DataEntryUrnBox import DataEntryUrnBox as DataEntryUrnBox
from bmff.iso14496_12.DataInformationBox import DataInformationBox as DataInformationBox
from bmff.iso14496_12.DataReferenceBox import DataReferenceBox as DataReferenceBox
from bmff.iso14496_12.DegradationPriorityBox import (
    DegradationPriorityBox as DegradationPriorityBox,
)
from bmff.iso14496_12.DownMixInstructions import (
    DownMixInstructions as DownMixInstructions,
)
from bmff.iso14496_12.EditBox import EditBox as EditBox
from bmff.iso14496_12.EditListBox import EditListBox as EditListBox
from bmff.iso14496_12.EncryptedSubtitleSampleEntry import (
    EncryptedSubtitleSampleEntry as EncryptedSubtitleSampleEntry,
)
from bmff.iso14496_12.EncryptedTextSampleEntry import (
    EncryptedTextSampleEntry as EncryptedTextSampleEntry,
)
from bmff.iso14496_12.EncryptedVideoSampleEntry import (
    EncryptedVideoSampleEntry as EncryptedVideoSampleEntry,
)
from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox as EntityToGroupBox
from bmff.iso14496_12.ExtendedLanguageBox import (
    ExtendedLanguageBox as ExtendedLanguageBox,
)
from bmff.iso14496_12.ExtendedTypeBox import ExtendedTypeBox as ExtendedTypeBox
from bmff.iso14496_12.FDHintSampleEntry import FDHintSampleEntry as FDHintSampleEntry
from bmff.iso14496_12.FDItemInfoExtension import (
    FDItemInfoExtension as FDItemInfoExtension,
)
from bmff.iso14496_12.FDItemInformationBox import (
    FDItemInformationBox as FDItemInformationBox,
)
from bmff.iso14496_12.FDSessionGroupBox import FDSessionGroupBox as FDSessionGroupBox
from bmff.iso14496_12.FECReservoirBox import FECReservoirBox as FECReservoirBox
from bmff.iso14496_12.FilePartitionBox import FilePartitionBox as FilePartitionBox
from bmff.iso14496_12.FileReservoirBox import FileReservoirBox as FileReservoirBox
from bmff.iso14496_12.FileTypeBox import FileTypeBox as FileTypeBox
from bmff.iso14496_12.FontSampleEntry import FontSampleEntry as FontSampleEntry
from bmff.iso14496_12.FreeSpaceBox import FreeSpaceBox as FreeSpaceBox
from bmff.iso14496_12.FullBox import FullBox as FullBox
from bmff.iso14496_12.GeneralTypeBox import GeneralTypeBox as GeneralTypeBox
from bmff.iso14496_12.GroupIdToNameBox import GroupIdToNameBox as GroupIdToNameBox
from bmff.iso14496_12.GroupsListBox import GroupsListBox as GroupsListBox
from bmff.iso14496_12.HandlerBox import HandlerBox as HandlerBox
from bmff.iso14496_12.HapticSampleEntry import HapticSampleEntry as HapticSampleEntry
from bmff.iso14496_12.HintMediaHeaderBox import HintMediaHeaderBox as HintMediaHeaderBox
from bmff.iso14496_12.HintSampleEntry import HintSampleEntry as HintSampleEntry
from bmff.iso14496_12.HintSampleGroupEntry import (
    HintSampleGroupEntry as HintSampleGroupEntry,
)
from bmff.iso14496_12.ICC_profile import ICC_profile as ICC_profile
from bmff.iso14496_12.IPMPControlBox import IPMPControlBox as IPMPControlBox
from bmff.iso14496_12.IPMPInfoBox import IPMPInfoBox as IPMPInfoBox
from bmff.iso14496_12.IdentifiedMediaDataBox import (
    IdentifiedMediaDataBox as IdentifiedMediaDataBox,
)
from bmff.iso14496_12.IncompleteAVCSampleEntry import (
    IncompleteAVCSampleEntry as IncompleteAVCSampleEntry,
)
from bmff.iso14496_12.ItemDataBox import ItemDataBox as ItemDataBox
from bmff.iso14496_12.ItemFullProperty import ItemFullProperty as ItemFullProperty
from bmff.iso14496_12.ItemInfoBox import ItemInfoBox as ItemInfoBox
from bmff.iso14496_12.ItemInfoEntry import ItemInfoEntry as ItemInfoEntry
from bmff.iso14496_12.ItemInfoExtension import ItemInfoExtension as ItemInfoExtension
from bmff.iso14496_12.ItemLocationBox import ItemLocationBox as ItemLocationBox
from bmff.iso14496_12.ItemPropertiesBox import ItemPropertiesBox as ItemPropertiesBox
from bmff.iso14496_12.ItemProperty import ItemProperty as ItemProperty
from bmff.iso14496_12.ItemPropertyAssociationBox import (
    ItemPropertyAssociationBox as ItemPropertyAssociationBox,
)
from bmff.iso14496_12.ItemPropertyContainerBox import (
    ItemPropertyContainerBox as ItemPropertyContainerBox,
)
from bmff.iso14496_12.ItemProtectionBox import ItemProtectionBox as ItemProtectionBox
from bmff.iso14496_12.ItemReferenceBox import ItemReferenceBox as ItemReferenceBox
from bmff.iso14496_12.KindBox import KindBox as KindBox
from bmff.iso14496_12.LevelAssignmentBox import LevelAssignmentBox as LevelAssignmentBox
from bmff.iso14496_12.LoudnessBaseBox import LoudnessBaseBox as LoudnessBaseBox
from bmff.iso14496_12.LoudnessBox import LoudnessBox as LoudnessBox
from bmff.iso14496_12.MIMEBox import MIMEBox as MIMEBox
from bmff.iso14496_12.MPEG2TSReceptionSampleEntry import (
    MPEG2TSReceptionSampleEntry as MPEG2TSReceptionSampleEntry,
)
from bmff.iso14496_12.MPEG2TSSampleEntry import MPEG2TSSampleEntry as MPEG2TSSampleEntry
from bmff.iso14496_12.MPEG2TSServerSampleEntry import (
    MPEG2TSServerSampleEntry as MPEG2TSServerSampleEntry,
)
from bmff.iso14496_12.MasteringDisplayColourVolumeBox import (
    MasteringDisplayColourVolumeBox as MasteringDisplayColourVolumeBox,
)
from bmff.iso14496_12.MediaBox import MediaBox as MediaBox
from bmff.iso14496_12.MediaDataBox import MediaDataBox as MediaDataBox
from bmff.iso14496_12.MediaHeaderBox import MediaHeaderBox as MediaHeaderBox
from bmff.iso14496_12.MediaInformationBox import (
    MediaInformationBox as MediaInformationBox,
)
from bmff.iso14496_12.MetaBox import MetaBox as MetaBox
from bmff.iso14496_12.MetaDataSampleEntry import (
    MetaDataSampleEntry as MetaDataSampleEntry,
)
from bmff.iso14496_12.MetaboxRelationBox import MetaboxRelationBox as MetaboxRelationBox
from bmff.iso14496_12.MetadataDatatypeDefinitionBox import (
    MetadataDatatypeDefinitionBox as MetadataDatatypeDefinitionBox,
)
from bmff.iso14496_12.MetadataKeyBox import MetadataKeyBox as MetadataKeyBox
from bmff.iso14496_12.MetadataKeyDeclarationBox import (
    MetadataKeyDeclarationBox as MetadataKeyDeclarationBox,
)
from bmff.iso14496_12.MetadataKeyTableBox import (
    MetadataKeyTableBox as MetadataKeyTableBox,
)
from bmff.iso14496_12.MetadataLocaleBox import MetadataLocaleBox as MetadataLocaleBox
from bmff.iso14496_12.MetadataSetupBox import MetadataSetupBox as MetadataSetupBox
from bmff.iso14496_12.MovieBox import MovieBox as MovieBox
from bmff.iso14496_12.MovieExtendsBox import MovieExtendsBox as MovieExtendsBox
from bmff.iso14496_12.MovieExtendsHeaderBox import (
    MovieExtendsHeaderBox as MovieExtendsHeaderBox,
)
from bmff.iso14496_12.MovieFragmentBox import MovieFragmentBox as MovieFragmentBox
from bmff.iso14496_12.MovieFragmentHeaderBox import (
    MovieFragmentHeaderBox as MovieFragmentHeaderBox,
)
from bmff.iso14496_12.MovieFragmentRandomAccessBox import (
    MovieFragmentRandomAccessBox as MovieFragmentRandomAccessBox,
)
from bmff.iso14496_12.MovieFragmentRandomAccessOffsetBox import (
    MovieFragmentRandomAccessOffsetBox as MovieFragmentRandomAccessOffsetBox,
)
from bmff.iso14496_12.MovieHeaderBox import MovieHeaderBox as MovieHeaderBox
from bmff.iso14496_12.NullMediaHeaderBox import NullMediaHeaderBox as NullMediaHeaderBox
from bmff.iso14496_12.OpaqueItemInfoExtension import (
    OpaqueItemInfoExtension as OpaqueItemInfoExtension,
)
from bmff.iso14496_12.OpaqueSampleEntry import OpaqueSampleEntry as OpaqueSampleEntry
from bmff.iso14496_12.OpaqueSampleGroupDescriptionEntry import (
    OpaqueSampleGroupDescriptionEntry as OpaqueSampleGroupDescriptionEntry,
)
from bmff.iso14496_12.OriginalFileTypeBox import (
    OriginalFileTypeBox as OriginalFileTypeBox,
)
from bmff.iso14496_12.OriginalFormatBox import OriginalFormatBox as OriginalFormatBox
from bmff.iso14496_12.PaddingBitsBox import PaddingBitsBox as PaddingBitsBox
from bmff.iso14496_12.PartitionEntry import PartitionEntry as PartitionEntry
from bmff.iso14496_12.PixelAspectRatioBox import (
    PixelAspectRatioBox as PixelAspectRatioBox,
)
from bmff.iso14496_12.PixelAspectRatioEntry import (
    PixelAspectRatioEntry as PixelAspectRatioEntry,
)
from bmff.iso14496_12.PlainTextSampleEntry import (
    PlainTextSampleEntry as PlainTextSampleEntry,
)
from bmff.iso14496_12.PrimaryItemBox import PrimaryItemBox as PrimaryItemBox
from bmff.iso14496_12.ProducerReferenceTimeBox import (
    ProducerReferenceTimeBox as ProducerReferenceTimeBox,
)
from bmff.iso14496_12.ProgressiveDownloadInfoBox import (
    ProgressiveDownloadInfoBox as ProgressiveDownloadInfoBox,
)
from bmff.iso14496_12.ProtectedMPEG2TransportStreamSampleEntry import (
    ProtectedMPEG2TransportStreamSampleEntry as ProtectedMPEG2TransportStreamSampleEntry,
)
from bmff.iso14496_12.ProtectedRtpReceptionHintSampleEntry import (
    ProtectedRtpReceptionHintSampleEntry as ProtectedRtpReceptionHintSampleEntry,
)
from bmff.iso14496_12.ProtectionSchemeInfoBox import (
    ProtectionSchemeInfoBox as ProtectionSchemeInfoBox,
)
from bmff.iso14496_12.RateShareEntry import RateShareEntry as RateShareEntry
from bmff.iso14496_12.ReceivedRtpHintSampleEntry import (
    ReceivedRtpHintSampleEntry as ReceivedRtpHintSampleEntry,
)
from bmff.iso14496_12.ReceivedSrtpHintSampleEntry import (
    ReceivedSrtpHintSampleEntry as ReceivedSrtpHintSampleEntry,
)
from bmff.iso14496_12.ReceivedSsrcBox import ReceivedSsrcBox as ReceivedSsrcBox
from bmff.iso14496_12.RestrictedSchemeInfoBox import (
    RestrictedSchemeInfoBox as RestrictedSchemeInfoBox,
)
from bmff.iso14496_12.RestrictedSubtitleSampleEntry import (
    RestrictedSubtitleSampleEntry as RestrictedSubtitleSampleEntry,
)
from bmff.iso14496_12.RestrictedTextSampleEntry import (
    RestrictedTextSampleEntry as RestrictedTextSampleEntry,
)
from bmff.iso14496_12.RtpHintSampleEntry import RtpHintSampleEntry as RtpHintSampleEntry
from bmff.iso14496_12.RtpReceptionHintSampleEntry import (
    RtpReceptionHintSampleEntry as RtpReceptionHintSampleEntry,
)
from bmff.iso14496_12.SAPEntry import SAPEntry as SAPEntry
from bmff.iso14496_12.SRTPProcessBox import SRTPProcessBox as SRTPProcessBox
from bmff.iso14496_12.SampleAuxiliaryInformationOffsetsBox import (
    SampleAuxiliaryInformationOffsetsBox as SampleAuxiliaryInformationOffsetsBox,
)
from bmff.iso14496_12.SampleAuxiliaryInformationSizesBox import (
    SampleAuxiliaryInformationSizesBox as SampleAuxiliaryInformationSizesBox,
)
from bmff.iso14496_12.SampleDependencyTypeBox import (
    SampleDependencyTypeBox as SampleDependencyTypeBox,
)
from bmff.iso14496_12.SampleDescriptionBox import (
    SampleDescriptionBox as SampleDescriptionBox,
)
from bmff.iso14496_12.SampleEntry import SampleEntry as SampleEntry
from bmff.iso14496_12.SampleGroupDescriptionBox import (
    SampleGroupDescriptionBox as SampleGroupDescriptionBox,
)
from bmff.iso14496_12.SampleGroupDescriptionEntry import (
    SampleGroupDescriptionEntry as SampleGroupDescriptionEntry,
)
from bmff.iso14496_12.SampleSizeBox import SampleSizeBox as SampleSizeBox
from bmff.iso14496_12.SampleTableBox import SampleTableBox as SampleTableBox
from bmff.iso14496_12.SampleToChunkBox import SampleToChunkBox as SampleToChunkBox
from bmff.iso14496_12.SampleToGroupBox import SampleToGroupBox as SampleToGroupBox
from bmff.iso14496_12.SampleToMetadataItemEntry import (
    SampleToMetadataItemEntry as SampleToMetadataItemEntry,
)
from bmff.iso14496_12.SamplingRateBox import SamplingRateBox as SamplingRateBox
from bmff.iso14496_12.SchemeInformationBox import (
    SchemeInformationBox as SchemeInformationBox,
)
from bmff.iso14496_12.SchemeTypeBox import SchemeTypeBox as SchemeTypeBox
from bmff.iso14496_12.ScrambleSchemeInfoBox import (
    ScrambleSchemeInfoBox as ScrambleSchemeInfoBox,
)
from bmff.iso14496_12.SegmentIndexBox import SegmentIndexBox as SegmentIndexBox
from bmff.iso14496_12.SegmentTypeBox import SegmentTypeBox as SegmentTypeBox
from bmff.iso14496_12.ShadowSyncSampleBox import (
    ShadowSyncSampleBox as ShadowSyncSampleBox,
)
from bmff.iso14496_12.SimpleTextSampleEntry import (
    SimpleTextSampleEntry as SimpleTextSampleEntry,
)
from bmff.iso14496_12.SingleItemTypeReferenceBox import (
    SingleItemTypeReferenceBox as SingleItemTypeReferenceBox,
)
from bmff.iso14496_12.SingleItemTypeReferenceBoxLarge import (
    SingleItemTypeReferenceBoxLarge as SingleItemTypeReferenceBoxLarge,
)
from bmff.iso14496_12.SoundMediaHeaderBox import (
    SoundMediaHeaderBox as SoundMediaHeaderBox,
)
from bmff.iso14496_12.SrtpHintSampleEntry import (
    SrtpHintSampleEntry as SrtpHintSampleEntry,
)
from bmff.iso14496_12.StereoVideoBox import StereoVideoBox as StereoVideoBox
from bmff.iso14496_12.StereoVideoGroupBox import (
    StereoVideoGroupBox as StereoVideoGroupBox,
)
from bmff.iso14496_12.SubSampleInformationBox import (
    SubSampleInformationBox as SubSampleInformationBox,
)
from bmff.iso14496_12.SubTrackBox import SubTrackBox as SubTrackBox
from bmff.iso14496_12.SubTrackDefinitionBox import (
    SubTrackDefinitionBox as SubTrackDefinitionBox,
)
from bmff.iso14496_12.SubTrackInformationBox import (
    SubTrackInformationBox as SubTrackInformationBox,
)
from bmff.iso14496_12.SubTrackSampleGroupBox import (
    SubTrackSampleGroupBox as SubTrackSampleGroupBox,
)
from bmff.iso14496_12.SubsegmentIndexBox import SubsegmentIndexBox as SubsegmentIndexBox
from bmff.iso14496_12.SubtitleMediaHeaderBox import (
    SubtitleMediaHeaderBox as SubtitleMediaHeaderBox,
)
from bmff.iso14496_12.SubtitleSampleEntry import (
    SubtitleSampleEntry as SubtitleSampleEntry,
)
from bmff.iso14496_12.SubtitleSampleGroupEntry import (
    SubtitleSampleGroupEntry as SubtitleSampleGroupEntry,
)
from bmff.iso14496_12.SyncSampleBox import SyncSampleBox as SyncSampleBox
from bmff.iso14496_12.SystemsSampleEntry import SystemsSampleEntry as SystemsSampleEntry
from bmff.iso14496_12.TemporalLevelEntry import TemporalLevelEntry as TemporalLevelEntry
from bmff.iso14496_12.TextConfigBox import TextConfigBox as TextConfigBox
from bmff.iso14496_12.TextMetaDataSampleEntry import (
    TextMetaDataSampleEntry as TextMetaDataSampleEntry,
)
from bmff.iso14496_12.TextSampleGroupEntry import (
    TextSampleGroupEntry as TextSampleGroupEntry,
)
from bmff.iso14496_12.TextSubtitleSampleEntry import (
    TextSubtitleSampleEntry as TextSubtitleSampleEntry,
)
from bmff.iso14496_12.TimeToSampleBox import TimeToSampleBox as TimeToSampleBox
from bmff.iso14496_12.TrackBox import TrackBox as TrackBox
from bmff.iso14496_12.TrackExtendsBox import TrackExtendsBox as TrackExtendsBox
from bmff.iso14496_12.TrackExtensionPropertiesBox import (
    TrackExtensionPropertiesBox as TrackExtensionPropertiesBox,
)
from bmff.iso14496_12.TrackFragmentBaseMediaDecodeTimeBox import (
    TrackFragmentBaseMediaDecodeTimeBox as TrackFragmentBaseMediaDecodeTimeBox,
)
from bmff.iso14496_12.TrackFragmentBox import TrackFragmentBox as TrackFragmentBox
from bmff.iso14496_12.TrackFragmentHeaderBox import (
    TrackFragmentHeaderBox as TrackFragmentHeaderBox,
)
from bmff.iso14496_12.TrackFragmentRandomAccessBox import (
    TrackFragmentRandomAccessBox as TrackFragmentRandomAccessBox,
)
from bmff.iso14496_12.TrackGroupBox import TrackGroupBox as TrackGroupBox
from bmff.iso14496_12.TrackGroupTypeBox import TrackGroupTypeBox as TrackGroupTypeBox
from bmff.iso14496_12.TrackHeaderBox import TrackHeaderBox as TrackHeaderBox
from bmff.iso14496_12.TrackLoudnessInfo import TrackLoudnessInfo as TrackLoudnessInfo
from bmff.iso14496_12.TrackReferenceBox import TrackReferenceBox as TrackReferenceBox
from bmff.iso14496_12.TrackReferenceTypeBox import (
    TrackReferenceTypeBox as TrackReferenceTypeBox,
)
from bmff.iso14496_12.TrackRunBox import TrackRunBox as TrackRunBox
from bmff.iso14496_12.TrackSelectionBox import TrackSelectionBox as TrackSelectionBox
from bmff.iso14496_12.TrackTypeBox import TrackTypeBox as TrackTypeBox
from bmff.iso14496_12.TypeCombinationBox import TypeCombinationBox as TypeCombinationBox
from bmff.iso14496_12.URIBox import URIBox as URIBox
from bmff.iso14496_12.URIInitBox import URIInitBox as URIInitBox
from bmff.iso14496_12.URIMetaSampleEntry import URIMetaSampleEntry as URIMetaSampleEntry
from bmff.iso14496_12.UniDrcConfigExtension import (
    UniDrcConfigExtension as UniDrcConfigExtension,
)
from bmff.iso14496_12.UserDataBox import UserDataBox as UserDataBox
from bmff.iso14496_12.VideoMediaHeaderBox import (
    VideoMediaHeaderBox as VideoMediaHeaderBox,
)
from bmff.iso14496_12.VisualDRAPEntry import VisualDRAPEntry as VisualDRAPEntry
from bmff.iso14496_12.VisualRandomAccessEntry import (
    VisualRandomAccessEntry as VisualRandomAccessEntry,
)
from bmff.iso14496_12.VisualRollRecoveryEntry import (
    VisualRollRecoveryEntry as VisualRollRecoveryEntry,
)
from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry as VisualSampleEntry
from bmff.iso14496_12.VisualSampleGroupEntry import (
    VisualSampleGroupEntry as VisualSampleGroupEntry,
)
from bmff.iso14496_12.VolumetricVisualMediaHeaderBox import (
    VolumetricVisualMediaHeaderBox as VolumetricVisualMediaHeaderBox,
)
from bmff.iso14496_12.VolumetricVisualSampleEntry import (
    VolumetricVisualSampleEntry as VolumetricVisualSampleEntry,
)
from bmff.iso14496_12.XMLBox import XMLBox as XMLBox
from bmff.iso14496_12.XMLMetaDataSampleEntry import (
    XMLMetaDataSampleEntry as XMLMetaDataSampleEntry,
)
from bmff.iso14496_12.XMLSubtitleSampleEntry import (
    XMLSubtitleSampleEntry as XMLSubtitleSampleEntry,
)
from bmff.iso14496_12.hintBytesSent import hintBytesSent as hintBytesSent
from bmff.iso14496_12.hintBytesSent32 import hintBytesSent32 as hintBytesSent32
from bmff.iso14496_12.hintPacketsSent import hintPacketsSent as hintPacketsSent
from bmff.iso14496_12.hintPacketsSent32 import hintPacketsSent32 as hintPacketsSent32
from bmff.iso14496_12.hintimmediateBytesSent import (
    hintimmediateBytesSent as hintimmediateBytesSent,
)
from bmff.iso14496_12.hintlargestpacket import hintlargestpacket as hintlargestpacket
from bmff.iso14496_12.hintlongestpacket import hintlongestpacket as hintlongestpacket
from bmff.iso14496_12.hintmaxrate import hintmaxrate as hintmaxrate
from bmff.iso14496_12.hintmaxrelativetime import (
    hintmaxrelativetime as hintmaxrelativetime,
)
from bmff.iso14496_12.hintmediaBytesSent import hintmediaBytesSent as hintmediaBytesSent
from bmff.iso14496_12.hintminrelativetime import (
    hintminrelativetime as hintminrelativetime,
)
from bmff.iso14496_12.hintpayloadID import hintpayloadID as hintpayloadID
from bmff.iso14496_12.hintrepeatedBytesSent import (
    hintrepeatedBytesSent as hintrepeatedBytesSent,
)
from bmff.iso14496_12.hintstatisticsbox import hintstatisticsbox as hintstatisticsbox
from bmff.iso14496_12.rtpmoviehintinformation import (
    rtpmoviehintinformation as rtpmoviehintinformation,
)
from bmff.iso14496_12.rtptracksdphintinformation import (
    rtptracksdphintinformation as rtptracksdphintinformation,
)
from bmff.iso14496_12.sequenceoffset import sequenceoffset as sequenceoffset
from bmff.iso14496_12.timeoffset import timeoffset as timeoffset
from bmff.iso14496_12.timescaleentry import timescaleentry as timescaleentry
from bmff.iso14496_12.timestampsynchrony import timestampsynchrony as timestampsynchrony
from bmff.iso14496_12.trackhintinformation import (
    trackhintinformation as trackhintinformation,
)
from bmff.iso14496_14.ESDBox import ESDBox as ESDBox
from bmff.iso14496_14.MP4AudioSampleEntry import (
    MP4AudioSampleEntry as MP4AudioSampleEntry,
)
from bmff.iso14496_14.MP4VisualSampleEntry import (
    MP4VisualSampleEntry as MP4VisualSampleEntry,
)
from bmff.iso14496_14.MpegSampleEntry import MpegSampleEntry as MpegSampleEntry
from bmff.iso14496_14.ObjectDescriptorBox import (
    ObjectDescriptorBox as ObjectDescriptorBox,
)
from bmff.iso14496_15.A3DConfigurationBox import (
    A3DConfigurationBox as A3DConfigurationBox,
)
from bmff.iso14496_15.A3DSampleEntry import A3DSampleEntry as A3DSampleEntry
from bmff.iso14496_15.AUDSampleEntry import AUDSampleEntry as AUDSampleEntry
from bmff.iso14496_15.AVC2MVCSampleEntry import AVC2MVCSampleEntry as AVC2MVCSampleEntry
from bmff.iso14496_15.AVC2SVCSampleEntry import AVC2SVCSampleEntry as AVC2SVCSampleEntry
from bmff.iso14496_15.AVC2SampleEntry import AVC2SampleEntry as AVC2SampleEntry
from bmff.iso14496_15.AVCConfigurationBox import (
    AVCConfigurationBox as AVCConfigurationBox,
)
from bmff.iso14496_15.AVCDecoderConfigurationRecord import (
    AVCDecoderConfigurationRecord as AVCDecoderConfigurationRecord,
)
from bmff.iso14496_15.AVCLayerEntry import AVCLayerEntry as AVCLayerEntry
from bmff.iso14496_15.AVCMVCSampleEntry import AVCMVCSampleEntry as AVCMVCSampleEntry
from bmff.iso14496_15.AVCParameterSampleEntry import (
    AVCParameterSampleEntry as AVCParameterSampleEntry,
)
from bmff.iso14496_15.AVCSVCSampleEntry import AVCSVCSampleEntry as AVCSVCSampleEntry
from bmff.iso14496_15.AVCSampleEntry import AVCSampleEntry as AVCSampleEntry
from bmff.iso14496_15.AVCSubSequenceEntry import (
    AVCSubSequenceEntry as AVCSubSequenceEntry,
)
from bmff.iso14496_15.Aggregator import Aggregator as Aggregator
from bmff.iso14496_15.AlternativeExtractionSourceTrackGroupBox import (
    AlternativeExtractionSourceTrackGroupBox as AlternativeExtractionSourceTrackGroupBox,
)
from bmff.iso14496_15.BufferingBox import BufferingBox as BufferingBox
from bmff.iso14496_15.CompleteSubsetTrackGroupBox import (
    CompleteSubsetTrackGroupBox as CompleteSubsetTrackGroupBox,
)
from bmff.iso14496_15.DecodeRetimingEntry import (
    DecodeRetimingEntry as DecodeRetimingEntry,
)
from bmff.iso14496_15.DecodingCapabilityInformation import (
    DecodingCapabilityInformation as DecodingCapabilityInformation,
)
from bmff.iso14496_15.DefaultHevcExtractorConstructorBox import (
    DefaultHevcExtractorConstructorBox as DefaultHevcExtractorConstructorBox,
)
from bmff.iso14496_15.DependencyInfo import DependencyInfo as DependencyInfo
from bmff.iso14496_15.EVCConfigurationBox import (
    EVCConfigurationBox as EVCConfigurationBox,
)
from bmff.iso14496_15.EVCDecoderConfigurationRecord import (
    EVCDecoderConfigurationRecord as EVCDecoderConfigurationRecord,
)
from bmff.iso14496_15.EVCSampleEntry import EVCSampleEntry as EVCSampleEntry
from bmff.iso14496_15.EVCSliceComponentTrackConfigurationBox import (
    EVCSliceComponentTrackConfigurationBox as EVCSliceComponentTrackConfigurationBox,
)
from bmff.iso14496_15.EVCSliceComponentTrackConfigurationRecord import (
    EVCSliceComponentTrackConfigurationRecord as EVCSliceComponentTrackConfigurationRecord,
)
from bmff.iso14496_15.EVCSliceComponentTrackSampleEntry import (
    EVCSliceComponentTrackSampleEntry as EVCSliceComponentTrackSampleEntry,
)
from bmff.iso14496_15.EndOfBitstreamSampleEntry import (
    EndOfBitstreamSampleEntry as EndOfBitstreamSampleEntry,
)
from bmff.iso14496_15.EndOfSequenceSampleEntry import (
    EndOfSequenceSampleEntry as EndOfSequenceSampleEntry,
)
from bmff.iso14496_15.Extractor import Extractor as Extractor
from bmff.iso14496_15.ExtrinsicCameraParametersBox import (
    ExtrinsicCameraParametersBox as ExtrinsicCameraParametersBox,
)
from bmff.iso14496_15.HEVCAggregator import HEVCAggregator as HEVCAggregator
from bmff.iso14496_15.HEVCConfigurationBox import (
    HEVCConfigurationBox as HEVCConfigurationBox,
)
from bmff.iso14496_15.HEVCDecoderConfigurationRecord import (
    HEVCDecoderConfigurationRecord as HEVCDecoderConfigurationRecord,
)
from bmff.iso14496_15.HEVCExtractor import HEVCExtractor as HEVCExtractor
from bmff.iso14496_15.HEVCLHVCSampleEntry import (
    HEVCLHVCSampleEntry as HEVCLHVCSampleEntry,
)
from bmff.iso14496_15.HEVCNALUnitHeader import HEVCNALUnitHeader as HEVCNALUnitHeader
from bmff.iso14496_15.HEVCSampleEntry import HEVCSampleEntry as HEVCSampleEntry
from bmff.iso14496_15.HEVCSliceSegmentDataSampleEntry import (
    HEVCSliceSegmentDataSampleEntry as HEVCSliceSegmentDataSampleEntry,
)
from bmff.iso14496_15.HEVCTileConfigurationBox import (
    HEVCTileConfigurationBox as HEVCTileConfigurationBox,
)
from bmff.iso14496_15.HEVCTileSSHInfoSampleEntry import (
    HEVCTileSSHInfoSampleEntry as HEVCTileSSHInfoSampleEntry,
)
from bmff.iso14496_15.HEVCTileSampleEntry import (
    HEVCTileSampleEntry as HEVCTileSampleEntry,
)
from bmff.iso14496_15.HEVCTileTierLevelConfigurationRecord import (
    HEVCTileTierLevelConfigurationRecord as HEVCTileTierLevelConfigurationRecord,
)
from bmff.iso14496_15.InitialParameterSetBox import (
    InitialParameterSetBox as InitialParameterSetBox,
)
from bmff.iso14496_15.InlineConstructor import InlineConstructor as InlineConstructor
from bmff.iso14496_15.IntrinsicCameraParametersBox import (
    IntrinsicCameraParametersBox as IntrinsicCameraParametersBox,
)
from bmff.iso14496_15.IroiInfoBox import IroiInfoBox as IroiInfoBox
from bmff.iso14496_15.LCEVCConfigurationBox import (
    LCEVCConfigurationBox as LCEVCConfigurationBox,
)
from bmff.iso14496_15.LCEVCDecoderConfigurationRecord import (
    LCEVCDecoderConfigurationRecord as LCEVCDecoderConfigurationRecord,
)
from bmff.iso14496_15.LCEVCSampleEntry import LCEVCSampleEntry as LCEVCSampleEntry
from bmff.iso14496_15.LHEVCConfigurationBox import (
    LHEVCConfigurationBox as LHEVCConfigurationBox,
)
from bmff.iso14496_15.LHEVCDecoderConfigurationRecord import (
    LHEVCDecoderConfigurationRecord as LHEVCDecoderConfigurationRecord,
)
from bmff.iso14496_15.LHEVCSampleEntry import LHEVCSampleEntry as LHEVCSampleEntry
from bmff.iso14496_15.LHEVCTileSampleEntry import (
    LHEVCTileSampleEntry as LHEVCTileSampleEntry,
)
from bmff.iso14496_15.LayerInfoGroupEntry import (
    LayerInfoGroupEntry as LayerInfoGroupEntry,
)
from bmff.iso14496_15.LhvcExternalBaseLayerInfo import (
    LhvcExternalBaseLayerInfo as LhvcExternalBaseLayerInfo,
)
from bmff.iso14496_15.MPEG4ExtensionDescriptorsBox import (
    MPEG4ExtensionDescriptorsBox as MPEG4ExtensionDescriptorsBox,
)
from bmff.iso14496_15.MVCConfigurationBox import (
    MVCConfigurationBox as MVCConfigurationBox,
)
from bmff.iso14496_15.MVCDConfigurationBox import (
    MVCDConfigurationBox as MVCDConfigurationBox,
)
from bmff.iso14496_15.MVCDSampleEntry import MVCDSampleEntry as MVCDSampleEntry
from bmff.iso14496_15.MVCDecoderConfigurationRecord import (
    MVCDecoderConfigurationRecord as MVCDecoderConfigurationRecord,
)
from bmff.iso14496_15.MVCSampleEntry import MVCSampleEntry as MVCSampleEntry
from bmff.iso14496_15.MVCSubTrackMultiviewGroupBox import (
    MVCSubTrackMultiviewGroupBox as MVCSubTrackMultiviewGroupBox,
)
from bmff.iso14496_15.MVCSubTrackViewBox import MVCSubTrackViewBox as MVCSubTrackViewBox
from bmff.iso14496_15.MVCViewPriorityAssignmentBox import (
    MVCViewPriorityAssignmentBox as MVCViewPriorityAssignmentBox,
)
from bmff.iso14496_15.MVDDecoderConfigurationRecord import (
    MVDDecoderConfigurationRecord as MVDDecoderConfigurationRecord,
)
from bmff.iso14496_15.MVDDepthResolutionBox import (
    MVDDepthResolutionBox as MVDDepthResolutionBox,
)
from bmff.iso14496_15.MVDScalabilityInformationSEIBox import (
    MVDScalabilityInformationSEIBox as MVDScalabilityInformationSEIBox,
)
from bmff.iso14496_15.MultiviewGroupBox import MultiviewGroupBox as MultiviewGroupBox
from bmff.iso14496_15.MultiviewGroupEntry import (
    MultiviewGroupEntry as MultiviewGroupEntry,
)
from bmff.iso14496_15.MultiviewGroupRelationBox import (
    MultiviewGroupRelationBox as MultiviewGroupRelationBox,
)
from bmff.iso14496_15.MultiviewInformationBox import (
    MultiviewInformationBox as MultiviewInformationBox,
)
from bmff.iso14496_15.MultiviewRelationAttributeBox import (
    MultiviewRelationAttributeBox as MultiviewRelationAttributeBox,
)
from bmff.iso14496_15.MultiviewSceneInfoBox import (
    MultiviewSceneInfoBox as MultiviewSceneInfoBox,
)
from bmff.iso14496_15.NALUMapEntry import NALUMapEntry as NALUMapEntry
from bmff.iso14496_15.NALUStartInlineConstructor import (
    NALUStartInlineConstructor as NALUStartInlineConstructor,
)
from bmff.iso14496_15.NALUnitHeader import NALUnitHeader as NALUnitHeader
from bmff.iso14496_15.NNRConfigurationItemProperty import (
    NNRConfigurationItemProperty as NNRConfigurationItemProperty,
)
from bmff.iso14496_15.NNRDecoderConfigurationRecord import (
    NNRDecoderConfigurationRecord as NNRDecoderConfigurationRecord,
)
from bmff.iso14496_15.NNRItemData import NNRItemData as NNRItemData
from bmff.iso14496_15.NalUnitTrackReferenceTypeBox import (
    NalUnitTrackReferenceTypeBox as NalUnitTrackReferenceTypeBox,
)
from bmff.iso14496_15.NnpfcGroupingTypeParameter import (
    NnpfcGroupingTypeParameter as NnpfcGroupingTypeParameter,
)
from bmff.iso14496_15.NnpfcSeiSampleGroupEntry import (
    NnpfcSeiSampleGroupEntry as NnpfcSeiSampleGroupEntry,
)
from bmff.iso14496_15.OperatingPointDecodeTimeHint import (
    OperatingPointDecodeTimeHint as OperatingPointDecodeTimeHint,
)
from bmff.iso14496_15.OperatingPointGroupBox import (
    OperatingPointGroupBox as OperatingPointGroupBox,
)
from bmff.iso14496_15.OperatingPointsInformation import (
    OperatingPointsInformation as OperatingPointsInformation,
)
from bmff.iso14496_15.OperatingPointsRecord import (
    OperatingPointsRecord as OperatingPointsRecord,
)
from bmff.iso14496_15.PSSampleGroupEntry import PSSampleGroupEntry as PSSampleGroupEntry
from bmff.iso14496_15.ParameterSetNALUEntry import (
    ParameterSetNALUEntry as ParameterSetNALUEntry,
)
from bmff.iso14496_15.PriorityRangeBox import PriorityRangeBox as PriorityRangeBox
from bmff.iso14496_15.RectRegionBox import RectRegionBox as RectRegionBox
from bmff.iso14496_15.RectangularRegionGroupEntry import (
    RectangularRegionGroupEntry as RectangularRegionGroupEntry,
)
from bmff.iso14496_15.SVCConfigurationBox import (
    SVCConfigurationBox as SVCConfigurationBox,
)
from bmff.iso14496_15.SVCDecoderConfigurationRecord import (
    SVCDecoderConfigurationRecord as SVCDecoderConfigurationRecord,
)
from bmff.iso14496_15.SVCDependencyRangeBox import (
    SVCDependencyRangeBox as SVCDependencyRangeBox,
)
from bmff.iso14496_15.SVCMetadataSampleConfigBox import (
    SVCMetadataSampleConfigBox as SVCMetadataSampleConfigBox,
)
from bmff.iso14496_15.SVCMetadataSampleEntry import (
    SVCMetadataSampleEntry as SVCMetadataSampleEntry,
)
from bmff.iso14496_15.SVCPriorityAssignmentBox import (
    SVCPriorityAssignmentBox as SVCPriorityAssignmentBox,
)
from bmff.iso14496_15.SVCPriorityLayerInfoBox import (
    SVCPriorityLayerInfoBox as SVCPriorityLayerInfoBox,
)
from bmff.iso14496_15.SVCSampleEntry import SVCSampleEntry as SVCSampleEntry
from bmff.iso14496_15.SVCSubTrackLayerBox import (
    SVCSubTrackLayerBox as SVCSubTrackLayerBox,
)
from bmff.iso14496_15.SameNalUnitTypeTrackGroupBox import (
    SameNalUnitTypeTrackGroupBox as SameNalUnitTypeTrackGroupBox,
)
from bmff.iso14496_15.SampleConstructor import SampleConstructor as SampleConstructor
from bmff.iso14496_15.SampleConstructorFromTrackGroup import (
    SampleConstructorFromTrackGroup as SampleConstructorFromTrackGroup,
)
from bmff.iso14496_15.SampleDependencyBox import (
    SampleDependencyBox as SampleDependencyBox,
)
from bmff.iso14496_15.ScalabilityInformationSEIBox import (
    ScalabilityInformationSEIBox as ScalabilityInformationSEIBox,
)
from bmff.iso14496_15.ScalableGroupEntry import ScalableGroupEntry as ScalableGroupEntry
from bmff.iso14496_15.ScalableNALUMapEntry import (
    ScalableNALUMapEntry as ScalableNALUMapEntry,
)
from bmff.iso14496_15.SeiInformationBox import SeiInformationBox as SeiInformationBox
from bmff.iso14496_15.StepwiseTemporalLayerEntry import (
    StepwiseTemporalLayerEntry as StepwiseTemporalLayerEntry,
)
from bmff.iso14496_15.SubTrackTierBox import SubTrackTierBox as SubTrackTierBox
from bmff.iso14496_15.SubpicCommonGroupBox import (
    SubpicCommonGroupBox as SubpicCommonGroupBox,
)
from bmff.iso14496_15.SubpicLevelInfoEntry import (
    SubpicLevelInfoEntry as SubpicLevelInfoEntry,
)
from bmff.iso14496_15.SubpicMultipleGroupsBox import (
    SubpicMultipleGroupsBox as SubpicMultipleGroupsBox,
)
from bmff.iso14496_15.SwitchableTracks import SwitchableTracks as SwitchableTracks
from bmff.iso14496_15.SyncSampleEntry import SyncSampleEntry as SyncSampleEntry
from bmff.iso14496_15.TemporalLayerEntry import TemporalLayerEntry as TemporalLayerEntry
from bmff.iso14496_15.TemporalSubLayerEntry import (
    TemporalSubLayerEntry as TemporalSubLayerEntry,
)
from bmff.iso14496_15.TierBitRateBox import TierBitRateBox as TierBitRateBox
from bmff.iso14496_15.TierDependencyBox import TierDependencyBox as TierDependencyBox
from bmff.iso14496_15.TierInfoBox import TierInfoBox as TierInfoBox
from bmff.iso14496_15.TileSubTrackGroupBox import (
    TileSubTrackGroupBox as TileSubTrackGroupBox,
)
from bmff.iso14496_15.TranscodingInfoBox import TranscodingInfoBox as TranscodingInfoBox
from bmff.iso14496_15.VVCSubpicIDRewritingInfomationStruct import (
    VVCSubpicIDRewritingInfomationStruct as VVCSubpicIDRewritingInfomationStruct,
)
from bmff.iso14496_15.ViewIdentifierBox import ViewIdentifierBox as ViewIdentifierBox
from bmff.iso14496_15.ViewPriorityBox import ViewPriorityBox as ViewPriorityBox
from bmff.iso14496_15.ViewPriorityEntry import ViewPriorityEntry as ViewPriorityEntry
from bmff.iso14496_15.ViewScalabilityInformationSEIBox import (
    ViewScalabilityInformationSEIBox as ViewScalabilityInformationSEIBox,
)
from bmff.iso14496_15.VvcBitstreamGroupBox import (
    VvcBitstreamGroupBox as VvcBitstreamGroupBox,
)
from bmff.iso14496_15.VvcConfigurationBox import (
    VvcConfigurationBox as VvcConfigurationBox,
)
from bmff.iso14496_15.VvcDecoderConfigurationRecord import (
    VvcDecoderConfigurationRecord as VvcDecoderConfigurationRecord,
)
from bmff.iso14496_15.VvcMixedNALUnitTypePicEntry import (
    VvcMixedNALUnitTypePicEntry as VvcMixedNALUnitTypePicEntry,
)
from bmff.iso14496_15.VvcNALUConfigBox import VvcNALUConfigBox as VvcNALUConfigBox
from bmff.iso14496_15.VvcNonVCLSampleEntry import (
    VvcNonVCLSampleEntry as VvcNonVCLSampleEntry,
)
from bmff.iso14496_15.VvcOperatingPointsInformation import (
    VvcOperatingPointsInformation as VvcOperatingPointsInformation,
)
from bmff.iso14496_15.VvcOperatingPointsRecord import (
    VvcOperatingPointsRecord as VvcOperatingPointsRecord,
)
from bmff.iso14496_15.VvcPTLRecord import VvcPTLRecord as VvcPTLRecord
from bmff.iso14496_15.VvcRectRegionOrderEntry import (
    VvcRectRegionOrderEntry as VvcRectRegionOrderEntry,
)
from bmff.iso14496_15.VvcSampleEntry import VvcSampleEntry as VvcSampleEntry
from bmff.iso14496_15.VvcSubpicIDEntry import VvcSubpicIDEntry as VvcSubpicIDEntry
from bmff.iso14496_15.VvcSubpicLayoutMapEntry import (
    VvcSubpicLayoutMapEntry as VvcSubpicLayoutMapEntry,
)
from bmff.iso14496_15.VvcSubpicOrderEntry import (
    VvcSubpicOrderEntry as VvcSubpicOrderEntry,
)
from bmff.iso14496_15.VvcSubpicSampleEntry import (
    VvcSubpicSampleEntry as VvcSubpicSampleEntry,
)
from bmff.iso14496_30.CueIDBox import CueIDBox as CueIDBox
from bmff.iso14496_30.CuePayloadBox import CuePayloadBox as CuePayloadBox
from bmff.iso14496_30.CueSettingsBox import CueSettingsBox as CueSettingsBox
from bmff.iso14496_30.CueSourceIDBox import CueSourceIDBox as CueSourceIDBox
from bmff.iso14496_30.CueTimeBox import CueTimeBox as CueTimeBox
from bmff.iso14496_30.VTTAdditionalTextBox import (
    VTTAdditionalTextBox as VTTAdditionalTextBox,
)
from bmff.iso14496_30.VTTCueBox import VTTCueBox as VTTCueBox
from bmff.iso14496_30.VTTEmptyCueBox import VTTEmptyCueBox as VTTEmptyCueBox
from bmff.iso14496_30.WVTTSampleEntry import WVTTSampleEntry as WVTTSampleEntry
from bmff.iso14496_30.WebVTTConfigurationBox import (
    WebVTTConfigurationBox as WebVTTConfigurationBox,
)
from bmff.iso14496_30.WebVTTSourceLabelBox import (
    WebVTTSourceLabelBox as WebVTTSourceLabelBox,
)
from bmff.iso15444_1.JP2BitsPerComponentBox import (
    JP2BitsPerComponentBox as JP2BitsPerComponentBox,
)
from bmff.iso15444_1.JP2CaptureResolutionBox import (
    JP2CaptureResolutionBox as JP2CaptureResolutionBox,
)
from bmff.iso15444_1.JP2ChannelDefinitionBox import (
    JP2ChannelDefinitionBox as JP2ChannelDefinitionBox,
)
from bmff.iso15444_1.JP2ColourSpecificationBox import (
    JP2ColourSpecificationBox as JP2ColourSpecificationBox,
)
from bmff.iso15444_1.JP2ComponentMappingBox import (
    JP2ComponentMappingBox as JP2ComponentMappingBox,
)
from bmff.iso15444_1.JP2ContiguousCodestreamBox import (
    JP2ContiguousCodestreamBox as JP2ContiguousCodestreamBox,
)
from bmff.iso15444_1.JP2DataEntryURLBox import JP2DataEntryURLBox as JP2DataEntryURLBox
from bmff.iso15444_1.JP2DefaultDisplayResolutionBox import (
    JP2DefaultDisplayResolutionBox as JP2DefaultDisplayResolutionBox,
)
from bmff.iso15444_1.JP2HeaderBox import JP2HeaderBox as JP2HeaderBox
from bmff.iso15444_1.JP2ImageHeaderBox import JP2ImageHeaderBox as JP2ImageHeaderBox
from bmff.iso15444_1.JP2IntellectualPropertyBox import (
    JP2IntellectualPropertyBox as JP2IntellectualPropertyBox,
)
from bmff.iso15444_1.JP2PaletteBox import JP2PaletteBox as JP2PaletteBox
from bmff.iso15444_1.JP2ResolutionBox import JP2ResolutionBox as JP2ResolutionBox
from bmff.iso15444_1.JP2UUIDInfoBox import JP2UUIDInfoBox as JP2UUIDInfoBox
from bmff.iso15444_1.JP2UUIDListBox import JP2UUIDListBox as JP2UUIDListBox
from bmff.iso15444_1.JP2XMLBox import JP2XMLBox as JP2XMLBox
from bmff.iso15444_1.JPEG2000SignatureBox import (
    JPEG2000SignatureBox as JPEG2000SignatureBox,
)
from bmff.iso15444_16.J2KHeaderProperty import J2KHeaderProperty as J2KHeaderProperty
from bmff.iso15444_16.J2KLayersProperty import J2KLayersProperty as J2KLayersProperty
from bmff.iso15444_16.J2KSampleEntry import J2KSampleEntry as J2KSampleEntry
from bmff.iso15444_2.JPXAssociationBox import JPXAssociationBox as JPXAssociationBox
from bmff.iso15444_2.JPXCodestreamHeaderBox import (
    JPXCodestreamHeaderBox as JPXCodestreamHeaderBox,
)
from bmff.iso15444_2.JPXColourGroupBox import JPXColourGroupBox as JPXColourGroupBox
from bmff.iso15444_2.JPXCompositingLayerHeaderBox import (
    JPXCompositingLayerHeaderBox as JPXCompositingLayerHeaderBox,
)
from bmff.iso15444_2.JPXLabelBox import JPXLabelBox as JPXLabelBox
from bmff.iso15444_2.JPXNumberListBox import JPXNumberListBox as JPXNumberListBox
from bmff.iso15444_2.JPXReaderRequirementsBox import (
    JPXReaderRequirementsBox as JPXReaderRequirementsBox,
)
from bmff.iso15938_17.NNRUnit import NNRUnit as NNRUnit
from bmff.iso15938_17.byte_alignment import byte_alignment as byte_alignment
from bmff.iso15938_17.nnr_bitstream import nnr_bitstream as nnr_bitstream
from bmff.iso15938_17.nnr_compressed_data_unit_form import (
    nnr_compressed_data_unit_form as nnr_compressed_data_unit_form,
)
from bmff.iso15938_17.nnr_compressed_data_unit_header import (
    nnr_compressed_data_unit_header as nnr_compressed_data_unit_header,
)
from bmff.iso15938_17.nnr_layer_parameter_set_unit_header import (
    nnr_layer_parameter_set_unit_header as nnr_layer_parameter_set_unit_header,
)
from bmff.iso15938_17.nnr_layer_parameter_set_unit_payload import (
    nnr_layer_parameter_set_unit_payload as nnr_layer_parameter_set_unit_payload,
)
from bmff.iso15938_17.nnr_model_parameter_set_unit_payload import (
    nnr_model_parameter_set_unit_payload as nnr_model_parameter_set_unit_payload,
)
from bmff.iso15938_17.nnr_node_identification import (
    nnr_node_identification as nnr_node_identification,
)
from bmff.iso15938_17.nnr_quantization_unit_header import (
    nnr_quantization_unit_header as nnr_quantization_unit_header,
)
from bmff.iso15938_17.nnr_start_unit_header import (
    nnr_start_unit_header as nnr_start_unit_header,
)
from bmff.iso15938_17.nnr_topology_unit_header import (
    nnr_topology_unit_header as nnr_topology_unit_header,
)
from bmff.iso15938_17.nnr_unit import nnr_unit as nnr_unit
from bmff.iso15938_17.nnr_unit_header import nnr_unit_header as nnr_unit_header
from bmff.iso15938_17.nnr_unit_payload import nnr_unit_payload as nnr_unit_payload
from bmff.iso15938_17.nnr_unit_size import nnr_unit_size as nnr_unit_size
from bmff.iso15938_17.nnr_unit_type_header import (
    nnr_unit_type_header as nnr_unit_type_header,
)
from bmff.iso19566_5.JumbfBox import JumbfBox as JumbfBox
from bmff.iso19566_5.JumbfDescriptionBox import (
    JumbfDescriptionBox as JumbfDescriptionBox,
)
from bmff.iso23001_17.ChromaLocationBox import ChromaLocationBox as ChromaLocationBox
from bmff.iso23001_17.ComponentDefinitionBox import (
    ComponentDefinitionBox as ComponentDefinitionBox,
)
from bmff.iso23001_17.ComponentPaletteBox import (
    ComponentPaletteBox as ComponentPaletteBox,
)
from bmff.iso23001_17.ComponentPatternDefinitionBox import (
    ComponentPatternDefinitionBox as ComponentPatternDefinitionBox,
)
from bmff.iso23001_17.CompressionConfigurationBox import (
    CompressionConfigurationBox as CompressionConfigurationBox,
)
from bmff.iso23001_17.GenericallyCompressedUnitsItemInfo import (
    GenericallyCompressedUnitsItemInfo as GenericallyCompressedUnitsItemInfo,
)
from bmff.iso23001_17.PolarizationPatternDefinitionBox import (
    PolarizationPatternDefinitionBox as PolarizationPatternDefinitionBox,
)
from bmff.iso23001_17.SensorBadPixelsMapBox import (
    SensorBadPixelsMapBox as SensorBadPixelsMapBox,
)
from bmff.iso23001_17.SensorNonUniformityCorrectionBox import (
    SensorNonUniformityCorrectionBox as SensorNonUniformityCorrectionBox,
)
from bmff.iso23001_17.TAIClockInfoBox import TAIClockInfoBox as TAIClockInfoBox
from bmff.iso23001_17.TAITimestampBox import TAITimestampBox as TAITimestampBox
from bmff.iso23001_17.TAITimestampPacket import TAITimestampPacket as TAITimestampPacket
from bmff.iso23001_17.UncompressedFrameConfigBox import (
    UncompressedFrameConfigBox as UncompressedFrameConfigBox,
)
from bmff.iso23001_17.UncompressedVideoSampleEntry import (
    UncompressedVideoSampleEntry as UncompressedVideoSampleEntry,
)
from bmff.iso23001_18.EventMessageEmptyBox import (
    EventMessageEmptyBox as EventMessageEmptyBox,
)
from bmff.iso23001_18.EventMessageInstanceBox import (
    EventMessageInstanceBox as EventMessageInstanceBox,
)
from bmff.iso23001_18.EventMessageSampleEntry import (
    EventMessageSampleEntry as EventMessageSampleEntry,
)
from bmff.iso23001_18.SchemeIdListBox import SchemeIdListBox as SchemeIdListBox
from bmff.iso23001_7.CencSampleAuxiliaryDataFormat import (
    CencSampleAuxiliaryDataFormat as CencSampleAuxiliaryDataFormat,
)
from bmff.iso23001_7.CencSampleEncryptionInformationGroupEntry import (
    CencSampleEncryptionInformationGroupEntry as CencSampleEncryptionInformationGroupEntry,
)
from bmff.iso23001_7.ItemAuxiliaryInformationBox import (
    ItemAuxiliaryInformationBox as ItemAuxiliaryInformationBox,
)
from bmff.iso23001_7.ItemEncryptionBox import ItemEncryptionBox as ItemEncryptionBox
from bmff.iso23001_7.ProtectionSystemSpecificHeaderBox import (
    ProtectionSystemSpecificHeaderBox as ProtectionSystemSpecificHeaderBox,
)
from bmff.iso23001_7.SampleEncryptionBox import (
    SampleEncryptionBox as SampleEncryptionBox,
)
from bmff.iso23001_7.TrackEncryptionBox import TrackEncryptionBox as TrackEncryptionBox
from bmff.iso23003_5.PCMAudioSampleEntry import (
    PCMAudioSampleEntry as PCMAudioSampleEntry,
)
from bmff.iso23003_5.PCMConfig import PCMConfig as PCMConfig
from bmff.iso23008_12.AccessibilityTextProperty import (
    AccessibilityTextProperty as AccessibilityTextProperty,
)
from bmff.iso23008_12.AlbumCollectionGroupBox import (
    AlbumCollectionGroupBox as AlbumCollectionGroupBox,
)
from bmff.iso23008_12.AudioToImageGroupBox import (
    AudioToImageGroupBox as AudioToImageGroupBox,
)
from bmff.iso23008_12.AutoExposureBracketingEntry import (
    AutoExposureBracketingEntry as AutoExposureBracketingEntry,
)
from bmff.iso23008_12.AutoExposureBracketingGroupBox import (
    AutoExposureBracketingGroupBox as AutoExposureBracketingGroupBox,
)
from bmff.iso23008_12.AutoExposureBracketingProperty import (
    AutoExposureBracketingProperty as AutoExposureBracketingProperty,
)
from bmff.iso23008_12.AuxiliaryTypeInfoBox import (
    AuxiliaryTypeInfoBox as AuxiliaryTypeInfoBox,
)
from bmff.iso23008_12.AuxiliaryTypeProperty import (
    AuxiliaryTypeProperty as AuxiliaryTypeProperty,
)
from bmff.iso23008_12.BurstImageGroupBox import BurstImageGroupBox as BurstImageGroupBox
from bmff.iso23008_12.CodingConstraintsBox import (
    CodingConstraintsBox as CodingConstraintsBox,
)
from bmff.iso23008_12.CreationTimeProperty import (
    CreationTimeProperty as CreationTimeProperty,
)
from bmff.iso23008_12.DepthOfFieldBracketingEntry import (
    DepthOfFieldBracketingEntry as DepthOfFieldBracketingEntry,
)
from bmff.iso23008_12.DepthOfFieldBracketingGroupBox import (
    DepthOfFieldBracketingGroupBox as DepthOfFieldBracketingGroupBox,
)
from bmff.iso23008_12.DepthOfFieldBracketingProperty import (
    DepthOfFieldBracketingProperty as DepthOfFieldBracketingProperty,
)
from bmff.iso23008_12.DirectReferenceSamplesList import (
    DirectReferenceSamplesList as DirectReferenceSamplesList,
)
from bmff.iso23008_12.EquivalentEntityGroupBox import (
    EquivalentEntityGroupBox as EquivalentEntityGroupBox,
)
from bmff.iso23008_12.ExifDataBlock import ExifDataBlock as ExifDataBlock
from bmff.iso23008_12.FadeTransitionEffectProperty import (
    FadeTransitionEffectProperty as FadeTransitionEffectProperty,
)
from bmff.iso23008_12.FavouritesCollectionGroupBox import (
    FavouritesCollectionGroupBox as FavouritesCollectionGroupBox,
)
from bmff.iso23008_12.FlashExposureBracketingEntry import (
    FlashExposureBracketingEntry as FlashExposureBracketingEntry,
)
from bmff.iso23008_12.FlashExposureBracketingGroupBox import (
    FlashExposureBracketingGroupBox as FlashExposureBracketingGroupBox,
)
from bmff.iso23008_12.FlashExposureBracketingProperty import (
    FlashExposureBracketingProperty as FlashExposureBracketingProperty,
)
from bmff.iso23008_12.FocusBracketingEntry import (
    FocusBracketingEntry as FocusBracketingEntry,
)
from bmff.iso23008_12.FocusBracketingGroupBox import (
    FocusBracketingGroupBox as FocusBracketingGroupBox,
)
from bmff.iso23008_12.FocusBracketingProperty import (
    FocusBracketingProperty as FocusBracketingProperty,
)
from bmff.iso23008_12.ImageGrid import ImageGrid as ImageGrid
from bmff.iso23008_12.ImageMirror import ImageMirror as ImageMirror
from bmff.iso23008_12.ImageOverlay import ImageOverlay as ImageOverlay
from bmff.iso23008_12.ImageRotation import ImageRotation as ImageRotation
from bmff.iso23008_12.ImageScaling import ImageScaling as ImageScaling
from bmff.iso23008_12.ImageSpatialExtentsProperty import (
    ImageSpatialExtentsProperty as ImageSpatialExtentsProperty,
)
from bmff.iso23008_12.ItemData import ItemData as ItemData
from bmff.iso23008_12.JPEGConfigurationBox import (
    JPEGConfigurationBox as JPEGConfigurationBox,
)
from bmff.iso23008_12.LayerSelectorProperty import (
    LayerSelectorProperty as LayerSelectorProperty,
)
from bmff.iso23008_12.MD5IntegrityBox import MD5IntegrityBox as MD5IntegrityBox
from bmff.iso23008_12.MaskConfigurationProperty import (
    MaskConfigurationProperty as MaskConfigurationProperty,
)
from bmff.iso23008_12.ModificationTimeProperty import (
    ModificationTimeProperty as ModificationTimeProperty,
)
from bmff.iso23008_12.OperatingPointsInformationProperty import (
    OperatingPointsInformationProperty as OperatingPointsInformationProperty,
)
from bmff.iso23008_12.PanoramaEntry import PanoramaEntry as PanoramaEntry
from bmff.iso23008_12.PanoramaGroupBox import PanoramaGroupBox as PanoramaGroupBox
from bmff.iso23008_12.PanoramaProperty import PanoramaProperty as PanoramaProperty
from bmff.iso23008_12.PixelInformationProperty import (
    PixelInformationProperty as PixelInformationProperty,
)
from bmff.iso23008_12.ProgressiveRenderingGroupBox import (
    ProgressiveRenderingGroupBox as ProgressiveRenderingGroupBox,
)
from bmff.iso23008_12.RelativeLocationProperty import (
    RelativeLocationProperty as RelativeLocationProperty,
)
from bmff.iso23008_12.RequiredReferenceTypesProperty import (
    RequiredReferenceTypesProperty as RequiredReferenceTypesProperty,
)
from bmff.iso23008_12.SlideshowGroupBox import SlideshowGroupBox as SlideshowGroupBox
from bmff.iso23008_12.SplitTransitionEffectProperty import (
    SplitTransitionEffectProperty as SplitTransitionEffectProperty,
)
from bmff.iso23008_12.StereoPairGroupBox import StereoPairGroupBox as StereoPairGroupBox
from bmff.iso23008_12.SuggestedTimeDisplayDurationProperty import (
    SuggestedTimeDisplayDurationProperty as SuggestedTimeDisplayDurationProperty,
)
from bmff.iso23008_12.SuggestedTransitionPeriodProperty import (
    SuggestedTransitionPeriodProperty as SuggestedTransitionPeriodProperty,
)
from bmff.iso23008_12.TargetOlsProperty import TargetOlsProperty as TargetOlsProperty
from bmff.iso23008_12.TimeSynchronisedCaptureGroupBox import (
    TimeSynchronisedCaptureGroupBox as TimeSynchronisedCaptureGroupBox,
)
from bmff.iso23008_12.UserDescriptionProperty import (
    UserDescriptionProperty as UserDescriptionProperty,
)
from bmff.iso23008_12.VisualEquivalenceEntry import (
    VisualEquivalenceEntry as VisualEquivalenceEntry,
)
from bmff.iso23008_12.VvcSubpicIDProperty import (
    VvcSubpicIDProperty as VvcSubpicIDProperty,
)
from bmff.iso23008_12.VvcSubpicOrderProperty import (
    VvcSubpicOrderProperty as VvcSubpicOrderProperty,
)
from bmff.iso23008_12.WhiteBalanceBracketingEntry import (
    WhiteBalanceBracketingEntry as WhiteBalanceBracketingEntry,
)
from bmff.iso23008_12.WhiteBalanceBracketingGroupBox import (
    WhiteBalanceBracketingGroupBox as WhiteBalanceBracketingGroupBox,
)
from bmff.iso23008_12.WhiteBalanceBracketingProperty import (
    WhiteBalanceBracketingProperty as WhiteBalanceBracketingProperty,
)
from bmff.iso23008_12.WipeTransitionEffectProperty import (
    WipeTransitionEffectProperty as WipeTransitionEffectProperty,
)
from bmff.iso23008_12.ZoomTransitionEffectProperty import (
    ZoomTransitionEffectProperty as ZoomTransitionEffectProperty,
)
from bmff.iso23008_3.MAEMultiStreamBox import MAEMultiStreamBox as MAEMultiStreamBox
from bmff.iso23008_3.MAESceneInformationBox import (
    MAESceneInformationBox as MAESceneInformationBox,
)
from bmff.iso23008_3.MHAConfigurationBox import (
    MHAConfigurationBox as MHAConfigurationBox,
)
from bmff.iso23008_3.MHADecoderConfigurationRecord import (
    MHADecoderConfigurationRecord as MHADecoderConfigurationRecord,
)
from bmff.iso23008_3.MHADynamicRangeControlAndLoudnessBox import (
    MHADynamicRangeControlAndLoudnessBox as MHADynamicRangeControlAndLoudnessBox,
)
from bmff.iso23008_3.MHAProfileAndLevelCompatibilitySetBox import (
    MHAProfileAndLevelCompatibilitySetBox as MHAProfileAndLevelCompatibilitySetBox,
)
from bmff.iso23008_3.MHASampleEntry import MHASampleEntry as MHASampleEntry
from bmff.iso23009_1.DASHEventMessageBox import (
    DASHEventMessageBox as DASHEventMessageBox,
)
from bmff.iso23094_1.evc_filler_data_rbsp import (
    evc_filler_data_rbsp as evc_filler_data_rbsp,
)
from bmff.iso23094_1.evc_nal_unit import evc_nal_unit as evc_nal_unit
from bmff.iso23094_1.evc_nal_unit_header import (
    evc_nal_unit_header as evc_nal_unit_header,
)
from bmff.iso23094_1.evc_rbsp import evc_rbsp as evc_rbsp
from bmff.iso23094_1.evc_rbsp_trailing_bits import (
    evc_rbsp_trailing_bits as evc_rbsp_trailing_bits,
)
from bmff.iso23094_1.evc_sei_message import evc_sei_message as evc_sei_message
from bmff.iso23094_1.evc_sei_payload import evc_sei_payload as evc_sei_payload
from bmff.iso23094_1.evc_sei_rbsp import evc_sei_rbsp as evc_sei_rbsp
from bmff.itu_h264.avc_access_unit_delimiter_rbsp import (
    avc_access_unit_delimiter_rbsp as avc_access_unit_delimiter_rbsp,
)
from bmff.itu_h264.avc_buffering_period import (
    avc_buffering_period as avc_buffering_period,
)
from bmff.itu_h264.avc_content_light_level_info import (
    avc_content_light_level_info as avc_content_light_level_info,
)
from bmff.itu_h264.avc_end_of_seq_rbsp import avc_end_of_seq_rbsp as avc_end_of_seq_rbsp
from bmff.itu_h264.avc_end_of_stream_rbsp import (
    avc_end_of_stream_rbsp as avc_end_of_stream_rbsp,
)
from bmff.itu_h264.avc_filler_data_rbsp import (
    avc_filler_data_rbsp as avc_filler_data_rbsp,
)
from bmff.itu_h264.avc_film_grain_characteristics import (
    avc_film_grain_characteristics as avc_film_grain_characteristics,
)
from bmff.itu_h264.avc_frame_packing_arrangement import (
    avc_frame_packing_arrangement as avc_frame_packing_arrangement,
)
from bmff.itu_h264.avc_hrd_parameters import avc_hrd_parameters as avc_hrd_parameters
from bmff.itu_h264.avc_mastering_display_colour_volume import (
    avc_mastering_display_colour_volume as avc_mastering_display_colour_volume,
)
from bmff.itu_h264.avc_nal_unit import avc_nal_unit as avc_nal_unit
from bmff.itu_h264.avc_nal_unit_header import avc_nal_unit_header as avc_nal_unit_header
from bmff.itu_h264.avc_nal_unit_header_3davc_extension import (
    avc_nal_unit_header_3davc_extension as avc_nal_unit_header_3davc_extension,
)
from bmff.itu_h264.avc_nal_unit_header_mvc_extension import (
    avc_nal_unit_header_mvc_extension as avc_nal_unit_header_mvc_extension,
)
from bmff.itu_h264.avc_nal_unit_header_svc_extension import (
    avc_nal_unit_header_svc_extension as avc_nal_unit_header_svc_extension,
)
from bmff.itu_h264.avc_pic_parameter_set_rbsp import (
    avc_pic_parameter_set_rbsp as avc_pic_parameter_set_rbsp,
)
from bmff.itu_h264.avc_pic_timing import avc_pic_timing as avc_pic_timing
from bmff.itu_h264.avc_rbsp import avc_rbsp as avc_rbsp
from bmff.itu_h264.avc_rbsp_trailing_bits import (
    avc_rbsp_trailing_bits as avc_rbsp_trailing_bits,
)
from bmff.itu_h264.avc_recovery_point import avc_recovery_point as avc_recovery_point
from bmff.itu_h264.avc_reserved_sei_message import (
    avc_reserved_sei_message as avc_reserved_sei_message,
)
from bmff.itu_h264.avc_scaling_list import avc_scaling_list as avc_scaling_list
from bmff.itu_h264.avc_sei_message import avc_sei_message as avc_sei_message
from bmff.itu_h264.avc_sei_payload import avc_sei_payload as avc_sei_payload
from bmff.itu_h264.avc_sei_rbsp import avc_sei_rbsp as avc_sei_rbsp
from bmff.itu_h264.avc_seq_parameter_set_data import (
    avc_seq_parameter_set_data as avc_seq_parameter_set_data,
)
from bmff.itu_h264.avc_seq_parameter_set_extension_rbsp import (
    avc_seq_parameter_set_extension_rbsp as avc_seq_parameter_set_extension_rbsp,
)
from bmff.itu_h264.avc_seq_parameter_set_rbsp import (
    avc_seq_parameter_set_rbsp as avc_seq_parameter_set_rbsp,
)
from bmff.itu_h264.avc_subset_seq_parameter_set_rbsp import (
    avc_subset_seq_parameter_set_rbsp as avc_subset_seq_parameter_set_rbsp,
)
from bmff.itu_h264.avc_vui_parameters import avc_vui_parameters as avc_vui_parameters
from bmff.itu_h265.hevc_access_unit_delimiter_rbsp import (
    hevc_access_unit_delimiter_rbsp as hevc_access_unit_delimiter_rbsp,
)
from bmff.itu_h265.hevc_active_parameter_sets import (
    hevc_active_parameter_sets as hevc_active_parameter_sets,
)
from bmff.itu_h265.hevc_buffering_period import (
    hevc_buffering_period as hevc_buffering_period,
)
from bmff.itu_h265.hevc_content_light_level_info import (
    hevc_content_light_level_info as hevc_content_light_level_info,
)
from bmff.itu_h265.hevc_decoded_picture_hash import (
    hevc_decoded_picture_hash as hevc_decoded_picture_hash,
)
from bmff.itu_h265.hevc_decoding_unit_info import (
    hevc_decoding_unit_info as hevc_decoding_unit_info,
)
from bmff.itu_h265.hevc_end_of_bitstream_rbsp import (
    hevc_end_of_bitstream_rbsp as hevc_end_of_bitstream_rbsp,
)
from bmff.itu_h265.hevc_end_of_seq_rbsp import (
    hevc_end_of_seq_rbsp as hevc_end_of_seq_rbsp,
)
from bmff.itu_h265.hevc_filler_data_rbsp import (
    hevc_filler_data_rbsp as hevc_filler_data_rbsp,
)
from bmff.itu_h265.hevc_film_grain_characteristics import (
    hevc_film_grain_characteristics as hevc_film_grain_characteristics,
)
from bmff.itu_h265.hevc_frame_packing_arrangement import (
    hevc_frame_packing_arrangement as hevc_frame_packing_arrangement,
)
from bmff.itu_h265.hevc_hrd_parameters import hevc_hrd_parameters as hevc_hrd_parameters
from bmff.itu_h265.hevc_mastering_display_colour_volume import (
    hevc_mastering_display_colour_volume as hevc_mastering_display_colour_volume,
)
from bmff.itu_h265.hevc_nal_unit import hevc_nal_unit as hevc_nal_unit
from bmff.itu_h265.hevc_nal_unit_header import (
    hevc_nal_unit_header as hevc_nal_unit_header,
)
from bmff.itu_h265.hevc_pic_parameter_set_rbsp import (
    hevc_pic_parameter_set_rbsp as hevc_pic_parameter_set_rbsp,
)
from bmff.itu_h265.hevc_pic_timing import hevc_pic_timing as hevc_pic_timing
from bmff.itu_h265.hevc_pps_range_extension import (
    hevc_pps_range_extension as hevc_pps_range_extension,
)
from bmff.itu_h265.hevc_profile_tier_level import (
    hevc_profile_tier_level as hevc_profile_tier_level,
)
from bmff.itu_h265.hevc_rbsp import hevc_rbsp as hevc_rbsp
from bmff.itu_h265.hevc_rbsp_trailing_bits import (
    hevc_rbsp_trailing_bits as hevc_rbsp_trailing_bits,
)
from bmff.itu_h265.hevc_recovery_point import hevc_recovery_point as hevc_recovery_point
from bmff.itu_h265.hevc_reserved_sei_message import (
    hevc_reserved_sei_message as hevc_reserved_sei_message,
)
from bmff.itu_h265.hevc_scaling_list_data import (
    hevc_scaling_list_data as hevc_scaling_list_data,
)
from bmff.itu_h265.hevc_sei_message import hevc_sei_message as hevc_sei_message
from bmff.itu_h265.hevc_sei_payload import hevc_sei_payload as hevc_sei_payload
from bmff.itu_h265.hevc_sei_rbsp import hevc_sei_rbsp as hevc_sei_rbsp
from bmff.itu_h265.hevc_seq_parameter_set_rbsp import (
    hevc_seq_parameter_set_rbsp as hevc_seq_parameter_set_rbsp,
)
from bmff.itu_h265.hevc_sps_3d_extension import (
    hevc_sps_3d_extension as hevc_sps_3d_extension,
)
from bmff.itu_h265.hevc_sps_multilayer_extension import (
    hevc_sps_multilayer_extension as hevc_sps_multilayer_extension,
)
from bmff.itu_h265.hevc_sps_range_extension import (
    hevc_sps_range_extension as hevc_sps_range_extension,
)
from bmff.itu_h265.hevc_sps_scc_extension import (
    hevc_sps_scc_extension as hevc_sps_scc_extension,
)
from bmff.itu_h265.hevc_st_ref_pic_set import hevc_st_ref_pic_set as hevc_st_ref_pic_set
from bmff.itu_h265.hevc_sub_layer_hrd_parameters import (
    hevc_sub_layer_hrd_parameters as hevc_sub_layer_hrd_parameters,
)
from bmff.itu_h265.hevc_time_code import hevc_time_code as hevc_time_code
from bmff.itu_h265.hevc_video_parameter_set_rbsp import (
    hevc_video_parameter_set_rbsp as hevc_video_parameter_set_rbsp,
)
from bmff.itu_h265.hevc_vui_parameters import hevc_vui_parameters as hevc_vui_parameters
from bmff.itu_h266.vvc_access_unit_delimiter_rbsp import (
    vvc_access_unit_delimiter_rbsp as vvc_access_unit_delimiter_rbsp,
)
from bmff.itu_h266.vvc_adaptation_parameter_set_rbsp import (
    vvc_adaptation_parameter_set_rbsp as vvc_adaptation_parameter_set_rbsp,
)
from bmff.itu_h266.vvc_buffering_period import (
    vvc_buffering_period as vvc_buffering_period,
)
from bmff.itu_h266.vvc_decoding_capability_information_rbsp import (
    vvc_decoding_capability_information_rbsp as vvc_decoding_capability_information_rbsp,
)
from bmff.itu_h266.vvc_decoding_unit_info import (
    vvc_decoding_unit_info as vvc_decoding_unit_info,
)
from bmff.itu_h266.vvc_dpb_parameters import vvc_dpb_parameters as vvc_dpb_parameters
from bmff.itu_h266.vvc_end_of_bitstream_rbsp import (
    vvc_end_of_bitstream_rbsp as vvc_end_of_bitstream_rbsp,
)
from bmff.itu_h266.vvc_end_of_seq_rbsp import vvc_end_of_seq_rbsp as vvc_end_of_seq_rbsp
from bmff.itu_h266.vvc_filler_data_rbsp import (
    vvc_filler_data_rbsp as vvc_filler_data_rbsp,
)
from bmff.itu_h266.vvc_general_constraints_info import (
    vvc_general_constraints_info as vvc_general_constraints_info,
)
from bmff.itu_h266.vvc_general_timing_hrd_parameters import (
    vvc_general_timing_hrd_parameters as vvc_general_timing_hrd_parameters,
)
from bmff.itu_h266.vvc_nal_unit import vvc_nal_unit as vvc_nal_unit
from bmff.itu_h266.vvc_nal_unit_header import vvc_nal_unit_header as vvc_nal_unit_header
from bmff.itu_h266.vvc_ols_timing_hrd_parameters import (
    vvc_ols_timing_hrd_parameters as vvc_ols_timing_hrd_parameters,
)
from bmff.itu_h266.vvc_operating_point_information_rbsp import (
    vvc_operating_point_information_rbsp as vvc_operating_point_information_rbsp,
)
from bmff.itu_h266.vvc_pic_parameter_set_rbsp import (
    vvc_pic_parameter_set_rbsp as vvc_pic_parameter_set_rbsp,
)
from bmff.itu_h266.vvc_pic_timing import vvc_pic_timing as vvc_pic_timing
from bmff.itu_h266.vvc_profile_tier_level import (
    vvc_profile_tier_level as vvc_profile_tier_level,
)
from bmff.itu_h266.vvc_rbsp import vvc_rbsp as vvc_rbsp
from bmff.itu_h266.vvc_rbsp_trailing_bits import (
    vvc_rbsp_trailing_bits as vvc_rbsp_trailing_bits,
)
from bmff.itu_h266.vvc_ref_pic_list_struct import (
    vvc_ref_pic_list_struct as vvc_ref_pic_list_struct,
)
from bmff.itu_h266.vvc_sei_message import vvc_sei_message as vvc_sei_message
from bmff.itu_h266.vvc_sei_payload import vvc_sei_payload as vvc_sei_payload
from bmff.itu_h266.vvc_sei_rbsp import vvc_sei_rbsp as vvc_sei_rbsp
from bmff.itu_h266.vvc_seq_parameter_set_rbsp import (
    vvc_seq_parameter_set_rbsp as vvc_seq_parameter_set_rbsp,
)
from bmff.itu_h266.vvc_sps_range_extension import (
    vvc_sps_range_extension as vvc_sps_range_extension,
)
from bmff.itu_h266.vvc_sublayer_hrd_parameters import (
    vvc_sublayer_hrd_parameters as vvc_sublayer_hrd_parameters,
)
from bmff.itu_h266.vvc_video_parameter_set_rbsp import (
    vvc_video_parameter_set_rbsp as vvc_video_parameter_set_rbsp,
)
from bmff.itu_h266.vvc_vui_payload import vvc_vui_payload as vvc_vui_payload
from bmff.itu_h274.alternative_transfer_characteristics import (
    alternative_transfer_characteristics as alternative_transfer_characteristics,
)
from bmff.itu_h274.ambient_viewing_environment import (
    ambient_viewing_environment as ambient_viewing_environment,
)
from bmff.itu_h274.content_light_level_info import (
    content_light_level_info as content_light_level_info,
)
from bmff.itu_h274.decoded_picture_hash import (
    decoded_picture_hash as decoded_picture_hash,
)
from bmff.itu_h274.filler_payload import filler_payload as filler_payload
from bmff.itu_h274.film_grain_characteristics import (
    film_grain_characteristics as film_grain_characteristics,
)
from bmff.itu_h274.frame_field_info import frame_field_info as frame_field_info
from bmff.itu_h274.frame_packing_arrangement import (
    frame_packing_arrangement as frame_packing_arrangement,
)
from bmff.itu_h274.mastering_display_colour_volume import (
    mastering_display_colour_volume as mastering_display_colour_volume,
)
from bmff.itu_h274.nn_post_filter_activation import (
    nn_post_filter_activation as nn_post_filter_activation,
)
from bmff.itu_h274.nn_post_filter_characteristics import (
    nn_post_filter_characteristics as nn_post_filter_characteristics,
)
from bmff.itu_h274.reserved_message import reserved_message as reserved_message
from bmff.itu_h274.sei_manifest import sei_manifest as sei_manifest
from bmff.itu_h274.sei_payload_content import sei_payload_content as sei_payload_content
from bmff.itu_h274.sei_prefix_indication import (
    sei_prefix_indication as sei_prefix_indication,
)
from bmff.itu_h274.user_data_registered_itu_t_t35 import (
    user_data_registered_itu_t_t35 as user_data_registered_itu_t_t35,
)
from bmff.itu_h274.user_data_unregistered import (
    user_data_unregistered as user_data_unregistered,
)
from bmff.itu_h274.vui_parameters import vui_parameters as vui_parameters
from bmff.opus_isobmff.OpusSampleEntry import OpusSampleEntry as OpusSampleEntry
from bmff.opus_isobmff.OpusSpecificBox import OpusSpecificBox as OpusSpecificBox
from bmff.piff.PiffProtectionSystemSpecificHeaderBox import (
    PiffProtectionSystemSpecificHeaderBox as PiffProtectionSystemSpecificHeaderBox,
)
from bmff.piff.PiffSampleEncryptionBox import (
    PiffSampleEncryptionBox as PiffSampleEncryptionBox,
)
from bmff.piff.PiffTrackEncryptionBox import (
    PiffTrackEncryptionBox as PiffTrackEncryptionBox,
)
from bmff.quicktime.AliasDataEntryBox import AliasDataEntryBox as AliasDataEntryBox
from bmff.quicktime.AudioChannelLayoutBox import (
    AudioChannelLayoutBox as AudioChannelLayoutBox,
)
from bmff.quicktime.BaseMediaInfoBox import BaseMediaInfoBox as BaseMediaInfoBox
from bmff.quicktime.BaseMediaInformationHeaderBox import (
    BaseMediaInformationHeaderBox as BaseMediaInformationHeaderBox,
)
from bmff.quicktime.ClippingBox import ClippingBox as ClippingBox
from bmff.quicktime.ClippingRegionBox import ClippingRegionBox as ClippingRegionBox
from bmff.quicktime.ClosedCaptionSampleEntry import (
    ClosedCaptionSampleEntry as ClosedCaptionSampleEntry,
)
from bmff.quicktime.ColorTableBox import ColorTableBox as ColorTableBox
from bmff.quicktime.CompressedMatteBox import CompressedMatteBox as CompressedMatteBox
from bmff.quicktime.CompressedMovieDataBox import (
    CompressedMovieDataBox as CompressedMovieDataBox,
)
from bmff.quicktime.CompressedMovieResourceBox import (
    CompressedMovieResourceBox as CompressedMovieResourceBox,
)
from bmff.quicktime.CountryListBox import CountryListBox as CountryListBox
from bmff.quicktime.DataCompressionBox import DataCompressionBox as DataCompressionBox
from bmff.quicktime.EndianBox import EndianBox as EndianBox
from bmff.quicktime.FairPlayBox import FairPlayBox as FairPlayBox
from bmff.quicktime.FairPlayNameBox import FairPlayNameBox as FairPlayNameBox
from bmff.quicktime.FieldHandlingBox import FieldHandlingBox as FieldHandlingBox
from bmff.quicktime.GammaLevelBox import GammaLevelBox as GammaLevelBox
from bmff.quicktime.HintVersionBox import HintVersionBox as HintVersionBox
from bmff.quicktime.LanguageListBox import LanguageListBox as LanguageListBox
from bmff.quicktime.LoopingBox import LoopingBox as LoopingBox
from bmff.quicktime.MediaCharacteristicTagBox import (
    MediaCharacteristicTagBox as MediaCharacteristicTagBox,
)
from bmff.quicktime.MetadataHeaderBox import MetadataHeaderBox as MetadataHeaderBox
from bmff.quicktime.MetadataItemBox import MetadataItemBox as MetadataItemBox
from bmff.quicktime.MetadataItemInformationBox import (
    MetadataItemInformationBox as MetadataItemInformationBox,
)
from bmff.quicktime.MetadataItemKeysBox import (
    MetadataItemKeysBox as MetadataItemKeysBox,
)
from bmff.quicktime.MetadataItemListBox import (
    MetadataItemListBox as MetadataItemListBox,
)
from bmff.quicktime.MetadataMeanBox import MetadataMeanBox as MetadataMeanBox
from bmff.quicktime.MetadataNameBox import MetadataNameBox as MetadataNameBox
from bmff.quicktime.MetadataValueBox import MetadataValueBox as MetadataValueBox
from bmff.quicktime.MotionJPEGHuffmanTableBox import (
    MotionJPEGHuffmanTableBox as MotionJPEGHuffmanTableBox,
)
from bmff.quicktime.MotionJPEGQuantizationTableBox import (
    MotionJPEGQuantizationTableBox as MotionJPEGQuantizationTableBox,
)
from bmff.quicktime.MovieCPUSpeedBox import MovieCPUSpeedBox as MovieCPUSpeedBox
from bmff.quicktime.MovieComponentDetectBox import (
    MovieComponentDetectBox as MovieComponentDetectBox,
)
from bmff.quicktime.MovieDataRateBox import MovieDataRateBox as MovieDataRateBox
from bmff.quicktime.MovieDataReferenceBox import (
    MovieDataReferenceBox as MovieDataReferenceBox,
)
from bmff.quicktime.MovieQualityBox import MovieQualityBox as MovieQualityBox
from bmff.quicktime.MovieVersionCheckBox import (
    MovieVersionCheckBox as MovieVersionCheckBox,
)
from bmff.quicktime.PartialSyncSampleBox import (
    PartialSyncSampleBox as PartialSyncSampleBox,
)
from bmff.quicktime.PictureBox import PictureBox as PictureBox
from bmff.quicktime.PlayAllFramesBox import PlayAllFramesBox as PlayAllFramesBox
from bmff.quicktime.PlaySelectionBox import PlaySelectionBox as PlaySelectionBox
from bmff.quicktime.PreviewBox import PreviewBox as PreviewBox
from bmff.quicktime.PrintToVideoBox import PrintToVideoBox as PrintToVideoBox
from bmff.quicktime.PurchaseInformationBox import (
    PurchaseInformationBox as PurchaseInformationBox,
)
from bmff.quicktime.QuickTimeMetadataBox import (
    QuickTimeMetadataBox as QuickTimeMetadataBox,
)
from bmff.quicktime.QuickTimeTextSampleEntry import (
    QuickTimeTextSampleEntry as QuickTimeTextSampleEntry,
)
from bmff.quicktime.ReferenceMovieBox import ReferenceMovieBox as ReferenceMovieBox
from bmff.quicktime.ReferenceMovieDescriptorBox import (
    ReferenceMovieDescriptorBox as ReferenceMovieDescriptorBox,
)
from bmff.quicktime.ReliabilityBox import ReliabilityBox as ReliabilityBox
from bmff.quicktime.ResourceDataEntryBox import (
    ResourceDataEntryBox as ResourceDataEntryBox,
)
from bmff.quicktime.SorensonVideoHeaderBox import (
    SorensonVideoHeaderBox as SorensonVideoHeaderBox,
)
from bmff.quicktime.SoundCodecDataBox import SoundCodecDataBox as SoundCodecDataBox
from bmff.quicktime.SoundDecompressionParametersBox import (
    SoundDecompressionParametersBox as SoundDecompressionParametersBox,
)
from bmff.quicktime.SourceReferenceBox import SourceReferenceBox as SourceReferenceBox
from bmff.quicktime.TerminatorBox import TerminatorBox as TerminatorBox
from bmff.quicktime.TextMediaInformationBox import (
    TextMediaInformationBox as TextMediaInformationBox,
)
from bmff.quicktime.TimecodeMediaHeaderBox import (
    TimecodeMediaHeaderBox as TimecodeMediaHeaderBox,
)
from bmff.quicktime.TimecodeMediaInformationBox import (
    TimecodeMediaInformationBox as TimecodeMediaInformationBox,
)
from bmff.quicktime.TimecodeSampleEntry import (
    TimecodeSampleEntry as TimecodeSampleEntry,
)
from bmff.quicktime.TrackApertureModeDimensionsBox import (
    TrackApertureModeDimensionsBox as TrackApertureModeDimensionsBox,
)
from bmff.quicktime.TrackCleanApertureDimensionsBox import (
    TrackCleanApertureDimensionsBox as TrackCleanApertureDimensionsBox,
)
from bmff.quicktime.TrackEncodedPixelsDimensionsBox import (
    TrackEncodedPixelsDimensionsBox as TrackEncodedPixelsDimensionsBox,
)
from bmff.quicktime.TrackExcludeFromAutoselectionBox import (
    TrackExcludeFromAutoselectionBox as TrackExcludeFromAutoselectionBox,
)
from bmff.quicktime.TrackLoadSettingsBox import (
    TrackLoadSettingsBox as TrackLoadSettingsBox,
)
from bmff.quicktime.TrackMatteBox import TrackMatteBox as TrackMatteBox
from bmff.quicktime.TrackProductionApertureDimensionsBox import (
    TrackProductionApertureDimensionsBox as TrackProductionApertureDimensionsBox,
)
from bmff.quicktime.UserDataDateBox import UserDataDateBox as UserDataDateBox
from bmff.quicktime.UserDataNameBox import UserDataNameBox as UserDataNameBox
from bmff.quicktime.UserDataTextBox import UserDataTextBox as UserDataTextBox
from bmff.quicktime.UserDataXmpBox import UserDataXmpBox as UserDataXmpBox
from bmff.quicktime.WideBox import WideBox as WideBox
from bmff.quicktime.WindowLocationBox import WindowLocationBox as WindowLocationBox
from bmff.smooth_streaming.TfrfBox import TfrfBox as TfrfBox
from bmff.smooth_streaming.TfxdBox import TfxdBox as TfxdBox
from bmff.smpte_rp2025.VC1SampleEntry import VC1SampleEntry as VC1SampleEntry
from bmff.smpte_rp2025.VC1SpecificBox import VC1SpecificBox as VC1SpecificBox
from bmff.spherical_video.CubemapProjection import (
    CubemapProjection as CubemapProjection,
)
from bmff.spherical_video.EquirectangularProjection import (
    EquirectangularProjection as EquirectangularProjection,
)
from bmff.spherical_video.MeshProjection import MeshProjection as MeshProjection
from bmff.spherical_video.NonDiegeticAudioBox import (
    NonDiegeticAudioBox as NonDiegeticAudioBox,
)
from bmff.spherical_video.ProjectionBox import ProjectionBox as ProjectionBox
from bmff.spherical_video.ProjectionHeader import ProjectionHeader as ProjectionHeader
from bmff.spherical_video.SpatialAudioBox import SpatialAudioBox as SpatialAudioBox
from bmff.spherical_video.SphericalUuidBox import SphericalUuidBox as SphericalUuidBox
from bmff.spherical_video.SphericalVideoBox import (
    SphericalVideoBox as SphericalVideoBox,
)
from bmff.spherical_video.SphericalVideoHeader import (
    SphericalVideoHeader as SphericalVideoHeader,
)
from bmff.spherical_video.Stereoscopic3D import Stereoscopic3D as Stereoscopic3D
from bmff.ts26244.AMRSampleEntry import AMRSampleEntry as AMRSampleEntry
from bmff.ts26244.AMRSpecificBox import AMRSpecificBox as AMRSpecificBox
from bmff.ts26244.AMRWPSampleEntry import AMRWPSampleEntry as AMRWPSampleEntry
from bmff.ts26244.AMRWPSpecificBox import AMRWPSpecificBox as AMRWPSpecificBox
from bmff.ts26244.AssetAlbumBox import AssetAlbumBox as AssetAlbumBox
from bmff.ts26244.AssetClassificationBox import (
    AssetClassificationBox as AssetClassificationBox,
)
from bmff.ts26244.AssetCollectionBox import AssetCollectionBox as AssetCollectionBox
from bmff.ts26244.AssetKeywordsBox import AssetKeywordsBox as AssetKeywordsBox
from bmff.ts26244.AssetLocationBox import AssetLocationBox as AssetLocationBox
from bmff.ts26244.AssetRatingBox import AssetRatingBox as AssetRatingBox
from bmff.ts26244.AssetRecordingYearBox import (
    AssetRecordingYearBox as AssetRecordingYearBox,
)
from bmff.ts26244.AssetTextBox import AssetTextBox as AssetTextBox
from bmff.ts26244.AssetUserRatingBox import AssetUserRatingBox as AssetUserRatingBox
from bmff.ts26244.H263BitrateBox import H263BitrateBox as H263BitrateBox
from bmff.ts26244.H263SampleEntry import H263SampleEntry as H263SampleEntry
from bmff.ts26244.H263SpecificBox import H263SpecificBox as H263SpecificBox
from bmff.ts26244.PSSAnnexGVideoSampleGroupEntry import (
    PSSAnnexGVideoSampleGroupEntry as PSSAnnexGVideoSampleGroupEntry,
)
from bmff.ts26245.BlinkBox import BlinkBox as BlinkBox
from bmff.ts26245.FontTableBox import FontTableBox as FontTableBox
from bmff.ts26245.TextBoxRecord import TextBoxRecord as TextBoxRecord
from bmff.ts26245.TextHighlightBox import TextHighlightBox as TextHighlightBox
from bmff.ts26245.TextHilightColorBox import TextHilightColorBox as TextHilightColorBox
from bmff.ts26245.TextHyperTextBox import TextHyperTextBox as TextHyperTextBox
from bmff.ts26245.TextKaraokeBox import TextKaraokeBox as TextKaraokeBox
from bmff.ts26245.TextScrollDelayBox import TextScrollDelayBox as TextScrollDelayBox
from bmff.ts26245.TextStyleBox import TextStyleBox as TextStyleBox
from bmff.ts26245.TextStyleRecord import TextStyleRecord as TextStyleRecord
from bmff.ts26245.TextWrapBox import TextWrapBox as TextWrapBox
from bmff.ts26245.TextboxBox import TextboxBox as TextboxBox
from bmff.ts26245.TimedTextSampleEntry import (
    TimedTextSampleEntry as TimedTextSampleEntry,
)
from bmff.vendors.AsfParametersBox import AsfParametersBox as AsfParametersBox
from bmff.vendors.AuxiliaryTracksBox import AuxiliaryTracksBox as AuxiliaryTracksBox
from bmff.vendors.AvidColorRangeBox import AvidColorRangeBox as AvidColorRangeBox
from bmff.vendors.AvidProgressiveBox import AvidProgressiveBox as AvidProgressiveBox
from bmff.vendors.AvidResolutionBox import AvidResolutionBox as AvidResolutionBox
from bmff.vendors.BitmapFormatBox import BitmapFormatBox as BitmapFormatBox
from bmff.vendors.CameraExtrinsicMatrixUuidProperty import (
    CameraExtrinsicMatrixUuidProperty as CameraExtrinsicMatrixUuidProperty,
)
from bmff.vendors.CameraIntrinsicMatrixUuidProperty import (
    CameraIntrinsicMatrixUuidProperty as CameraIntrinsicMatrixUuidProperty,
)
from bmff.vendors.CanonBoxOffsetsBox import CanonBoxOffsetsBox as CanonBoxOffsetsBox
from bmff.vendors.CanonCompressionBox import CanonCompressionBox as CanonCompressionBox
from bmff.vendors.CanonCompressorVersionBox import (
    CanonCompressorVersionBox as CanonCompressorVersionBox,
)
from bmff.vendors.CanonImageAreasBox import CanonImageAreasBox as CanonImageAreasBox
from bmff.vendors.CanonImageDescriptionBox import (
    CanonImageDescriptionBox as CanonImageDescriptionBox,
)
from bmff.vendors.CanonJpegBox import CanonJpegBox as CanonJpegBox
from bmff.vendors.CanonMetadataUuidBox import (
    CanonMetadataUuidBox as CanonMetadataUuidBox,
)
from bmff.vendors.CanonPreviewBox import CanonPreviewBox as CanonPreviewBox
from bmff.vendors.CanonPreviewUuidBox import CanonPreviewUuidBox as CanonPreviewUuidBox
from bmff.vendors.CanonRawSampleEntry import CanonRawSampleEntry as CanonRawSampleEntry
from bmff.vendors.CanonThumbnailBox import CanonThumbnailBox as CanonThumbnailBox
from bmff.vendors.CanonTiffMetadataBox import (
    CanonTiffMetadataBox as CanonTiffMetadataBox,
)
from bmff.vendors.CanonTrackPointerBox import (
    CanonTrackPointerBox as CanonTrackPointerBox,
)
from bmff.vendors.CanonTrackPointersBox import (
    CanonTrackPointersBox as CanonTrackPointersBox,
)
from bmff.vendors.ChapterListBox import ChapterListBox as ChapterListBox
from bmff.vendors.EncoderNameBox import EncoderNameBox as EncoderNameBox
from bmff.vendors.ExifUuidBox import ExifUuidBox as ExifUuidBox
from bmff.vendors.GeoTiffUuidBox import GeoTiffUuidBox as GeoTiffUuidBox
from bmff.vendors.GlobalHeaderBox import GlobalHeaderBox as GlobalHeaderBox
from bmff.vendors.GoProFirmwareBox import GoProFirmwareBox as GoProFirmwareBox
from bmff.vendors.GoProHighlightsBox import GoProHighlightsBox as GoProHighlightsBox
from bmff.vendors.GoProIdentifierBox import GoProIdentifierBox as GoProIdentifierBox
from bmff.vendors.GoProMediaHeaderBox import GoProMediaHeaderBox as GoProMediaHeaderBox
from bmff.vendors.GoProMetadataBox import GoProMetadataBox as GoProMetadataBox
from bmff.vendors.IPodVideoUuidBox import IPodVideoUuidBox as IPodVideoUuidBox
from bmff.vendors.IptcUuidBox import IptcUuidBox as IptcUuidBox
from bmff.vendors.MediaCleanerUserDataBox import (
    MediaCleanerUserDataBox as MediaCleanerUserDataBox,
)
from bmff.vendors.PhotoshopExifUuidBox import (
    PhotoshopExifUuidBox as PhotoshopExifUuidBox,
)
from bmff.vendors.PhotoshopIptcUuidBox import (
    PhotoshopIptcUuidBox as PhotoshopIptcUuidBox,
)
from bmff.vendors.PhotoshopResourcesUuidBox import (
    PhotoshopResourcesUuidBox as PhotoshopResourcesUuidBox,
)
from bmff.vendors.PhotoshopSetting1UuidBox import (
    PhotoshopSetting1UuidBox as PhotoshopSetting1UuidBox,
)
from bmff.vendors.PhotoshopSetting2UuidBox import (
    PhotoshopSetting2UuidBox as PhotoshopSetting2UuidBox,
)
from bmff.vendors.PhotoshopSetting3UuidBox import (
    PhotoshopSetting3UuidBox as PhotoshopSetting3UuidBox,
)
from bmff.vendors.PhotoshopSetting4UuidBox import (
    PhotoshopSetting4UuidBox as PhotoshopSetting4UuidBox,
)
from bmff.vendors.PremiereUserDataBox import PremiereUserDataBox as PremiereUserDataBox
from bmff.vendors.WaveFormatBox import WaveFormatBox as WaveFormatBox
from bmff.vendors.XmpUuidBox import XmpUuidBox as XmpUuidBox
from bmff.vendors.XtraBox import XtraBox as XtraBox
from bmff.vp_codec_isobmff.SMPTE2086MasteringDisplayMetadataBox import (
    SMPTE2086MasteringDisplayMetadataBox as SMPTE2086MasteringDisplayMetadataBox,
)
from bmff.vp_codec_isobmff.VPCodecConfigurationBox import (
    VPCodecConfigurationBox as VPCodecConfigurationBox,
)
from bmff.vp_codec_isobmff.VPCodecConfigurationRecord import (
    VPCodecConfigurationRecord as VPCodecConfigurationRecord,
)
from bmff.vp_codec_isobmff.VPCodecConfigurationRecordDraft import (
    VPCodecConfigurationRecordDraft as VPCodecConfigurationRecordDraft,
)
from bmff.vp_codec_isobmff.VPCodecSampleEntry import (
    VPCodecSampleEntry as VPCodecSampleEntry,
)
from bmff.vp_codec_isobmff.VPContentLightLevelBox import (
    VPContentLightLevelBox as VPContentLightLevelBox,
)
