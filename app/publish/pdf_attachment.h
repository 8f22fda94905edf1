#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <qpdf/QPDF.hh>

namespace nianbao {

// Embeds the report's own file as what the PDF was made from (ISO 19005-3, 6.8).
void attach(QPDF &pdf, const QString &name, const QByteArray &report, const QDateTime &time);

} // namespace nianbao
