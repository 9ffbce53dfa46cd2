package app.alinea.exchange.qti;

/// What differs between the two versions of QTI that test platforms read.
public enum QtiVersion {
  QTI_2_1(
      "qti21",
      "http://www.imsglobal.org/xsd/imsqti_v2p1",
      "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
      "http://www.imsglobal.org/xsd/imscp_v1p1",
      "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
      "imsqti_item_xmlv2p1",
      "QTIv2.1 Package",
      "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"),
  QTI_3_0(
      "qti3",
      "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
      "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
      "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
      "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
      "imsqti_item_xmlv3p0",
      "QTI Package",
      "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/");

  private final String code;
  private final String namespace;
  private final String schema;
  private final String packageNamespace;
  private final String packageSchema;
  private final String itemType;
  private final String packageName;
  private final String templates;

  QtiVersion(
      String code,
      String namespace,
      String schema,
      String packageNamespace,
      String packageSchema,
      String itemType,
      String packageName,
      String templates) {
    this.code = code;
    this.namespace = namespace;
    this.schema = schema;
    this.packageNamespace = packageNamespace;
    this.packageSchema = packageSchema;
    this.itemType = itemType;
    this.packageName = packageName;
    this.templates = templates;
  }

  String code() {
    return code;
  }

  String namespace() {
    return namespace;
  }

  String schema() {
    return schema;
  }

  String packageNamespace() {
    return packageNamespace;
  }

  String packageSchema() {
    return packageSchema;
  }

  String itemType() {
    return itemType;
  }

  String packageName() {
    return packageName;
  }

  String schemaVersion() {
    return this == QTI_2_1 ? "1.0.0" : "3.0.0";
  }

  /// Address of a response-processing template: "match_correct" or "map_response".
  String template(String name) {
    return this == QTI_2_1 ? templates + name : templates + name + ".xml";
  }

  /// An element's or attribute's name: `choiceInteraction` is `qti-choice-interaction` in version
  /// 3.
  String element(String name) {
    return this == QTI_2_1 ? name : "qti-" + attribute(name);
  }

  String attribute(String name) {
    return this == QTI_2_1 ? name : kebab(name);
  }

  private static String kebab(String name) {
    var kebab = new StringBuilder();
    name.chars()
        .forEach(letter -> {
          if (Character.isUpperCase(letter)) {
            kebab.append('-');
          }
          kebab.append((char) Character.toLowerCase(letter));
        });
    return kebab.toString();
  }
}
