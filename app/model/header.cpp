#include "model/header.h"

#include <QDate>
#include <QRegularExpression>

namespace nianbao {

namespace {

// The regulation took effect in 2008: there is no report on a year before that.
constexpr int firstReportYear = 2008;
constexpr int lastReportYear = 2999;

} // namespace

const QList<Field> &Header::fields()
{
    static const QList<Field> all{Field::Organ,    Field::Year,     Field::Title,       Field::DocumentNumber,
                                  Field::SignedBy, Field::SignedOn, Field::PublishedOn, Field::Source};
    return all;
}

QString Header::name(Field field)
{
    static const QStringList names{"organ",    "year",     "title",       "documentNumber",
                                   "signedBy", "signedOn", "publishedOn", "source"};
    return names[int(field)];
}

bool Header::find(const QString &name, Field &field)
{
    for (const Field candidate : fields()) {
        if (Header::name(candidate) == name) {
            field = candidate;
            return true;
        }
    }
    return false;
}

Result<QString> Header::parse(Field field, const QString &text)
{
    // NFKC makes full-width digits plain; names keep their full-width brackets, so only dates get it.
    const QString plain = text.simplified().normalized(QString::NormalizationForm_KC);
    if (plain.isEmpty())
        return QString();

    if (field == Field::Year) {
        static const QRegularExpression year(QStringLiteral("^([0-9]{4})年?(?:度)?$"));
        const QRegularExpressionMatch match = year.match(plain);
        const int number = match.captured(1).toInt();
        if (number < firstReportYear || number > lastReportYear)
            return Error{tr("“%1” is not a year; write four digits, such as 2023.").arg(text)};
        return match.captured(1);
    }
    if (field == Field::SignedOn || field == Field::PublishedOn) {
        static const QRegularExpression date(
            QStringLiteral("^([0-9]{4}) ?[-./年] ?([0-9]{1,2}) ?[-./月] ?([0-9]{1,2}) ?日?$"));
        const QRegularExpressionMatch match = date.match(plain);
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!match.hasMatch() || !day.isValid())
            return Error{tr("“%1” is not a date; write it as 2024-01-23.").arg(text)};
        return day.toString(Qt::ISODate);
    }
    // Control characters have no place in a printed line; HTML and XML can't even hold them.
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line;
}

} // namespace nianbao
