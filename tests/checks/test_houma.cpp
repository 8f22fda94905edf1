#include "checks/checks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nianbao;

namespace {

QString placeOf(const Finding &finding)
{
    if (finding.places.isEmpty())
        return {};
    if (const auto *cell = std::get_if<CellPlace>(&finding.places.first()))
        return cell->address;
    if (const auto *text = std::get_if<TextPlace>(&finding.places.first()))
        return text->section + u' ' + text->text;
    return Header::name(std::get<FieldPlace>(finding.places.first()).field);
}

} // namespace

// The published page that this program began with, as it is stored (some of its characters were lost on the
// way), entered as an import would. What a careful supervisor finds in it is listed in whole.
class TestHouma : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void errorsAndWarnings();
    void notes();

private:
    QStringList found(const QList<Severity> &severities) const
    {
        QStringList lines;
        for (const Finding &finding : m_all.findings) {
            if (severities.contains(finding.severity))
                lines += finding.rule + QStringLiteral(": ") + placeOf(finding);
        }
        lines.sort();
        return lines;
    }

    Assessment m_all;
};

void TestHouma::initTestCase()
{
    const QString folder =
        qEnvironmentVariable("NIANBAO_CORPUS", qEnvironmentVariable("NIANBAO_SOURCE") + "/../shared/corpus");
    QFile file(folder + "/houma-2023.json");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP(qPrintable("the corpus isn't there (set NIANBAO_CORPUS): " + file.fileName()));
    const QJsonObject page = QJsonDocument::fromJson(file.readAll()).object();
    Report report;
    Change change;
    for (const char *field : {"title", "organ", "signedBy", "signedOn", "publishedOn", "source"})
        change.steps += *stepFor(report.form(), field, page[QLatin1String(field)].toString());
    change.steps += SetField{Field::Year, QString::number(page["year"].toInt())};
    const QJsonObject figures = page["figures"].toObject();
    for (auto one = figures.begin(); one != figures.end(); ++one) {
        if (!one->isNull())
            change.steps += *stepFor(report.form(), one.key(), one->toVariant().toString());
    }
    const QJsonObject sections = page["sections"].toObject();
    for (auto one = sections.begin(); one != sections.end(); ++one) {
        QStringList paragraphs;
        for (const QJsonValue &paragraph : one->toArray())
            paragraphs += paragraph.toString();
        change.steps += SetNarrative{one.key(), paragraphs};
    }
    // The head of table two's third column, as the page has it.
    change.steps +=
        SetImportNotes{{{ImportNote::Kind::Label, "t2.rules.inForce", "现行有效件", "现行有效件数"}}};
    const Result<Change> taken = report.apply(change);
    QVERIFY2(taken.ok(), taken ? "" : qPrintable(taken.error().text()));
    m_all = assess(report, Figures(report));
}

void TestHouma::errorsAndWarnings()
{
    const QStringList expected{
        QStringLiteral("basis-notice: lead 国办公开函"), // for 国办公开办函
        QStringLiteral("date-broken: lead 202312月31日"),
        QStringLiteral("date-broken: lead 20231月1日"),
        QStringLiteral("document-number: lead 国办公开函〔202130号"),
        QStringLiteral("enumeration: s5 处二是"), // 落到实处二是强化
        QStringLiteral("enumeration: s5 度三是"),
        QStringLiteral("stated-label: t2.rules.inForce"), // 现行有效件
        QStringLiteral("title-name: title"),              // 工作 is missing
    };
    QCOMPARE(found({Severity::Error, Severity::Warning}), expected);
}

// Besides the half-width punctuation, which came from how the page was stored, paragraph by paragraph.
void TestHouma::notes()
{
    QStringList notes = found({Severity::Note});
    const qsizetype all = notes.size();
    notes.removeIf([](const QString &note) { return note.startsWith(QStringLiteral("half-width-")); });
    QCOMPARE(all - notes.size(), 8);
    const QStringList expected{
        QStringLiteral("organ-name: title"), // 侯马经济开发区 and 侯马经济开发区管委会
        QStringLiteral("percentage: s1 0.92"),
        QStringLiteral("percentage: s1 56.1"), // uneven decimals
        QStringLiteral("percentage: s1 9.34"), QStringLiteral("previous-missing: year"),
    };
    QCOMPARE(notes, expected);
}

QTEST_APPLESS_MAIN(TestHouma)
#include "test_houma.moc"
