#include "intake/decoded_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype declarationReach = 4096; // bytes in which a page says its character set

// The name in <meta charset=…> or in http-equiv's content; empty if none.
QByteArray declaredSet(const QByteArray &bytes)
{
    static const QRegularExpression declaration(QStringLiteral("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)"),
                                                QRegularExpression::CaseInsensitiveOption);
    const QByteArray name =
        declaration.match(QString::fromLatin1(bytes.left(declarationReach))).captured(1).toLatin1().toLower();
    // Everybody who says the smaller set uses characters of the larger.
    return name == "gb2312" || name == "gbk" || name == "x-gbk" ? QByteArrayLiteral("gb18030") : name;
}

struct Decoded {
    QString text;
    qsizetype broken = 0;
};

std::optional<Decoded> decodedAs(const QByteArray &set, const QByteArray &bytes)
{
    QStringDecoder decoder(set.constData());
    if (set.isEmpty() || !decoder.isValid())
        return std::nullopt;
    Decoded decoded{decoder.decode(bytes)};
    decoded.broken = decoded.text.count(QChar(QChar::ReplacementCharacter));
    return decoded;
}

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(QChar::Null));
    return text;
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes.left(4)))
        return withPlainLineEnds(QStringDecoder(*marked).decode(bytes));
    std::optional<Decoded> best;
    for (const QByteArray &set :
         {QByteArrayLiteral("UTF-8"), declaredSet(bytes), QByteArrayLiteral("GB18030")}) {
        const std::optional<Decoded> decoded = decodedAs(set, bytes);
        if (decoded && (!best || decoded->broken < best->broken))
            best = decoded;
        if (best && best->broken == 0)
            break;
    }
    return withPlainLineEnds(best->text);
}

} // namespace nianbao
