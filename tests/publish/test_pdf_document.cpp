#include "pdf_tools.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace nianbao::test;

// What the PDF says of itself, and what it carries.
class TestPdfDocument : public QObject
{
    Q_OBJECT

private slots:
    void isSound_data();
    void isSound();
    void hasAnOutline();
    void leadsToTurnedTables();
    void describesItselfTwiceAlike();
    void saysNothingThatItDoesNotKnow();
    void carriesItsSource();
    void tellsReadersHowToShowIt();
    void isTheSameTwice();
    void claimsNothingWhereACharacterIsMissing_data();
    void claimsNothingWhereACharacterIsMissing();
    void tellsHowFarItIs();
    void stopsWhenTold();

private:
    static PdfFacts facts();
    PdfFile fileOf(const Composition &composition, const PdfFacts &facts) const;
    // XMP's properties by their names with prefix: "dc:title".
    static QMap<QString, QString> xmpOf(const PdfFile &file);

    const Fonts m_fonts = Fonts::installed();
    const Composition m_composition = compositionOf(numberedReport());
};

PdfFacts TestPdfDocument::facts()
{
    PdfFacts facts;
    facts.author = organ;
    facts.subject = QStringLiteral("2023年 <年报> & (样本)");
    facts.created = QDateTime(QDate(2024, 1, 30), QTime(9, 5, 7), Qt::OffsetFromUTC, 8 * 3600);
    facts.attachment = "{\"format\": 1, \"年报\": true}\n";
    facts.attachmentName = QStringLiteral("青禾2023.nianbao");
    facts.fingerprint = QStringLiteral("sha256:0f1e2d");
    return facts;
}

PdfFile TestPdfDocument::fileOf(const Composition &composition, const PdfFacts &facts) const
{
    const Result<QByteArray> bytes = pdf(composition, m_fonts, facts);
    if (!bytes)
        qFatal("%s", qUtf8Printable(bytes.error().text()));
    return PdfFile(*bytes);
}

QMap<QString, QString> TestPdfDocument::xmpOf(const PdfFile &file)
{
    QXmlStreamReader xml(file.run("mutool", {"show", "-b", "FILE", "trailer/Root/Metadata"}));
    QMap<QString, QString> properties;
    QString name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.prefix() != u"rdf")
            name = xml.qualifiedName().toString();
        else if (xml.isCharacters() && !xml.isWhitespace())
            properties[name] += xml.text();
    }
    if (xml.hasError())
        qFatal("%s", qUtf8Printable(xml.errorString()));
    return properties;
}

void TestPdfDocument::isSound_data()
{
    QTest::addColumn<Composition>("composition");
    QTest::newRow("nothing") << Composition{};
    QTest::newRow("an empty report") << compositionOf(Report());
    QTest::newRow("a whole report") << m_composition;
    QTest::newRow("every kind of block")
        << compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()}));
}

void TestPdfDocument::isSound()
{
    QFETCH(Composition, composition);
    const PdfFile file = fileOf(composition, facts());
    const QByteArray verdict = file.run("qpdf", {"--check", "FILE"}); // ends with 3 where it warns
    QVERIFY2(verdict.contains("No syntax or stream encoding errors"), verdict.constData());
    QVERIFY(verdict.contains("PDF Version: 1.7"));
    // What an archive has no use for (ISO 19005-3, 6.1 to 6.6).
    const QByteArray objects = file.run("qpdf", {"--json", "--json-stream-data=none", "FILE"});
    for (const char *key : {"/Interpolate", "/CIDSet", "/Annots", "/OpenAction", "/AA", "/JS"})
        QVERIFY2(!objects.contains(QByteArray("\"") + key + '"'), key);
    const QByteArray told = file.run("mutool", {"info", "FILE"});
    QVERIFY2(told.contains("Pages: "), told.constData());
    QVERIFY(!file.run("mutool", {"show", "-b", "FILE", "pages/1/Contents"}).contains("-1000000"));
}

void TestPdfDocument::hasAnOutline()
{
    const QJsonArray outline = fileOf(m_composition, facts()).json()["outlines"].toArray();
    const QList<Page> pages = layOutPages(m_composition, measureWith(m_fonts));
    QStringList titles;
    const auto add = [&](const QJsonObject &entry, const QString &indent) {
        const QString title = entry["title"].toString();
        titles += indent + title;
        // It leads to the page where that stands, and to a place above it.
        const Page &page = pages.at(entry["destpageposfrom1"].toInt() - 1);
        const QString wanted = title.startsWith(u'表') ? QString() : title.left(10);
        const auto text = std::find_if(page.texts.begin(), page.texts.end(),
                                       [&](const auto &one) { return one.text.startsWith(wanted); });
        QVERIFY2(text != page.texts.end(), qUtf8Printable(title));
        const double below = 842 - entry["dest"].toArray()[3].toDouble();
        const double baseline = text->position.y() / paper::point;
        QVERIFY2(wanted.isEmpty() || (below < baseline - 16 && below > baseline - 40), qUtf8Printable(title));
    };
    for (const QJsonValue &section : outline) {
        add(section.toObject(), {});
        for (const QJsonValue &table : section.toObject()["kids"].toArray())
            add(table.toObject(), "  ");
    }
    QStringList wanted;
    for (const Element &element : m_composition.elements) {
        if (const auto *heading = std::get_if<HeadingElement>(&element))
            wanted += heading->text;
        if (const auto *table = std::get_if<TableElement>(&element))
            wanted += "  " + table->table.name;
    }
    QCOMPARE(titles, wanted);
    QCOMPARE(titles.size(), 9);
}

void TestPdfDocument::leadsToTurnedTables()
{
    PageOptions options;
    options.turnsWideTables = true;
    options.draftMark = QStringLiteral("征求意见稿");
    const Result<QByteArray> bytes = pdf(m_composition, m_fonts, facts(), options);
    QVERIFY(bytes.ok());
    const PdfFile file(*bytes);
    const QList<Page> pages = layOutPages(m_composition, measureWith(m_fonts), options);
    int turned = 0;
    for (const QJsonValue &section : file.json()["outlines"].toArray()) {
        for (const QJsonValue &one : section.toObject()["kids"].toArray()) {
            const QJsonObject table = one.toObject();
            if (!pages.at(table["destpageposfrom1"].toInt() - 1).isTurned)
                continue;
            QCOMPARE(table["dest"].toArray()[3].toDouble(), 842.0); // the whole page
            ++turned;
        }
    }
    QVERIFY(turned > 0);
    // What is beside the report isn't read as a part of it.
    const QByteArray read = file.run("pdfinfo", {"-struct-text", "FILE"});
    QVERIFY(read.contains("总体情况"));
    QVERIFY(!read.contains(options.draftMark.toUtf8()));
}

void TestPdfDocument::describesItselfTwiceAlike()
{
    const PdfFile file = fileOf(m_composition, facts());
    const PdfObject info = PdfObject::rootOf(file.json())["/Info"];
    const QMap<QString, QString> xmp = xmpOf(file);
    const QList<std::tuple<const char *, const char *, QString>> wanted{
        {"/Title", "dc:title", m_composition.title},
        {"/Author", "dc:creator", organ},
        {"/Subject", "dc:description", facts().subject},
        {"/Creator", "xmp:CreatorTool", QStringLiteral("Nianbao " NIANBAO_VERSION)},
        {"/NianbaoFingerprint", "nianbao:fingerprint", facts().fingerprint}};
    for (const auto &[key, property, value] : wanted) {
        QCOMPARE(info[key].text(), value);
        QCOMPARE(xmp[QLatin1String(property)], value);
    }
    QCOMPARE(info["/Producer"].text(), xmp["pdf:Producer"]);
    for (const char *key : {"/CreationDate", "/ModDate"})
        QCOMPARE(info[key].text(), QStringLiteral("D:20240130090507+08'00'"));
    for (const char *property : {"xmp:CreateDate", "xmp:ModifyDate"})
        QCOMPARE(xmp[QLatin1String(property)], QStringLiteral("2024-01-30T09:05:07+08:00"));
    QCOMPARE(xmp["pdfaid:part"] + xmp["pdfaid:conformance"], QStringLiteral("3A"));
    QCOMPARE(xmp["pdfuaid:part"], QStringLiteral("1"));
}

void TestPdfDocument::saysNothingThatItDoesNotKnow()
{
    PdfFacts none;
    none.created = facts().created;
    const PdfFile file = fileOf(m_composition, none);
    const PdfObject trailer = PdfObject::rootOf(file.json());
    const QMap<QString, QString> xmp = xmpOf(file);
    for (const char *key : {"/Author", "/Subject", "/NianbaoFingerprint"})
        QVERIFY(!trailer["/Info"].has(key));
    for (const char *property : {"dc:creator", "dc:description", "nianbao:fingerprint"})
        QVERIFY(!xmp.contains(QLatin1String(property)));
    QVERIFY(!trailer["/Root"].has("/AF"));
    QVERIFY(!trailer["/Root"].has("/Names"));
}

void TestPdfDocument::carriesItsSource()
{
    const PdfFile file = fileOf(m_composition, facts());
    QCOMPARE(file.run("qpdf", {"--show-attachment=" + facts().attachmentName, "FILE"}), facts().attachment);
    const PdfObject root = PdfObject::rootOf(file.json())["/Root"];
    const QList<PdfObject> associated = root["/AF"].items();
    QCOMPARE(associated.size(), 1);
    QCOMPARE(root["/Names"]["/EmbeddedFiles"]["/Names"].items().at(1).reference(), associated[0].reference());
    QCOMPARE(associated[0]["/AFRelationship"].text(), QStringLiteral("/Source"));
    QCOMPARE(associated[0]["/UF"].text(), facts().attachmentName);
    const PdfObject stream = associated[0]["/EF"]["/UF"];
    QCOMPARE(stream["/Subtype"].text(), QStringLiteral("/application/vnd.nianbao+json"));
    QCOMPARE(stream["/Params"]["/ModDate"].text(), QStringLiteral("D:20240130090507+08'00'"));
}

void TestPdfDocument::tellsReadersHowToShowIt()
{
    const PdfFile file = fileOf(m_composition, facts());
    const QJsonObject json = file.json();
    const PdfObject root = PdfObject::rootOf(json)["/Root"];
    QCOMPARE(root["/Lang"].text(), QStringLiteral("zh-CN"));
    QVERIFY(root["/ViewerPreferences"]["/DisplayDocTitle"].value().toBool());
    const QJsonObject label = json["pagelabels"].toArray()[0].toObject();
    QCOMPARE(label["label"].toObject()["/S"].toString(), QStringLiteral("/D"));
    const PdfObject intent = root["/OutputIntents"].items().at(0);
    QCOMPARE(intent["/S"].text(), QStringLiteral("/GTS_PDFA1"));
    const QByteArray profile =
        file.run("mutool", {"show", "-b", "FILE", "trailer/Root/OutputIntents/1/DestOutputProfile"});
    QCOMPARE(profile.mid(36, 4), QByteArray("acsp"));
    QCOMPARE(profile.mid(12, 8), QByteArray("mntrRGB "));
}

void TestPdfDocument::isTheSameTwice()
{
    const Result<QByteArray> once = pdf(m_composition, m_fonts, facts());
    const Result<QByteArray> again = pdf(m_composition, m_fonts, facts());
    QVERIFY(once.ok());
    QVERIFY(*once == *again);
    if (const QString path = qEnvironmentVariable("NIANBAO_PDF"); !path.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*once) == once->size());
        return;
    }
    // In other processes, too, whose hash tables have other orders.
    QTemporaryDir folder;
    for (int i = 0; i < 4; ++i) {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NIANBAO_PDF"), folder.filePath(QStringLiteral("other.pdf")));
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("isTheSameTwice")});
        QVERIFY(other.waitForFinished() && other.exitCode() == 0);
        QFile file(folder.filePath(QStringLiteral("other.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == *once);
    }
    PdfFacts later = facts();
    later.created = later.created.addSecs(1);
    QVERIFY(*once != *pdf(m_composition, m_fonts, later));
}

void TestPdfDocument::claimsNothingWhereACharacterIsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("claims");
    QTest::newRow("nothing missing") << QStringLiteral("不缺字，office，𰻞") << true;
    // Characters that no face has: nothing is seen of them.
    QTest::newRow("unassigned") << QStringLiteral("缺\U0003FF00与\U0003FF01与\U0003FF00字") << false;
    QTest::newRow("private") << QStringLiteral("缺\U000F1234与\U000F5678字") << false;
    QTest::newRow("nothing but a missing one") << QStringLiteral("\U0003FF00") << false;
}

void TestPdfDocument::claimsNothingWhereACharacterIsMissing()
{
    QFETCH(QString, text);
    QFETCH(bool, claims);
    Composition composition;
    composition.elements = {TitleElement{text}, NumberElement{QStringLiteral("1号")}};
    const PdfFile file = fileOf(composition, facts());
    const QMap<QString, QString> xmp = xmpOf(file);
    QCOMPARE(xmp.contains("pdfaid:part"), claims);
    QCOMPARE(xmp.contains("pdfuaid:part"), claims);
    if (text.size() > 2)
        QCOMPARE(withoutSpace(file.textByPoppler()).remove(printedPageNumber), text + QStringLiteral("1号"));
}

void TestPdfDocument::tellsHowFarItIs()
{
    const QList<Page> pages = pagesOf(m_composition, m_fonts);
    QList<int> told;
    const Result<QByteArray> bytes = pdf(pages, m_composition, m_fonts, facts(), [&](int done, int whole) {
        told += done;
        return whole == 2 * pages.size();
    });
    QVERIFY(bytes.ok());
    QCOMPARE(told.size(), 2 * pages.size());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 2 * pages.size());
    QCOMPARE(*bytes, *pdf(m_composition, m_fonts, facts())); // whoever watches gets the same
}

void TestPdfDocument::stopsWhenTold()
{
    const QList<Page> pages = pagesOf(m_composition, m_fonts);
    QVERIFY(pages.size() > 2);
    for (int last = 1; last <= 2 * pages.size(); ++last) {
        int asked = 0;
        const Result<QByteArray> bytes = pdf(pages, m_composition, m_fonts, facts(), [&](int done, int) {
            ++asked;
            return done < last;
        });
        QVERIFY(!bytes.ok());
        QVERIFY2(bytes.error().message.contains("stopped"), qPrintable(bytes.error().message));
        QCOMPARE(asked, last); // and no further
    }
}

QTEST_MAIN(TestPdfDocument)
#include "test_pdf_document.moc"
