"""Where boxes stand and what is fixed in them. Generated; do not edit: run ``bmff gen``."""

from __future__ import annotations

from typing import Final

PLACEMENT: Final = """
A3DConfigurationBox VisualSampleEntry=?
AC3SpecificBox enca=? AC3SampleEntry=1
AC4SpecificBox enca=? AC4SampleEntry=1
ALACSpecificBox enca= wave= ALACSampleEntry= .version=0 .flags=0
AMRSpecificBox enca=? AMRSampleEntry=1
AMRWPSpecificBox enca=? AMRWPSampleEntry=1
AV1CodecConfigurationBox encv=? ipco=* AV1SampleEntry=1
AV1LayeredImageIndexingProperty ipco=
AVCConfigurationBox ipco=* VisualSampleEntry=?
AVCNALUnitStorageBox traf=
AccessibilityTextProperty ipco= .version=0 .flags=0
AdditionalMetadataContainerBox moov=? trak=? file=?
AlbumCollectionGroupBox grpl=
AlbumLoudnessInfo ludt=*
AliasDataEntryBox dref=
AlternativeExtractionSourceTrackGroupBox trgr= .version=0 .flags=0
AlternativeStartupSequencePropertiesBox trep=? .version<=1 .flags=0
AmbientViewingEnvironmentBox ipco=* VisualSampleEntry=?
AsfParametersBox wave= VisualSampleEntry=
AssetAlbumBox udta=* .version=0 .flags=0
AssetClassificationBox udta=* .version=0 .flags=0
AssetCollectionBox udta=* .version=0 .flags=0
AssetInformationBox moov= .flags=0
AssetKeywordsBox udta=* .version=0 .flags=0
AssetLocationBox udta=* .version=0 .flags=0
AssetRatingBox udta=* .version=0 .flags=0
AssetRecordingYearBox udta=? .version=0 .flags=0
AssetTextBox udta=* .version=0 .flags=0
AssetUserRatingBox udta=* .version=0 .flags=0
AudioChannelLayoutBox trak=? AudioSampleEntry=? .version=0 .flags=0
AudioToImageGroupBox grpl=
AutoExposureBracketingGroupBox grpl=
AutoExposureBracketingProperty ipco= .version=0 .flags=0
AuxiliaryTracksBox file=
AuxiliaryTypeInfoBox SampleEntry=? .version=0 .flags=0
AuxiliaryTypeProperty ipco= .version=0
AvidColorRangeBox VisualSampleEntry=
AvidProgressiveBox VisualSampleEntry=
AvidResolutionBox VisualSampleEntry=
BaseLocationBox .version=0 .flags=0
BaseMediaInfoBox gmhd=? .version=0 .flags=0
BaseMediaInformationHeaderBox minf=
BinaryXMLBox meta=? .version=0 .flags=0
BitRateBox SampleEntry=?
BitmapFormatBox VisualSampleEntry=
BrandProperty ipco=*
BufferingBox mvcg=? ScalableGroupEntry=? MultiviewGroupEntry=?
BurstImageGroupBox grpl=
CameraExtrinsicMatrixUuidProperty ipco= .version=0
CameraIntrinsicMatrixUuidProperty ipco= .version=0
CanonBoxOffsetsBox CanonMetadataUuidBox=
CanonCompressionBox CanonRawSampleEntry=
CanonCompressorVersionBox CanonMetadataUuidBox=
CanonImageAreasBox CDI1=
CanonImageDescriptionBox CanonRawSampleEntry= .version=0 .flags=0
CanonJpegBox CanonRawSampleEntry= .version=0 .flags=0
CanonMetadataUuidBox moov=
CanonPreviewBox CanonPreviewUuidBox=
CanonPreviewUuidBox file=
CanonThumbnailBox CanonMetadataUuidBox=
CanonTiffMetadataBox CanonMetadataUuidBox=
CanonTrackPointerBox CCTP=
CanonTrackPointersBox CanonMetadataUuidBox= .version=0 .flags=0
ChannelLayout AudioSampleEntry=? AudioSampleEntryV1=? .version<=1 .flags=0
ChapterListBox udta=? .version<=1 .flags=0
ChromaLocationBox ipco= UncompressedVideoSampleEntry= .version=0 .flags=0
ChunkLargeOffsetBox stbl=? .version=0 .flags=0
ChunkOffsetBox stbl=? .version=0 .flags=0
CleanApertureBox ipco=* VisualSampleEntry=?
ClippingBox moov=? trak=?
ClippingRegionBox clip=1
CodingConstraintsBox SampleEntry=? .version=0 .flags=0
ColorTableBox moov=? VisualSampleEntry=?
ColourInformationBox ipco=* VisualSampleEntry=*
CompactSampleSizeBox stbl=? .version=0 .flags=0
CompactSampleToGroupBox stbl=* traf=*
CompatibleSchemeTypeBox rinf=* .version=0
CompleteSubsetTrackGroupBox trgr= .version=0 .flags=0
CompleteTrackInfoBox icpv=1
ComponentDefinitionBox ipco= UncompressedVideoSampleEntry=
ComponentPaletteBox ipco= UncompressedVideoSampleEntry= .version=0 .flags=0
ComponentPatternDefinitionBox ipco= UncompressedVideoSampleEntry= .version=0 .flags=0
CompositionOffsetBox stbl=? .version<=1 .flags=0
CompositionToDecodeBox stbl=? trep=? .version<=1 .flags=0
CompressedMatteBox matt=1 .version=0 .flags=0
CompressedMovieBox file=?
CompressedMovieDataBox cmov=1
CompressedMovieFragmentBox file=*
CompressedMovieResourceBox moov=
CompressedSegmentIndexBox file=*
CompressedSubsegmentIndexBox file=*
CompressionConfigurationBox ipco= UncompressedVideoSampleEntry= .version=0 .flags=0
ContentColourVolumeBox ipco=* VisualSampleEntry=?
ContentLightLevelBox ipco=* VisualSampleEntry=?
ContentProvenanceBox .version=0 .flags=0
CopyrightBox udta=* .version=0 .flags=0
CountryListBox meta=? .version=0 .flags=0
CreationTimeProperty ipco= .version=0 .flags=0
CubemapProjection proj= .version=0 .flags=0
CueIDBox vttc=?
CuePayloadBox vttc=?
CueSettingsBox vttc=?
CueSourceIDBox vttc=?
CueTimeBox vttc=?
DASHEventMessageBox .version<=1 .flags=0
DOVIConfigurationBox VisualSampleEntry=
DRCCoefficientsBasic AudioSampleEntry=* AudioSampleEntryV1=*
DRCCoefficientsUniDRC AudioSampleEntry=* AudioSampleEntryV1=*
DRCInstructionsBasic AudioSampleEntry=* AudioSampleEntryV1=*
DRCInstructionsUniDRC AudioSampleEntry=* AudioSampleEntryV1=*
DTSSpecificBox enca=? DTSSampleEntry=1
DTSUHDSpecificBox enca=? DTSUHDSampleEntry=1
DataCompressionBox cmov=1
DataEntryBaseBox .version=0
DataEntryImdaBox dref=*
DataEntrySeqNumImdaBox dref=*
DataEntryUrlBox dref=*
DataEntryUrnBox dref=*
DataInformationBox minf=? meta=?
DataReferenceBox dinf=1 .version=0 .flags=0
DefaultHevcExtractorConstructorBox HEVCSampleEntry=?
DegradationPriorityBox stbl=? .version=0 .flags=0
DepthOfFieldBracketingGroupBox grpl=
DepthOfFieldBracketingProperty ipco= .version=0 .flags=0
DolbyVisionELAVCConfigurationBox VisualSampleEntry=
DolbyVisionELHEVCConfigurationBox VisualSampleEntry=
DownMixInstructions AudioSampleEntry=* AudioSampleEntryV1=* .version<=1 .flags=0
EC3SpecificBox enca=? EC3SampleEntry=1
ESDBox wave=? SampleEntry=? .version=0 .flags=0
EVCConfigurationBox ipco=* VisualSampleEntry=?
EVCSliceComponentTrackConfigurationBox VisualSampleEntry=?
EditBox trak=?
EditListBox edts=? .version<=1
EncoderNameBox udta= .version=0 .flags=0
EndianBox wave=?
EntityToGroupBox grpl=
EquirectangularProjection proj= .version=0 .flags=0
EquivalentEntityGroupBox grpl=
EventMessageInstanceBox .flags=0
ExtendedLanguageBox mdia=? .version=0 .flags=0
ExtendedTypeBox ipco=* otyp=* file=*
ExtrinsicCameraParametersBox VisualSampleEntry=* .version=0
FDItemInformationBox meta=? .version=0 .flags=0
FDSessionGroupBox fiin=?
FECReservoirBox paen=? .version<=1 .flags=0
FLACSpecificBox enca=? FLACSampleEntry=1 .version=0 .flags=0
FadeTransitionEffectProperty ipco= .version=0 .flags=0
FairPlayBox schi= pinf=
FairPlayNameBox schi=
FavouritesCollectionGroupBox grpl=
FieldHandlingBox VisualSampleEntry=?
FilePartitionBox paen=1 .version<=1 .flags=0
FileReservoirBox paen=? .version<=1 .flags=0
FileTypeBox otyp=1 file=?
FlashExposureBracketingGroupBox grpl=
FlashExposureBracketingProperty ipco= .version=0 .flags=0
FocusBracketingGroupBox grpl=
FocusBracketingProperty ipco= .version=0 .flags=0
FontTableBox TimedTextSampleEntry=1
GammaLevelBox VisualSampleEntry=?
GenericallyCompressedUnitsItemInfo ipco= .version=0 .flags=0
GlobalHeaderBox VisualSampleEntry= AudioSampleEntry=
GoProFirmwareBox udta=
GoProHighlightsBox udta=
GoProIdentifierBox udta=
GoProMediaHeaderBox gmhd=
GoProMetadataBox udta=
GroupIdToNameBox fiin=? .version=0 .flags=0
GroupsListBox meta=?
H263BitrateBox d263=?
H263SpecificBox encv=? H263SampleEntry=1
HEVCConfigurationBox ipco=* VisualSampleEntry=?
HEVCTileConfigurationBox VisualSampleEntry=?
HandlerBox mdia=1 meta=1 minf=? .version=0 .flags=0
HeroStereoEyeDescriptionBox eyes= .version=0 .flags=0
HintMediaHeaderBox minf=? .version=0 .flags=0
HintVersionBox udta=?
HorizontalFieldOfViewBox VisualSampleEntry=
IAConfigurationBox enca=? IASampleEntry=1
ID3v2Box meta= .version=0 .flags=0
IPMPControlBox moov=? meta=? .version=0
IPMPInfoBox sinf=? .version=0 .flags=0
IPodVideoUuidBox VisualSampleEntry=
IdentifiedMediaDataBox file=*
ImageMirror ipco=
ImageRotation ipco=
ImageScaling ipco= .version=0 .flags=0
ImageSpatialExtentsProperty ipco= .version=0 .flags=0
InitialParameterSetBox ScalableGroupEntry=? MultiviewGroupEntry=?
IntrinsicCameraParametersBox VisualSampleEntry=* .version=0
IroiInfoBox ScalableGroupEntry=
ItemAuxiliaryInformationBox ipco= .version=0 .flags=0
ItemDataBox meta=?
ItemEncryptionBox ipco= .version<=1 .flags=0
ItemInfoBox meta=? .version<=1 .flags=0
ItemInfoEntry iinf=* .version<=3
ItemLocationBox meta=? .version<=2 .flags=0
ItemPropertiesBox meta=?
ItemPropertyAssociationBox iprp=+ .version<=1
ItemPropertyContainerBox iprp=1
ItemProtectionBox meta=? .version=0 .flags=0
ItemReferenceBox meta=? .version<=1 .flags=0
J2KHeaderProperty ipco= J2KSampleEntry=
J2KLayersProperty ipco= .version=0 .flags=0
JP2BitsPerComponentBox jp2h= jpch= j2kH=
JP2CaptureResolutionBox 0x72657320=
JP2ChannelDefinitionBox jp2h= jpch= j2kH=
JP2ColourSpecificationBox jp2h= jplh= cgrp=
JP2ComponentMappingBox jp2h= jpch= j2kH=
JP2DataEntryURLBox uinf=
JP2DefaultDisplayResolutionBox 0x72657320=
JP2ImageHeaderBox jp2h=1 jpch=1
JP2PaletteBox jp2h= jpch= j2kH=
JP2ResolutionBox jp2h= jpch=
JP2UUIDListBox uinf=
JPEGConfigurationBox ipco=
JPXColourGroupBox jplh=
JumbfDescriptionBox jumb=1
KindBox udta=* .version=0 .flags=0
LCEVCConfigurationBox VisualSampleEntry=?
LHEVCConfigurationBox ipco=* VisualSampleEntry=?
LanguageListBox meta=? .version=0 .flags=0
LayerSelectorProperty ipco=
LevelAssignmentBox mvex=? .version=0 .flags=0
LoopingBox udta=?
LoudnessBaseBox .version<=2 .flags=0
LoudnessBox udta=?
MAEMultiStreamBox enca= MHASampleEntry=
MAESceneInformationBox enca= MHASampleEntry=
MD5IntegrityBox meta=* .version=0
MHAConfigurationBox enca= MHASampleEntry=
MHADynamicRangeControlAndLoudnessBox enca= MHASampleEntry=
MHAProfileAndLevelCompatibilitySetBox enca= MHASampleEntry=
MIMEBox SampleEntry=? .version=0 .flags=0
MLPSpecificBox enca=? MLPSampleEntry=1
MPEG4ExtensionDescriptorsBox VisualSampleEntry=?
MVCConfigurationBox VisualSampleEntry=?
MVCDConfigurationBox VisualSampleEntry=?
MVCSubTrackMultiviewGroupBox strd=? .version=0 .flags=0
MVCSubTrackViewBox strd=? .version=0 .flags=0
MVCViewPriorityAssignmentBox VisualSampleEntry=?
MVDDepthResolutionBox mvdC=? a3dC=?
MVDScalabilityInformationSEIBox VisualSampleEntry=?
MaskConfigurationProperty ipco= .version=0 .flags=0
MasteringDisplayColourVolumeBox ipco=* VisualSampleEntry=?
MediaBox trak=1
MediaCharacteristicTagBox udta=*
MediaCleanerUserDataBox udta=
MediaDataBox file=*
MediaHeaderBox mdia=1 .version<=1 .flags=0
MediaInformationBox mdia=1
MeshProjection proj= .version=0 .flags=0
MetaBox moov=? trak=? moof=? traf=? udta=? meco=? file=? .version=0 .flags=0
MetaboxRelationBox meco=* .version=0 .flags=0
MetadataDatatypeDefinitionBox MetadataKeyBox=?
MetadataHeaderBox meta=? .version=0 .flags=0
MetadataItemBox ilst=
MetadataItemInformationBox MetadataItemBox=? .version=0 .flags=0
MetadataItemKeysBox meta=? .version=0 .flags=0
MetadataItemListBox meta=?
MetadataKeyBox keys=
MetadataKeyDeclarationBox MetadataKeyBox=1
MetadataKeyTableBox mebx=1
MetadataLocaleBox MetadataKeyBox=?
MetadataMeanBox MetadataItemBox=? .version=0 .flags=0
MetadataNameBox MetadataItemBox=? .version=0 .flags=0
MetadataSetupBox MetadataKeyBox=?
MetadataValueBox MetadataItemBox=+
ModificationTimeProperty ipco= .version=0 .flags=0
MotionJPEGHuffmanTableBox VisualSampleEntry=?
MotionJPEGQuantizationTableBox VisualSampleEntry=?
MovieBox file=?
MovieCPUSpeedBox rmda= .version=0 .flags=0
MovieComponentDetectBox rmda= .version=0 .flags=0
MovieDataRateBox rmda= .version=0 .flags=0
MovieDataReferenceBox rmda= .version=0
MovieExtendsBox moov=?
MovieExtendsHeaderBox mvex=? .version<=1 .flags=0
MovieFragmentBox file=*
MovieFragmentHeaderBox moof=1 .version=0 .flags=0
MovieFragmentRandomAccessBox file=?
MovieFragmentRandomAccessOffsetBox mfra=1 .flags=0
MovieHeaderBox moov=1 .version<=1 .flags=0
MovieQualityBox rmda=
MovieVersionCheckBox rmda= .version=0 .flags=0
MultiviewGroupBox mvci=+ .version=0
MultiviewGroupRelationBox mvci=* .version=0
MultiviewInformationBox minf=? .version=0
MultiviewRelationAttributeBox mvcg=? swtc=? .version=0
MultiviewSceneInfoBox mvcg=?
NNRConfigurationItemProperty ipco=* .version=0 .flags=0
NalUnitTrackReferenceTypeBox tref=
NonDiegeticAudioBox AudioSampleEntry=
NullMediaHeaderBox minf=? .version=0
ObjectDescriptorBox moov=? .version=0 .flags=0
OperatingPointGroupBox grpl=* .version=0 .flags=0
OperatingPointSelectorProperty ipco=
OperatingPointsInformationProperty ipco= .version=0 .flags=0
OpusSpecificBox enca=? OpusSampleEntry=1
OriginalFileTypeBox otyp=? file=?
OriginalFormatBox sinf=1 rinf=1 cinf=1
PCMConfig ipcm= fpcm= .version=0 .flags=0
PaddingBitsBox stbl=? .version=0 .flags=0
PanoramaGroupBox grpl=
PanoramaProperty ipco= .version=0 .flags=0
PartialSyncSampleBox stbl=? .version=0 .flags=0
PartitionEntry fiin=*
PhotoshopSetting1UuidBox file=
PhotoshopSetting2UuidBox file=
PhotoshopSetting3UuidBox file=
PhotoshopSetting4UuidBox file=
PictureBox file=
PiffProtectionSystemSpecificHeaderBox moov= moof= .version=0 .flags=0
PiffSampleEncryptionBox traf= trak= .version=0
PiffTrackEncryptionBox schi= .version=0 .flags=0
PixelAspectRatioBox ipco=* VisualSampleEntry=?
PixelInformationProperty ipco= .version=0 .flags=0
PlayAllFramesBox udta=?
PlaySelectionBox udta=?
PolarizationPatternDefinitionBox ipco= UncompressedVideoSampleEntry= .version=0 .flags=0
PremiereUserDataBox udta=
PreviewBox file=
PrimaryItemBox meta=? .version<=1 .flags=0
PrintToVideoBox udta=?
PriorityRangeBox ScalableGroupEntry=1 MultiviewGroupEntry=1
ProducerReferenceTimeBox file=* .version<=1
ProgressiveDownloadInfoBox file=? .version=0 .flags=0
ProgressiveRenderingGroupBox grpl=
ProjectionBox sv3d=? vexu=?
ProjectionHeader proj=1 .version=0 .flags=0
ProjectionInformationBox proj= .version=0 .flags=0
ProtectionSchemeInfoBox ipro=+ SampleEntry=*
ProtectionSystemSpecificHeaderBox moov=* moof=* meta=* .version<=1 .flags=0
PurchaseInformationBox AudioSampleEntry= VisualSampleEntry=
QuickTimeMetadataBox moov=? trak=? udta=? file=?
ReceivedSsrcBox rrtp=? rsrp=?
RectRegionBox ScalableGroupEntry=?
ReferenceMovieBox moov=
ReferenceMovieDescriptorBox rmra=*
RelativeLocationProperty ipco= .version=0 .flags=0
ReliabilityBox 0x72747020=
RequiredBoxTypesBox vexu= eyes= proj= pack= .version=0 .flags=0
RequiredReferenceTypesProperty ipco= .version=0 .flags=0
ResourceDataEntryBox dref=
RestrictedSchemeInfoBox SampleEntry=?
SMPTE2086MasteringDisplayMetadataBox encv= VPCodecSampleEntry= .version=0 .flags=0
SRTPProcessBox srtp=1 .flags=0
SVCConfigurationBox VisualSampleEntry=?
SVCDependencyRangeBox ScalableGroupEntry=1
SVCMetadataSampleConfigBox svcM=1
SVCPriorityAssignmentBox svcM=? VisualSampleEntry=?
SVCPriorityLayerInfoBox svcM=?
SVCSubTrackLayerBox strd=? .version=0 .flags=0
SameNalUnitTypeTrackGroupBox trgr= .version=0 .flags=0
SampleAuxiliaryInformationOffsetsBox stbl=* traf=* .version<=1
SampleAuxiliaryInformationSizesBox stbl=* traf=* .version=0
SampleDependencyBox stbl=? .version=0 .flags=0
SampleDependencyTypeBox stbl=? traf=? .version=0 .flags=0
SampleDescriptionBox stbl=1 .flags=0
SampleEncryptionBox traf=? trak=? .version<=1
SampleEntry stsd=
SampleGroupDescriptionBox stbl=* traf=* .version<=2
SampleSizeBox stbl=? .version=0 .flags=0
SampleTableBox minf=1
SampleToChunkBox stbl=1 .version=0 .flags=0
SampleToGroupBox stbl=* traf=* .version<=1 .flags=0
SamplingRateBox AudioSampleEntry=? AudioSampleEntryV1=?
ScalabilityInformationSEIBox VisualSampleEntry=?
SchemeIdListBox EventMessageSampleEntry= .version=0 .flags=0
SchemeInformationBox sinf=? rinf=? srpp=? scrb=?
SchemeTypeBox sinf=? rinf=? srpp=? scrb=? .version=0
ScrambleSchemeInfoBox ipco=* SampleEntry=*
SegmentIndexBox file=* .version<=1 .flags=0
SegmentTypeBox file=*
SeiInformationBox schi=? VisualSampleEntry=?
SensorBadPixelsMapBox ipco= UncompressedVideoSampleEntry= .version=0 .flags=0
SensorNonUniformityCorrectionBox ipco= UncompressedVideoSampleEntry= .version=0 .flags=0
ShadowSyncSampleBox stbl=? .version=0 .flags=0
SingleItemTypeReferenceBox iref=
SingleItemTypeReferenceBoxLarge iref=
SlideshowGroupBox grpl=
SorensonVideoHeaderBox VisualSampleEntry=?
SoundCodecDataBox wave=
SoundDecompressionParametersBox AudioSampleEntry=?
SoundMediaHeaderBox minf=? .version=0 .flags=0
SourceReferenceBox TimecodeSampleEntry=?
SpatialAudioBox AudioSampleEntry=
SphericalUuidBox trak=
SphericalVideoBox VisualSampleEntry=
SphericalVideoHeader sv3d=1 .version=0 .flags=0
SplitTransitionEffectProperty ipco= .version=0 .flags=0
StereoCameraSystemBaselineBox cams= .version=0 .flags=0
StereoCameraSystemBox eyes=
StereoComfortBox eyes=
StereoComfortDisparityAdjustmentBox cmfy= .version=0 .flags=0
StereoPairGroupBox grpl=
StereoVideoBox schi=? .version=0 .flags=0
StereoVideoGroupBox trgr= .version=0 .flags=0
StereoViewBox vexu=
StereoViewInformationBox eyes=1 .version=0 .flags=0
Stereoscopic3D VisualSampleEntry= .version=0 .flags=0
SubSampleInformationBox stbl=* traf=* ipco=* .version<=1
SubTrackBox udta=*
SubTrackDefinitionBox strk=1
SubTrackInformationBox strk=1 .version=0 .flags=0
SubTrackSampleGroupBox strd=* .version=0 .flags=0
SubTrackTierBox strd=? .version=0 .flags=0
SubpicCommonGroupBox grpl=* .version=0 .flags=0
SubpicMultipleGroupsBox grpl=* .version=0 .flags=0
SubsegmentIndexBox file=* .version=0 .flags=0
SubtitleMediaHeaderBox minf=? .version=0 .flags=0
SuggestedTimeDisplayDurationProperty ipco= .version=0 .flags=0
SuggestedTransitionPeriodProperty ipco= .version=0 .flags=0
SwitchableTracks grpl=* .version=0 .flags=0
SyncSampleBox stbl=? .version=0 .flags=0
TAIClockInfoBox ipco= traf= trak= VisualSampleEntry= .version=0 .flags=0
TAITimestampBox ipco= .version=0 .flags=0
TargetOlsProperty ipco= .version=0 .flags=0
TerminatorBox wave= udta=
TextConfigBox mett=? stxt=? sbtt=? .version=0 .flags=0
TextMediaInformationBox gmhd=?
TfrfBox traf= .version<=1 .flags=0
TfxdBox traf= .version<=1 .flags=0
TierBitRateBox mvcg=? ScalableGroupEntry=? MultiviewGroupEntry=?
TierDependencyBox ScalableGroupEntry=? MultiviewGroupEntry=?
TierInfoBox mvcg=1 ScalableGroupEntry=1 MultiviewGroupEntry=1
TileSubTrackGroupBox strd=? .version=0 .flags=0
TimeSynchronisedCaptureGroupBox grpl=
TimeToSampleBox stbl=1 .version=0 .flags=0
TimecodeMediaHeaderBox gmhd=?
TimecodeMediaInformationBox tmcd=1 .version=0 .flags=0
TrackApertureModeDimensionsBox trak=?
TrackBox moov=*
TrackCleanApertureDimensionsBox tapt=1 .version=0 .flags=0
TrackEncodedPixelsDimensionsBox tapt=1 .version=0 .flags=0
TrackEncryptionBox schi=? .version<=1 .flags=0
TrackExcludeFromAutoselectionBox trak=?
TrackExtendsBox mvex=* .version=0 .flags=0
TrackExtensionPropertiesBox mvex=* .version=0 .flags=0
TrackFragmentBaseMediaDecodeTimeBox traf=? after:tfhd before:trun .version<=1 .flags=0
TrackFragmentBox moof=*
TrackFragmentHeaderBox traf=1 .version=0
TrackFragmentRandomAccessBox mfra=* .version<=1 .flags=0
TrackGroupBox trak=?
TrackGroupTypeBox trgr= .version=0 .flags=0
TrackHeaderBox trak=1 .version<=1
TrackLoadSettingsBox trak=?
TrackLoudnessInfo ludt=*
TrackMatteBox trak=?
TrackProductionApertureDimensionsBox tapt=1 .version=0 .flags=0
TrackReferenceBox trak=?
TrackReferenceTypeBox tref=
TrackRunBox traf=* .version<=1
TrackSelectionBox udta=? .version=0 .flags=0
TrackTypeBox trak=?
TranscodingInfoBox ScalableGroupEntry=?
TrickPlayBox traf= .version=0 .flags=0
TypeCombinationBox etyp=+
URIBox urim=1 .version=0 .flags=0
URIInitBox urim=? .version=0 .flags=0
UncompressedFrameConfigBox ipco= UncompressedVideoSampleEntry= .version<=1 .flags=0
UniDrcConfigExtension AudioSampleEntry=? AudioSampleEntryV1=?
UserDataBox moov=? trak=? moof=? traf=?
UserDataDateBox udta=
UserDataNameBox udta=?
UserDataTextBox udta=*
UserDataXmpBox udta=?
UserDescriptionProperty ipco= .version=0 .flags=0
VC1SpecificBox encv=? VC1SampleEntry=1
VPCodecConfigurationBox encv= ipco= VPCodecSampleEntry= .version=1 .flags=0
VPContentLightLevelBox encv= VPCodecSampleEntry= .version=0 .flags=0
VideoExtendedUsageBox VisualSampleEntry=
VideoMediaHeaderBox minf=? .version=0 .flags=1
ViewIdentifierBox VisualSampleEntry=? MultiviewGroupEntry=? .version=0
ViewPackingBox vexu=
ViewPackingInformationBox pack= .version=0 .flags=0
ViewPriorityBox MultiviewGroupEntry=? ViewPriorityEntry=?
ViewScalabilityInformationSEIBox VisualSampleEntry=?
VolumetricVisualMediaHeaderBox minf=? .version=0 .flags=0
VvcBitstreamGroupBox grpl=*
VvcConfigurationBox ipco=* VisualSampleEntry=? .version=0
VvcNALUConfigBox ipco=* VisualSampleEntry=? .version=0
VvcSubpicIDProperty ipco= .version=0 .flags=0
VvcSubpicOrderProperty ipco= .version=0 .flags=0
WaveFormatBox AudioSampleEntry=
WebVTTConfigurationBox wvtt=1
WebVTTSourceLabelBox wvtt=?
WhiteBalanceBracketingGroupBox grpl=
WhiteBalanceBracketingProperty ipco= .version=0 .flags=0
WideBox file=
WindowLocationBox udta=?
WipeTransitionEffectProperty ipco= .version=0 .flags=0
XMLBox meta=? .version=0 .flags=0
XtraBox udta=?
ZoomTransitionEffectProperty ipco= .version=0 .flags=0
hintBytesSent hinf=?
hintBytesSent32 hinf=?
hintPacketsSent hinf=?
hintPacketsSent32 hinf=?
hintimmediateBytesSent hinf=?
hintlargestpacket hinf=?
hintlongestpacket hinf=?
hintmaxrate hinf=*
hintmaxrelativetime hinf=?
hintmediaBytesSent hinf=?
hintminrelativetime hinf=?
hintpayloadID hinf=*
hintrepeatedBytesSent hinf=?
hintstatisticsbox udta=?
rtpmoviehintinformation hnti=?
rtptracksdphintinformation hnti=?
sequenceoffset 0x72747020=? srtp=?
timeoffset 0x72747020=? srtp=? rrtp=? rsrp=?
timescaleentry 0x72747020=? 0x66647020=? srtp=? rrtp=? rsrp=?
timestampsynchrony rrtp=? rsrp=?
trackhintinformation udta=?
"""
"""A line for each box: its class, then words. ``mdia=1`` is a container and how often the
box stands in it: ``1``, ``?`` (once or not at all), ``+`` (once or more), ``*``, or nothing
when it is not told. ``.version=0`` is a field of the header that the class fixes, and
``.version<=1`` the greatest value that the syntax of the class knows. ``before:`` and
``after:`` name boxes beside which it stands.
"""
