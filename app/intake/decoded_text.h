#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

// The text of a file of unknown character set: by its byte order mark; else by what fits without a broken
// character (UTF-8, then what an HTML page declares, then GB18030, of which GB 2312 and GBK are parts); else
// by what breaks least. A declaration alone isn't believed: saved pages often keep one that is no longer
// true. Line ends become '\n'.
QString decodedText(const QByteArray &bytes);

} // namespace nianbao
