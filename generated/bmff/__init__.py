"""Boxes, records and tables of the MPEG file formats, generated from the standards' own syntax.

Generated from the specifications in force; do not edit: run ``bmff gen``. Names are
bound when they are first used, so that importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bmffkit.api import open as open, File as File, Track as Track, Item as Item
    from bmffkit.runtime import (
        Box as Box,
        Record as Record,
        UnknownBox as UnknownBox,
        OpaqueRecord as OpaqueRecord,
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
    from bmffkit.runtime.registry import register as register
    from bmff._registry import REGISTRY as REGISTRY
    from bmff.alac.alac import (
        ALACSampleEntry as ALACSampleEntry,
        ALACSpecificBox as ALACSpecificBox,
    )
    from bmff.apple_spatial_video.stereo_video import (
        HeroStereoEyeDescriptionBox as HeroStereoEyeDescriptionBox,
        HorizontalFieldOfViewBox as HorizontalFieldOfViewBox,
        ProjectionInformationBox as ProjectionInformationBox,
        RequiredBoxTypesBox as RequiredBoxTypesBox,
        StereoCameraSystemBaselineBox as StereoCameraSystemBaselineBox,
        StereoCameraSystemBox as StereoCameraSystemBox,
        StereoComfortBox as StereoComfortBox,
        StereoComfortDisparityAdjustmentBox as StereoComfortDisparityAdjustmentBox,
        StereoViewBox as StereoViewBox,
        StereoViewInformationBox as StereoViewInformationBox,
        VideoExtendedUsageBox as VideoExtendedUsageBox,
        ViewPackingBox as ViewPackingBox,
        ViewPackingInformationBox as ViewPackingInformationBox,
    )
    from bmff.av1_avif.item_properties import (
        AV1LayeredImageIndexingProperty as AV1LayeredImageIndexingProperty,
        OperatingPointSelectorProperty as OperatingPointSelectorProperty,
    )
    from bmff.av1_isobmff.av1 import (
        AV1CodecConfigurationBox as AV1CodecConfigurationBox,
        AV1CodecConfigurationRecord as AV1CodecConfigurationRecord,
        AV1ForwardKeyFrameSampleGroupEntry as AV1ForwardKeyFrameSampleGroupEntry,
        AV1MetadataGroupingTypeParameter as AV1MetadataGroupingTypeParameter,
        AV1MetadataSampleGroupEntry as AV1MetadataSampleGroupEntry,
        AV1MultiFrameSampleGroupEntry as AV1MultiFrameSampleGroupEntry,
        AV1SampleEntry as AV1SampleEntry,
        AV1SwitchFrameSampleGroupEntry as AV1SwitchFrameSampleGroupEntry,
    )
    from bmff.c2pa.content_credentials import (
        ContentProvenanceBox as ContentProvenanceBox,
    )
    from bmff.dece_cff.common_file_format import (
        AVCNALUnitStorageBox as AVCNALUnitStorageBox,
        AssetInformationBox as AssetInformationBox,
        BaseLocationBox as BaseLocationBox,
        TrickPlayBox as TrickPlayBox,
    )
    from bmff.dolby_truehd.truehd import (
        MLPSampleEntry as MLPSampleEntry,
        MLPSpecificBox as MLPSpecificBox,
    )
    from bmff.dolby_vision.dolby_vision import (
        DOVIConfigurationBox as DOVIConfigurationBox,
        DOVIDecoderConfigurationRecord as DOVIDecoderConfigurationRecord,
        DolbyVisionAV1SampleEntry as DolbyVisionAV1SampleEntry,
        DolbyVisionAVCSampleEntry as DolbyVisionAVCSampleEntry,
        DolbyVisionELAVCConfigurationBox as DolbyVisionELAVCConfigurationBox,
        DolbyVisionELHEVCConfigurationBox as DolbyVisionELHEVCConfigurationBox,
        DolbyVisionHEVCSampleEntry as DolbyVisionHEVCSampleEntry,
    )
    from bmff.dts.dts import (
        DTSSampleEntry as DTSSampleEntry,
        DTSSpecificBox as DTSSpecificBox,
        DTSUHDSampleEntry as DTSUHDSampleEntry,
        DTSUHDSpecificBox as DTSUHDSpecificBox,
    )
    from bmff.etsi102366.ac3 import (
        AC3SampleEntry as AC3SampleEntry,
        AC3SpecificBox as AC3SpecificBox,
        EC3SampleEntry as EC3SampleEntry,
        EC3SpecificBox as EC3SpecificBox,
    )
    from bmff.etsi103190.ac4 import (
        AC4SampleEntry as AC4SampleEntry,
        AC4SpecificBox as AC4SpecificBox,
    )
    from bmff.flac_isobmff.flac import (
        FLACMetadataBlock as FLACMetadataBlock,
        FLACSampleEntry as FLACSampleEntry,
        FLACSpecificBox as FLACSpecificBox,
    )
    from bmff.iamf.iamf import (
        IAConfigurationBox as IAConfigurationBox,
        IASampleEntry as IASampleEntry,
    )
    from bmff.id3_in_mp4.id3 import ID3v2Box as ID3v2Box
    from bmff.iso14496_1.descriptors import (
        BaseDescriptor as BaseDescriptor,
        ContentClassificationDescriptor as ContentClassificationDescriptor,
        ContentCreationDateDescriptor as ContentCreationDateDescriptor,
        ContentIdentificationDescriptor as ContentIdentificationDescriptor,
        DecoderConfigDescriptor as DecoderConfigDescriptor,
        DecoderSpecificInfo as DecoderSpecificInfo,
        ES_Descriptor as ES_Descriptor,
        ES_ID_Inc as ES_ID_Inc,
        ES_ID_Ref as ES_ID_Ref,
        ExtensionDescriptor as ExtensionDescriptor,
        ExtensionProfileLevelDescriptor as ExtensionProfileLevelDescriptor,
        IPI_DescrPointer as IPI_DescrPointer,
        IPMP_Descriptor as IPMP_Descriptor,
        IPMP_DescriptorPointer as IPMP_DescriptorPointer,
        IPMP_Tool as IPMP_Tool,
        IPMP_ToolListDescriptor as IPMP_ToolListDescriptor,
        IP_IdentificationDataSet as IP_IdentificationDataSet,
        InitialObjectDescriptor as InitialObjectDescriptor,
        LanguageDescriptor as LanguageDescriptor,
        MP4_InitialObjectDescriptor as MP4_InitialObjectDescriptor,
        MP4_ObjectDescriptor as MP4_ObjectDescriptor,
        OCICreationDateDescriptor as OCICreationDateDescriptor,
        OCI_Descriptor as OCI_Descriptor,
        ObjectDescriptor as ObjectDescriptor,
        ObjectDescriptorBase as ObjectDescriptorBase,
        OpaqueDescriptor as OpaqueDescriptor,
        ProfileLevelIndicationIndexDescriptor as ProfileLevelIndicationIndexDescriptor,
        QoS_Descriptor as QoS_Descriptor,
        RatingDescriptor as RatingDescriptor,
        RegistrationDescriptor as RegistrationDescriptor,
        SLConfigDescriptor as SLConfigDescriptor,
        ShortTextualDescriptor as ShortTextualDescriptor,
        SupplementaryContentIdentificationDescriptor as SupplementaryContentIdentificationDescriptor,
    )
    from bmff.iso14496_12.audio import (
        AlbumLoudnessInfo as AlbumLoudnessInfo,
        ChannelLayout as ChannelLayout,
        DRCCoefficientsBasic as DRCCoefficientsBasic,
        DRCCoefficientsUniDRC as DRCCoefficientsUniDRC,
        DRCInstructionsBasic as DRCInstructionsBasic,
        DRCInstructionsUniDRC as DRCInstructionsUniDRC,
        DownMixInstructions as DownMixInstructions,
        LoudnessBaseBox as LoudnessBaseBox,
        LoudnessBox as LoudnessBox,
        SamplingRateBox as SamplingRateBox,
        TrackLoudnessInfo as TrackLoudnessInfo,
        UniDrcConfigExtension as UniDrcConfigExtension,
    )
    from bmff.iso14496_12.compressed import (
        CompressedBox as CompressedBox,
        CompressedMovieBox as CompressedMovieBox,
        CompressedMovieFragmentBox as CompressedMovieFragmentBox,
        CompressedSegmentIndexBox as CompressedSegmentIndexBox,
        CompressedSubsegmentIndexBox as CompressedSubsegmentIndexBox,
        OriginalFileTypeBox as OriginalFileTypeBox,
    )
    from bmff.iso14496_12.file_delivery import (
        FDItemInformationBox as FDItemInformationBox,
        FDSessionGroupBox as FDSessionGroupBox,
        FECReservoirBox as FECReservoirBox,
        FilePartitionBox as FilePartitionBox,
        FileReservoirBox as FileReservoirBox,
        GroupIdToNameBox as GroupIdToNameBox,
        PartitionEntry as PartitionEntry,
    )
    from bmff.iso14496_12.files import (
        ExtendedTypeBox as ExtendedTypeBox,
        FileTypeBox as FileTypeBox,
        FreeSpaceBox as FreeSpaceBox,
        GeneralTypeBox as GeneralTypeBox,
        IdentifiedMediaDataBox as IdentifiedMediaDataBox,
        MediaDataBox as MediaDataBox,
        ProducerReferenceTimeBox as ProducerReferenceTimeBox,
        ProgressiveDownloadInfoBox as ProgressiveDownloadInfoBox,
        SegmentIndexBox as SegmentIndexBox,
        SegmentTypeBox as SegmentTypeBox,
        SubsegmentIndexBox as SubsegmentIndexBox,
        TypeCombinationBox as TypeCombinationBox,
    )
    from bmff.iso14496_12.fragments import (
        AlternativeStartupSequencePropertiesBox as AlternativeStartupSequencePropertiesBox,
        LevelAssignmentBox as LevelAssignmentBox,
        MovieExtendsBox as MovieExtendsBox,
        MovieExtendsHeaderBox as MovieExtendsHeaderBox,
        MovieFragmentBox as MovieFragmentBox,
        MovieFragmentHeaderBox as MovieFragmentHeaderBox,
        MovieFragmentRandomAccessBox as MovieFragmentRandomAccessBox,
        MovieFragmentRandomAccessOffsetBox as MovieFragmentRandomAccessOffsetBox,
        TrackExtendsBox as TrackExtendsBox,
        TrackExtensionPropertiesBox as TrackExtensionPropertiesBox,
        TrackFragmentBaseMediaDecodeTimeBox as TrackFragmentBaseMediaDecodeTimeBox,
        TrackFragmentBox as TrackFragmentBox,
        TrackFragmentHeaderBox as TrackFragmentHeaderBox,
        TrackFragmentRandomAccessBox as TrackFragmentRandomAccessBox,
        TrackRunBox as TrackRunBox,
    )
    from bmff.iso14496_12.hint import (
        FDHintSampleEntry as FDHintSampleEntry,
        HintSampleEntry as HintSampleEntry,
        MPEG2TSReceptionSampleEntry as MPEG2TSReceptionSampleEntry,
        MPEG2TSSampleEntry as MPEG2TSSampleEntry,
        MPEG2TSServerSampleEntry as MPEG2TSServerSampleEntry,
        ProtectedMPEG2TransportStreamSampleEntry as ProtectedMPEG2TransportStreamSampleEntry,
        ProtectedRtpReceptionHintSampleEntry as ProtectedRtpReceptionHintSampleEntry,
        ReceivedRtpHintSampleEntry as ReceivedRtpHintSampleEntry,
        ReceivedSrtpHintSampleEntry as ReceivedSrtpHintSampleEntry,
        ReceivedSsrcBox as ReceivedSsrcBox,
        RtpHintSampleEntry as RtpHintSampleEntry,
        RtpReceptionHintSampleEntry as RtpReceptionHintSampleEntry,
        SRTPProcessBox as SRTPProcessBox,
        SrtpHintSampleEntry as SrtpHintSampleEntry,
        hintBytesSent as hintBytesSent,
        hintBytesSent32 as hintBytesSent32,
        hintPacketsSent as hintPacketsSent,
        hintPacketsSent32 as hintPacketsSent32,
        hintimmediateBytesSent as hintimmediateBytesSent,
        hintlargestpacket as hintlargestpacket,
        hintlongestpacket as hintlongestpacket,
        hintmaxrate as hintmaxrate,
        hintmaxrelativetime as hintmaxrelativetime,
        hintmediaBytesSent as hintmediaBytesSent,
        hintminrelativetime as hintminrelativetime,
        hintpayloadID as hintpayloadID,
        hintrepeatedBytesSent as hintrepeatedBytesSent,
        hintstatisticsbox as hintstatisticsbox,
        rtpmoviehintinformation as rtpmoviehintinformation,
        rtptracksdphintinformation as rtptracksdphintinformation,
        sequenceoffset as sequenceoffset,
        timeoffset as timeoffset,
        timescaleentry as timescaleentry,
        timestampsynchrony as timestampsynchrony,
        trackhintinformation as trackhintinformation,
    )
    from bmff.iso14496_12.item_properties import (
        BrandProperty as BrandProperty,
        ItemFullProperty as ItemFullProperty,
        ItemPropertiesBox as ItemPropertiesBox,
        ItemProperty as ItemProperty,
        ItemPropertyAssociationBox as ItemPropertyAssociationBox,
        ItemPropertyContainerBox as ItemPropertyContainerBox,
    )
    from bmff.iso14496_12.metadata import (
        AdditionalMetadataContainerBox as AdditionalMetadataContainerBox,
        BinaryXMLBox as BinaryXMLBox,
        EntityToGroupBox as EntityToGroupBox,
        FDItemInfoExtension as FDItemInfoExtension,
        GroupsListBox as GroupsListBox,
        ItemDataBox as ItemDataBox,
        ItemInfoBox as ItemInfoBox,
        ItemInfoEntry as ItemInfoEntry,
        ItemInfoExtension as ItemInfoExtension,
        ItemLocationBox as ItemLocationBox,
        ItemProtectionBox as ItemProtectionBox,
        ItemReferenceBox as ItemReferenceBox,
        MetaBox as MetaBox,
        MetaboxRelationBox as MetaboxRelationBox,
        OpaqueItemInfoExtension as OpaqueItemInfoExtension,
        PrimaryItemBox as PrimaryItemBox,
        SingleItemTypeReferenceBox as SingleItemTypeReferenceBox,
        SingleItemTypeReferenceBoxLarge as SingleItemTypeReferenceBoxLarge,
        XMLBox as XMLBox,
    )
    from bmff.iso14496_12.movie import (
        DataEntryBaseBox as DataEntryBaseBox,
        DataEntryImdaBox as DataEntryImdaBox,
        DataEntrySeqNumImdaBox as DataEntrySeqNumImdaBox,
        DataEntryUrlBox as DataEntryUrlBox,
        DataEntryUrnBox as DataEntryUrnBox,
        DataInformationBox as DataInformationBox,
        DataReferenceBox as DataReferenceBox,
        EditBox as EditBox,
        EditListBox as EditListBox,
        ExtendedLanguageBox as ExtendedLanguageBox,
        HandlerBox as HandlerBox,
        HintMediaHeaderBox as HintMediaHeaderBox,
        MediaBox as MediaBox,
        MediaHeaderBox as MediaHeaderBox,
        MediaInformationBox as MediaInformationBox,
        MovieBox as MovieBox,
        MovieHeaderBox as MovieHeaderBox,
        NullMediaHeaderBox as NullMediaHeaderBox,
        SoundMediaHeaderBox as SoundMediaHeaderBox,
        StereoVideoGroupBox as StereoVideoGroupBox,
        SubtitleMediaHeaderBox as SubtitleMediaHeaderBox,
        TrackBox as TrackBox,
        TrackGroupBox as TrackGroupBox,
        TrackGroupTypeBox as TrackGroupTypeBox,
        TrackHeaderBox as TrackHeaderBox,
        TrackReferenceBox as TrackReferenceBox,
        TrackReferenceTypeBox as TrackReferenceTypeBox,
        TrackTypeBox as TrackTypeBox,
        VideoMediaHeaderBox as VideoMediaHeaderBox,
        VolumetricVisualMediaHeaderBox as VolumetricVisualMediaHeaderBox,
    )
    from bmff.iso14496_12.object_structure import FullBox as FullBox
    from bmff.iso14496_12.protection import (
        CompatibleSchemeTypeBox as CompatibleSchemeTypeBox,
        CompleteTrackInfoBox as CompleteTrackInfoBox,
        IPMPControlBox as IPMPControlBox,
        IPMPInfoBox as IPMPInfoBox,
        OriginalFormatBox as OriginalFormatBox,
        ProtectionSchemeInfoBox as ProtectionSchemeInfoBox,
        RestrictedSchemeInfoBox as RestrictedSchemeInfoBox,
        SchemeInformationBox as SchemeInformationBox,
        SchemeTypeBox as SchemeTypeBox,
        ScrambleSchemeInfoBox as ScrambleSchemeInfoBox,
        StereoVideoBox as StereoVideoBox,
    )
    from bmff.iso14496_12.sample_entries import (
        AudioSampleEntry as AudioSampleEntry,
        AudioSampleEntryV1 as AudioSampleEntryV1,
        BitRateBox as BitRateBox,
        BoxedMetadataSampleEntry as BoxedMetadataSampleEntry,
        EncryptedSubtitleSampleEntry as EncryptedSubtitleSampleEntry,
        EncryptedTextSampleEntry as EncryptedTextSampleEntry,
        EncryptedVideoSampleEntry as EncryptedVideoSampleEntry,
        FontSampleEntry as FontSampleEntry,
        HapticSampleEntry as HapticSampleEntry,
        IncompleteAVCSampleEntry as IncompleteAVCSampleEntry,
        MetaDataSampleEntry as MetaDataSampleEntry,
        MetadataDatatypeDefinitionBox as MetadataDatatypeDefinitionBox,
        MetadataKeyBox as MetadataKeyBox,
        MetadataKeyDeclarationBox as MetadataKeyDeclarationBox,
        MetadataKeyTableBox as MetadataKeyTableBox,
        MetadataLocaleBox as MetadataLocaleBox,
        MetadataSetupBox as MetadataSetupBox,
        OpaqueSampleEntry as OpaqueSampleEntry,
        PlainTextSampleEntry as PlainTextSampleEntry,
        RestrictedSubtitleSampleEntry as RestrictedSubtitleSampleEntry,
        RestrictedTextSampleEntry as RestrictedTextSampleEntry,
        SampleEntry as SampleEntry,
        SimpleTextSampleEntry as SimpleTextSampleEntry,
        SubtitleSampleEntry as SubtitleSampleEntry,
        SystemsSampleEntry as SystemsSampleEntry,
        TextConfigBox as TextConfigBox,
        TextMetaDataSampleEntry as TextMetaDataSampleEntry,
        TextSubtitleSampleEntry as TextSubtitleSampleEntry,
        URIBox as URIBox,
        URIInitBox as URIInitBox,
        URIMetaSampleEntry as URIMetaSampleEntry,
        VisualSampleEntry as VisualSampleEntry,
        VolumetricVisualSampleEntry as VolumetricVisualSampleEntry,
        XMLMetaDataSampleEntry as XMLMetaDataSampleEntry,
        XMLSubtitleSampleEntry as XMLSubtitleSampleEntry,
    )
    from bmff.iso14496_12.sample_groups import (
        AlternativeStartupEntry as AlternativeStartupEntry,
        AudioPreRollEntry as AudioPreRollEntry,
        AudioRollRecoveryEntry as AudioRollRecoveryEntry,
        AudioSampleGroupEntry as AudioSampleGroupEntry,
        CleanApertureEntry as CleanApertureEntry,
        CompactSampleToGroupBox as CompactSampleToGroupBox,
        HintSampleGroupEntry as HintSampleGroupEntry,
        OpaqueSampleGroupDescriptionEntry as OpaqueSampleGroupDescriptionEntry,
        PixelAspectRatioEntry as PixelAspectRatioEntry,
        RateShareEntry as RateShareEntry,
        SAPEntry as SAPEntry,
        SampleGroupDescriptionBox as SampleGroupDescriptionBox,
        SampleGroupDescriptionEntry as SampleGroupDescriptionEntry,
        SampleToGroupBox as SampleToGroupBox,
        SampleToMetadataItemEntry as SampleToMetadataItemEntry,
        SubtitleSampleGroupEntry as SubtitleSampleGroupEntry,
        TemporalLevelEntry as TemporalLevelEntry,
        TextSampleGroupEntry as TextSampleGroupEntry,
        VisualDRAPEntry as VisualDRAPEntry,
        VisualRandomAccessEntry as VisualRandomAccessEntry,
        VisualRollRecoveryEntry as VisualRollRecoveryEntry,
        VisualSampleGroupEntry as VisualSampleGroupEntry,
    )
    from bmff.iso14496_12.sample_table import (
        ChunkLargeOffsetBox as ChunkLargeOffsetBox,
        ChunkOffsetBox as ChunkOffsetBox,
        CompactSampleSizeBox as CompactSampleSizeBox,
        CompositionOffsetBox as CompositionOffsetBox,
        CompositionToDecodeBox as CompositionToDecodeBox,
        DegradationPriorityBox as DegradationPriorityBox,
        PaddingBitsBox as PaddingBitsBox,
        SampleAuxiliaryInformationOffsetsBox as SampleAuxiliaryInformationOffsetsBox,
        SampleAuxiliaryInformationSizesBox as SampleAuxiliaryInformationSizesBox,
        SampleDependencyTypeBox as SampleDependencyTypeBox,
        SampleDescriptionBox as SampleDescriptionBox,
        SampleSizeBox as SampleSizeBox,
        SampleTableBox as SampleTableBox,
        SampleToChunkBox as SampleToChunkBox,
        ShadowSyncSampleBox as ShadowSyncSampleBox,
        SubSampleInformationBox as SubSampleInformationBox,
        SyncSampleBox as SyncSampleBox,
        TimeToSampleBox as TimeToSampleBox,
    )
    from bmff.iso14496_12.user_data import (
        CopyrightBox as CopyrightBox,
        KindBox as KindBox,
        SubTrackBox as SubTrackBox,
        SubTrackDefinitionBox as SubTrackDefinitionBox,
        SubTrackInformationBox as SubTrackInformationBox,
        SubTrackSampleGroupBox as SubTrackSampleGroupBox,
        TrackSelectionBox as TrackSelectionBox,
        UserDataBox as UserDataBox,
    )
    from bmff.iso14496_12.video import (
        AmbientViewingEnvironmentBox as AmbientViewingEnvironmentBox,
        CleanApertureBox as CleanApertureBox,
        ColourInformationBox as ColourInformationBox,
        ContentColourVolumeBox as ContentColourVolumeBox,
        ContentLightLevelBox as ContentLightLevelBox,
        ICC_profile as ICC_profile,
        MasteringDisplayColourVolumeBox as MasteringDisplayColourVolumeBox,
        PixelAspectRatioBox as PixelAspectRatioBox,
    )
    from bmff.iso14496_14.mp4 import (
        ESDBox as ESDBox,
        MP4AudioSampleEntry as MP4AudioSampleEntry,
        MP4VisualSampleEntry as MP4VisualSampleEntry,
        MpegSampleEntry as MpegSampleEntry,
        ObjectDescriptorBox as ObjectDescriptorBox,
    )
    from bmff.iso14496_15.amd1_nnpf import (
        NNRConfigurationItemProperty as NNRConfigurationItemProperty,
        NNRDecoderConfigurationRecord as NNRDecoderConfigurationRecord,
        NNRItemData as NNRItemData,
        NnpfcGroupingTypeParameter as NnpfcGroupingTypeParameter,
        NnpfcSeiSampleGroupEntry as NnpfcSeiSampleGroupEntry,
    )
    from bmff.iso14496_15.avc import (
        AVC2SampleEntry as AVC2SampleEntry,
        AVCConfigurationBox as AVCConfigurationBox,
        AVCDecoderConfigurationRecord as AVCDecoderConfigurationRecord,
        AVCLayerEntry as AVCLayerEntry,
        AVCParameterSampleEntry as AVCParameterSampleEntry,
        AVCSampleEntry as AVCSampleEntry,
        AVCSubSequenceEntry as AVCSubSequenceEntry,
        DependencyInfo as DependencyInfo,
        MPEG4ExtensionDescriptorsBox as MPEG4ExtensionDescriptorsBox,
        SampleDependencyBox as SampleDependencyBox,
    )
    from bmff.iso14496_15.entity_groups import (
        OperatingPointGroupBox as OperatingPointGroupBox,
        SubpicCommonGroupBox as SubpicCommonGroupBox,
        SubpicMultipleGroupsBox as SubpicMultipleGroupsBox,
        SwitchableTracks as SwitchableTracks,
        VvcBitstreamGroupBox as VvcBitstreamGroupBox,
    )
    from bmff.iso14496_15.evc import (
        EVCConfigurationBox as EVCConfigurationBox,
        EVCDecoderConfigurationRecord as EVCDecoderConfigurationRecord,
        EVCSampleEntry as EVCSampleEntry,
        EVCSliceComponentTrackConfigurationBox as EVCSliceComponentTrackConfigurationBox,
        EVCSliceComponentTrackConfigurationRecord as EVCSliceComponentTrackConfigurationRecord,
        EVCSliceComponentTrackSampleEntry as EVCSliceComponentTrackSampleEntry,
    )
    from bmff.iso14496_15.hevc import (
        DefaultHevcExtractorConstructorBox as DefaultHevcExtractorConstructorBox,
        HEVCConfigurationBox as HEVCConfigurationBox,
        HEVCDecoderConfigurationRecord as HEVCDecoderConfigurationRecord,
        HEVCSampleEntry as HEVCSampleEntry,
        StepwiseTemporalLayerEntry as StepwiseTemporalLayerEntry,
        SyncSampleEntry as SyncSampleEntry,
        TemporalLayerEntry as TemporalLayerEntry,
        TemporalSubLayerEntry as TemporalSubLayerEntry,
    )
    from bmff.iso14496_15.hevc_tiles import (
        HEVCSliceSegmentDataSampleEntry as HEVCSliceSegmentDataSampleEntry,
        HEVCTileConfigurationBox as HEVCTileConfigurationBox,
        HEVCTileSSHInfoSampleEntry as HEVCTileSSHInfoSampleEntry,
        HEVCTileSampleEntry as HEVCTileSampleEntry,
        HEVCTileTierLevelConfigurationRecord as HEVCTileTierLevelConfigurationRecord,
        LHEVCTileSampleEntry as LHEVCTileSampleEntry,
        RectangularRegionGroupEntry as RectangularRegionGroupEntry,
    )
    from bmff.iso14496_15.lhevc import (
        HEVCLHVCSampleEntry as HEVCLHVCSampleEntry,
        LHEVCConfigurationBox as LHEVCConfigurationBox,
        LHEVCDecoderConfigurationRecord as LHEVCDecoderConfigurationRecord,
        LHEVCSampleEntry as LHEVCSampleEntry,
        LayerInfoGroupEntry as LayerInfoGroupEntry,
        LhvcExternalBaseLayerInfo as LhvcExternalBaseLayerInfo,
        OperatingPointDecodeTimeHint as OperatingPointDecodeTimeHint,
        OperatingPointsInformation as OperatingPointsInformation,
        OperatingPointsRecord as OperatingPointsRecord,
    )
    from bmff.iso14496_15.mvc import (
        AVC2MVCSampleEntry as AVC2MVCSampleEntry,
        AVCMVCSampleEntry as AVCMVCSampleEntry,
        ExtrinsicCameraParametersBox as ExtrinsicCameraParametersBox,
        IntrinsicCameraParametersBox as IntrinsicCameraParametersBox,
        MVCConfigurationBox as MVCConfigurationBox,
        MVCDecoderConfigurationRecord as MVCDecoderConfigurationRecord,
        MVCSampleEntry as MVCSampleEntry,
        MVCViewPriorityAssignmentBox as MVCViewPriorityAssignmentBox,
        MultiviewGroupBox as MultiviewGroupBox,
        MultiviewGroupRelationBox as MultiviewGroupRelationBox,
        MultiviewInformationBox as MultiviewInformationBox,
        MultiviewRelationAttributeBox as MultiviewRelationAttributeBox,
        MultiviewSceneInfoBox as MultiviewSceneInfoBox,
        ViewIdentifierBox as ViewIdentifierBox,
        ViewPriorityBox as ViewPriorityBox,
        ViewScalabilityInformationSEIBox as ViewScalabilityInformationSEIBox,
    )
    from bmff.iso14496_15.mvcd import (
        A3DConfigurationBox as A3DConfigurationBox,
        A3DSampleEntry as A3DSampleEntry,
        MVCDConfigurationBox as MVCDConfigurationBox,
        MVCDSampleEntry as MVCDSampleEntry,
        MVDDecoderConfigurationRecord as MVDDecoderConfigurationRecord,
        MVDDepthResolutionBox as MVDDepthResolutionBox,
        MVDScalabilityInformationSEIBox as MVDScalabilityInformationSEIBox,
    )
    from bmff.iso14496_15.nal_unit_structures import (
        Aggregator as Aggregator,
        Extractor as Extractor,
        HEVCAggregator as HEVCAggregator,
        HEVCExtractor as HEVCExtractor,
        HEVCNALUnitHeader as HEVCNALUnitHeader,
        InlineConstructor as InlineConstructor,
        NALUStartInlineConstructor as NALUStartInlineConstructor,
        NALUnitHeader as NALUnitHeader,
        SampleConstructor as SampleConstructor,
        SampleConstructorFromTrackGroup as SampleConstructorFromTrackGroup,
    )
    from bmff.iso14496_15.parameter_sets import (
        DecodingCapabilityInformation as DecodingCapabilityInformation,
        PSSampleGroupEntry as PSSampleGroupEntry,
        ParameterSetNALUEntry as ParameterSetNALUEntry,
    )
    from bmff.iso14496_15.sample_groups import (
        DecodeRetimingEntry as DecodeRetimingEntry,
        MultiviewGroupEntry as MultiviewGroupEntry,
        NALUMapEntry as NALUMapEntry,
        ScalableGroupEntry as ScalableGroupEntry,
        ScalableNALUMapEntry as ScalableNALUMapEntry,
        ViewPriorityEntry as ViewPriorityEntry,
    )
    from bmff.iso14496_15.sei import SeiInformationBox as SeiInformationBox
    from bmff.iso14496_15.sub_tracks import (
        MVCSubTrackMultiviewGroupBox as MVCSubTrackMultiviewGroupBox,
        MVCSubTrackViewBox as MVCSubTrackViewBox,
        SVCSubTrackLayerBox as SVCSubTrackLayerBox,
        SubTrackTierBox as SubTrackTierBox,
        TileSubTrackGroupBox as TileSubTrackGroupBox,
    )
    from bmff.iso14496_15.svc import (
        AVC2SVCSampleEntry as AVC2SVCSampleEntry,
        AVCSVCSampleEntry as AVCSVCSampleEntry,
        BufferingBox as BufferingBox,
        InitialParameterSetBox as InitialParameterSetBox,
        IroiInfoBox as IroiInfoBox,
        PriorityRangeBox as PriorityRangeBox,
        RectRegionBox as RectRegionBox,
        SVCConfigurationBox as SVCConfigurationBox,
        SVCDecoderConfigurationRecord as SVCDecoderConfigurationRecord,
        SVCDependencyRangeBox as SVCDependencyRangeBox,
        SVCMetadataSampleConfigBox as SVCMetadataSampleConfigBox,
        SVCMetadataSampleEntry as SVCMetadataSampleEntry,
        SVCPriorityAssignmentBox as SVCPriorityAssignmentBox,
        SVCPriorityLayerInfoBox as SVCPriorityLayerInfoBox,
        SVCSampleEntry as SVCSampleEntry,
        ScalabilityInformationSEIBox as ScalabilityInformationSEIBox,
        TierBitRateBox as TierBitRateBox,
        TierDependencyBox as TierDependencyBox,
        TierInfoBox as TierInfoBox,
        TranscodingInfoBox as TranscodingInfoBox,
    )
    from bmff.iso14496_15.track_groups import (
        AlternativeExtractionSourceTrackGroupBox as AlternativeExtractionSourceTrackGroupBox,
        CompleteSubsetTrackGroupBox as CompleteSubsetTrackGroupBox,
        SameNalUnitTypeTrackGroupBox as SameNalUnitTypeTrackGroupBox,
    )
    from bmff.iso14496_15.track_references import (
        NalUnitTrackReferenceTypeBox as NalUnitTrackReferenceTypeBox,
    )
    from bmff.iso14496_15.vvc import (
        AUDSampleEntry as AUDSampleEntry,
        EndOfBitstreamSampleEntry as EndOfBitstreamSampleEntry,
        EndOfSequenceSampleEntry as EndOfSequenceSampleEntry,
        SubpicLevelInfoEntry as SubpicLevelInfoEntry,
        VVCSubpicIDRewritingInfomationStruct as VVCSubpicIDRewritingInfomationStruct,
        VvcConfigurationBox as VvcConfigurationBox,
        VvcDecoderConfigurationRecord as VvcDecoderConfigurationRecord,
        VvcMixedNALUnitTypePicEntry as VvcMixedNALUnitTypePicEntry,
        VvcNALUConfigBox as VvcNALUConfigBox,
        VvcNonVCLSampleEntry as VvcNonVCLSampleEntry,
        VvcOperatingPointsInformation as VvcOperatingPointsInformation,
        VvcOperatingPointsRecord as VvcOperatingPointsRecord,
        VvcPTLRecord as VvcPTLRecord,
        VvcRectRegionOrderEntry as VvcRectRegionOrderEntry,
        VvcSampleEntry as VvcSampleEntry,
        VvcSubpicIDEntry as VvcSubpicIDEntry,
        VvcSubpicLayoutMapEntry as VvcSubpicLayoutMapEntry,
        VvcSubpicOrderEntry as VvcSubpicOrderEntry,
        VvcSubpicSampleEntry as VvcSubpicSampleEntry,
    )
    from bmff.iso14496_30.webvtt import (
        CueIDBox as CueIDBox,
        CuePayloadBox as CuePayloadBox,
        CueSettingsBox as CueSettingsBox,
        CueSourceIDBox as CueSourceIDBox,
        CueTimeBox as CueTimeBox,
        VTTAdditionalTextBox as VTTAdditionalTextBox,
        VTTCueBox as VTTCueBox,
        VTTEmptyCueBox as VTTEmptyCueBox,
        WVTTSampleEntry as WVTTSampleEntry,
        WebVTTConfigurationBox as WebVTTConfigurationBox,
        WebVTTSourceLabelBox as WebVTTSourceLabelBox,
    )
    from bmff.iso15444_1.jp2 import (
        JP2BitsPerComponentBox as JP2BitsPerComponentBox,
        JP2CaptureResolutionBox as JP2CaptureResolutionBox,
        JP2ChannelDefinitionBox as JP2ChannelDefinitionBox,
        JP2ColourSpecificationBox as JP2ColourSpecificationBox,
        JP2ComponentMappingBox as JP2ComponentMappingBox,
        JP2ContiguousCodestreamBox as JP2ContiguousCodestreamBox,
        JP2DataEntryURLBox as JP2DataEntryURLBox,
        JP2DefaultDisplayResolutionBox as JP2DefaultDisplayResolutionBox,
        JP2HeaderBox as JP2HeaderBox,
        JP2ImageHeaderBox as JP2ImageHeaderBox,
        JP2IntellectualPropertyBox as JP2IntellectualPropertyBox,
        JP2PaletteBox as JP2PaletteBox,
        JP2ResolutionBox as JP2ResolutionBox,
        JP2UUIDInfoBox as JP2UUIDInfoBox,
        JP2UUIDListBox as JP2UUIDListBox,
        JP2XMLBox as JP2XMLBox,
        JPEG2000SignatureBox as JPEG2000SignatureBox,
    )
    from bmff.iso15444_16.jpeg2000_items import (
        J2KHeaderProperty as J2KHeaderProperty,
        J2KLayersProperty as J2KLayersProperty,
        J2KSampleEntry as J2KSampleEntry,
    )
    from bmff.iso15444_2.jpx import (
        JPXAssociationBox as JPXAssociationBox,
        JPXCodestreamHeaderBox as JPXCodestreamHeaderBox,
        JPXColourGroupBox as JPXColourGroupBox,
        JPXCompositingLayerHeaderBox as JPXCompositingLayerHeaderBox,
        JPXLabelBox as JPXLabelBox,
        JPXNumberListBox as JPXNumberListBox,
        JPXReaderRequirementsBox as JPXReaderRequirementsBox,
    )
    from bmff.iso15938_17.nnr import NNRUnit as NNRUnit
    from bmff.iso19566_5.jumbf import (
        JumbfBox as JumbfBox,
        JumbfDescriptionBox as JumbfDescriptionBox,
    )
    from bmff.iso23001_17.generic_compression import (
        CompressionConfigurationBox as CompressionConfigurationBox,
        GenericallyCompressedUnitsItemInfo as GenericallyCompressedUnitsItemInfo,
    )
    from bmff.iso23001_17.timestamps import (
        TAIClockInfoBox as TAIClockInfoBox,
        TAITimestampBox as TAITimestampBox,
        TAITimestampPacket as TAITimestampPacket,
    )
    from bmff.iso23001_17.uncompressed_video import (
        ChromaLocationBox as ChromaLocationBox,
        ComponentDefinitionBox as ComponentDefinitionBox,
        ComponentPaletteBox as ComponentPaletteBox,
        ComponentPatternDefinitionBox as ComponentPatternDefinitionBox,
        PolarizationPatternDefinitionBox as PolarizationPatternDefinitionBox,
        SensorBadPixelsMapBox as SensorBadPixelsMapBox,
        SensorNonUniformityCorrectionBox as SensorNonUniformityCorrectionBox,
        UncompressedFrameConfigBox as UncompressedFrameConfigBox,
        UncompressedVideoSampleEntry as UncompressedVideoSampleEntry,
    )
    from bmff.iso23001_18.event_message_track import (
        EventMessageEmptyBox as EventMessageEmptyBox,
        EventMessageInstanceBox as EventMessageInstanceBox,
        EventMessageSampleEntry as EventMessageSampleEntry,
        SchemeIdListBox as SchemeIdListBox,
    )
    from bmff.iso23001_7.common_encryption import (
        CencSampleAuxiliaryDataFormat as CencSampleAuxiliaryDataFormat,
        CencSampleEncryptionInformationGroupEntry as CencSampleEncryptionInformationGroupEntry,
        ItemAuxiliaryInformationBox as ItemAuxiliaryInformationBox,
        ItemEncryptionBox as ItemEncryptionBox,
        ProtectionSystemSpecificHeaderBox as ProtectionSystemSpecificHeaderBox,
        SampleEncryptionBox as SampleEncryptionBox,
        TrackEncryptionBox as TrackEncryptionBox,
    )
    from bmff.iso23003_5.pcm_audio import (
        PCMAudioSampleEntry as PCMAudioSampleEntry,
        PCMConfig as PCMConfig,
    )
    from bmff.iso23008_12.boxes import (
        AuxiliaryTypeInfoBox as AuxiliaryTypeInfoBox,
        CodingConstraintsBox as CodingConstraintsBox,
        MD5IntegrityBox as MD5IntegrityBox,
    )
    from bmff.iso23008_12.derived_items import (
        ExifDataBlock as ExifDataBlock,
        ImageGrid as ImageGrid,
        ImageOverlay as ImageOverlay,
        ItemData as ItemData,
    )
    from bmff.iso23008_12.entity_groups import (
        AlbumCollectionGroupBox as AlbumCollectionGroupBox,
        AudioToImageGroupBox as AudioToImageGroupBox,
        AutoExposureBracketingGroupBox as AutoExposureBracketingGroupBox,
        BurstImageGroupBox as BurstImageGroupBox,
        DepthOfFieldBracketingGroupBox as DepthOfFieldBracketingGroupBox,
        EquivalentEntityGroupBox as EquivalentEntityGroupBox,
        FavouritesCollectionGroupBox as FavouritesCollectionGroupBox,
        FlashExposureBracketingGroupBox as FlashExposureBracketingGroupBox,
        FocusBracketingGroupBox as FocusBracketingGroupBox,
        PanoramaGroupBox as PanoramaGroupBox,
        ProgressiveRenderingGroupBox as ProgressiveRenderingGroupBox,
        SlideshowGroupBox as SlideshowGroupBox,
        StereoPairGroupBox as StereoPairGroupBox,
        TimeSynchronisedCaptureGroupBox as TimeSynchronisedCaptureGroupBox,
        WhiteBalanceBracketingGroupBox as WhiteBalanceBracketingGroupBox,
    )
    from bmff.iso23008_12.properties import (
        AccessibilityTextProperty as AccessibilityTextProperty,
        AutoExposureBracketingProperty as AutoExposureBracketingProperty,
        AuxiliaryTypeProperty as AuxiliaryTypeProperty,
        CreationTimeProperty as CreationTimeProperty,
        DepthOfFieldBracketingProperty as DepthOfFieldBracketingProperty,
        FadeTransitionEffectProperty as FadeTransitionEffectProperty,
        FlashExposureBracketingProperty as FlashExposureBracketingProperty,
        FocusBracketingProperty as FocusBracketingProperty,
        ImageMirror as ImageMirror,
        ImageRotation as ImageRotation,
        ImageScaling as ImageScaling,
        ImageSpatialExtentsProperty as ImageSpatialExtentsProperty,
        JPEGConfigurationBox as JPEGConfigurationBox,
        LayerSelectorProperty as LayerSelectorProperty,
        MaskConfigurationProperty as MaskConfigurationProperty,
        ModificationTimeProperty as ModificationTimeProperty,
        OperatingPointsInformationProperty as OperatingPointsInformationProperty,
        PanoramaProperty as PanoramaProperty,
        PixelInformationProperty as PixelInformationProperty,
        RelativeLocationProperty as RelativeLocationProperty,
        RequiredReferenceTypesProperty as RequiredReferenceTypesProperty,
        SplitTransitionEffectProperty as SplitTransitionEffectProperty,
        SuggestedTimeDisplayDurationProperty as SuggestedTimeDisplayDurationProperty,
        SuggestedTransitionPeriodProperty as SuggestedTransitionPeriodProperty,
        TargetOlsProperty as TargetOlsProperty,
        UserDescriptionProperty as UserDescriptionProperty,
        VvcSubpicIDProperty as VvcSubpicIDProperty,
        VvcSubpicOrderProperty as VvcSubpicOrderProperty,
        WhiteBalanceBracketingProperty as WhiteBalanceBracketingProperty,
        WipeTransitionEffectProperty as WipeTransitionEffectProperty,
        ZoomTransitionEffectProperty as ZoomTransitionEffectProperty,
    )
    from bmff.iso23008_12.sample_groups import (
        AutoExposureBracketingEntry as AutoExposureBracketingEntry,
        DepthOfFieldBracketingEntry as DepthOfFieldBracketingEntry,
        DirectReferenceSamplesList as DirectReferenceSamplesList,
        FlashExposureBracketingEntry as FlashExposureBracketingEntry,
        FocusBracketingEntry as FocusBracketingEntry,
        PanoramaEntry as PanoramaEntry,
        VisualEquivalenceEntry as VisualEquivalenceEntry,
        WhiteBalanceBracketingEntry as WhiteBalanceBracketingEntry,
    )
    from bmff.iso23008_3.mpeg_h_3d_audio import (
        MAEMultiStreamBox as MAEMultiStreamBox,
        MAESceneInformationBox as MAESceneInformationBox,
        MHAConfigurationBox as MHAConfigurationBox,
        MHADecoderConfigurationRecord as MHADecoderConfigurationRecord,
        MHADynamicRangeControlAndLoudnessBox as MHADynamicRangeControlAndLoudnessBox,
        MHAProfileAndLevelCompatibilitySetBox as MHAProfileAndLevelCompatibilitySetBox,
        MHASampleEntry as MHASampleEntry,
    )
    from bmff.iso23009_1.event_message import DASHEventMessageBox as DASHEventMessageBox
    from bmff.opus_isobmff.opus import (
        OpusSampleEntry as OpusSampleEntry,
        OpusSpecificBox as OpusSpecificBox,
    )
    from bmff.piff.protected_interoperable_file_format import (
        PiffProtectionSystemSpecificHeaderBox as PiffProtectionSystemSpecificHeaderBox,
        PiffSampleEncryptionBox as PiffSampleEncryptionBox,
        PiffTrackEncryptionBox as PiffTrackEncryptionBox,
    )
    from bmff.quicktime.itunes_metadata import (
        FairPlayBox as FairPlayBox,
        MetadataItemBox as MetadataItemBox,
        MetadataItemInformationBox as MetadataItemInformationBox,
        MetadataMeanBox as MetadataMeanBox,
        MetadataNameBox as MetadataNameBox,
        MetadataValueBox as MetadataValueBox,
        PurchaseInformationBox as PurchaseInformationBox,
    )
    from bmff.quicktime.media import (
        AliasDataEntryBox as AliasDataEntryBox,
        AudioChannelLayoutBox as AudioChannelLayoutBox,
        BaseMediaInfoBox as BaseMediaInfoBox,
        BaseMediaInformationHeaderBox as BaseMediaInformationHeaderBox,
        ClosedCaptionSampleEntry as ClosedCaptionSampleEntry,
        EndianBox as EndianBox,
        FieldHandlingBox as FieldHandlingBox,
        GammaLevelBox as GammaLevelBox,
        MotionJPEGHuffmanTableBox as MotionJPEGHuffmanTableBox,
        MotionJPEGQuantizationTableBox as MotionJPEGQuantizationTableBox,
        PartialSyncSampleBox as PartialSyncSampleBox,
        QuickTimeTextSampleEntry as QuickTimeTextSampleEntry,
        ReliabilityBox as ReliabilityBox,
        ResourceDataEntryBox as ResourceDataEntryBox,
        SorensonVideoHeaderBox as SorensonVideoHeaderBox,
        SoundCodecDataBox as SoundCodecDataBox,
        SoundDecompressionParametersBox as SoundDecompressionParametersBox,
        SourceReferenceBox as SourceReferenceBox,
        TerminatorBox as TerminatorBox,
        TextMediaInformationBox as TextMediaInformationBox,
        TimecodeMediaHeaderBox as TimecodeMediaHeaderBox,
        TimecodeMediaInformationBox as TimecodeMediaInformationBox,
        TimecodeSampleEntry as TimecodeSampleEntry,
    )
    from bmff.quicktime.metadata import (
        CountryListBox as CountryListBox,
        LanguageListBox as LanguageListBox,
        MetadataHeaderBox as MetadataHeaderBox,
        MetadataItemKeysBox as MetadataItemKeysBox,
        MetadataItemListBox as MetadataItemListBox,
    )
    from bmff.quicktime.movie import (
        ClippingBox as ClippingBox,
        ClippingRegionBox as ClippingRegionBox,
        ColorTableBox as ColorTableBox,
        CompressedMatteBox as CompressedMatteBox,
        CompressedMovieDataBox as CompressedMovieDataBox,
        CompressedMovieResourceBox as CompressedMovieResourceBox,
        DataCompressionBox as DataCompressionBox,
        MovieCPUSpeedBox as MovieCPUSpeedBox,
        MovieComponentDetectBox as MovieComponentDetectBox,
        MovieDataRateBox as MovieDataRateBox,
        MovieDataReferenceBox as MovieDataReferenceBox,
        MovieQualityBox as MovieQualityBox,
        MovieVersionCheckBox as MovieVersionCheckBox,
        PictureBox as PictureBox,
        PreviewBox as PreviewBox,
        ReferenceMovieBox as ReferenceMovieBox,
        ReferenceMovieDescriptorBox as ReferenceMovieDescriptorBox,
        TrackApertureModeDimensionsBox as TrackApertureModeDimensionsBox,
        TrackCleanApertureDimensionsBox as TrackCleanApertureDimensionsBox,
        TrackEncodedPixelsDimensionsBox as TrackEncodedPixelsDimensionsBox,
        TrackExcludeFromAutoselectionBox as TrackExcludeFromAutoselectionBox,
        TrackLoadSettingsBox as TrackLoadSettingsBox,
        TrackMatteBox as TrackMatteBox,
        TrackProductionApertureDimensionsBox as TrackProductionApertureDimensionsBox,
        WideBox as WideBox,
    )
    from bmff.quicktime.user_data import (
        HintVersionBox as HintVersionBox,
        LoopingBox as LoopingBox,
        MediaCharacteristicTagBox as MediaCharacteristicTagBox,
        PlayAllFramesBox as PlayAllFramesBox,
        PlaySelectionBox as PlaySelectionBox,
        PrintToVideoBox as PrintToVideoBox,
        UserDataDateBox as UserDataDateBox,
        UserDataNameBox as UserDataNameBox,
        UserDataTextBox as UserDataTextBox,
        UserDataXmpBox as UserDataXmpBox,
        WindowLocationBox as WindowLocationBox,
    )
    from bmff.smooth_streaming.fragments import TfrfBox as TfrfBox, TfxdBox as TfxdBox
    from bmff.smpte_rp2025.vc1 import (
        VC1SampleEntry as VC1SampleEntry,
        VC1SpecificBox as VC1SpecificBox,
    )
    from bmff.spherical_video.spherical_video import (
        CubemapProjection as CubemapProjection,
        EquirectangularProjection as EquirectangularProjection,
        MeshProjection as MeshProjection,
        NonDiegeticAudioBox as NonDiegeticAudioBox,
        ProjectionBox as ProjectionBox,
        ProjectionHeader as ProjectionHeader,
        SpatialAudioBox as SpatialAudioBox,
        SphericalUuidBox as SphericalUuidBox,
        SphericalVideoBox as SphericalVideoBox,
        SphericalVideoHeader as SphericalVideoHeader,
        Stereoscopic3D as Stereoscopic3D,
    )
    from bmff.ts26244.sample_entries import (
        AMRSampleEntry as AMRSampleEntry,
        AMRSpecificBox as AMRSpecificBox,
        AMRWPSampleEntry as AMRWPSampleEntry,
        AMRWPSpecificBox as AMRWPSpecificBox,
        H263BitrateBox as H263BitrateBox,
        H263SampleEntry as H263SampleEntry,
        H263SpecificBox as H263SpecificBox,
        PSSAnnexGVideoSampleGroupEntry as PSSAnnexGVideoSampleGroupEntry,
    )
    from bmff.ts26244.user_data import (
        AssetAlbumBox as AssetAlbumBox,
        AssetClassificationBox as AssetClassificationBox,
        AssetCollectionBox as AssetCollectionBox,
        AssetKeywordsBox as AssetKeywordsBox,
        AssetLocationBox as AssetLocationBox,
        AssetRatingBox as AssetRatingBox,
        AssetRecordingYearBox as AssetRecordingYearBox,
        AssetTextBox as AssetTextBox,
        AssetUserRatingBox as AssetUserRatingBox,
    )
    from bmff.ts26245.timed_text import (
        BlinkBox as BlinkBox,
        FontTableBox as FontTableBox,
        TextBoxRecord as TextBoxRecord,
        TextHighlightBox as TextHighlightBox,
        TextHilightColorBox as TextHilightColorBox,
        TextHyperTextBox as TextHyperTextBox,
        TextKaraokeBox as TextKaraokeBox,
        TextScrollDelayBox as TextScrollDelayBox,
        TextStyleBox as TextStyleBox,
        TextStyleRecord as TextStyleRecord,
        TextWrapBox as TextWrapBox,
        TextboxBox as TextboxBox,
        TimedTextSampleEntry as TimedTextSampleEntry,
    )
    from bmff.vendors.camera_and_editor_boxes import (
        AsfParametersBox as AsfParametersBox,
        AuxiliaryTracksBox as AuxiliaryTracksBox,
        AvidColorRangeBox as AvidColorRangeBox,
        AvidProgressiveBox as AvidProgressiveBox,
        AvidResolutionBox as AvidResolutionBox,
        BitmapFormatBox as BitmapFormatBox,
        CameraExtrinsicMatrixUuidProperty as CameraExtrinsicMatrixUuidProperty,
        CameraIntrinsicMatrixUuidProperty as CameraIntrinsicMatrixUuidProperty,
        ChapterListBox as ChapterListBox,
        EncoderNameBox as EncoderNameBox,
        ExifUuidBox as ExifUuidBox,
        GeoTiffUuidBox as GeoTiffUuidBox,
        GlobalHeaderBox as GlobalHeaderBox,
        GoProFirmwareBox as GoProFirmwareBox,
        GoProHighlightsBox as GoProHighlightsBox,
        GoProIdentifierBox as GoProIdentifierBox,
        GoProMediaHeaderBox as GoProMediaHeaderBox,
        GoProMetadataBox as GoProMetadataBox,
        IPodVideoUuidBox as IPodVideoUuidBox,
        IptcUuidBox as IptcUuidBox,
        MediaCleanerUserDataBox as MediaCleanerUserDataBox,
        PhotoshopExifUuidBox as PhotoshopExifUuidBox,
        PhotoshopIptcUuidBox as PhotoshopIptcUuidBox,
        PhotoshopResourcesUuidBox as PhotoshopResourcesUuidBox,
        PhotoshopSetting1UuidBox as PhotoshopSetting1UuidBox,
        PhotoshopSetting2UuidBox as PhotoshopSetting2UuidBox,
        PhotoshopSetting3UuidBox as PhotoshopSetting3UuidBox,
        PhotoshopSetting4UuidBox as PhotoshopSetting4UuidBox,
        PremiereUserDataBox as PremiereUserDataBox,
        WaveFormatBox as WaveFormatBox,
        XmpUuidBox as XmpUuidBox,
        XtraBox as XtraBox,
    )
    from bmff.vendors.canon_raw import (
        CanonBoxOffsetsBox as CanonBoxOffsetsBox,
        CanonCompressionBox as CanonCompressionBox,
        CanonCompressorVersionBox as CanonCompressorVersionBox,
        CanonImageAreasBox as CanonImageAreasBox,
        CanonImageDescriptionBox as CanonImageDescriptionBox,
        CanonJpegBox as CanonJpegBox,
        CanonMetadataUuidBox as CanonMetadataUuidBox,
        CanonPreviewBox as CanonPreviewBox,
        CanonPreviewUuidBox as CanonPreviewUuidBox,
        CanonRawSampleEntry as CanonRawSampleEntry,
        CanonThumbnailBox as CanonThumbnailBox,
        CanonTiffMetadataBox as CanonTiffMetadataBox,
        CanonTrackPointerBox as CanonTrackPointerBox,
        CanonTrackPointersBox as CanonTrackPointersBox,
    )
    from bmff.vp_codec_isobmff.vp_codec import (
        SMPTE2086MasteringDisplayMetadataBox as SMPTE2086MasteringDisplayMetadataBox,
        VPCodecConfigurationBox as VPCodecConfigurationBox,
        VPCodecConfigurationRecord as VPCodecConfigurationRecord,
        VPCodecConfigurationRecordDraft as VPCodecConfigurationRecordDraft,
        VPCodecSampleEntry as VPCodecSampleEntry,
        VPContentLightLevelBox as VPContentLightLevelBox,
    )
else:
    _API = {
        "open": "bmffkit.api",
        "File": "bmffkit.api",
        "Track": "bmffkit.api",
        "Item": "bmffkit.api",
        "Box": "bmffkit.runtime",
        "Record": "bmffkit.runtime",
        "UnknownBox": "bmffkit.runtime",
        "OpaqueRecord": "bmffkit.runtime",
        "BmffError": "bmffkit.runtime.errors",
        "ParseError": "bmffkit.runtime.errors",
        "TruncatedError": "bmffkit.runtime.errors",
        "BoxSizeError": "bmffkit.runtime.errors",
        "LimitError": "bmffkit.runtime.errors",
        "MissingContextError": "bmffkit.runtime.errors",
        "WriteError": "bmffkit.runtime.errors",
        "FieldRangeError": "bmffkit.runtime.errors",
        "RelocationError": "bmffkit.runtime.errors",
        "NotFoundError": "bmffkit.runtime.errors",
        "SourceError": "bmffkit.runtime.errors",
        "register": "bmffkit.runtime.registry",
    }

    def __getattr__(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        registry = import_module("bmff._registry")
        if name == "REGISTRY":
            value = registry.REGISTRY
        elif name in _API:
            value = getattr(import_module(_API[name]), name)
            bound = getattr(value, "bound_to", None)
            if bound is not None:
                value = bound(registry.REGISTRY)
        elif name in registry.MODULES:
            value = registry.load(name)
        else:
            nearest = import_module("bmffkit.runtime.nearest")
            hint = nearest.did_you_mean(name, [*_API, *registry.MODULES, "REGISTRY"])
            raise AttributeError(f"bmff has no {name!r}{hint}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        registry = import_module("bmff._registry")
        return sorted([*_API, *registry.MODULES, "REGISTRY"])
