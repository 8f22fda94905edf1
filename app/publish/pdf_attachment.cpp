#include "publish/pdf_attachment.h"

#include "publish/pdf_metadata.h"
#include "publish/pdf_values.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace nianbao {

using namespace pdf_values;

void attach(QPDF &pdf, const QString &fileName, const QByteArray &report, const QDateTime &time)
{
    const std::string date = pdfDate(time).toStdString();
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, report.toStdString());
    stream.setSubtype("application/vnd.nianbao+json").setCreationDate(date).setModDate(date);
    const std::string shown = fileName.toStdString();
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, shown, stream);
    file.getObjectHandle().replaceKey("/AFRelationship", name("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(shown, file);
    pdf.getRoot().replaceKey("/AF", Object::newArray({file.getObjectHandle()}));
}

} // namespace nianbao
