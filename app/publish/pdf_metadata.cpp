#include "publish/pdf_metadata.h"

#include "publish/pdf_values.h"

#include <QColorSpace>

namespace nianbao {

using namespace pdf_values;

namespace {

void writeInformation(QPDF &pdf, const PdfDescription &description)
{
    Object info = Object::newDictionary();
    const QString created = pdfDate(description.created);
    for (const auto &[key, value] : {std::pair("/Title", description.title),
                                     {"/Author", description.author},
                                     {"/Subject", description.subject},
                                     {"/Creator", description.creator},
                                     {"/Producer", description.producer},
                                     {"/CreationDate", created},
                                     {"/ModDate", created},
                                     {"/NianbaoFingerprint", description.fingerprint}}) {
        if (!value.isEmpty())
            info.replaceKey(key, text(value));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void writeXmp(QPDF &pdf, const PdfDescription &description)
{
    Object stream = pdf.newStream(xmpOf(description).toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

// All of it is drawn in DeviceRGB and DeviceGray; this says which RGB that is (ISO 19005-3, 6.2.3).
void writeOutputIntent(QPDF &pdf)
{
    static const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    Object stream = pdf.newStream(profile.toStdString());
    stream.getDict().replaceKey("/N", Object::newInteger(3));
    const Object space = Object::newString("sRGB IEC61966-2.1");
    Object intent = dictionary({{"/Type", name("/OutputIntent")},
                                {"/S", name("/GTS_PDFA1")},
                                {"/OutputConditionIdentifier", space},
                                {"/Info", space},
                                {"/RegistryName", Object::newString("http://www.color.org")},
                                {"/DestOutputProfile", stream}});
    pdf.getRoot().replaceKey("/OutputIntents", Object::newArray({pdf.makeIndirectObject(intent)}));
}

} // namespace

QString pdfDate(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return QStringLiteral("D:%1%2%3'%4'")
        .arg(time.toString(QStringLiteral("yyyyMMddHHmmss")))
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

void describe(QPDF &pdf, const PdfDescription &description)
{
    writeInformation(pdf, description);
    writeXmp(pdf, description);
    writeOutputIntent(pdf);
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString("zh-CN"));
    root.replaceKey("/ViewerPreferences", dictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
    // As they are printed: decimal numbers from 1.
    root.replaceKey(
        "/PageLabels",
        dictionary({{"/Nums", Object::newArray({Object::newInteger(0), dictionary({{"/S", name("/D")}})})}}));
}

} // namespace nianbao
