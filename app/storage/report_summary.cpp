#include "storage/report_summary.h"

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

namespace nianbao {

namespace {

constexpr qint64 beginning = qint64(16) * 1024; // the header fields are the first of a file

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Summary)
};

// Takes the two members and stops the parser as soon as it has them, or something else begins.
class Reader
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    bool null() { return m_isReport; }
    bool boolean(bool) { return m_isReport; }
    bool number_integer(number_integer_t value) { return take(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) { return take(QString::number(value)); }
    bool number_float(number_float_t, const string_t &) { return m_isReport; }
    bool string(const string_t &value) { return take(QString::fromStdString(value)); }
    bool binary(const binary_t &) { return false; }
    bool start_object(std::size_t)
    {
        const bool isFirst = !m_begun;
        m_begun = true;
        return isFirst;
    }
    bool start_array(std::size_t) { return false; }
    bool end_object() { return false; }
    bool end_array() { return false; }
    bool key(const string_t &name)
    {
        m_name = QString::fromStdString(name);
        m_isReport = m_isReport || m_name == QLatin1String("format");
        return m_isReport; // it is a report's first key
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) { return false; }

    bool isReport() const { return m_isReport; }
    const ReportSummary &summary() const { return m_summary; }

private:
    bool take(const QString &value)
    {
        if (m_name == QLatin1String("organ"))
            m_summary.organ = value.simplified();
        else if (m_name == QLatin1String("year"))
            m_summary.year = value;
        else if (m_name == QLatin1String("stage"))
            m_summary.stage = value;
        return m_isReport;
    }

    ReportSummary m_summary;
    QString m_name;
    bool m_begun = false;
    bool m_isReport = false;
};

} // namespace

Result<ReportSummary> readSummary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString(), path};
    const QByteArray bytes = file.read(beginning);
    Reader reader;
    // What is cut off ends it, too; what was read until then counts.
    if (!nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &reader) && !reader.isReport())
        return Error{Summary::tr("The file isn't a report."), path};
    return reader.summary();
}

} // namespace nianbao
